import { type Data, demonstrations, latest, publishingUnions, type UnionData } from '../data.ts';
import type { Figure, Mechanism, Union } from '../types.ts';
import { comparisonRows, numbered } from './comparison.ts';
import { type DistributionView, distributionView } from './distribution.ts';
import { type FigureRow, type NumberedSource, type SnapshotRef, snapshotRef, unionRows } from './rows.ts';
import { selectedOf } from './selection.ts';
import { type StationsView, stationsView } from './stations.ts';
import { type TableView, tableView } from './table.ts';

/** A figure with what it shows: the input of every drawing. */
export interface FigureView {
  readonly figure: Figure;
  /** Whose figure it is; null where it shows several unions. */
  readonly union: Union | null;
  readonly rows: readonly FigureRow[];
  readonly mechanism: Mechanism | null;
  readonly sources: readonly NumberedSource[];
  /** The snapshots it draws on; a trend's are all of its union, also those in which nothing was reported. */
  readonly snapshots: readonly SnapshotRef[];
  /** What a figure of stations shows; all others have none. */
  readonly stations?: StationsView;
  /** What a figure of a ledger's table shows; it has no rows. */
  readonly table?: TableView;
  /** What a distribution over unions says beside its rows. */
  readonly distribution?: DistributionView;
}

/** One observation through every snapshot of its union, oldest first. */
function series(
  data: Data,
  entry: UnionData,
  id: string,
): Pick<FigureView, 'rows' | 'sources' | 'snapshots'> {
  const rows = entry.snapshots.flatMap((file) =>
    unionRows(data, entry, file).filter(({ observation }) => observation.id === id),
  );
  return { ...numbered(rows), snapshots: entry.snapshots.map((file) => snapshotRef(entry, file)) };
}

/**
 * Selects what a figure shows.
 *
 * @param data checked data
 * @param entry a union that publishes
 * @param figure one of its figures
 * @returns the figure with its rows: those it selects, in its order, or those that belong to its mechanism's parts
 * @example
 * ```ts
 * const data = load(readFolder('data'));
 * const entry = data.unions.get('demo-a');
 * figureView(data, entry, entry.figures.figures[0]).rows[0].observation.quantity.printed; // '8067件'
 * ```
 */
export function figureView(data: Data, entry: UnionData, figure: Figure): FigureView {
  const { union } = entry;
  const { snapshot } = latest(entry);
  const { select } = figure;
  if ('series' in select) return { figure, union, mechanism: null, ...series(data, entry, select.series) };
  if ('indicator' in select) {
    const among = union.synthetic ? demonstrations(data) : publishingUnions(data);
    return { figure, union: null, mechanism: null, ...comparisonRows(data, among, select.indicator) };
  }
  if ('distribution' in select) {
    const among = union.synthetic ? demonstrations(data) : publishingUnions(data);
    return { figure, union: null, mechanism: null, ...distributionView(data, entry, among, select) };
  }
  if ('table' in select)
    return { figure, union, rows: [], mechanism: null, ...tableView(entry, data.indicators, select) };
  if ('stations' in select)
    return { figure, union, rows: [], mechanism: null, ...stationsView(entry, select.stations) };
  const mechanism =
    'mechanism' in select ? (snapshot.mechanisms.find(({ id }) => id === select.mechanism) ?? null) : null;
  const selected = mechanism
    ? [...new Set(mechanism.nodes.flatMap((node) => node.observations ?? []))].map((id) => ({
        id,
        part: undefined,
      }))
    : selectedOf(figure);
  const byId = new Map(unionRows(data, entry).map((row) => [row.observation.id, row]));
  const rows = selected.flatMap(({ id, part }) => {
    const row = byId.get(id);
    return row ? { ...row, ...(part === undefined ? {} : { part }) } : [];
  });
  const refs = new Set(rows.flatMap((row) => row.source?.id ?? []));
  if (mechanism) refs.add(mechanism.source.ref);
  return {
    figure,
    union,
    rows,
    mechanism,
    sources: snapshot.sources
      .map((source, index) => ({ source, number: index + 1 }))
      .filter(({ source }) => refs.has(source.id)),
    snapshots: [snapshotRef(entry, latest(entry))],
  };
}
