import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** A built site that can be looked at, on this computer alone. */
export interface FolderServer {
  readonly origin: string;
  /** Shows a site; `base` is the path below which its own links begin, such as `/union/`. */
  readonly show: (site: string, base: string) => Promise<void>;
  readonly hide: () => void;
  /** @returns the address of a page, with the key that lets a browser in. */
  readonly addressOf: (page: string) => string;
  readonly close: () => void;
}

/** @returns the path below the folder that an address means; null where it means none. */
export function placeIn(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(decoded) || decoded.split('/').includes('..')) return null;
  const file = path.join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  return file.startsWith(folder + path.sep) ? file : null;
}

const cookieName = 'gongkai-preview';

function respond(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end();
}

async function send(folder: string, base: string, pathname: string, response: ServerResponse): Promise<void> {
  const below = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;
  const file = below === null ? null : placeIn(folder, below);
  if (file === null) return respond(response, 404);
  try {
    // A link within the site leads nowhere else.
    const real = await realpath(file);
    if (!real.startsWith(folder + path.sep)) return respond(response, 404);
    const stats = await stat(real);
    if (stats.isDirectory()) return respond(response, 308, { Location: `${pathname}/` });
    response.writeHead(200, {
      'Content-Type': types[path.extname(real).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': String(stats.size),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    createReadStream(real)
      .on('error', () => response.destroy())
      .pipe(response);
  } catch {
    respond(response, 404);
  }
}

/**
 * Serves built sites, one after the other, at an origin of its own, so that their scripts cannot reach the studio. Whoever has not the key gets nothing, so that
 * other users of the computer do not read what is not published yet.
 */
export async function serveFolders(): Promise<FolderServer> {
  const key = randomBytes(24).toString('base64url');
  let host = '';
  let shown: { readonly folder: string; readonly base: string } | null = null;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.host !== host) return respond(response, 421);
    if (request.method !== 'GET') return respond(response, 405);
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
    if (searchParams.get('key') === key)
      return respond(response, 302, {
        Location: pathname,
        'Set-Cookie': `${cookieName}=${key}; HttpOnly; SameSite=Strict; Path=/`,
      });
    if (!(request.headers.cookie ?? '').split('; ').includes(`${cookieName}=${key}`))
      return respond(response, 401);
    return shown ? send(shown.folder, shown.base, pathname, response) : respond(response, 404);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve());
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    async show(site, base) {
      shown = { folder: await realpath(site), base };
    },
    hide() {
      shown = null;
    },
    addressOf: (page) => `http://${host}${shown?.base ?? '/'}${page}?key=${key}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
