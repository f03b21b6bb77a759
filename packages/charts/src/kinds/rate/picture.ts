import type { FigureView } from '@gongkai/snapshot';
import type { ChartLayout, RowPaths } from '../../drawing/chart-layout.ts';
import { type DrawnRow, drawnRows } from '../../drawing/drawn-rows.ts';
import { lonePicture } from '../../drawing/facts.ts';
import { layoutDefaults } from '../../drawing/layout-defaults.ts';
import { barPaths } from '../../drawing/paths.ts';
import { renderChart } from '../../drawing/render-chart.ts';
import {
  block,
  heightOf,
  narrowWidth,
  place,
  type TextLine,
  type Type,
  typeFor,
} from '../../drawing/text-block.ts';
import type { DrawOptions } from '../../options.ts';
import { isLone, type Shape } from '../../row/shape.ts';
import { fitsTrack } from '../../row/styles.ts';
import { textWidth } from '../../text/measure.ts';
import { barsPicture } from '../bars/picture.ts';

function trackPaths(shape: Shape, x: (value: number) => number, top: number, height: number): RowPaths {
  const box = (from: number, to: number) => `M${x(from)},${top}H${x(to)}v${height}H${x(from)}z`;
  const ground = box(0, 100);
  const certain = (to: number) => barPaths({ form: 'solid', from: 0, to }, x, top, height).fill;
  if (shape.form === 'open' && shape.to < 100) {
    return { ground, fill: certain(shape.to), line: '', region: box(shape.to, 100) };
  }
  if (shape.form === 'span') {
    return { ground, fill: certain(shape.from), line: '', region: box(shape.from, shape.to) };
  }
  return { ground, ...barPaths(shape, x, top, height) };
}

/** How the words of a tick stand: those at the ends of the axis keep within it. */
function tickPlace(isFirst: boolean, isLast: boolean) {
  if (isFirst) return { anchor: 'start', shift: -1 } as const;
  return isLast ? ({ anchor: 'end', shift: 1 } as const) : ({ anchor: 'middle', shift: 0 } as const);
}

/**
 * Rates on a track from 0 to 100: what is certain is solid, the stretch in which the rate may lie is lighter.
 * Each says what it is a share of, or that its source does not.
 *
 * @param view a figure with its rows; what cannot be drawn stands in words
 * @returns one SVG element
 * @example
 * ```ts
 * const view = viewOf({ title: '调解成功率', kind: 'rate', rows: [['调解成功率', '92%']] });
 * rate(view); // …分母：来源未说明…
 * ```
 */
export function rate(view: FigureView, options: DrawOptions = {}): string {
  return renderChart(ratePicture(view, options));
}

/** Where the parts of a row stand. */
interface RateLayout {
  readonly type: Type;
  readonly stacked: boolean;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  readonly valueWidth: number;
  readonly thickness: number;
}

function layoutOf(items: readonly DrawnRow[], width: number): RateLayout {
  const type = typeFor(width);
  const stacked = width < narrowWidth;
  const widest = Math.max(0, ...items.map(({ shown, shape }) => (shape ? textWidth(shown, type.value) : 0)));
  const valueWidth = Math.min(width * 0.45, widest + 2);
  if (stacked) {
    const labelWidth = width - valueWidth - 12;
    return { type, stacked, width, left: 1, right: width - 1, labelWidth, valueWidth, thickness: 20 };
  }
  const words = items.flatMap(({ label, detail }) => [
    textWidth(label, type.label),
    textWidth(detail, type.detail),
  ]);
  const labelWidth = Math.ceil(Math.min(Math.max(0, ...words) + 1, width * 0.4));
  const [left, right] = [labelWidth + 16, width - valueWidth - 16];
  return { type, stacked, width, left, right, labelWidth, valueWidth, thickness: 22 };
}

/** A row with its words in place: where its track begins, and the row below it. */
interface PlacedRow {
  readonly texts: readonly TextLine[];
  readonly top: number;
  readonly next: number;
}

function placeRow(item: DrawnRow, row: number, y: number, layout: RateLayout): PlacedRow {
  const { type, stacked, width, left, labelWidth, valueWidth, thickness } = layout;
  const alone = item.shape === null;
  const label = block('label', item.label, labelWidth, type);
  const detail = block('detail', item.detail, stacked ? width : labelWidth, type);
  const value = block('value', item.shown, alone ? width - left : valueWidth, type);
  const track = alone ? 0 : thickness;
  if (!stacked) {
    const height = Math.max(heightOf([label, detail]), value.height, track);
    const middle = y + height / 2;
    const top = middle - value.height / 2;
    return {
      texts: [
        ...place([label, detail], { row, x: 0, top: middle - heightOf([label, detail]) / 2 }),
        ...place([value], alone ? { row, x: left, top } : { row, x: width - 2, top, anchor: 'end' }),
      ],
      top: middle - track / 2,
      next: y + height + 16,
    };
  }
  const words = alone ? label.height + value.height : Math.max(label.height, value.height);
  const under = y + words + (track ? track + 10 : 2);
  return {
    texts: [
      ...place([label], { row, x: 0, top: y }),
      ...place(
        [value],
        alone ? { row, x: 0, top: y + label.height } : { row, x: width - 2, top: y - 2, anchor: 'end' },
      ),
      ...place([detail], { row, x: 0, top: under }),
    ],
    top: y + words + 4,
    next: under + detail.height + 16,
  };
}

/** The same, not yet drawn, so that it can stand with others in one picture. */
export function ratePicture(view: FigureView, options: DrawOptions): ChartLayout {
  const { width = 480 } = options;
  const items = drawnRows(view, options);
  const shapes = items.map(({ shape }) => shape);
  if (isLone(shapes)) return lonePicture(view, options, items);
  if (!fitsTrack(shapes)) return barsPicture(view, options);
  const layout = layoutOf(items, width);
  const { type, left, right, thickness } = layout;
  const max = Math.max(100, ...items.map(({ shape }) => shape?.to ?? 0));
  const rows: PlacedRow[] = [];
  for (const [row, item] of items.entries())
    rows.push(placeRow(item, row, rows[rows.length - 1]?.next ?? 4, layout));
  const y = rows[rows.length - 1]?.next ?? 4;
  const topOf = (row: number) => rows[row]?.top ?? 0;
  const drawn = items.some(({ shape }) => shape !== null);
  const ticks = max > 100 ? [0, 100] : [0, 50, 100];
  const at = (value: number) => left + (value / max) * (right - left);
  const tickLine = y - 6 + type.tick;
  const tickWords = (drawn ? ticks : []).map((value, index): TextLine => {
    const last = value === max;
    const { anchor, shift } = tickPlace(index === 0, last);
    const text = last ? '100%' : String(value);
    return { row: null, role: 'tick', anchor, x: at(value) + shift, y: tickLine, size: type.tick, text };
  });
  const bands = items.flatMap(({ shape }, row) =>
    shape ? [[topOf(row) - 4, topOf(row) + thickness + 4] as const] : [],
  );
  return {
    ...layoutDefaults(view, options),
    height: Math.ceil(drawn ? tickLine + type.tick * 0.35 : Math.max(1, y - 12)),
    items,
    texts: [...rows.flatMap(({ texts }) => texts), ...tickWords],
    axis: drawn ? { min: 0, max, left, right, top: 0, bottom: y, ticks, bands } : null,
    paths: (row, x) => {
      const shape = items[row]?.shape;
      return shape ? trackPaths(shape, x, topOf(row), thickness) : { fill: '', line: '' };
    },
  };
}
