/**
 * Builds the package for those who install it (`dist/`) and for pages that load it by an address (`dist/cdn/`). Both come from the exports in
 * `package.json`; on the CDN `./define` is called `station-map.js`, as that is what pages write.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { entriesOf, readManifest } from './manifest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = entriesOf(readManifest(new URL('../package.json', import.meta.url)));
const onCdn = entries
  .filter(({ key }) => key !== '.')
  .map((entry) => (entry.key === './define' ? { ...entry, name: 'station-map' } : entry));
const dist = path.join(root, 'dist');

await bundle({ root, entries, folder: dist, alone: false });
await bundle({ root, entries: onCdn, folder: path.join(dist, 'cdn'), alone: true });
