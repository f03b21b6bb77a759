/** Serves the built site to the engines. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { type Listening, listen } from '../listen.ts';

/** A page with one frame of a given address and size, for a window that cannot be as narrow as a phone. */
export const framePath = '/-/frame';

/** Added to an address, it forbids all script by a content security policy: what a reader without script gets. */
export const withoutScript = '?script=none';

const watchPath = '/-/watch.js';

// Not every driver tells what a page throws, so in every engine alike a script before all others collects it.
const watch = `window.gkSaid = [];
const say = (what) => window.gkSaid.push(String(what));
addEventListener('error', (event) => say(event.message || 'not loaded: ' + (event.target.src || event.target.href)), true);
addEventListener('unhandledrejection', (event) => say(event.reason));
for (const level of ['error', 'warn']) console[level] = (...parts) => say(parts.join(' '));`;

const send = (response: ServerResponse, type: string, body: string, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(body);

function frame(parameters: URLSearchParams): string {
  const value = (name: string) =>
    (parameters.get(name) ?? '').replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><title>${framePath}</title><body style="margin:0"><iframe src="${value('url')}" width="${value('width')}" height="${value('height')}" style="border:0">`;
}

/** @returns the text of a page of the folder, or null for what is no page. */
function pageOf(folder: string, pathname: string): string | null {
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const isPage = file.startsWith(folder) && file.endsWith('.html');
  return isPage && statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : null;
}

/** Serves a folder on a free port; its pages say what goes wrong in them in `window.gkSaid`. */
export async function serveSite(folder: string): Promise<Listening> {
  const files = sirv(folder, {
    // A browser that may not keep a file reports what it was to fetch beforehand as lost.
    maxAge: 60,
    setHeaders: (response, file) => {
      if (file.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    },
  });
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://site');
    if (pathname === framePath) return send(response, 'text/html', frame(searchParams));
    if (pathname === watchPath) return send(response, 'text/javascript', watch);
    const page = pageOf(folder, decodeURIComponent(pathname));
    if (page === null)
      return files(request, response, () => {
        response.writeHead(404).end();
      });
    if (search === withoutScript)
      return send(response, 'text/html', page, { 'Content-Security-Policy': "script-src 'none'" });
    return send(response, 'text/html', page.replace('<head>', `<head><script src="${watchPath}"></script>`));
  });
  return listen(server);
}
