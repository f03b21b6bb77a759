import { type Data, latest, publishingUnions, type UnionData } from '../data.ts';
import type { Indicator } from '../types.ts';
import { type FigureRow, type NumberedSource, type SnapshotRef, snapshotRef, unionRows } from './rows.ts';

/** One indicator with every union's newest figures for it. */
export interface IndicatorView {
  readonly indicator: Indicator;
  readonly rows: readonly FigureRow[];
  readonly sources: readonly NumberedSource[];
  readonly snapshots: readonly SnapshotRef[];
}

/** @returns rows of several snapshots with their sources numbered anew, from 1 in the order in which they occur. */
export function numbered(rows: readonly FigureRow[]): Pick<IndicatorView, 'rows' | 'sources'> {
  const sources = new Map<string, NumberedSource>();
  const renumbered = rows.map((row) => {
    if (row.source === null) return row;
    // The same report may stand in several snapshots of a union.
    const key = `${row.union.id} ${JSON.stringify(row.source)}`;
    const found = sources.get(key) ?? { source: row.source, number: sources.size + 1 };
    sources.set(key, found);
    return { ...row, sourceNumber: found.number };
  });
  return { rows: renumbered, sources: [...sources.values()] };
}

/** @returns what some unions report for an indicator in their newest snapshots, in their order, never ranked. */
export function comparisonRows(
  data: Data,
  unions: readonly UnionData[],
  indicator: string,
): Pick<IndicatorView, 'rows' | 'sources' | 'snapshots'> {
  const found = unions
    .map((entry) => ({
      entry,
      rows: unionRows(data, entry).filter(
        (row) => row.indicator.id === indicator || row.indicator.sameAs === indicator,
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  return {
    ...numbered(found.flatMap(({ rows }) => rows)),
    snapshots: found.map(({ entry }) => snapshotRef(entry, latest(entry))),
  };
}

/**
 * Selects what every union reports for an indicator.
 *
 * @param data checked data
 * @param indicator one of the catalogue's
 * @returns what every publishing union reports for it, in order of union and snapshot, never ranked
 * @example
 * ```ts
 * const data = load(readFolder('data'));
 * const { rows } = indicatorView(data, data.indicators.get('service-stations'));
 * rows.every(({ observation }) => observation.indicator === 'service-stations'); // true
 * ```
 */
export function indicatorView(data: Data, indicator: Indicator): IndicatorView {
  return { indicator, ...comparisonRows(data, publishingUnions(data), indicator.id) };
}
