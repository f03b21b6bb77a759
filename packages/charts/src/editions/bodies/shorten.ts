import type { FigureView, Mechanism, TableView } from '@gongkai/snapshot';
import type { Shortened } from '../model/body.ts';

/** Numbers of one part that are kept, from more to less. */
const numbersOfPart = [3, 2, 1, 0] as const;

function withNumbers(view: FigureView, mechanism: Mechanism, numbers: number): Shortened {
  const nodes = mechanism.nodes.map(({ observations = [], ...node }) =>
    numbers === 0 ? node : { ...node, observations: observations.slice(0, numbers) },
  );
  const shown = new Set(nodes.flatMap((node) => ('observations' in node ? node.observations : [])));
  const rows = view.rows.filter(({ observation }) => shown.has(observation.id));
  return {
    view: { ...view, rows, mechanism: { ...mechanism, nodes } },
    omitted: { parts: 0, numbers: view.rows.length - rows.length },
  };
}

/**
 * A mechanism with all of its parts and relations, and ever fewer numbers in each part.
 *
 * @param view a figure of a mechanism
 * @returns from more to less; none for other figures
 */
export function shorterMechanisms(view: FigureView): readonly Shortened[] {
  const { mechanism } = view;
  if (mechanism === null) return [];
  const shorter = numbersOfPart.map((count) => withNumbers(view, mechanism, count));
  // What lacks no more than the one before is the same.
  return shorter.filter(
    ({ omitted }, index) => omitted.numbers > (index === 0 ? 0 : (shorter[index - 1]?.omitted.numbers ?? 0)),
  );
}

/** The last times of a table. */
function lastTimes(view: FigureView, table: TableView, count: number): Shortened {
  const kept = new Set(timesOf(table).slice(-count));
  const series = table.series.map((one) => ({
    ...one,
    cells: one.cells.filter(({ time }) => kept.has(time)),
  }));
  const numbersIn = (list: TableView['series']) =>
    list.reduce((sum, { cells }) => sum + cells.filter(({ quantity }) => quantity !== null).length, 0);
  return {
    view: { ...view, table: { ...table, series } },
    omitted: { parts: 0, numbers: numbersIn(table.series) - numbersIn(series) },
  };
}

const timesOf = ({ series }: TableView) =>
  [...new Set(series.flatMap(({ cells }) => cells.map(({ time }) => time)))].sort();

/** How many rows or times a figure has that may be cut; none where it is all or nothing. */
export function countOf({ figure, rows, table }: FigureView): number {
  if (figure.kind === 'heat' && table) return timesOf(table).length;
  return figure.kind === 'distribution' || figure.kind === 'series' ? 0 : rows.length;
}

/** The first rows, but all months of a story of cases or none: a row of months that ends early looks as if nothing came after. */
function firstRows(rows: FigureView['rows'], count: number): FigureView['rows'] {
  const isMonth = ({ part }: FigureView['rows'][number]) => part === 'byMonth';
  const kept = rows.slice(0, count);
  const [last, next] = [kept[count - 1], rows[count]];
  if (!last || !next || !isMonth(last) || !isMonth(next)) return kept;
  const others = kept.filter((row) => !isMonth(row));
  return others.length > 0 ? others : rows.slice(-count);
}

/**
 * A figure with fewer rows: the first, but the newest of a trend and of a table by months.
 *
 * @param view a figure with what it shows
 * @param count of rows or times that stay
 */
export function shortened(view: FigureView, count: number): Shortened {
  const { figure, rows, snapshots, table } = view;
  if (figure.kind === 'heat' && table) return lastTimes(view, table, count);
  const kept = figure.kind === 'trend' ? rows.slice(-count) : firstRows(rows, count);
  const omitted = { parts: 0, numbers: rows.length - kept.length };
  if (figure.kind !== 'trend') return { view: { ...view, rows: kept }, omitted };
  const from = kept[0]?.snapshotDate ?? '';
  // A snapshot before the first that is shown left no gap.
  return { view: { ...view, rows: kept, snapshots: snapshots.filter(({ date }) => date >= from) }, omitted };
}
