/**
 * Whatever `exports` names is there and runs, in every Node that the packages say they run in, from tarballs: installed by npm in the full run, unpacked
 * in a plain one, which installs the command in the test of it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { workspacePackages } from '../../scripts/packages/workspace.ts';
import { type Consumer, install, writeFiles } from './support/consumer.ts';
import { type Export, exportsOf } from './support/exports.ts';
import { installNodes, nodeProgram, nodeVersions } from './support/nodes.ts';
import { run } from './support/process.ts';
import { unpack } from './support/unpacked.ts';

const packages = workspacePackages().map(({ manifest }) => manifest.name);
let consumer: Consumer;

beforeAll(async () => {
  await installNodes();
  const dependencies = Object.fromEntries(packages.map((name) => [name, '*']));
  consumer = inject('isFull') ? await install(inject('registry'), { dependencies }) : await unpack();
});
afterAll(() => consumer?.remove());

const installed = (name: string) => path.join(consumer.folder, 'node_modules', name);

/** A program that imports each, in its own way, and says what it found. */
const importing = (all: readonly Export[]) => `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
if (typeof document !== 'undefined' || typeof HTMLElement !== 'undefined') throw new Error('there is a DOM');
const found = {};
${all
  .map(({ specifier, kind }) => {
    const name = JSON.stringify(specifier);
    if (kind === 'code') return `found[${name}] = Object.keys(await import(${name})).length;`;
    return kind === 'json'
      ? `found[${name}] = Object.keys(require(${name})).length;`
      : `found[${name}] = require.resolve(${name}).length;`;
  })
  .join('\n')}
console.log(JSON.stringify(found));
`;

/** In a plain run the oldest: the newest imports every module of every package in the test of what is in them. */
const importedIn = () => (inject('isFull') ? nodeVersions : nodeVersions.slice(0, 1));

/** Packages that are imported by one program: each alone in the full run; together in a plain one, as they import one another anyway. */
const programs = (inject('isFull') ? packages.map((name) => [name]) : [packages]).map(
  (names) => [names.join(', '), names] as const,
);

describe.each(programs)('%s', (_, names) => {
  test.each(importedIn())('every path of their exports, in Node %i', async (version) => {
    const all = names.flatMap((name) => {
      const own = exportsOf(name, installed(name));
      expect(own.length, name).toBeGreaterThan(1);
      return own;
    });
    const file = `import-${names.map((name) => path.basename(name)).join('-')}.mjs`;
    writeFiles(consumer.folder, { [file]: importing(all) });
    const { code, out, err } = await run(nodeProgram(version), [file], consumer.folder);
    expect(err).toBe('');
    expect(code).toBe(0);
    const found = JSON.parse(out) as Record<string, number>;
    expect(Object.keys(found)).toEqual(all.map(({ specifier }) => specifier));
  });
});

describe.each(packages)('%s', (name) => {
  test('every declaration and every source of a map is there', () => {
    const folder = installed(name);
    for (const { types } of exportsOf(name, folder)) if (types) expect(existsSync(types), types).toBe(true);
    const maps = globSync('dist/**/*.map', { cwd: folder });
    for (const map of maps) {
      const { sources } = JSON.parse(readFileSync(path.join(folder, map), 'utf8')) as { sources: string[] };
      for (const source of sources) {
        const file = path.resolve(folder, path.dirname(map), source);
        expect(existsSync(file), `${map}: ${source}`).toBe(true);
        expect(path.relative(folder, file), map).not.toMatch(/^\.\./);
      }
    }
  });
});
