import { type Domain, domains } from '../../codes.ts';
import { colourPattern } from '../../palette/contrast.ts';
import type { ColourRole, Theme } from '../../palette/palette.ts';
import * as z from '../../zod.ts';

const colour = z.string().regex(colourPattern, 'a colour as #rrggbb, such as #a01f26').optional();

/** What each colour is for. */
const roles: Readonly<Record<ColourRole, string>> = {
  paper: 'the ground of pages',
  sheet: 'the ground of figures',
  shade: 'the ground of what is set off in a figure',
  rule: 'lines',
  hair: 'fine lines',
  ink: 'text',
  ink2: 'text that comes second, such as notes',
  ink3: 'text that comes third, such as sources and axes',
  red: 'links that are pointed at',
  gold: 'links to sources',
  focus: 'the ring round what has the keyboard',
};

const optionalColours = <Name extends string>(names: Readonly<Record<Name, string>>) =>
  Object.fromEntries(
    Object.entries<string>(names).map(([name, words]) => [name, colour.describe(words)]),
  ) as Record<Name, typeof colour>;

const areas = Object.fromEntries(
  domains.map((domain) => [domain, `marks and bounds of figures about ${domain}`]),
) as Record<Domain, string>;

const colours = z.strictObject({
  ...optionalColours(roles),
  area: z.strictObject(optionalColours(areas)).optional().describe('the colour of each work area'),
});

/** Colours of the site's own; what is not given keeps the colour that it has in Gongkai. */
export const palette = z.strictObject({
  light: colours.optional().describe('on light ground, and in print'),
  dark: colours.optional().describe('on dark ground'),
} satisfies Record<Theme, unknown>);
