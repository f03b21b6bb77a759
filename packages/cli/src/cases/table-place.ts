import type { Table } from '@gongkai/snapshot';
import type { Attribute, CellPlace } from './layout.ts';

/** Where a number stands in the tables of a snapshot. */
export interface TablePlace {
  /** Behind the union and the id of the ledger: nothing, `-by-cause`, `-by-cause-and-month`. */
  readonly table: string;
  readonly dimensions: readonly Attribute[];
  readonly frequency: Extract<Table['frequency'], 'year' | 'month'>;
  readonly measure: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly time: string;
}

/** Of counts: how many rows; the others have the number of their column. */
export const countMeasure = 'count';

/**
 * Says where a number stands: months are times of a table, whether cases are settled are measures, and categories are dimensions.
 *
 * @param place what is counted
 * @param year of its ledger
 * @param measure `count`, or that of a sum
 */
export function tablePlace({ codes }: CellPlace, year: number, measure: string): TablePlace {
  const dimensions = codes.filter(({ attribute }) => attribute.kind === 'category');
  const month = codes.find(({ attribute }) => attribute.kind === 'month');
  const settled = codes.find(({ attribute }) => attribute.kind === 'settled');
  const names = [...dimensions.map(({ attribute }) => attribute.id), ...(month ? ['month'] : [])];
  return {
    table: names.length === 0 ? '' : `-by-${names.join('-and-')}`,
    dimensions: dimensions.map(({ attribute }) => attribute),
    frequency: month ? 'month' : 'year',
    measure: settled?.code ?? measure,
    codes: Object.fromEntries(dimensions.map(({ attribute, code }) => [attribute.id, code])),
    time: month ? `${year}-${month.code}` : String(year),
  };
}

/** @returns a name for a place by which cells of other snapshots are found again. */
export const placeId = ({ table, measure, codes, time }: TablePlace): string =>
  [
    table,
    measure,
    ...Object.entries(codes)
      .map(([id, code]) => `${id}=${code}`)
      .sort(),
    time,
  ].join(' ');
