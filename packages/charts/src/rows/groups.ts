import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { type DrawnRow, drawnRows } from '../drawing/drawn-rows.ts';
import type { WordOptions } from '../options.ts';
import { areAllExact, isDoubted, rowMeaning } from '../row/remarks.ts';
import type { RowStyle } from '../row/styles.ts';
import type { Scale } from './scale.ts';
import { rateScale, scaleOf } from './scale.ts';

/** A row of a fluid figure: what it says and as what it is drawn, with the observation behind it. */
export interface ChartRow {
  readonly item: DrawnRow;
  readonly row: FigureRow;
}

/** Rows that stand together, on one axis or on none. */
export interface RowGroup {
  readonly heading: string | null;
  /** How they are drawn; in words alone, or in large type, where they have no axis. */
  readonly style: Exclude<RowStyle, 'point'> | 'large';
  readonly rows: readonly ChartRow[];
  readonly scale: Scale | null;
  /** Whether the ticks stand below this group: once for each axis. */
  readonly hasTicks: boolean;
}

/** @returns the rows of a view, each with its item. */
function chartRows(
  view: FigureView,
  options: WordOptions,
  items: readonly DrawnRow[] = drawnRows(view, options),
): readonly ChartRow[] {
  return view.rows.flatMap((row, index) => {
    const item = items[index];
    return item === undefined ? [] : { item, row };
  });
}

/** The axis of rows that are drawn in one style. */
export function scaleFor(
  rows: readonly ChartRow[],
  style: RowGroup['style'],
  locale: WordOptions['locale'],
): Scale | null {
  const shapes = rows.map(({ item }) => item.shape);
  if (style === 'track') return rateScale(shapes, locale);
  if (style !== 'bar') return null;
  const units = rows.flatMap(({ item: { shape, quantity } }) =>
    shape === null ? [] : (quantity.unit ?? ''),
  );
  return scaleOf(shapes, units, locale);
}

/** Adds to each number what its words mean: in large type it is told in a sentence. */
function told({ item, row }: ChartRow, locale: WordOptions['locale']): ChartRow {
  const meaning = isDoubted(row) ? '' : rowMeaning(row, locale);
  const detail = [item.detail, item.detail.includes(meaning) ? '' : meaning]
    .filter((part) => part !== '')
    .join(locale === 'en' ? '; ' : '；');
  return { row, item: { ...item, detail } };
}

/**
 * @param view a figure, or the rows of one of its parts
 * @param style how all of them are drawn; `word` of a chart means that one alone could stand on its axis: it is set in large type
 * @param heading over them
 */
export function groupOf(
  view: FigureView,
  style: RowStyle | 'large',
  options: WordOptions,
  { heading = null, items }: { readonly heading?: string | null; readonly items?: readonly DrawnRow[] } = {},
): RowGroup {
  const own = style === 'point' ? 'bar' : style;
  const plain = chartRows(view, options, items);
  // That all of several are exact is not said under each.
  const rows =
    own === 'large' && !areAllExact(view.rows) ? plain.map((row) => told(row, options.locale)) : plain;
  const scale = scaleFor(rows, own, options.locale);
  return { heading, style: own, rows, scale, hasTicks: scale !== null && scale.ticks.length > 0 };
}
