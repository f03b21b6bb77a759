import type { StoryPart } from '../codes.ts';
import { type Data, latest, type SnapshotFile, type UnionData } from '../data.ts';
import type { Indicator, Observation, Snapshot, Source, Union } from '../types.ts';

/** A printed number of which a derived one was computed. */
export interface FormulaInput {
  readonly id: string;
  readonly label: string;
  readonly printed: string;
}

/** One observation with all that is needed to show it. */
export interface FigureRow {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly union: Union;
  /** Null for a derived number. */
  readonly source: Source | null;
  /** Number of the source where the row is shown, from 1, as in 〔1〕; null for a derived number. */
  readonly sourceNumber: number | null;
  readonly snapshotDate: string;
  readonly snapshotFile: string;
  /** What it tells in a figure that tells a story, as `settled`. */
  readonly part?: StoryPart;
  /** Of a derived number: what was added up. */
  readonly inputs?: readonly FormulaInput[];
  /** Its words are no amount that can be read; only rows of an editor's own table can be so. */
  readonly unread?: true;
}

/** A source with its number where it is shown, from 1, as in 〔1〕. */
export interface NumberedSource {
  readonly source: Source;
  readonly number: number;
}

/** A snapshot that a figure draws on. */
export interface SnapshotRef {
  readonly union: Union;
  readonly date: string;
  /** SHA-256 of the snapshot's file in hexadecimal; null where it was not read from a file. */
  readonly sha256: string | null;
}

/** @returns what a figure says of a snapshot it draws on. */
export function snapshotRef({ union }: UnionData, { snapshot, sha256 }: SnapshotFile): SnapshotRef {
  return { union, date: snapshot.date, sha256 };
}

/** What a derived number was computed of, in the order of its formula. */
function inputsOf({ derived }: Observation, data: Data, { observations }: Snapshot): FormulaInput[] {
  return (derived?.of ?? []).flatMap((id) => {
    const input = observations.find((other) => other.id === id);
    if (input?.quantity.printed === undefined) return [];
    const label = input.label ?? data.indicators.get(input.indicator)?.label['zh-Hans'] ?? id;
    return { id, label, printed: input.quantity.printed };
  });
}

/**
 * Selects the rows of a snapshot.
 *
 * @param data checked data
 * @param entry a union that publishes
 * @param snapshotFile one of its snapshots, by default the newest
 * @returns its observations, in the order of the snapshot
 * @example
 * ```ts
 * const data = load(readFolder('data'));
 * const rows = unionRows(data, data.unions.get('demo-a'));
 * rows.every(({ union }) => union.name === '演示甲县总工会'); // true
 * ```
 */
export function unionRows(
  data: Data,
  entry: UnionData,
  { file, snapshot }: SnapshotFile = latest(entry),
): FigureRow[] {
  return snapshot.observations.map((observation) => {
    const indicator = data.indicators.get(observation.indicator);
    if (!indicator) throw new Error(`no indicator: ${observation.indicator}`);
    const inputs = inputsOf(observation, data, snapshot);
    const index = snapshot.sources.findIndex(({ id }) => id === observation.source?.ref);
    return {
      observation,
      indicator,
      union: entry.union,
      source: snapshot.sources[index] ?? null,
      sourceNumber: index < 0 ? null : index + 1,
      snapshotDate: snapshot.date,
      snapshotFile: file,
      ...(inputs.length > 0 ? { inputs } : {}),
    };
  });
}
