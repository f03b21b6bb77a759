import { fileURLToPath } from 'node:url';
import { bundle, type Chunk, sizeOf, together } from '@gongkai/testing/elements/bundle';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { newerCalls } from '../../../tests/newer-syntax.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const heavy = ({ modules }: Chunk) =>
  modules.some((module) => /node_modules\/(maplibre-gl|pmtiles)\//.test(module));

describe('what a site makes of gk-station-map', () => {
  let chunks: readonly Chunk[] = [];
  beforeAll(async () => {
    chunks = await bundle('src/define.ts', root);
  }, 120_000);

  test('the element keeps within its budget, with Lit and all that comes with it', () => {
    const size = sizeOf(together(chunks));
    console.log(`gk-station-map: ${size} bytes gzip`);
    expect(size).toBeGreaterThan(5000);
    expect(size).toBeLessThanOrEqual(packageJson.budgets.map.element);
  });

  test('MapLibre, the schemas, the drawing and the routes come later, if at all', () => {
    const modules = together(chunks).flatMap((chunk) => chunk.modules);
    const later = /maplibre-gl|pmtiles|\/zod\/|\/d3-|gcoord|observablehq|packages\/charts\//;
    // What may be done with a station is decided in one place, and names that are shared stand in one: that is all that is taken from there.
    const needed = (module: string) =>
      /\/charts\/src\/(kinds\/stations\/list\/actions|html\/contract)\.ts$/.test(module);
    expect(modules.filter((module) => later.test(module) && !needed(module))).toEqual([]);
    expect(chunks.some(heavy)).toBe(true);
  });

  test('but for MapLibre’s own, nothing above ES2020 is emitted, and nothing that Chromium 86, Safari 14 or Firefox 78 lacks', () => {
    for (const { code, name } of together(chunks)) {
      expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' }), name).not.toThrow();
      expect(newerCalls.exec(code)?.[0], name).toBeUndefined();
    }
  });
});
