import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A strict policy that a government platform may set; the tiles of a base map have a server of their own. */
export const policy = (tiles = '') =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ${tiles}; worker-src 'self'; font-src 'self'`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Served {
  readonly url: string;
  /** Servers of tiles that pages may ask, for the policy. */
  tiles: string;
  close(): Promise<void>;
}

/**
 * Serves folders below paths of their own, as a simple host does: what has no known type is sent without one, which browsers then refuse to run.
 *
 * @param folders by path, as `/deep/below/`
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
  const state = { tiles: '' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [below = '', folder = ''] =
      Object.entries(folders).find(([prefix]) => pathname.startsWith(prefix)) ?? [];
    const asked = path.join(folder, pathname.slice(below.length));
    const file = pathname.endsWith('/') ? path.join(asked, 'index.html') : asked;
    if (!folder || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)];
    response.writeHead(200, {
      ...(type ? { 'content-type': type } : {}),
      'x-content-type-options': 'nosniff',
      'content-security-policy': policy(state.tiles),
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  });
}
