import { type Domain, domains } from '../codes.ts';
import { parseColour } from './contrast.ts';

/** The two sets of colours. */
export const themes = ['light', 'dark'] as const;
/** The ground that colours are made for: light or dark. */
export type Theme = (typeof themes)[number];

/** What a colour is for, apart from the work areas. The ground of pages, figures and what is set off in them; lines; text; links, sources, focus. */
export const colourRoles = [
  'paper',
  'sheet',
  'shade',
  'rule',
  'hair',
  'ink',
  'ink2',
  'ink3',
  'red',
  'gold',
  'focus',
] as const;
/** What a colour of the palette is for. */
export type ColourRole = (typeof colourRoles)[number];

/** Every colour of one theme by its role, as `#rrggbb`. Pages, SVG and PNG are all coloured by it. */
export interface Palette extends Readonly<Record<ColourRole, string>> {
  /** The colour of each work area, for bars, other marks and the words that bound a number (余, 近, 超). */
  readonly area: Readonly<Record<Domain, string>>;
}

/** Some colours of one theme; what is not given stays as it is in `palettes`. */
export type GivenColours = { readonly [role in ColourRole]?: string | undefined } & {
  readonly area?: { readonly [domain in Domain]?: string | undefined } | undefined;
};

/** The colours that a site or a host gives of its own, by theme. */
export type GivenPalette = { readonly [theme in Theme]?: GivenColours | undefined };

/** The colours of Gongkai. The area colours come from charts' tools/choose-colours.ts. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#faf7f0',
    sheet: '#fffdf8',
    shade: '#f1ebdf',
    rule: '#cfc4ae',
    hair: '#e7dfcf',
    ink: '#1d1b18',
    ink2: '#4f4a42',
    ink3: '#675f54',
    red: '#a8141c',
    gold: '#805511',
    focus: '#1552b5',
    area: {
      guidance: '#a01f26',
      facilities: '#096c84',
      rights: '#4d1879',
      assistance: '#772800',
      skills: '#005a25',
      organising: '#2755b0',
      democracy: '#746b00',
      funding: '#3c3b42',
    },
  },
  dark: {
    paper: '#161412',
    sheet: '#1d1a17',
    shade: '#26221d',
    rule: '#51493e',
    hair: '#352f28',
    ink: '#f0eadf',
    ink2: '#c6bdae',
    ink3: '#a59b8b',
    red: '#f0716c',
    gold: '#d9ab5c',
    focus: '#8cb8ff',
    area: {
      guidance: '#e5605d',
      facilities: '#96edfe',
      rights: '#c999c8',
      assistance: '#fcc7a7',
      skills: '#69a17d',
      organising: '#8997fe',
      democracy: '#c1ba59',
      funding: '#c1c3c7',
    },
  },
};

/** Takes of each name what is given, else what is ours, and refuses what is no colour or not known. */
function merged<Name extends string>(
  names: readonly Name[],
  own: Readonly<Record<Name, string>>,
  given: Readonly<Record<string, unknown>>,
): Record<Name, string> {
  const known: readonly string[] = names;
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name)) throw new RangeError(`unknown colour: ${name}`);
    if (value !== undefined && (typeof value !== 'string' || parseColour(value) === null))
      throw new RangeError(`not a colour as #rrggbb: ${name} ${JSON.stringify(value)}`);
  }
  const entries = names.map((name) => [name, given[name] ?? own[name]] as const);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/**
 * All colours of a theme.
 *
 * @param theme one of the two sets
 * @param given colours to be put in the place of ours
 * @returns the given ones, and ours for what is not given
 * @throws RangeError for a theme or role that does not exist, or a colour that is not `#rgb` or `#rrggbb`
 * @example
 * ```ts
 * const given = { light: { gold: '#6b4a00' } };
 * completePalette('light', given).gold; // '#6b4a00'
 * completePalette('light', given).ink === completePalette('light').ink; // true
 * ```
 */
export function completePalette(theme: Theme, given: GivenPalette = {}): Palette {
  if (!themes.includes(theme))
    throw new RangeError(`theme: expected ${themes.join(' | ')}, found ${JSON.stringify(theme)}`);
  const { area = {}, ...roles } = given[theme] ?? {};
  const { area: ownArea, ...own } = palettes[theme];
  return { ...merged(colourRoles, own, roles), area: merged(domains, ownArea, area) };
}
