/**
 * The address of a file that Vite built, for wherever the site has been put. Vite writes such addresses from the root of the site, and a built
 * site may be moved below any path; the code that asks knows where it was loaded from, and both lie in one folder.
 *
 * @param built as Vite gives it: from the root, as a path or with the origin, or where it is
 * @param module `import.meta.url` of the asking code
 * @returns an absolute address
 */
export function siblingUrl(built: string, module: string): string {
  const url = new URL(built, module);
  const here = new URL('.', module);
  const [folder, name] = split(url.pathname);
  const moved = url.origin === here.origin && here.pathname.endsWith(folder);
  return moved ? new URL(name + url.search, here).href : url.href;
}

function split(path: string): [folder: string, name: string] {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
}
