import { domains } from '@gongkai/snapshot/codes';
import {
  type ColourRole,
  colourRoles,
  completePalette,
  type GivenPalette,
  type Palette,
} from '@gongkai/snapshot/palette';
import { themeAttribute } from './html/contract.ts';

/** What a page has on paper: no ground is printed, and lines are grey. */
const printed = { paper: '#fff', sheet: '#fff', shade: '#fff', rule: '#999', hair: '#bbb' } as const;

/** @returns the custom property that holds the colour of a role: `--gk-ink-2` for ink2. */
const tokenOf = (role: ColourRole) => `--gk-${role.replace(/(?=\d)/, '-')}`;

/**
 * The colours of a theme as custom properties.
 *
 * @param palette every colour of the theme
 * @returns names and values, in the order of tokens.css
 */
export function paletteTokens(palette: Palette): readonly (readonly [name: string, value: string])[] {
  return [
    ...colourRoles.map((role) => [tokenOf(role), palette[role]] as const),
    ...domains.map((domain) => [`--gk-area-${domain}`, palette.area[domain]] as const),
  ];
}

const declarations = (tokens: readonly (readonly [name: string, value: string])[]) =>
  `{${tokens.map(([name, value]) => `${name}:${value}`).join(';')}}`;

/**
 * The sheet that gives a page of one's own its colours: both themes, and print. It sets `:root`, so that it is for the sheet of a whole site and
 * not for one that is embedded in somebody else's page, and comes after tokens.css.
 *
 * @param palette colours by theme; ours where none are given
 * @returns rules that set every `--gk-*` colour. Either theme is written whole: a colour given for one alone must not reach the other
 * @throws RangeError for a colour that is none, or a role that does not exist
 * @example
 * ```ts
 * paletteCss({ light: { gold: '#6b4a00' } }); // …--gk-gold:#6b4a00;…
 * paletteCss({ light: { gold: 'brown' } }); // throws: gold
 * ```
 */
export function paletteCss(palette: GivenPalette = {}): string {
  const light = declarations(paletteTokens(completePalette('light', palette)));
  const dark = declarations(paletteTokens(completePalette('dark', palette)));
  const print = Object.entries(printed).map(([role, value]) => [tokenOf(role as ColourRole), value] as const);
  return [
    `:root,[${themeAttribute}="light"]${light}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([${themeAttribute}="light"])${dark}}`,
    `@media screen{[${themeAttribute}="dark"]${dark}}`,
    `@media print{:root,[${themeAttribute}]${declarations(print)}}`,
    '',
  ].join('\n');
}
