import type { StationsView } from '@gongkai/snapshot';
import { make, type SvgNode } from '../../../drawing/svg.ts';
import { paletteOf } from '../../../palette.ts';
import { textWidth } from '../../../text/measure.ts';
import { fillLines } from '../../../text/wrap.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import type { StationWords } from '../words/words.ts';
import type { Box } from './labels.ts';
import { scaleBar } from './scale-bar.ts';
import { canvas, type Sheet, type Size, textElement } from './sheet.ts';

/** What stands on a map, with the room that it takes. */
export interface Furniture {
  readonly elements: readonly SvgNode[];
  readonly boxes: readonly Box[];
}

/** That stations are fiction; review number and attribution: in one line where there is room, never cut off. */
function creditLines(
  view: StationsView,
  words: StationWords,
  width: number,
  size: number,
): readonly string[] {
  const fiction = view.synthetic ? fillLines(words.fiction.credit, width, size) : [];
  if (!view.boundary) return fiction;
  const { reviewNumber, attribution } = view.boundary;
  const parts = [words.reviewNumber(reviewNumber), words.boundary(attribution)];
  const line = parts.join('　');
  const credit =
    textWidth(line, size) <= width ? [line] : parts.flatMap((part) => fillLines(part, width, size));
  return [...fiction, ...credit];
}

/** Between what stands on a map and its edge. */
const edge = 12;

/** How many lines the credit of a map takes at a size of text, so that there is room for it below what is drawn. */
export const creditCount = (view: StationsView, words: StationWords, { text }: Size): number =>
  creditLines(view, words, canvas - 2 * edge, text).length;

/** North, scale, and whose boundary it is: what a map has whatever it shows. Text is as large as the width asks for. */
export function furniture(sheet: Sheet, { text: size }: Size): Furniture {
  const { view, projected, options } = sheet;
  const { locale } = options;
  const { width, height } = projected;
  const words = stationWordsOf(locale);
  const { ink2 } = paletteOf(options);
  const bar = scaleBar(projected.metresPerPixel, width * 0.2);
  const label = bar.metres >= 1000 ? words.kilometres(bar.metres / 1000) : words.metres(bar.metres);
  const base = height - edge;
  const wide = Math.max(bar.pixels, textWidth(label, size));
  const arrow = size * 0.5;
  const credit = creditLines(view, words, width - 2 * edge, size);
  const creditWidth = Math.max(0, ...credit.map((text) => textWidth(text, size)));
  const creditHeight = credit.length * size * 1.35;
  // Beside a credit that takes the whole line the scale goes up.
  const lift = credit.length > 0 && creditWidth + wide + 3 * edge > width ? creditHeight + size * 0.35 : 0;
  const line = { class: 'gk-m-line', fill: 'none', stroke: ink2, 'stroke-width': size / 10 };
  const northX = width - edge - arrow;
  const elements = [
    make('path', {
      ...line,
      d: `M${width - edge - bar.pixels},${base - lift - size * 1.5}v${size * 0.4}h${bar.pixels}v${-size * 0.4}`,
    }),
    textElement(sheet, { text: label, x: width - edge, y: base - lift, anchor: 'end' }, size, true),
    make('path', {
      class: 'gk-m-fill',
      fill: ink2,
      d: `M${northX},${edge}l${arrow},${arrow * 2.4}l${-arrow},${-arrow * 0.7}l${-arrow},${arrow * 0.7}z`,
    }),
    textElement(
      sheet,
      { text: words.north, x: northX, y: edge + arrow * 2.4 + size, anchor: 'middle' },
      size,
      true,
    ),
    ...credit.map((text, index) => {
      const y = base - (credit.length - 1 - index) * Math.round(size * 1.35);
      return textElement(sheet, { text, x: edge, y, anchor: 'start' }, size, true);
    }),
  ];
  const boxes = [
    { left: width - edge - wide, right: width, top: base - lift - size * 1.9, bottom: height - lift + 2 },
    { left: northX - size, right: width, top: 0, bottom: edge + arrow * 2.4 + size * 1.3 },
    ...(credit.length === 0
      ? []
      : [{ left: 0, right: edge + creditWidth, top: base - creditHeight, bottom: height }]),
  ];
  return { elements, boxes };
}
