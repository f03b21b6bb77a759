import type { StationsView } from '@gongkai/snapshot';
import { make, type SvgNode } from '../../../drawing/svg.ts';
import type { DrawOptions } from '../../../options.ts';
import { paletteOf } from '../../../palette.ts';
import type { Placed } from './labels.ts';
import type { Projected } from './project.ts';

/** All is drawn in this width and shown in any: places are written once, what is read stands there once for each width. */
export const canvas = 720;

/** Sizes for a map that is shown this wide: of symbols, and of text, so that it is never below 14 pixels in the narrowest column that takes it. */
export const sizes = [
  { width: 320, text: 34, symbol: 2.1 },
  { width: 480, text: 24, symbol: 1.45 },
  { width: 720, text: 16.7, symbol: 1 },
] as const;

export interface Size {
  readonly width: number;
  readonly text: number;
  readonly symbol: number;
}

/** The text of a picture that stands alone, at the size at which it is seen, and the least that it has in the drawing. */
const [shownText, minText] = [13.4, 14.5];

/**
 * Sizes for a picture that stands alone.
 *
 * @param width at which it is shown
 * @returns text as on the widest page, or larger where it would be too small to be read
 */
export function sizeFor(width: number): Size {
  const text = Math.max(minText, Math.round((shownText * canvas * 10) / width) / 10);
  return { width: canvas, text, symbol: 1 + (text / minText - 1) * 0.8 };
}

/** Room for lines of credit below what is drawn, as a share of the width: that it is fiction, review number, whose boundary it is. */
export const creditRoom = (lines: number, { text }: Size): number => (text * 1.35 * lines + 24) / canvas;

/** What a map is drawn of and with. */
export interface Sheet {
  readonly view: StationsView;
  readonly projected: Projected;
  readonly options: DrawOptions;
}

/** A line of text with an edge in the colour of the ground, so that it is read on whatever it stands. */
export function textElement(
  { options }: Sheet,
  { text, x, y, anchor }: Placed,
  size: number,
  quiet = false,
): SvgNode {
  const { sheet, ink, ink2 } = paletteOf(options);
  return make(
    'text',
    {
      class: quiet ? 'gk-m-quiet' : 'gk-m-name',
      x,
      y,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: quiet ? ink2 : ink,
      stroke: sheet,
      'stroke-width': Math.round(size / 4),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    [text],
  );
}
