import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Domain } from '@gongkai/snapshot';
import { describe, expect, test } from 'vitest';
import { palettes } from '../src/palette.ts';
import {
  contrast,
  type Deficiency,
  deficiencies,
  difference,
  lab,
  parseHex,
  simulate,
} from './support/colour.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokens = read('../src/tokens.css');
const figure = read('../src/figure.css');

/** Custom properties set in the block that begins with a selector. */
function block(start: string): Map<string, string> {
  const from = tokens.indexOf(start);
  if (from < 0) throw new Error(`no block: ${start}`);
  const body = tokens.slice(tokens.indexOf('{', from) + 1, tokens.indexOf('}', from));
  return new Map(
    [...body.matchAll(/(--gk-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = block(':root,\n[data-theme="light"]');
const systemDark = block(':root:not([data-theme="light"])');
const dark = block('  [data-theme="dark"]');
const themes = { light, dark } as const;
const colour = (theme: keyof typeof themes, name: string) =>
  parseHex(themes[theme].get(`--gk-${name}`) ?? '');
const domains = Object.keys(palettes.light.area) as Domain[];
const areas = domains.map((domain) => `area-${domain}`);

describe.each(['light', 'dark'] as const)('colours, %s', (theme) => {
  test.each(['ink', 'ink-2', 'ink-3', 'red', 'gold', ...areas])(
    '%s is readable as text on every ground',
    (name) => {
      for (const ground of ['paper', 'sheet', 'shade']) {
        expect(contrast(colour(theme, name), colour(theme, ground)), ground).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('the focus ring is seen on every ground', () => {
    for (const ground of ['paper', 'sheet', 'shade']) {
      expect(contrast(colour(theme, 'focus'), colour(theme, ground))).toBeGreaterThanOrEqual(3);
    }
  });

  const pairs = areas.flatMap((a, index) => areas.slice(0, index).map((b) => [a, b] as const));
  test.each(['all cones', ...Object.keys(deficiencies)])('area colours stay apart: %s', (sight) => {
    const seen = (name: string) => {
      const rgb = colour(theme, name);
      return lab(sight === 'all cones' ? rgb : simulate(rgb, sight as Deficiency));
    };
    for (const [a, b] of pairs) expect(difference(seen(a), seen(b)), `${a} ${b}`).toBeGreaterThanOrEqual(7);
  });

  test('area colours are steps of grey', () => {
    for (const [a, b] of pairs) {
      expect(
        Math.abs(lab(colour(theme, a))[0] - lab(colour(theme, b))[0]),
        `${a} ${b}`,
      ).toBeGreaterThanOrEqual(2.2);
    }
  });

  test('pictures without a style sheet have the same colours', () => {
    const { area, ...rest } = palettes[theme];
    const names = {
      sheet: 'sheet',
      shade: 'shade',
      hair: 'hair',
      rule: 'rule',
      ink: 'ink',
      ink2: 'ink-2',
      ink3: 'ink-3',
    } as const;
    for (const [key, name] of Object.entries(names)) {
      expect(rest[key as keyof typeof rest], name).toBe(themes[theme].get(`--gk-${name}`));
    }
    for (const domain of domains) expect(area[domain]).toBe(themes[theme].get(`--gk-area-${domain}`));
  });
});

test('dark by system and dark by wish are the same', () => {
  expect(dark).toEqual(systemDark);
  expect([...dark.keys()]).toEqual([...light.keys()]);
});

test('forced colours set every colour', () => {
  const inside = tokens.slice(tokens.indexOf('@media (forced-colors'));
  for (const name of light.keys()) expect(inside, name).toContain(`${name}:`);
});

/** Every CSS, Astro and TypeScript file in which a token may be used. */
function sources(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(css|astro|ts|html)$/.test(entry.name) &&
        !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
}

test('no token is used and not defined, or defined and not used', () => {
  const own = [figure, ...sources(new URL('../../elements/src/', import.meta.url))];
  const pages = ['../../astro/', '../../../site/', '../../map/'].flatMap((path) =>
    sources(new URL(path, import.meta.url)),
  );
  const defined = new Set([...(tokens + figure).matchAll(/(--gk-[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => [...text.matchAll(/var\((--gk-[\w-]+)/g)].map(([, name]) => name)));
  const local = new Set(
    own.flatMap((text) => [...text.matchAll(/(--gk-[\w-]+)\s*:/g)].map(([, name]) => name)),
  );
  expect([...used(own)].filter((name) => !defined.has(name) && !local.has(name))).toEqual([]);
  // Sizes and grounds of whole pages are used by the site alone.
  if (pages.length > 5) {
    const all = used([tokens, ...own, ...pages]);
    expect([...defined].filter((name) => !all.has(name))).toEqual([]);
  }
});

test('both style sheets together are small', () => {
  expect(gzipSync(tokens + figure).length).toBeLessThanOrEqual(7 * 1024);
});
