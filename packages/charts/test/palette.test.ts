import { readFileSync } from 'node:fs';
import { type Domain, domains } from '@gongkai/snapshot';
import { kinds, views } from '@gongkai/testing/figures/figures';
import { stationsView } from '@gongkai/testing/figures/stations';
import { stories, storyNames } from '@gongkai/testing/figures/stories';
import { describe, expect, test } from 'vitest';
import {
  figureSvg,
  type GivenPalette,
  type Palette,
  paletteCss,
  palettes,
  paletteTokens,
  stationMap,
  unionsMap,
} from '../src/index.ts';

/** A palette in which no colour is one of ours: what is left of ours in a picture was not asked for. */
const other = (colours: Palette, from: number): Palette => {
  let next = from;
  const made = () => `#${(next++).toString(16).padStart(6, '0')}`;
  const { area, ...roles } = colours;
  return {
    ...(Object.fromEntries(Object.keys(roles).map((role) => [role, made()])) as Omit<Palette, 'area'>),
    area: Object.fromEntries(Object.keys(area).map((domain) => [domain, made()])) as Palette['area'],
  };
};
const foreign = { light: other(palettes.light, 0x100000), dark: other(palettes.dark, 0x200000) };

const valuesOf = ({ area, ...roles }: Palette) => [...Object.values(roles), ...Object.values(area)];
/** From each of our colours to the one in its place; two roles may be of one colour, two places of a role may not. */
const swapped = (svg: string, theme: 'light' | 'dark') => {
  const [from, to] = [valuesOf(palettes[theme]), valuesOf(foreign[theme])];
  return from.reduce((text, colour, index) => text.replaceAll(`"${colour}"`, `"${to[index]}"`), svg);
};

const figures = [
  ...kinds.map((kind) => [kind, views[kind]] as const),
  ...storyNames.map((name) => [name, stories[name]] as const),
  ['stations', stationsView(40)] as const,
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(figures)('%s: a given palette is the only one in the file', (_, figure) => {
    const file = figureSvg(figure, { theme, palette: foreign });
    expect(file).toBe(swapped(figureSvg(figure, { theme }), theme));
    const known = new Set(valuesOf(foreign[theme]));
    const used = [...file.matchAll(/"(#[0-9a-f]{3,8})"/g)].map(([, colour = '']) => colour);
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((colour) => !known.has(colour))).toEqual([]);
  });

  test('a palette for the other theme changes nothing', () => {
    const palette: GivenPalette = theme === 'light' ? { dark: foreign.dark } : { light: foreign.light };
    expect(figureSvg(views.bars, { theme, palette })).toBe(figureSvg(views.bars, { theme }));
  });
});

test('one area colour alone reaches bars, rule and bounds of that area, and of no other', () => {
  const palette: GivenPalette = { light: { area: { rights: '#0b3d91' } } };
  const { domain } = views.bars.figure;
  expect(domain).toBe('rights');
  expect(figureSvg(views.bars, { palette }).match(/#0b3d91/g)?.length).toBeGreaterThan(5);
  expect(figureSvg(views.bars, { palette })).not.toContain(palettes.light.area.rights);
  expect(figureSvg(views.rate, { palette })).toBe(figureSvg(views.rate));
});

test('maps have it, too', () => {
  const palette: GivenPalette = { light: { area: { facilities: '#0b3d91' }, shade: '#eeeeee' } };
  const marks = [{ name: '甲县', count: 3, position: [110, 33] as const }];
  for (const map of [stationMap(stationsView(12), { palette }), unionsMap(marks, { palette })]) {
    expect(map).toContain('"#eeeeee"');
    expect(map).not.toContain(palettes.light.shade);
  }
});

test.each([
  { light: { ink: 'red' } },
  { light: { sheet: '#fff"/><script>' } },
  { light: { area: { rights: '#12' } } },
  { light: { inks: '#123456' } },
])('%j is refused', (palette) => {
  expect(() => figureSvg(views.bars, { palette: palette as never })).toThrow(RangeError);
  expect(() => paletteCss(palette as never)).toThrow(RangeError);
});

describe('custom properties', () => {
  /** Blocks of a sheet by their selector, each declaration in its place. */
  const rules = (css: string) =>
    [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      selector: selector.trim(),
      tokens: [...body.matchAll(/(--gk-[\w-]+)\s*:\s*([^;]+)/g)].map(([, name, value]) => [
        name,
        value?.trim(),
      ]),
    }));

  test('tokens.css has the colours of the palette, each once in each theme', () => {
    const sheet = rules(readFileSync(new URL('../src/tokens.css', import.meta.url), 'utf8'));
    for (const theme of ['light', 'dark'] as const) {
      const blocks = sheet.filter(({ tokens }) => tokens.some(([, value]) => value === palettes[theme].ink));
      expect(blocks).toHaveLength(theme === 'light' ? 1 : 2);
      for (const { tokens } of blocks) expect(tokens).toEqual(paletteTokens(palettes[theme]));
    }
  });

  test('a sheet sets either theme whole', () => {
    const given = { light: { gold: '#6b4a00', area: { rights: '#0b3d91' } } };
    const blocks = rules(paletteCss(given));
    const [light, systemDark, dark, print] = blocks;
    expect(blocks).toHaveLength(4);
    expect(light?.tokens).toEqual(
      paletteTokens({
        ...palettes.light,
        gold: '#6b4a00',
        area: { ...palettes.light.area, rights: '#0b3d91' },
      }),
    );
    expect(systemDark?.tokens).toEqual(paletteTokens(palettes.dark));
    expect(dark?.tokens).toEqual(paletteTokens(palettes.dark));
    expect(print?.tokens.map(([name]) => name)).toEqual([
      '--gk-paper',
      '--gk-sheet',
      '--gk-shade',
      '--gk-rule',
      '--gk-hair',
    ]);
    expect(
      blocks.map(({ selector }) => selector).every((selector) => /^(:root|\[data-gk-theme)/.test(selector)),
    ).toBe(true);
  });

  test('every work area has one', () => {
    const names = paletteTokens(palettes.light).map(([name]) => name);
    for (const domain of domains satisfies readonly Domain[]) expect(names).toContain(`--gk-area-${domain}`);
  });
});
