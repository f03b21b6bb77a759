/** What the map has beside its code: its worker as text. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Extra } from './workspace.ts';

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
