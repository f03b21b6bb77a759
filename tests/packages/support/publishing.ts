import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry that takes what is published. */
export interface Registry {
  readonly url: string;
  /** What was published, as `name@version`, in its order. */
  published(): string[];
  close(): Promise<void>;
}

/** What npm sends when it publishes. */
interface Publication {
  readonly name: string;
  readonly versions: Readonly<Record<string, { readonly dist: { tarball: string } }>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

/** Starts a registry without a package: it takes each version once, and serves it then. */
export async function startEmptyRegistry(): Promise<Registry> {
  const packages = new Map<string, Publication>();
  const tarballs = new Map<string, Buffer>();
  const published: string[] = [];

  /** Keeps what was sent. */
  function take(publication: Publication, url: string): void {
    const { name, versions, _attachments } = publication;
    for (const [version, manifest] of Object.entries(versions)) {
      const [file = ''] = Object.keys(_attachments);
      const place = `${name}/-/${encodeURIComponent(file)}`;
      manifest.dist.tarball = `${url}/${place}`;
      tarballs.set(decodeURIComponent(place), Buffer.from(_attachments[file]?.data ?? '', 'base64'));
      published.push(`${name}@${version}`);
    }
    packages.set(name, publication);
  }

  const server = createServer(async (request, response) => {
    const url = `http://${request.headers.host}`;
    const asked = decodeURIComponent(new URL(request.url ?? '/', url).pathname).slice(1);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', 'application/json');
    if (request.method === 'PUT') {
      if (packages.has(asked)) return response.writeHead(409).end('{"error":"is there"}');
      take(JSON.parse(await bodyOf(request)) as Publication, url);
      return response.writeHead(201).end('{"ok":true}');
    }
    const tarball = tarballs.get(asked);
    if (tarball) return response.setHeader('content-type', 'application/octet-stream').end(tarball);
    const found = packages.get(asked);
    if (!found) return response.writeHead(404).end('{"error":"not found"}');
    const { _attachments, ...packument } = found;
    return response.end(JSON.stringify(packument));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    published: () => [...published],
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
