import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { basePath } from '../packages/snapshot/src/base-path.ts';

/** Serves a built site as a good host does. */
export interface SiteServer {
  /** The path below which it is served, with a slash at both ends. */
  readonly base: string;
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void;
}

/** The path for which the links of a built site were written: the one of its settings, which are published with it. */
function baseOf(folder: string): string {
  const file = path.join(folder, 'data', 'site.json');
  if (!existsSync(file)) return '/';
  const { url } = JSON.parse(readFileSync(file, 'utf8')) as { url?: string };
  return basePath(url) ?? '/';
}

const decoded = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

/**
 * Serves a built site: below the path of its own address, with a redirect to a folder's address with its slash, and with its own page for
 * what is not there.
 *
 * @param folder the built site
 */
export function siteServer(folder: string): SiteServer {
  const base = baseOf(folder);
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, file) => {
      if (file.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    },
  });
  // Read anew each time: a build puts another folder in its place.
  const notFound = (response: ServerResponse) => {
    const page = path.join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const isFolder = (pathname: string) =>
    statSync(path.join(folder, pathname), { throwIfNoEntry: false })?.isDirectory() ?? false;
  const redirect = (response: ServerResponse, to: string) => response.writeHead(302, { Location: to }).end();

  return {
    base,
    serve(request, response) {
      const [address = '/', ...query] = (request.url ?? '/').split('?');
      const pathname = decoded(address);
      const below = decodeURIComponent(base);
      if (pathname === null) return notFound(response);
      if (base !== '/' && (pathname === '/' || `${pathname}/` === below))
        return void redirect(response, base);
      if (!pathname.startsWith(below)) return notFound(response);
      // Two slashes at the beginning would lead to another host.
      const inside = `/${pathname.slice(below.length).replace(/^[/\\]+/, '')}`;
      if (!inside.endsWith('/') && !inside.includes('..') && isFolder(inside))
        return void redirect(response, [encodeURI(`${below.slice(0, -1)}${inside}/`), ...query].join('?'));
      request.url = [encodeURI(inside), ...query].join('?');
      files(request, response, () => notFound(response));
    },
  };
}
