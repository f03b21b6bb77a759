import type { FigureView } from '@gongkai/snapshot';
import { axisTicks } from '../../drawing/axis.ts';
import type { ChartLayout } from '../../drawing/chart-layout.ts';
import { type DrawnRow, drawnRows } from '../../drawing/drawn-rows.ts';
import { lonePicture } from '../../drawing/facts.ts';
import { layoutDefaults } from '../../drawing/layout-defaults.ts';
import { barPaths } from '../../drawing/paths.ts';
import { renderChart } from '../../drawing/render-chart.ts';
import {
  type Block,
  block,
  heightOf,
  narrowWidth,
  place,
  type TextLine,
  type Type,
  typeFor,
} from '../../drawing/text-block.ts';
import type { DrawOptions } from '../../options.ts';
import { isLone } from '../../row/shape.ts';
import { textWidth } from '../../text/measure.ts';

/** A row of bars before the scale of the axis is known. */
interface Row {
  readonly item: DrawnRow;
  readonly blocks: readonly Block[];
  readonly value: Block;
  /** The value stands over the bar where it is too wide to stand at its end. */
  readonly above: boolean;
}

const gap = 8;

function rowOf(item: DrawnRow, labelWidth: number, barWidth: number, type: Type): Row {
  const alone = item.shape === null;
  const value = block('value', item.shown, alone ? barWidth : Math.max(barWidth, 80), type);
  return {
    item,
    blocks: [block('label', item.label, labelWidth, type), block('detail', item.detail, labelWidth, type)],
    value,
    above: !alone && value.width > barWidth * 0.45,
  };
}

/**
 * @param min the smallest value, or 0: what is left of zero takes its share of the width
 * @returns how many pixels one unit of value may take so that every value still fits behind its bar
 */
function scaleOf(rows: readonly Row[], barWidth: number, min: number): number {
  const limits = rows.flatMap(({ item: { shape }, value, above }) => {
    if (shape === null) return [];
    const reach = Math.max(shape.to, 0) - min;
    const room = barWidth - (above ? 2 : gap + value.width + 4);
    return reach > 0 ? Math.max(room, 20) / reach : [];
  });
  return Math.min(...limits);
}

/** More room over a heading than under it. */
const headGap = 10;

const bandAround = (top: number, height: number) => [top - 4, top + height + 4] as const;

/**
 * Horizontal bars from 0, each with its printed words at its end.
 *
 * @param view a figure with its rows; what cannot be drawn stands in words
 * @returns one SVG element
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * bars(view, { width: 640 }); // <svg aria-label="劳动争议"…
 * ```
 */
export function bars(view: FigureView, options: DrawOptions = {}): string {
  return renderChart(barsPicture(view, options));
}

/** What a drawing that is made of bars may say otherwise than its view. */
interface BarsInput {
  readonly items?: readonly DrawnRow[];
  /** Words over a row, by its place; what stands at the number of rows comes after the last. */
  readonly headings?: ReadonlyMap<number, string>;
}

/** Where the parts of a row stand. */
interface BarsLayout {
  readonly stacked: boolean;
  readonly left: number;
  readonly placeOf: (value: number) => number;
  readonly thickness: number;
}

/** A row with its words in place: where its bar begins, and how high the row is. */
interface PlacedRow {
  readonly texts: readonly TextLine[];
  readonly top: number;
  readonly height: number;
}

function placeRow(
  { item, blocks, value, above }: Row,
  row: number,
  y: number,
  layout: BarsLayout,
): PlacedRow {
  const { stacked, left, placeOf } = layout;
  const { shape } = item;
  const labelHeight = heightOf(blocks);
  const over = above || shape === null ? value.height : 0;
  const bar = shape === null ? 0 : layout.thickness;
  const own = over + (over && bar ? 2 : 0) + bar;
  const height = stacked ? labelHeight + 4 + own : Math.max(labelHeight, own);
  // Beside a bar of one line, the label stands level with it; a longer one begins at the top of the row.
  const start = stacked ? y + labelHeight + 4 : y + (height - own) / 2;
  const labels = place(blocks, { row, x: 0, top: stacked ? y : y + (height - labelHeight) / 2 });
  const top = start + own - bar;
  if (over) {
    const values = place([value], { row, x: stacked ? 0 : left + gap, top: start });
    return { texts: [...labels, ...values], top, height };
  }
  if (shape === null) return { texts: labels, top, height };
  // Beside what reaches to the left of zero there is room to the right of it.
  const x = placeOf(Math.max(0, shape.to)) + (shape.form === 'zero' ? 10 : 2) + gap;
  const values = place([value], { row, x, top: top + (bar - value.height) / 2 });
  return { texts: [...labels, ...values], top, height };
}

/** How wide the labels are: as wide as the longest, within a share of the picture. */
function labelWidthOf(items: readonly DrawnRow[], width: number, type: Type): number {
  const longest = Math.max(
    0,
    ...items.map(({ label }) => Math.min(textWidth(label, type.label), width * 0.36)),
    // What stands below the labels may break into lines, but not into single words.
    ...items.map(({ detail }) => Math.min(textWidth(detail, type.detail), width * 0.22)),
  );
  return Math.ceil(longest + 1);
}

/** The same, not yet drawn, so that it can stand with others in one picture. */
export function barsPicture(
  view: FigureView,
  options: DrawOptions,
  { items = drawnRows(view, options), headings = new Map() }: BarsInput = {},
): ChartLayout {
  const { width = 480, locale } = options;
  if (isLone(items.map(({ shape }) => shape)) && headings.size === 0)
    return lonePicture(view, options, items);
  const type = typeFor(width);
  const stacked = width < narrowWidth;
  const labelWidth = stacked ? width : labelWidthOf(items, width, type);
  const left = stacked ? 1 : labelWidth + 16;
  const barWidth = width - left;
  const rows = items.map((item) => rowOf(item, labelWidth, barWidth, type));
  const max = Math.max(0, ...items.map(({ shape }) => shape?.to ?? 0));
  const min = Math.min(0, ...items.map(({ shape }) => shape?.to ?? 0));
  const perUnit = scaleOf(rows, barWidth, min);
  const drawn = max > min && Number.isFinite(perUnit);
  const right = drawn ? left + perUnit * (max - min) : left + barWidth / 2;
  const placeOf = (value: number) => (drawn ? left + perUnit * (value - min) : left);
  const thickness = stacked ? 22 : 26;
  const apart = stacked ? 14 : 12;
  const layout = { stacked, left, placeOf, thickness };

  const texts: TextLine[] = [];
  const tops: number[] = [];
  let y = 4;
  const head = (index: number) => {
    const words = headings.get(index);
    if (words === undefined) return;
    const heading = block('head', words, width, type);
    const room = index > 0 ? headGap : 0;
    texts.push(...place([heading], { row: null, x: 0, top: y + room }));
    y += heading.height + room + 6;
  };
  for (const [index, row] of rows.entries()) {
    head(index);
    const placed = placeRow(row, index, y, layout);
    texts.push(...placed.texts);
    tops.push(placed.top);
    y += placed.height + apart;
  }
  head(rows.length);

  const ticks = drawn ? axisTicks([min, max], right - left, type.tick, items, locale) : [];
  const bottom = y - apart + 8;
  const tickTop = bottom + 2;
  for (const [index, { value, words }] of ticks.entries()) {
    const first = index === 0 && min === 0;
    const [anchor, x] = first
      ? (['start', placeOf(value) - 1] as const)
      : (['middle', placeOf(value)] as const);
    texts.push({ row: null, role: 'tick', anchor, x, y: tickTop + type.tick, size: type.tick, text: words });
  }
  // Through a heading no line may run, either.
  const bands =
    stacked || headings.size > 0
      ? rows.flatMap(({ item }, row) => (item.shape ? [bandAround(tops[row] ?? 0, thickness)] : []))
      : [[0, bottom] as const];
  const axis = { min, max, left, right, top: 0, bottom, ticks: ticks.map(({ value }) => value), bands };
  return {
    ...layoutDefaults(view, options),
    height: Math.ceil(drawn ? tickTop + type.tick * 1.35 : y - apart + 4),
    items,
    texts,
    axis: drawn ? axis : null,
    paths: (row, x) => {
      const shape = rows[row]?.item.shape;
      return shape
        ? barPaths(shape, drawn ? x : () => left, tops[row] ?? 0, thickness)
        : { fill: '', line: '' };
    },
  };
}
