/** What style sheets may write by hand, in files and in scripts: no colour, no font size of a page, no width of the window that has no name. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { newCss } from '../../tests/newer-syntax.ts';
import { breakpoints } from '../documents/breakpoints.ts';
import { root } from '../packages/workspace.ts';

interface Sheet {
  readonly file: string;
  /** Without comments. */
  readonly text: string;
}

const tokensFile = 'packages/charts/src/tokens.css';
const paths = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => file.split(path.sep).join('/'));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');

/** The clerk's studio is a page of the command line, served alone: it has colours of its own at its head, and loads none of our sheets. */
const studioSheet = 'packages/cli/src/local-studio/page/style.css';

/** Style sheets in files, and those in scripts: templates tagged `css` or given to `compactCss`, and what stands in a `<style>` of a template or a component. */
const sheets: readonly Sheet[] = [
  ...paths('packages/*/src/**/*.css')
    .filter((file) => file !== studioSheet)
    .map((file) => ({ file, text: withoutComments(read(file)) })),
  ...paths('{packages/*/src,site}/**/*.{ts,astro}')
    .filter((file) => !file.includes('.stories.'))
    .flatMap((file) =>
      [
        ...read(file).matchAll(
          /\b(?:css|compactCss\()`([^`]*)`|<style(?![^>]*\/>)[^>]*>([\s\S]*?)<\/style>/g,
        ),
      ].map(([, tagged, inline]) => ({ file, text: withoutComments(tagged ?? inline ?? '') })),
    ),
];

/** A declaration, and where it stands. */
interface Declaration {
  readonly file: string;
  readonly name: string;
  readonly value: string;
}
const declarations: readonly Declaration[] = sheets.flatMap(({ file, text }) =>
  [...text.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, name = '', value = '']) => ({
    file,
    name,
    value: value.replace(/\s+/g, ' ').trim(),
  })),
);

/** A value with what stands in for a token of ours, or for a colour made of one, taken away: `var(--gk-ink, #1d1b18)`. */
function withoutTokens(value: string): string {
  const inner = value.replace(/var\(--(?:gk|_)[\w-]*(?:,[^()]*)?\)/g, '');
  return inner === value ? value : withoutTokens(inner);
}

const colourNames =
  'black|white|gr[ae]y|silver|red|maroon|orange|yellow|olive|lime|green|teal|aqua|cyan|blue|navy|fuchsia|purple|pink|brown|gold';
const rawColour = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([^)]*\\)|(?<![\\w-])(?:${colourNames})(?![\\w-])`,
  'gi',
);

/** What may stand in its place, and why. Each must be there. */
interface Exception {
  readonly file: string;
  readonly values: readonly string[];
  readonly why: string;
}

const rawColours: readonly Exception[] = [
  {
    file: 'packages/astro/src/styles/review.css',
    values: ['#fff', '#000', '#333', '#444', '#666', '#eee'],
    why: 'a slip that is printed and signed: black on white, whatever the colours of the site',
  },
  {
    file: 'packages/astro/src/styles/site.css',
    values: ['#fff', '#000'],
    why: 'print',
  },
  {
    file: 'packages/astro/src/styles/figure-cards.css',
    values: ['#000', '#fffdf8'],
    why: 'a mask, which has no colour, and the ground of pictures that are light in the dark, too',
  },
  {
    file: 'packages/astro/src/styles/use.css',
    values: ['#fff', '#222', '#111', '#ddd', 'rgba(0, 0, 0, 0.5)'],
    why: 'how a figure looks on the pages of others, light and dark; the veil behind a dialogue',
  },
  {
    file: 'packages/astro/src/archive/takedown-page.ts',
    values: ['#fffdf8', '#1d1b18', '#1d1a17', '#f0eadf'],
    why: 'a page that stands alone for ever and loads no sheet',
  },
  {
    file: 'packages/charts/src/kinds/stations/stations.css',
    values: ['rgb(0 0 0 / 12%)'],
    why: 'the shadow of a card, on every ground',
  },
  {
    file: 'packages/elements/src/shared/tooltip.styles.ts',
    values: ['rgb(0 0 0 / 18%)'],
    why: 'the shadow of a tooltip, on every ground',
  },
];

const found = (list: readonly { file: string; value: string }[]) =>
  [...new Set(list.map(({ file, value }) => `${file}: ${value}`))].sort();
const excepted = (list: readonly Exception[]) =>
  list.flatMap(({ file, values }) => values.map((value) => `${file}: ${value}`)).sort();

test('every sheet is looked at', () => {
  const files = new Set(sheets.map(({ file }) => file));
  for (const file of [
    tokensFile,
    'packages/astro/src/styles/site.css',
    'packages/elements/src/shared/tooltip.styles.ts',
    'packages/astro/src/archive/takedown-page.ts',
    'packages/map/src/zoom/zoom.css',
  ])
    expect(files).toContain(file);
  expect(declarations.length).toBeGreaterThan(2500);
});

test('no colour stands outside the tokens, but for the exceptions', () => {
  const raw = declarations
    .filter(({ file }) => file !== tokensFile)
    .flatMap(({ file, value }) =>
      (withoutTokens(value).match(rawColour) ?? []).map((colour) => ({ file, value: colour })),
    );
  expect(found(raw)).toEqual(excepted(rawColours));
});

test('no sheet has what browsers of 2020 drop, with all that stands beside it', () => {
  const found = sheets.flatMap(({ file, text }) =>
    newCss.flatMap(([name, pattern]) => (pattern.test(text) ? [`${file}: ${name}`] : [])),
  );
  expect(found).toEqual([]);
});

describe('pages', () => {
  /** A slip for signatures is printed on paper, black on white, and reads no token. */
  const slip = 'packages/astro/src/styles/review.css';
  const isPage = ({ file }: { readonly file: string }) =>
    file.startsWith('packages/astro/src/styles/') && file !== slip;
  const tokens = new Map(
    [...read(tokensFile).matchAll(/(--gk-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

  /** Figures and elements stand in pages without our tokens: their sizes are their own, in `em` and `rem`. Print asks for points. */
  const rawSizes: readonly Exception[] = [
    { file: 'packages/astro/src/styles/site.css', values: ['10.5pt'], why: 'text on paper' },
    { file: 'packages/astro/src/styles/paper.css', values: ['12.5px'], why: 'the root of a page on paper' },
  ];

  test('have the sizes of the tokens; beside them only parts of the size around', () => {
    const raw = declarations
      .filter(isPage)
      .filter(({ name }) => name === 'font' || name === 'font-size')
      .flatMap(({ file, value }) =>
        (value.replace(/\/.*$/, '').match(/(?<![\w.-])[\d.]+(?:px|rem|pt|vw|vh|ch)\b/g) ?? []).map(
          (size) => ({
            file,
            value: size,
          }),
        ),
      );
    expect(found(raw)).toEqual(excepted(rawSizes));
  });

  test('have the spaces of the tokens where one is as wide', () => {
    const spaces = new Set(
      [...tokens].filter(([name]) => /-space-[2-8]$/.test(name)).map(([, value]) => value),
    );
    const raw = declarations
      .filter(isPage)
      .filter(({ name }) => /^(?:padding|margin|gap|row-gap|column-gap)/.test(name))
      .flatMap(({ file, name, value }) =>
        (value.match(/(?<![\w.-])[\d.]+rem\b/g) ?? [])
          .filter((size) => spaces.has(size))
          .map((size) => ({ file, value: `${name} ${size}` })),
      );
    expect(found(raw)).toEqual([]);
  });

  test('name no token that does not exist', () => {
    const unknown = declarations
      .filter(isPage)
      .flatMap(({ file, value }) =>
        [...value.matchAll(/var\((--gk-[\w-]+)\)/g)].map(([, name = '']) => ({ file, value: name })),
      )
      .filter(({ value }) => !tokens.has(value));
    expect(found(unknown)).toEqual([]);
  });
});

describe('widths of the window', () => {
  const widths = sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/@media([^{]*)\{/g)].flatMap(([, query = '']) =>
      [...query.matchAll(/width\s*:\s*([\d.]+\w+)/g)].map(([, value = '']) => ({ file, value })),
    ),
  );
  test('are four, in em, and named', () => {
    expect(breakpoints.length).toBeLessThanOrEqual(4);
    const named = new Set(breakpoints.map(({ em }) => `${em}em`));
    expect(found(widths.filter(({ value }) => !named.has(value)))).toEqual([]);
    // Each of them is used.
    for (const name of named) expect(widths.map(({ value }) => value)).toContain(name);
  });

  test('are asked of the window in style sheets alone', () => {
    const asked = paths('{packages/*/src,site}/**/*.{ts,astro}')
      .filter((file) => /matchMedia\([^)]*width/.test(read(file)))
      .sort();
    expect(asked).toEqual([]);
  });
});

/** Sheets of kinds that `all.css` leaves out, since only pages with a map need them. */
const leftOut: readonly string[] = ['stations'];

test('the sheet of a kind of figure can be loaded: it is exported, elements load it, and all.css has it', () => {
  const kinds = paths('packages/charts/src/kinds/*/*.css').map((file) => path.posix.basename(file, '.css'));
  expect(kinds).toContain('count');
  const exported = Object.keys(JSON.parse(read('packages/charts/package.json')).exports);
  expect(exported).toEqual(expect.arrayContaining(kinds.map((kind) => `./${kind}.css`)));
  const inElements = paths('packages/elements/src/picture/sheets/*.css').map(read).join('\n');
  expect(kinds.filter((kind) => !inElements.includes(`"@gongkai/charts/${kind}.css"`))).toEqual([]);
  const all = read('packages/charts/src/styles/all.css');
  expect(kinds.filter((kind) => !all.includes(`"../kinds/${kind}/${kind}.css"`))).toEqual(leftOut);
});
