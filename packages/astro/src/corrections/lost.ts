import { type ChainEntry, correctionsOf, latest, type SnapshotFile, selectedOf } from '@gongkai/snapshot';
import { indicatorLabel, languageOf, type Site, type SiteFigure } from '../site.ts';

type Takedown = Extract<ChainEntry, { type: 'takedown' }>;

/** A number that a figure showed and that the newest snapshot does not have. */
export interface LostNumber {
  readonly id: string;
  /** What was counted: the label of the last snapshot that has it, else that of its indicator, which its id names. */
  readonly label: string;
  /** The last snapshot that has it; null where it was taken down everywhere. */
  readonly last: SnapshotFile | null;
  /** Why it was taken down, if it was. */
  readonly takedown: Takedown | null;
  /** Why it was withdrawn, if it was. */
  readonly withdrawn: string | null;
}

/** @returns the numbers that a figure has lost, in its order. */
export function lostNumbers(
  { data }: Pick<Site, 'data'>,
  { entry, figure }: SiteFigure,
): readonly LostNumber[] {
  if (!entry) return [];
  const held = new Set(latest(entry).snapshot.observations.map(({ id }) => id));
  const corrections = correctionsOf(data, entry);
  return selectedOf(figure)
    .filter(({ id }) => !held.has(id))
    .map(({ id }): LostNumber => {
      const observationIn = ({ snapshot }: SnapshotFile) =>
        snapshot.observations.find((one) => one.id === id);
      const last = entry.snapshots.findLast((file) => observationIn(file) !== undefined) ?? null;
      const observation = last && observationIn(last);
      const indicator = data.indicators.get(observation?.indicator ?? id.split('.')[1] ?? '');
      const takedown = (data.chain ?? []).findLast(
        (one): one is Takedown =>
          one.type === 'takedown' && one.union === entry.union.id && one.observations.includes(id),
      );
      return {
        id,
        label: observation?.label ?? (indicator && indicatorLabel(indicator, languageOf({ data }))) ?? id,
        last,
        takedown: takedown ?? null,
        withdrawn: corrections.find((one) => one.observation === id && one.now === null)?.reason ?? null,
      };
    });
}
