import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** So many pages does the stand-in write. */
export const pages = 60;

const program = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
const out = process.argv[process.argv.indexOf('--outDir') + 1];
const said = readFileSync('said.txt', 'utf8');
for (let page = 0; page < ${pages}; page += 1) {
  const file = path.join(out, 'page-' + page, 'index.html');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, said);
  // Files come one after the other, as those of a real site do.
  await new Promise((resolve) => setImmediate(resolve));
}
`;

/** Puts a program in the place of a project's Astro: its pages say what stands in `said.txt`. */
export function standInAstro(project: string): void {
  const folder = path.join(project, 'node_modules/astro');
  mkdirSync(path.join(folder, 'bin'), { recursive: true });
  const manifest = { name: 'astro', version: '7.0.0', engines: { node: '>=20.0.0' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'bin/astro.mjs'), program);
}
