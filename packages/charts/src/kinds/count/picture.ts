import type { FigureView } from '@gongkai/snapshot';
import type { ChartLayout, RowPaths } from '../../drawing/chart-layout.ts';
import { drawnRows } from '../../drawing/drawn-rows.ts';
import { layoutDefaults } from '../../drawing/layout-defaults.ts';
import { renderChart } from '../../drawing/render-chart.ts';
import { block, heightOf, narrowWidth, place, type TextLine, typeFor } from '../../drawing/text-block.ts';
import type { DrawOptions } from '../../options.ts';
import type { Shape } from '../../row/shape.ts';
import { isCountable } from '../../row/styles.ts';
import { textWidth } from '../../text/measure.ts';
import { barsPicture } from '../bars/picture.ts';

const lineHeight = 18;

/** How marks stand: from one to the next, with more room after five. */
interface Spacing {
  readonly pitch: number;
  readonly groupGap: number;
  readonly perLine: number;
}

/** As many marks as the eye still follows along one line. */
const maxInLine = 40;

/** Marks stand closer where that brings the longest row onto one line. */
function spacingFor(room: number, longest: number): Spacing {
  const fit = (pitch: number, groupGap: number) => ({
    pitch,
    groupGap,
    perLine: Math.max(1, Math.min(maxInLine / 5, Math.floor((room + groupGap) / (5 * pitch + groupGap)))) * 5,
  });
  const [loose, close] = [fit(15, 5), fit(12, 5)];
  return longest > loose.perLine && longest <= close.perLine ? close : loose;
}

/** Radii of the marks of one row: positive is a full mark, negative a ring. */
function radii({ form, from, to }: Shape): readonly number[] {
  const marks = (count: number, radius: number) => Array.from({ length: count }, () => radius);
  switch (form) {
    case 'solid':
    case 'arrow':
      return marks(to, 5);
    case 'zero':
      return [];
    case 'open':
      return [...marks(to, 5), -3.6, -2.6, -1.6];
    case 'bracket':
      return [...marks(Math.max(0, to - 1), 5), -4.4];
    case 'hollow':
    case 'jagged':
      return marks(to, -4.4);
    case 'span':
      return [...marks(Math.ceil(from), 5), ...marks(Math.floor(to) - Math.ceil(from), -4.4)];
  }
}

function marksPath(shape: Shape, left: number, top: number, spacing: Spacing): RowPaths {
  const { pitch, groupGap, perLine } = spacing;
  const paths = { fill: '', line: '' };
  for (const [index, radius] of radii(shape).entries()) {
    const column = index % perLine;
    const x = left + column * pitch + Math.floor(column / 5) * groupGap + pitch / 2;
    const y = top + Math.floor(index / perLine) * lineHeight + lineHeight / 2;
    const r = Math.abs(radius);
    const circle = `M${(x - r).toFixed(1)},${y.toFixed(1)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
    if (radius > 0) paths.fill += circle;
    else paths.line += circle;
  }
  return paths;
}

/**
 * One mark for each thing, in groups of five; bars where there are too many to be counted or they cannot be counted.
 *
 * @param view a figure with its rows; what cannot be drawn stands in words
 * @returns one SVG element
 * @example
 * ```ts
 * const view = viewOf({ title: '两类站点', rows: [['爱心驿站', '8处'], ['流动服务站', '20余处']] });
 * count(view, { width: 640 }); // <svg aria-label="两类站点"…
 * ```
 */
export function count(view: FigureView, options: DrawOptions = {}): string {
  return renderChart(countPicture(view, options));
}

/** The same, not yet drawn, so that it can stand with others in one picture. */
export function countPicture(view: FigureView, options: DrawOptions): ChartLayout {
  const { width = 480 } = options;
  const items = drawnRows(view, options);
  if (!isCountable(view.rows)) return barsPicture(view, options);
  const type = typeFor(width);
  const stacked = width < narrowWidth;
  const valueWidth = Math.min(
    width * 0.4,
    Math.max(0, ...items.map(({ shown, shape }) => (shape ? textWidth(shown, type.value) : 0))) + 2,
  );
  const longest = Math.max(0, ...items.map(({ label }) => textWidth(label, type.label)));
  const labelWidth = stacked ? width - valueWidth - 12 : Math.ceil(Math.min(longest + 1, width * 0.34));
  const left = stacked ? 0 : labelWidth + 16;
  const room = (stacked ? width : width - valueWidth - 12) - left;
  const longestRow = Math.max(0, ...items.map(({ shape }) => (shape ? radii(shape).length : 0)));
  const spacing = spacingFor(room, longestRow);

  const texts: TextLine[] = [];
  const tops: number[] = [];
  let y = 2;
  for (const [row, item] of items.entries()) {
    const blocks = [
      block('label', item.label, labelWidth, type),
      block('detail', item.detail, labelWidth, type),
    ];
    const value = block('value', item.shown, item.shape === null ? width - left : valueWidth, type);
    if (item.shape === null) {
      const words = heightOf(blocks);
      texts.push(...place(blocks, { row, x: 0, top: y }));
      texts.push(...place([value], { row, x: left, top: stacked ? y + words : y - 2 }));
      tops.push(y);
      y += (stacked ? words + value.height : Math.max(words, value.height)) + 14;
      continue;
    }
    const lines = Math.max(1, Math.ceil(radii(item.shape).length / spacing.perLine));
    const words = Math.max(heightOf(blocks), value.height);
    texts.push(...place(blocks, { row, x: 0, top: y }));
    texts.push(...place([value], { row, x: width - 2, top: y - 2, anchor: 'end' }));
    tops.push(stacked ? y + words + 4 : y + 2);
    y += (stacked ? words + 4 + lines * lineHeight : Math.max(words, lines * lineHeight + 2)) + 14;
  }
  return {
    ...layoutDefaults(view, options),
    height: Math.ceil(Math.max(1, y - 12)),
    items,
    texts,
    axis: null,
    paths: (row) => {
      const shape = items[row]?.shape;
      return shape ? marksPath(shape, left, tops[row] ?? 0, spacing) : { fill: '', line: '' };
    },
  };
}
