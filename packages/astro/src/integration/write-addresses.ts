import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { changeAddresses } from './page-addresses.ts';

/** The page of a folder by its file, as a browser without a server needs it. */
const withPage = (target: string) => target.replace(/^(|[^?#]*\/)(?=$|[?#])/, '$1index.html');

/**
 * Writes the addresses of one page, which start at the root, for the place where the site will be.
 *
 * @param html a page
 * @param file path of the page below the root, with forward slashes
 * @param base path below which the site is published, with a slash at both ends: addresses start with it, and lead to the same place whether
 *   the page was asked for with the slash at its end or without. Null where that is not known: addresses are then relative to the page and name
 *   the file `index.html`, so that the site works below any path, from any host, and from a folder without a server
 * @returns the page with addresses that lead where they should
 */
export function writePageAddresses(html: string, file: string, base: string | null): string {
  // Served for whatever is not there, at any depth, this one page has no place to be relative to.
  const start = base ?? (file === '404.html' ? '/' : '../'.repeat(file.split('/').length - 1) || './');
  return changeAddresses(html, (address) => {
    if (!/^\/(?!\/)/.test(address)) return address;
    const target = address.slice(1);
    return start + (base === null ? withPage(target) : target);
  });
}

/**
 * Writes the addresses of every page in a built site.
 *
 * @param folder the built site
 * @param base as for one page
 * @param change what else is done to each page before
 */
export async function writeAddresses(
  folder: string,
  base: string | null,
  change: (html: string) => string = (html) => html,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, full).split(path.sep).join('/');
    await writeFile(full, writePageAddresses(change(await readFile(full, 'utf8')), file, base));
  }
}
