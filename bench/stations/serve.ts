/** Serves the page, the libraries and the files on this machine, as a static host with ranges does, and counts what was sent. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Listening, listen } from '../../scripts/listen.ts';

/** A server, and the bytes it has sent of the stations' files since it was asked to forget. */
export interface DataServer extends Listening {
  readonly sent: () => { readonly bytes: number; readonly requests: number };
  readonly forget: () => void;
}

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Libraries as their packages have them; nothing is fetched from elsewhere. */
const libraries = {
  'maplibre-gl': 'maplibre-gl/dist/maplibre-gl.mjs',
  pmtiles: 'pmtiles/dist/esm/index.js',
  fflate: 'fflate/esm/browser.js',
} as const;

const imports = Object.fromEntries(
  Object.entries(libraries).map(([name, file]) => [name, `/modules/${file}`]),
);

const page = `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<title>Stations</title>
<link rel="stylesheet" href="/modules/maplibre-gl/dist/maplibre-gl.css">
<style>body { margin: 0 } #map { width: 100vw; height: 100vh }</style>
<div id="map"></div>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
import * as maplibre from 'maplibre-gl';
import { Protocol } from 'pmtiles';
window.libraries = { maplibre, Protocol };
</script>
</html>`;

const types: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.gz': 'application/geo+json',
  '.pmtiles': 'application/vnd.pmtiles',
};

/** What a request asks for of a file; null where that is no part of it. */
function partOf(size: number, range: string | undefined): { start: number; end: number } | null {
  if (range === undefined) return { start: 0, end: size - 1 };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const start = Number(from);
  const end = to ? Math.min(Number(to), size - 1) : size - 1;
  return from !== undefined && start <= end ? { start, end } : null;
}

/** Sends a file or the part of it that is asked for. @returns how many bytes that is */
function send(file: string, range: string | undefined, response: ServerResponse): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    response.writeHead(404).end();
    return 0;
  }
  const part = partOf(size, range);
  if (!part) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return 0;
  }
  const { start, end } = part;
  response.writeHead(range === undefined ? 200 : 206, {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-store',
    ...(range === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` }),
    ...(file.endsWith('.gz') ? { 'Content-Encoding': 'gzip' } : {}),
  });
  // A reader who goes away in the middle is nothing to complain of.
  pipeline(createReadStream(file, { start, end }), response, () => {});
  return end - start + 1;
}

/** Serves the page at `/`, libraries at `/modules/` and the files of a folder at `/data/`. */
export async function serveData(folder: string): Promise<DataServer> {
  let [bytes, requests] = [0, 0];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const [, place, ...rest] = path.posix.normalize(pathname).split('/');
    const file = rest.join('/');
    if (place === '') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    else if (place === 'modules') send(path.join(modules, file), request.headers.range, response);
    else if (place === 'data') {
      bytes += send(path.join(folder, file), request.headers.range, response);
      requests += 1;
    } else response.writeHead(404).end();
  });
  server.keepAliveTimeout = 60_000;
  return {
    ...(await listen(server)),
    sent: () => ({ bytes, requests }),
    forget() {
      [bytes, requests] = [0, 0];
    },
  };
}
