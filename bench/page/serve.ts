/** Serves a folder as a real host does: compressed, with connections kept open. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Listening, listen } from '../../scripts/listen.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder on a free port; every file is compressed once, so that no visit waits for it. */
export async function serveCompressed(folder: string): Promise<Listening> {
  const compressed = new Map<string, Buffer>();
  const read = (file: string) => {
    const known = compressed.get(file);
    if (known) return known;
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
    const made = gzipSync(readFileSync(file), { level: 9 });
    compressed.set(file, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const body = read(file);
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': body.length })
      .end(body);
  });
  server.keepAliveTimeout = 60_000;
  return listen(server);
}
