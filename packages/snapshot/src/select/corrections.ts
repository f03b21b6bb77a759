import type { Data, SnapshotFile, UnionData } from '../data.ts';
import type { Observation } from '../types.ts';
import { type FigureRow, unionRows } from './rows.ts';

/** A number that was wrong in one snapshot, and what a later one says of it. */
export interface Correction {
  readonly entry: UnionData;
  /** Id of the number. */
  readonly observation: string;
  readonly reason: string;
  /** The snapshot in which it was wrong, and the one that mends it. */
  readonly replaced: SnapshotFile;
  readonly correcting: SnapshotFile;
  readonly old: FigureRow;
  /** Null where it was withdrawn. */
  readonly now: FigureRow | null;
}

/** A correction as a figure's JSON has it: what was printed before, and why it was wrong. What holds now stands among the observations, unless it was withdrawn. */
export interface RecordedCorrection {
  /** Id of the number. */
  readonly observation: string;
  readonly replaces: {
    /** Day of the snapshot in which it was wrong. */
    readonly snapshot: string;
    /** Its words; null where it was derived. */
    readonly printed: string | null;
    readonly value: number | null;
  };
  readonly reason: string;
  /** Day of the snapshot that mends it. */
  readonly date: string;
}

/**
 * A correction in plain words and numbers, for files.
 *
 * @param correction as `correctionsOf` finds it
 * @returns what was printed before, when and why it was corrected
 *
 * @example
 * ```ts
 * const data = load(readFolder('data'));
 * const [first] = correctionsOf(data, data.unions.get('demo-a'));
 * recordedCorrection(first).replaces.printed; // '3560件'
 * ```
 */
export function recordedCorrection({
  observation,
  replaced,
  correcting,
  reason,
  old: { observation: wrong },
}: Correction): RecordedCorrection {
  const { value } = wrong.quantity;
  return {
    observation,
    replaces: { snapshot: replaced.snapshot.date, printed: wrong.quantity.printed ?? null, value },
    reason,
    date: correcting.snapshot.date,
  };
}

const meaning = ({
  indicator,
  label,
  quantity,
  period,
  scope,
  dimensions,
  derived,
  denominator,
}: Observation) =>
  JSON.stringify([indicator, label, quantity, period, scope, dimensions, derived, denominator]);

/**
 * Compares what two observations say.
 *
 * @returns whether two observations say the same: how much, of what, whose and when; where it was printed may differ.
 */
export const isSameNumber = (one: Observation, other: Observation): boolean =>
  meaning(one) === meaning(other);

/**
 * Finds what a union has corrected.
 *
 * @param data checked data
 * @param entry a union that publishes
 * @returns all that its snapshots correct, the latest correction first
 *
 * @example
 * ```ts
 * const data = load(readFolder('data'));
 * correctionsOf(data, data.unions.get('demo-a')).length; // 1
 * ```
 */
export function correctionsOf(data: Data, entry: UnionData): readonly Correction[] {
  const rows = (file: SnapshotFile) =>
    new Map(unionRows(data, entry, file).map((row) => [row.observation.id, row]));
  return entry.snapshots
    .flatMap((correcting) => {
      const { corrections = [] } = correcting.snapshot;
      if (corrections.length === 0) return [];
      const held = rows(correcting);
      return corrections.flatMap(({ observation, replaces, reason }): Correction[] => {
        const replaced = entry.snapshots.find(({ snapshot }) => snapshot.date === replaces);
        const old = replaced && rows(replaced).get(observation);
        if (!replaced || !old) return [];
        return [
          { entry, observation, reason, replaced, correcting, old, now: held.get(observation) ?? null },
        ];
      });
    })
    .reverse();
}
