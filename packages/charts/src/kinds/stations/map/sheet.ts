import type { StationsView } from '@gongkai/snapshot';
import { make, type SvgNode } from '../../../drawing/svg.ts';
import type { DrawOptions } from '../../../options.ts';
import { paletteOf } from '../../../palette.ts';
import type { Placed } from './labels.ts';
import type { Projected } from './project.ts';

/** All is drawn in this width and shown in any: places are written once, what is read stands there once for each width. */
export const canvas = 720;

/** Sizes for a map that is shown this wide: of text, so that it is never below 12 pixels on a screen, and of symbols. */
export const sizes = [
  { width: 320, text: 34, symbol: 2.1 },
  { width: 480, text: 22, symbol: 1.45 },
  { width: 720, text: 14.5, symbol: 1 },
] as const;
export type Size = (typeof sizes)[number];

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
