import { brotliCompressSync } from 'node:zlib';
import type { Domain } from '@gongkai/snapshot';
import { palettes } from '@gongkai/snapshot/palette';
import { views } from '@gongkai/testing/figures/figures';
import { realViews } from '@gongkai/testing/figures/real';
import { signs } from '@gongkai/testing/figures/signs';
import { stories } from '@gongkai/testing/figures/stories';
import { describe, expect, test } from 'vitest';
import { figureHtml } from '../src/index.ts';
import {
  contrast,
  type Deficiency,
  deficiencies,
  difference,
  lightness,
  parseHex,
  simulate,
} from './support/colour.ts';
import { sheet, sheetPaths } from './support/sheets.ts';

const sheets = new Map(sheetPaths.map((path) => [path, sheet(path).replace(/\/\*.*?\*\//gs, '')] as const));
const all = [...sheets.values()].join('\n');
const themes = ['light', 'dark'] as const;
const domains = Object.keys(palettes.light.area) as Domain[];
const areas = domains.map((domain) => `area-${domain}`);
const colour = (theme: (typeof themes)[number], name: string) => {
  const { area, ...roles } = palettes[theme];
  return parseHex(
    name.startsWith('area-') ? area[name.slice(5) as Domain] : roles[name as keyof typeof roles],
  );
};

describe.each(themes)('colours, %s', (theme) => {
  test.each(['ink', 'ink2', 'ink3', 'red', 'gold', ...areas])(
    '%s is readable as text on every ground',
    (name) => {
      for (const ground of ['paper', 'sheet', 'shade'])
        expect(contrast(colour(theme, name), colour(theme, ground)), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the focus ring is seen on every ground', () => {
    for (const ground of ['paper', 'sheet', 'shade']) {
      expect(contrast(colour(theme, 'focus'), colour(theme, ground))).toBeGreaterThanOrEqual(3);
    }
  });

  const pairs = areas.flatMap((a, index) => areas.slice(0, index).map((b) => [a, b] as const));
  test.each(['all cones', ...deficiencies])('area colours stay apart: %s', (sight) => {
    const seen = (name: string) => {
      const rgb = colour(theme, name);
      return sight === 'all cones' ? rgb : simulate(rgb, sight as Deficiency);
    };
    for (const [a, b] of pairs) expect(difference(seen(a), seen(b)), `${a} ${b}`).toBeGreaterThanOrEqual(7);
  });

  test('area colours are steps of grey', () => {
    for (const [a, b] of pairs) {
      expect(
        Math.abs(lightness(colour(theme, a)) - lightness(colour(theme, b))),
        `${a} ${b}`,
      ).toBeGreaterThanOrEqual(2.2);
    }
  });
});

/** A colour as the sheets write it: a site's or host's own, else ours in light and in dark. */
const written = /var\(--gk-([\w-]+), var\(--_l, (#\w+)\) var\(--_d, (#\w+)\)\)/g;

test('the colours in the sheets are those of the palette', () => {
  const found = [...all.matchAll(written)].map(([, name = '', light = '', dark = '']) => ({
    name,
    light,
    dark,
  }));
  for (const { name, light, dark } of found) {
    // Without the sheet of the areas all figures have the colour of one of them.
    const own = name === 'area' ? 'area-facilities' : name.replace(/^ink-/, 'ink');
    expect([name, parseHex(light)]).toEqual([name, colour('light', own)]);
    expect([name, parseHex(dark)]).toEqual([name, colour('dark', own)]);
  }
  const names = new Set(found.map(({ name }) => name));
  for (const name of ['sheet', 'hair', 'rule', 'ink', 'ink-2', 'ink-3', 'gold', 'focus', ...areas])
    expect(names).toContain(name);
});

test('no property is used and not set, or set and not used', () => {
  const list = (pattern: RegExp) =>
    [...new Set([...all.matchAll(pattern)].map(([, name = '']) => name))].sort();
  const used = list(/var\((--_[\w-]+)/g);
  expect(list(/(--_[\w-]+)\s*:/g)).toEqual(used);
  // What a host may set has a value of ours where it does not.
  expect([...all.matchAll(/var\(--gk-[\w-]+\)/g)].map(([text]) => text)).toEqual([]);
});

/** Every selector of a sheet with the sheet that it is of. */
const selectors = [...sheets].flatMap(([path, text]) =>
  [...text.matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].flatMap(([, list = '']) =>
    list.split(',').map((one) => ({ path, selector: one.trim() })),
  ),
);

test('every rule begins with a class, an element or a hook of ours', () => {
  expect(selectors.length).toBeGreaterThan(200);
  const foreign = selectors.filter(({ selector }) => !/^(?:\.gk-|gk-|\[data-gk-)/.test(selector));
  expect(foreign).toEqual([]);
});

test('nothing is said with force, and no size in pixels but lines', () => {
  expect(all).not.toContain('!important');
  for (const [path, text] of sheets) {
    const sizes = [
      ...text.matchAll(/(font(?:-size)?|line-height|width|height|padding[\w-]*|margin[\w-]*)\s*:([^;]*)/g),
    ]
      .filter(
        ([, name, value = '']) =>
          [...value.matchAll(/([\d.]+)px/g)].some(([, px]) => Number(px) > 1) && name !== undefined,
      )
      .map(([text]) => text);
    if (/stations|plot/.test(path)) continue;
    expect({ path, sizes }).toEqual({ path, sizes: [] });
  }
});

describe('classes', () => {
  const markup = [...Object.values(views), ...Object.values(stories), ...Object.values(signs), ...realViews()]
    .map((view) => figureHtml(view, { sourceHref: () => '/s', links: { csv: 'f.csv', page: '/f/' } }))
    .join('');
  const written = new Set(
    [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)).filter(Boolean),
  );
  const styled = new Set([...all.matchAll(/\.(gk-[\w-]+)/g)].map(([, name = '']) => name));
  /** Names by which others find something, and those of what is as it is by default: no sheet says anything of them. */
  const hooks = new Set<string>([
    'gk-cite',
    'gk-page',
    'gk-layers',
    'gk-period',
    'gk-remark',
    'gk-w6',
    'gk-f1',
    'gk-l0',
    'gk-s0',
    'gk-st-fiction',
    'gk-st-where',
  ]);

  test('what the markup uses is in a sheet, or is a hook', () => {
    expect([...written].filter((name) => !styled.has(name) && !hooks.has(name)).sort()).toEqual([]);
    expect([...hooks].filter((name) => styled.has(name) || !written.has(name))).toEqual([]);
  });
});

test('what a figure of bars needs is small', () => {
  const text = ['roots', 'figure', 'rows'].map((name) => sheet(`styles/${name}.css`)).join('');
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(1900);
});
