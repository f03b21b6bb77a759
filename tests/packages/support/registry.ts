import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { listen } from '../../../scripts/listen.ts';
import type { Tarball } from '../../../scripts/packages/pack.ts';

/** A registry of packed packages. */
export interface Registry {
  readonly url: string;
  close(): void;
}

/** What a registry says of a package. */
function packument({ manifest, file, integrity }: Tarball, url: string): object {
  const { name, version } = manifest;
  const dist = { integrity, tarball: `${url}/${name}/-/${path.basename(file)}` };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } };
}

/**
 * Serves packed packages as a registry does, for the scope that they have. Packages of others are none of it: a consumer's npm asks its own registry for
 * them, with whatever it has been set to.
 */
export async function startRegistry(tarballs: readonly Tarball[]): Promise<Registry> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const url = `http://${request.headers.host}`;
    // What lies under one address today is another package tomorrow, and npm's cache outlives both.
    response.setHeader('cache-control', 'no-store');
    for (const tarball of tarballs) {
      if (asked === tarball.manifest.name)
        return response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify(packument(tarball, url)));
      const files = [`-/${path.basename(tarball.file)}`, 'latest.tgz'];
      if (files.some((file) => asked === `${tarball.manifest.name}/${file}`))
        return response.setHeader('content-type', 'application/octet-stream').end(readFileSync(tarball.file));
    }
    return response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}');
  });
  const { url, close } = await listen(server);
  return { url: url.slice(0, -1), close };
}
