/** What the map has beside its code: its worker as text, and everything for a page that loads it from an address. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.ts';
import type { Extra } from './extras.ts';

/** Puts the text of the worker beside its file, for pages on which the bundler has left the file behind. */
export const workerText: Extra = async (_, staged) => {
  const zoom = path.join(staged, 'dist/zoom');
  const text = readFileSync(path.join(zoom, 'maplibre-gl-worker.js'), 'utf8');
  writeFileSync(path.join(zoom, 'maplibre-gl-worker.text.js'), `export default ${JSON.stringify(text)};\n`);
  const load =
    "export const workerText = () => import('./maplibre-gl-worker.text.js').then((text) => text.default);\n";
  writeFileSync(path.join(zoom, 'worker-text.js'), load);
  return [];
};

/**
 * Bundles the element with all that it needs, for a page that loads it from an address.
 *
 * @param folder of the package
 * @param target where to
 * @param more entries that are bundled with it, as tests have them
 */
export const bundleMapForPages = (
  folder: string,
  target: string,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> =>
  bundle({
    root: folder,
    entries: { 'station-map': path.join(folder, 'src/define.ts'), ...more },
    folder: target,
    hashed: true,
  });

/** Puts the files for a page without a build into the package. */
export const mapForPages: Extra = ({ folder }, staged) =>
  bundleMapForPages(folder, path.join(staged, 'dist/cdn'));
