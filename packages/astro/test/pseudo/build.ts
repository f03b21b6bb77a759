/** `node build.ts <data> <out>`: builds a site in the pseudo-locale. A process of its own, because Astro sets the environment of the one it runs in. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { gongkai } from '../../src/integration.ts';
import { pseudoLocale } from './dictionary.ts';

const [data = '', out = ''] = process.argv.slice(2);
for (const folder of ['src', 'public']) mkdirSync(path.join(out, folder), { recursive: true });

await build({
  configFile: false,
  root: path.resolve(import.meta.dirname, '../../../..'),
  srcDir: path.join(out, 'src'),
  publicDir: path.join(out, 'public'),
  outDir: path.join(out, 'dist'),
  cacheDir: path.join(out, 'cache'),
  logLevel: 'error',
  build: { assets: 'assets' },
  integrations: [gongkai({ data })],
  vite: { plugins: [pseudoLocale], ssr: { noExternal: [/^@gongkai\//] } },
});
