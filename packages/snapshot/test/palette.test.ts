import { asFiles, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it, test } from 'vitest';
import { check, describeProblem, domains } from '../src/index.ts';
import {
  colourRoles,
  completePalette,
  contrastRatio,
  faintColours,
  palettes,
  parseColour,
  themes,
} from '../src/palette.ts';

const problemsOf = (palette: unknown) =>
  check(asFiles({ ...goodData(), 'site.json': { palette } } as never)).problems;

describe('contrast as WCAG 2 defines it', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#fff', '#FFFFFF', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('%s and %s: %d', (one, other, ratio) => {
    const [a, b] = [parseColour(one), parseColour(other)];
    if (a === null || b === null) throw new Error('not read');
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(b, a)).toBe(contrastRatio(a, b));
  });

  it.each(['red', '#ff', '#ff00', '#ff00000', '#ff0000ff', 'rgb(0,0,0)', '#gg0000', ' #fff', '#fff;}', ''])(
    'is not asked of %j',
    (text) => expect(parseColour(text)).toBeNull(),
  );
});

test('our own colours can be read, whichever of them somebody gives again', () => {
  expect(faintColours(palettes)).toEqual([]);
  for (const theme of themes) {
    const { area, ...roles } = palettes[theme];
    for (const role of colourRoles) expect(faintColours({ [theme]: { [role]: roles[role] } })).toEqual([]);
    for (const domain of domains)
      expect(faintColours({ [theme]: { area: { [domain]: area[domain] } } })).toEqual([]);
  }
});

describe('the colours that site.json gives', () => {
  it.each([
    [{}],
    [{ light: {}, dark: { area: {} } }],
    [{ light: { ink: '#000', paper: '#fff', area: { rights: '#0b3d91' } } }],
    // Of a theme whose ground changes, all that is read on it changes, too.
    [{ dark: { paper: '#000000', sheet: '#000', shade: '#101010' } }],
    // Lines are decoration.
    [{ light: { rule: '#ffffff', hair: '#fffffe' } }],
    // Against its ground a focus ring needs less than text.
    [{ light: { focus: '#2b7bd9' } }],
  ])('%j: nothing is wrong', (palette) => expect(problemsOf(palette)).toEqual([]));

  it.each([
    [
      { light: { ink3: '#999999' } },
      '$.palette.light.ink3',
      'light.shade（#f1ebdf）',
      '4.5:1',
      '#999999 2.39:1',
    ],
    [
      { light: { area: { rights: '#ffcc00' } } },
      '$.palette.light.area.rights',
      'light.shade',
      '4.5:1',
      '#ffcc00 1.27:1',
    ],
    [
      { dark: { area: { funding: '#333333' } } },
      '$.palette.dark.area.funding',
      'dark.shade',
      '4.5:1',
      '#333333 1.25:1',
    ],
    // The ground was given, the text is ours.
    [{ light: { sheet: '#202020' } }, '$.palette.light.sheet', 'light.', '4.5:1', '#202020 1.'],
    [
      { dark: { paper: '#ffffff' } },
      '$.palette.dark.paper',
      'dark.ink（#f0eadf）',
      '4.5:1',
      '#ffffff 1.19:1',
    ],
    [{ light: { focus: '#ffd700' } }, '$.palette.light.focus', 'light.shade', '3:1', '#ffd700 1.18:1'],
    // On its own ground it can be read; on white paper it cannot.
    [
      { light: { paper: '#000000', sheet: '#000000', shade: '#000000', ink: '#ffffff' } },
      '$.palette.light.ink',
      '白纸',
      '4.5:1',
      '#ffffff 1.00:1',
    ],
    // Just too little is cut, not rounded.
    [
      { light: { paper: '#fff', sheet: '#fff', shade: '#fff', ink2: '#777777' } },
      '$.palette.light.ink2',
      '#fff',
      '4.5:1',
      '#777777 4.47:1',
    ],
  ])('%j: said where, what, how much', (palette, path, beside, needed, found) => {
    const problem = problemsOf(palette).find((one) => one.path === path);
    if (!problem) throw new Error(JSON.stringify(problemsOf(palette)));
    expect(problem).toMatchObject({ code: 'palette-contrast', file: 'site.json' });
    const zh = describeProblem(problem, 'zh-Hans');
    for (const words of [beside, needed, found]) expect(zh).toContain(words);
    expect(describeProblem(problem, 'en')).toMatch(/contrast of at least (4\.5|3):1 with/);
  });

  it.each([
    [{ light: { ink: 'red' } }, 'schema', '$.palette.light.ink'],
    [{ light: { ink: '#12345' } }, 'schema', '$.palette.light.ink'],
    [{ dark: { area: { rights: '#fff;}' } } }, 'schema', '$.palette.dark.area.rights'],
    [{ light: { ink: null } }, 'schema', '$.palette.light.ink'],
    [{ light: { ink4: '#000' } }, 'unknown-key', '$.palette.light.ink4'],
    [{ light: { area: { union: '#000' } } }, 'unknown-key', '$.palette.light.area.union'],
    [{ sepia: {} }, 'unknown-key', '$.palette.sepia'],
    [{ light: '#000000' }, 'schema', '$.palette.light'],
    [[], 'schema', '$.palette'],
  ])('%j is refused', (palette, code, path) => {
    expect(problemsOf(palette).map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
  });
});

describe('a whole palette', () => {
  it('has what is given, and ours for the rest', () => {
    const made = completePalette('dark', {
      light: { ink: '#111' },
      dark: { gold: '#fff', area: { skills: '#abcdef' } },
    });
    expect(made).toEqual({
      ...palettes.dark,
      gold: '#fff',
      area: { ...palettes.dark.area, skills: '#abcdef' },
    });
    expect(completePalette('light')).toEqual(palettes.light);
  });

  it.each([
    [{ ink: 'black' }],
    [{ ink: '#fff;} body {' }],
    [{ constructor: '#fff' }],
    [{ area: { toString: '#fff' } }],
  ])('%j is refused', (given) =>
    expect(() => completePalette('light', { light: given as never })).toThrow(RangeError),
  );
});

test('a theme that does not exist is told with those that do', () => {
  expect(() => completePalette('night' as never)).toThrow(/theme: expected light \| dark, found "night"/);
});
