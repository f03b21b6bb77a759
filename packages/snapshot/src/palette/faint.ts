import { type Domain, domains } from '../codes.ts';
import { contrastRatio, parseColour } from './contrast.ts';
import {
  type ColourRole,
  completePalette,
  type GivenPalette,
  type Palette,
  type Theme,
  themes,
} from './palette.ts';

/** The least contrast (WCAG 2.2, 1.4.3 and 1.4.11): of text; of marks and of the focus ring. */
export const minContrast = { text: 4.5, mark: 3 } as const;

/** A colour of a palette, by its place in it. */
export type ColourPlace = ColourRole | `area.${Domain}`;

/** Two colours of which one is read on the other and cannot be. */
export interface FaintColour {
  readonly theme: Theme;
  /** The given colour that is at fault: what is read, or the ground where only that was given. */
  readonly place: ColourPlace;
  readonly colour: string;
  /** What it is too near to. White paper, on which light pages are printed, is no colour of the palette. */
  readonly beside: ColourPlace | 'print';
  readonly besideColour: string;
  readonly contrast: number;
  readonly needed: number;
}

const grounds = ['paper', 'sheet', 'shade'] as const;
const texts = ['ink', 'ink2', 'ink3', 'red', 'gold'] as const;
const white = '#ffffff';

interface Pair {
  readonly front: ColourPlace;
  readonly ground: ColourPlace | 'print';
  readonly needed: number;
}

/** Area colours count as text, although most of what they paint are marks: the words that bound a number (余, 近, 超) are set in them. */
function pairs(theme: Theme): readonly Pair[] {
  const read = [...texts, ...domains.map((domain) => `area.${domain}` as const)];
  const on = theme === 'light' ? [...grounds, 'print' as const] : grounds;
  return [
    ...read.flatMap((front) => on.map((ground) => ({ front, ground, needed: minContrast.text }))),
    ...grounds.map((ground) => ({ front: 'focus' as const, ground, needed: minContrast.mark })),
  ];
}

function colourAt(colours: Partial<Palette>, place: ColourPlace | 'print'): string | undefined {
  if (place === 'print') return white;
  const [role, domain] = place.split('.') as [keyof Palette, Domain?];
  return domain === undefined ? (colours[role] as string | undefined) : colours.area?.[domain];
}

/**
 * Finds what cannot be read in the colours that somebody gives: text and marks too near to the ground of pages, of figures, or to white
 * paper. Pairs of which neither colour is given are ours and not looked at.
 *
 * @param given colours by theme
 * @returns for each given colour at fault its worst pair; none where all can be read
 * @throws RangeError as `completePalette` does
 * @example
 * ```ts
 * faintColours({ light: { gold: '#6b4a00' } }); // []
 * faintColours({ light: { gold: '#eeeeee' } }).map(({ place }) => place); // ['gold']
 * ```
 */
export function faintColours(given: GivenPalette): readonly FaintColour[] {
  return themes.flatMap((theme) => {
    const own = (given[theme] ?? {}) as Partial<Palette>;
    const all = completePalette(theme, given);
    const worst = new Map<ColourPlace, FaintColour>();
    for (const { front, ground, needed } of pairs(theme)) {
      const frontGiven = colourAt(own, front) !== undefined;
      if (!frontGiven && (ground === 'print' || colourAt(own, ground) === undefined)) continue;
      const [colour, besideColour] = [colourAt(all, front) ?? '', colourAt(all, ground) ?? ''];
      const [a, b] = [parseColour(colour), parseColour(besideColour)];
      if (a === null || b === null) continue;
      const ratio = contrastRatio(a, b);
      if (ratio >= needed) continue;
      const fault: FaintColour =
        frontGiven || ground === 'print'
          ? { theme, place: front, colour, beside: ground, besideColour, contrast: ratio, needed }
          : {
              theme,
              place: ground,
              colour: besideColour,
              beside: front,
              besideColour: colour,
              contrast: ratio,
              needed,
            };
      const before = worst.get(fault.place);
      if (before === undefined || ratio / needed < before.contrast / before.needed)
        worst.set(fault.place, fault);
    }
    return [...worst.values()];
  });
}
