/** Serves a folder as a real host does: compressed, with connections kept open. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A running server. */
export interface Served {
  /** Its address, with a slash at its end. */
  readonly url: string;
  close(): void;
}

/** Serves a folder on a free port; every file is compressed once, so that no visit waits for it. */
export async function serveCompressed(folder: string): Promise<Served> {
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
    const file = path.join(folder, new URL(request.url ?? '/', 'http://site').pathname);
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
