import { existsSync, readFileSync } from 'node:fs';
import { bundle, type Chunk, root, sizeOf, together } from '@gongkai/testing/elements/bundle';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { newerCalls } from '../../../tests/newer-syntax.ts';

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | { 'react-server': string; default: string }>;
};
const sources = Object.entries(manifest.exports)
  .map(([name, target]) => [name, typeof target === 'string' ? target : target.default] as const)
  .filter(([, file]) => file.startsWith('./src/'));

describe('exports', () => {
  test.each(sources)('%s is there and imports in plain Node', async (_, file) => {
    expect(existsSync(`${root}${file}`)).toBe(true);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(import(`${root}${file}`)).resolves.toBeDefined();
    warn.mockRestore();
  });

  test('of definitions say in a Server Component that they belong into the browser', async () => {
    const definitions = Object.entries(manifest.exports).filter(([name]) => name.endsWith('define'));
    expect(definitions.length).toBeGreaterThan(5);
    for (const [, target] of definitions)
      await expect(
        import(`${root}${typeof target === 'string' ? target : target['react-server']}`),
      ).rejects.toThrow("'use client'");
  });
});

const { elements: budgets } = packageJson.budgets;
const definitions = [
  ['kpi-tile', budgets.kpiTile],
  ['case-chart', budgets.chart],
  ['compare', budgets.chart],
  ['mechanism', budgets.chart],
  ['trend', budgets.chart],
] as const;

const plot = ({ modules }: Chunk) => modules.some((module) => module.includes('@observablehq/plot/'));

describe.each([
  ...definitions.map(([name, budget]) => [`src/${name}/${name}.define.ts`, budget] as const),
  ['src/define.ts', budgets.chart] as const,
])('%s', (file, budget) => {
  let chunks: readonly Chunk[] = [];

  beforeAll(async () => {
    chunks = await bundle(file);
  }, 60_000);

  test('keeps within its budget, with Lit and all that comes with it', () => {
    const size = sizeOf(together(chunks));
    console.log(`${file}: ${size} bytes gzip`);
    expect(size).toBeGreaterThan(2000);
    expect(size).toBeLessThanOrEqual(budget);
  });

  test('Plot, the schemas and the reader of quantities come later, if at all', () => {
    const modules = together(chunks).flatMap((chunk) => chunk.modules);
    const heavy = /observablehq|\/d3-|\/zod\/|dagre|packages\/(charts|quantity|snapshot)\//;
    expect(modules.filter((module) => heavy.test(module))).toEqual([]);
  });

  test('nothing above ES2020 is emitted', () => {
    for (const { code, name } of chunks)
      expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' }), name).not.toThrow();
  });

  test('no raw decorator, and nothing that Chromium 86, Safari 14 or Firefox 78 lacks', () => {
    // Plot has a way of its own for browsers without `at`, which it asks of typed arrays alone.
    // The layout library needs younger built-ins; where they are missing a diagram does without it, see charts' mechanism tests.
    const layout = ({ code }: { code: string }) => code.includes('ranksep');
    // A style sheet is text with at-rules.
    const sheet = ({ modules }: Chunk) => modules.some((module) => module.includes('.css'));
    for (const { code, name } of chunks.filter((chunk) => !plot(chunk) && !layout(chunk) && !sheet(chunk))) {
      expect(code, name).not.toMatch(/(^|[\s;{}])@[A-Za-z_$][\w$]*\s*(\(|accessor|static|class|#)/);
      expect(newerCalls.exec(code)?.[0], name).toBeUndefined();
    }
  });
});

describe.each([
  ['src/from-data/make-figure.ts', budgets.fromData],
  ['src/from-data/make-tile.ts', budgets.tileFromData],
] as const)('%s', (file, budget) => {
  test('keeps within its budget beside Lit and the readers, without Plot, projections and dagre', async () => {
    const chunks = await bundle(file, root, /^lit($|\/)|^@gongkai\/(quantity|snapshot\/figure-json)$/);
    const loaded = together(chunks);
    const heavy = /observablehq|\/d3-|dagre|\/zod\/|gcoord/;
    expect(loaded.flatMap(({ modules }) => modules).filter((module) => heavy.test(module))).toEqual([]);
    const size = sizeOf(loaded);
    console.log(`${file}: ${size} bytes gzip`);
    expect(size).toBeGreaterThan(2000);
    expect(size).toBeLessThanOrEqual(budget);
  }, 60_000);
});

/** What the browser has loaded when an element stands there drawn, by the modules that it asks for. */
async function loadedFor(file: string, later: readonly string[]): Promise<readonly Chunk[]> {
  const chunks = await bundle(file);
  const loaded = new Set(together(chunks));
  const add = (chunk: Chunk) => {
    if (loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const other of chunks) if (chunk.imports.includes(other.name)) add(other);
  };
  for (const module of later) {
    const found = chunks.find(({ modules }) => modules.some((name) => name.endsWith(module)));
    if (!found) throw new Error(`no chunk has ${module}`);
    add(found);
  }
  return [...loaded];
}

test.each([
  ['a table of two rows', 'case-chart', ['from-data/table-figure.ts', 'sheets/figure.ts'], budgets.table],
  ['a tile of plain text', 'kpi-tile', ['from-data/plain-tile.ts', 'sheets/tiles.ts'], budgets.tile],
] as const)(
  '%s costs no more than its budget, with all that is loaded for it',
  async (_, name, later, budget) => {
    const loaded = await loadedFor(`src/${name}/${name}.define.ts`, later);
    const modules = loaded.flatMap((chunk) => chunk.modules);
    expect(
      modules.filter((module) => /\/zod\/|observablehq|quantity\/src\/read\.ts|words\/en\.ts/.test(module)),
    ).toEqual([]);
    const size = sizeOf(loaded);
    console.log(`${name} drawn: ${size} bytes gzip in ${loaded.length} files`);
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(budget);
  },
  60_000,
);
