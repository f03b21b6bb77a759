/** Plot and its document are loaded by the kinds that it draws, and by nothing else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { loadedBy } from './support/imports.ts';

const root = new URL('../', import.meta.url);
const heavy = ['@observablehq/plot', '#document', 'linkedom'];
const heavyOf = (path: string) => {
  const { packages } = loadedBy(new URL(path, root));
  return heavy.filter((name) => packages.has(name));
};
const drawnByPlot = ['series', 'distribution'];
const bodies = readdirSync(new URL('src/kinds/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`src/kinds/${entry.name}/html.ts`, root)))
  .map(({ name }) => name);

test.each(bodies)('the HTML of %s', (kind) => {
  const wanted = drawnByPlot.includes(kind) ? ['@observablehq/plot', '#document'] : [];
  expect(heavyOf(`src/kinds/${kind}/html.ts`)).toEqual(wanted);
});

test('what every figure made in a browser loads has no scales of d3 for the dense kinds', () => {
  const { files, packages } = loadedBy(new URL('src/kinds/dense.ts', root));
  expect(files.size).toBeGreaterThan(10);
  expect([...packages].filter((name) => name.startsWith('d3-'))).toEqual([]);
});

test.each(['./markup', './heat', './mechanism', './stations', './station-actions'] as const)('%s', (name) => {
  expect(heavyOf(manifest.exports[name])).toEqual([]);
});

test.each(['./series', './distribution'] as const)('%s', (name) => {
  expect(heavyOf(manifest.exports[name])).toEqual(['@observablehq/plot', '#document']);
});

test('in a browser Plot draws with the browser’s own document, in Node with linkedom’s', () => {
  const { browser, node, default: other } = manifest.imports['#document'];
  // A bundler that was not told for whom it bundles does so for a browser.
  expect(other).toBe(browser);
  expect(loadedBy(new URL(browser, root)).packages.size).toBe(0);
  expect([...loadedBy(new URL(node, root)).packages]).toEqual(['linkedom']);
  // 0.18.15 cannot be installed: a dependency of it is missing.
  expect(manifest.dependencies.linkedom).toBe('0.18.14');
});

test('no other module of ours loads linkedom', () => {
  const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
  const found = sources.filter(
    (file) =>
      file.endsWith('.ts') && /from 'linkedom'/.test(readFileSync(new URL(`src/${file}`, root), 'utf8')),
  );
  expect(found).toEqual(['kinds/plot/document.node.ts']);
});
