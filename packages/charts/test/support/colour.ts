import {
  type Color,
  converter,
  differenceCiede2000,
  displayable,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  type Oklch,
  parse,
} from 'culori';

export { wcagContrast as contrast } from 'culori';

/** Colour arithmetic of the tests of the tokens and of the search that chose them: culori, in the words of both. */

export type Colour = Color;

const linear = converter('lrgb');
const lab = converter('lab65');

/** Reads a colour as a style sheet writes it. */
export function parseHex(hex: string): Colour {
  const colour = parse(hex.trim());
  if (!colour) throw new Error(`not a colour: ${hex}`);
  return colour;
}

export const toHex = (colour: Colour): string => formatHex(colour);

/** Lightness L* of CIE Lab, from 0 to 100: how grey a colour is in print. */
export const lightness = (colour: Colour): number => lab(colour).l;

/** A colour by OKLCH: lightness 0–1, chroma, hue in degrees. Null where no screen has such a colour. */
export function oklch(l: number, c: number, h: number): Colour | null {
  const colour: Oklch = { mode: 'oklch', l, c, h };
  return displayable(colour) ? colour : null;
}

const filters = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
} as const;

/** Kinds of sight without one kind of cone. */
export type Deficiency = keyof typeof filters;
export const deficiencies = Object.keys(filters) as readonly Deficiency[];

/**
 * A colour as it is seen without one kind of cone. The matrices (Machado, Oliveira and Fernandes 2009) are meant for light as it adds up;
 * culori multiplies what it is given as sRGB, so it is given linear values and its answer is taken as such.
 */
export function simulate(colour: Colour, deficiency: Deficiency): Colour {
  const { r, g, b } = linear(colour);
  const seen = filters[deficiency]({ mode: 'rgb', r, g, b }) as { r: number; g: number; b: number };
  const within = (part: number) => Math.min(1, Math.max(0, part));
  return { mode: 'lrgb', r: within(seen.r), g: within(seen.g), b: within(seen.b) };
}

/** CIEDE2000 difference: below 2 can hardly be told apart, above 10 is seen at a glance. */
export const difference = differenceCiede2000();
