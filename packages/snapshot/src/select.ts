import { type Data, latest, publishers, type UnionData } from './data.ts';
import type { Figure, Indicator, Mechanism, Observation, Source, Union } from './types.ts';

/** One observation with all that is needed to show it. */
export interface FigureRow {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly union: Union;
  /** Null for a derived number. */
  readonly source: Source | null;
  /** Number of the source in its snapshot, from 1, as in 〔1〕; null for a derived number. */
  readonly sourceNumber: number | null;
  readonly snapshotDate: string;
  readonly snapshotFile: string;
}

/** A source with its number in the snapshot, from 1, as in 〔1〕. */
export interface NumberedSource {
  readonly source: Source;
  readonly number: number;
}

/** A figure with what it shows: the input of every drawing. */
export interface FigureView {
  readonly figure: Figure;
  readonly union: Union;
  readonly rows: readonly FigureRow[];
  readonly mechanism: Mechanism | null;
  readonly sources: readonly NumberedSource[];
  readonly snapshotDate: string;
}

/** One indicator with every union's newest figures for it. */
export interface IndicatorView {
  readonly indicator: Indicator;
  readonly rows: readonly FigureRow[];
}

/**
 * @param data checked data
 * @param entry a union that publishes
 * @returns its newest observations, in the order of the snapshot
 */
export function unionRows(data: Data, entry: UnionData): FigureRow[] {
  const { file, snapshot } = latest(entry);
  return snapshot.observations.map((observation) => {
    const indicator = data.indicators.get(observation.indicator);
    if (!indicator) throw new Error(`no indicator: ${observation.indicator}`);
    const index = snapshot.sources.findIndex(({ id }) => id === observation.source?.ref);
    return {
      observation,
      indicator,
      union: entry.union,
      source: snapshot.sources[index] ?? null,
      sourceNumber: index < 0 ? null : index + 1,
      snapshotDate: snapshot.date,
      snapshotFile: file,
    };
  });
}

/**
 * @param data checked data
 * @param entry a union that publishes
 * @param figure one of its figures
 * @returns the figure with its rows: those it selects, in its order, or those that belong to its mechanism's parts
 */
export function figureView(data: Data, entry: UnionData, figure: Figure): FigureView {
  const { snapshot } = latest(entry);
  const { select } = figure;
  const mechanism =
    'mechanism' in select ? (snapshot.mechanisms.find(({ id }) => id === select.mechanism) ?? null) : null;
  const ids =
    'observations' in select
      ? select.observations
      : [...new Set(mechanism?.nodes.flatMap((node) => node.observations ?? []))];
  const byId = new Map(unionRows(data, entry).map((row) => [row.observation.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const refs = new Set(rows.flatMap((row) => row.source?.id ?? []));
  if (mechanism) refs.add(mechanism.source.ref);
  return {
    figure,
    union: entry.union,
    rows,
    mechanism,
    sources: snapshot.sources
      .map((source, index) => ({ source, number: index + 1 }))
      .filter(({ source }) => refs.has(source.id)),
    snapshotDate: snapshot.date,
  };
}

/**
 * @param data checked data
 * @param indicator one of the catalogue's
 * @returns what every publishing union reports for it, in order of union and snapshot, never ranked
 */
export function indicatorView(data: Data, indicator: Indicator): IndicatorView {
  const rows = publishers(data).flatMap((entry) =>
    unionRows(data, entry).filter((row) => row.indicator.id === indicator.id),
  );
  return { indicator, rows };
}
