/** What the map loads by address: MapLibre's worker, for every bundler; and everything, for a page without one. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.ts';
import type { Extra } from './extras.ts';

const mended = ['js', 'js.map', 'd.ts', 'd.ts.map'].map((end) => `old-browsers.worker.${end}`);

/** Addresses as every bundler knows them: a path that begins with a dot, in plain quotes. */
function withPlainAddresses(code: string): string {
  const plain = code.replace(
    /new URL\(`([^`]+)`,\s*import\.meta\.url\)/g,
    "new URL('./$1', import.meta.url)",
  );
  const found = plain.match(/new URL\('\.\//g)?.length ?? 0;
  if (found !== 3) throw new Error(`dist/zoom/files.js: expected 3 addresses of files, found ${found}`);
  return plain;
}

/**
 * The worker cannot be bundled by those who install the package, as each bundler asks for it in a way of its own, and it must be of the version of the MapLibre
 * with which it works. So it is a file beside the module that knows its address, and the package asks for that one version.
 */
export const mapFiles: Extra = async ({ folder }, staged) => {
  const zoom = path.join(staged, 'dist/zoom');
  // What these were made of is in the files that take their place.
  for (const name of ['zoom.css', 'files.js.map', ...mended]) rmSync(path.join(zoom, name));
  const modules = await bundle({
    root: folder,
    entries: { files: path.join(folder, 'src/zoom/files.ts') },
    folder: zoom,
  });
  const file = path.join(zoom, 'files.js');
  writeFileSync(file, withPlainAddresses(readFileSync(file, 'utf8')));
  // The worker is bundled apart, and Vite does not say of what: it is MapLibre's.
  return [...modules, path.resolve(folder, '../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs')];
};
