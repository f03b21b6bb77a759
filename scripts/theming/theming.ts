/** Writes the table of all tokens into THEMING.md, from tokens.css, the palette and the sheets that read them: `npm run manifest`. A test fails where it is not current. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { domainLabel, palettes, paletteTokens } from '@gongkai/charts';
import { domains } from '@gongkai/snapshot/codes';
import { breakpoints } from '../documents/breakpoints.ts';
import { withMarkedPart } from '../documents/marked.ts';
import { root } from '../packages/workspace.ts';

export const document: string = path.join(root, 'THEMING.md');

/** What each token sets. */
const meanings: Readonly<Record<string, string>> = {
  '--gk-paper': 'ground of a page',
  '--gk-sheet': 'ground of a figure, tile, tooltip or map',
  '--gk-shade': 'ground of what is set off inside them',
  '--gk-rule': 'lines that divide',
  '--gk-hair': 'thin lines, such as those of a grid',
  '--gk-ink': 'text',
  '--gk-ink-2': 'quieter text',
  '--gk-ink-3': 'the quietest text, as sources',
  '--gk-red': 'accents of pages; a link that is pointed at, a station that is chosen',
  '--gk-gold': 'underlines of links, edges of notes',
  '--gk-focus': 'ring around what has the focus',
  ...Object.fromEntries(domains.map((domain) => [`--gk-area-${domain}`, `work area ${domainLabel(domain)}`])),
  '--gk-serif': 'font of numbers and headings',
  '--gk-sans': 'font of all other text',
  '--gk-size-0': 'size of small text',
  '--gk-size-1': 'size of text',
  '--gk-size-2': 'size of small headings',
  '--gk-size-3': 'size of headings',
  '--gk-size-4': 'size of a page’s heading',
  '--gk-size-5': 'size of the heading of a front page',
  '--gk-size-small': 'size of what stands beside text: dates, places, examples',
  '--gk-size-note': 'size of notes and of links to files',
  '--gk-size-strong': 'size of names of things in lists',
  '--gk-size-lead': 'size of the first sentence of a page',
  '--gk-size-part': 'size of the headings of parts of a section',
  '--gk-size-section': 'size of the headings of sections on a narrow page, and of what is like one',
  '--gk-size-number': 'size of the numbers at the head of a narrow page',
  '--gk-size-title': 'size of a narrow page’s heading',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((step) => [`--gk-space-${step}`, `space, step ${step}`]),
  ),
};

/** Where a token is read, by the sheets and scripts of each package. */
const readers: readonly (readonly [name: string, files: string])[] = [
  ['figures', 'packages/charts/src/**/*.{css,ts}'],
  ['elements', 'packages/elements/src/**/*.{css,ts}'],
  ['map', 'packages/map/src/**/*.{css,ts}'],
  ['site', 'packages/astro/src/**/*.{css,astro,ts}'],
];

const sources = (files: string) =>
  globSync(files, { cwd: root })
    .filter((file) => !file.endsWith('tokens.css') && !file.includes('.stories.'))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');

/** Every token of tokens.css, in its order, with the value that it has first: that of the light theme. */
function tokens(): ReadonlyMap<string, string> {
  const sheet = readFileSync(path.join(root, 'packages/charts/src/tokens.css'), 'utf8');
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of sheet.matchAll(/(--gk-[\w-]+):\s*([^;]+);/g))
    if (!found.has(name)) found.set(name, value.replace(/\s+/g, ' ').trim());
  return found;
}

/**
 * The table of all tokens.
 *
 * @throws Error where a token has no description, or one is described that does not exist
 */
export function tokenTable(): string {
  const light = new Map(paletteTokens(palettes.light));
  const dark = new Map(paletteTokens(palettes.dark));
  const all = tokens();
  const gone = Object.keys(meanings).filter((name) => !all.has(name));
  if (gone.length > 0)
    throw new Error(`described in scripts/theming/theming.ts and not in tokens.css: ${gone.join(', ')}`);
  const read = readers.map(([name, files]) => [name, sources(files)] as const);
  const rows = [...all].map(([name, value]) => {
    const meaning = meanings[name];
    if (meaning === undefined) throw new Error(`no description in scripts/theming/theming.ts of ${name}`);
    const places = read
      .filter(([, text]) => new RegExp(`${name}(?![\\w-])`).test(text))
      .map(([place]) => place);
    const reach = [...places, ...(light.has(name) ? ['SVG, PNG'] : [])];
    const values = light.has(name)
      ? [`\`${light.get(name)}\``, `\`${dark.get(name)}\``]
      : [`\`${value}\``, 'the same'];
    return [`\`${name}\``, meaning, ...values, reach.join(', ')];
  });
  return [
    '| token | sets | light | dark | reaches |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** The table of the widths at which pages change. */
export function breakpointTable(): string {
  return [
    '| name | width | what changes |',
    '| --- | --- | --- |',
    ...breakpoints.map(({ name, em, changes }) => `| ${name} | ${em}em (${em * 16} px) | ${changes} |`),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = withMarkedPart(readFileSync(document, 'utf8'), 'tokens', tokenTable());
  writeFileSync(document, withMarkedPart(written, 'breakpoints', breakpointTable()));
}
