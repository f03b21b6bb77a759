import {
  type ChainEntry,
  correctionsOf,
  latest,
  type SnapshotFile,
  selectedOf,
  type UnionData,
} from '@gongkai/snapshot';
import { indicatorLabel, languageOf, type Site, type SiteFigure } from '../site.ts';

/** A line of the chain that says which numbers were taken out of a snapshot, and why. */
export type Takedown = Extract<ChainEntry, { type: 'takedown' }>;

/** A number that was published once and that the newest snapshot does not have. */
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

/** @returns what was taken out of the snapshots of a union, the oldest line first. */
export const takedownsOf = ({ data }: Pick<Site, 'data'>, { union }: UnionData): readonly Takedown[] =>
  (data.chain ?? []).filter((one): one is Takedown => one.type === 'takedown' && one.union === union.id);

/** @returns what was taken out of one snapshot, the oldest line first. */
export const takedownsIn = (
  site: Pick<Site, 'data'>,
  entry: UnionData,
  { snapshot }: SnapshotFile,
): readonly Takedown[] => takedownsOf(site, entry).filter((line) => line.snapshot === snapshot.date);

const idsOf = ({ snapshot }: SnapshotFile) => snapshot.observations.map(({ id }) => id);

/**
 * What became of numbers that a union published once.
 *
 * @param ids those that its newest snapshot has are left out
 * @returns in the order of the ids
 */
function lostOf(site: Pick<Site, 'data'>, entry: UnionData, ids: readonly string[]): readonly LostNumber[] {
  const { data } = site;
  const held = new Set(idsOf(latest(entry)));
  const corrections = correctionsOf(data, entry);
  const takedowns = takedownsOf(site, entry);
  return ids
    .filter((id) => !held.has(id))
    .map((id): LostNumber => {
      const observationIn = ({ snapshot }: SnapshotFile) =>
        snapshot.observations.find((one) => one.id === id);
      const last = entry.snapshots.findLast((file) => observationIn(file) !== undefined) ?? null;
      const observation = last && observationIn(last);
      const indicator = data.indicators.get(observation?.indicator ?? id.split('.')[1] ?? '');
      return {
        id,
        label: observation?.label ?? (indicator && indicatorLabel(indicator, languageOf({ data }))) ?? id,
        last,
        takedown: takedowns.findLast(({ observations }) => observations.includes(id)) ?? null,
        withdrawn: corrections.find((one) => one.observation === id && one.now === null)?.reason ?? null,
      };
    });
}

/** @returns the numbers that a figure has lost, in its order. */
export const lostNumbers = (
  site: Pick<Site, 'data'>,
  { entry, figure }: SiteFigure,
): readonly LostNumber[] =>
  entry
    ? lostOf(
        site,
        entry,
        selectedOf(figure).map(({ id }) => id),
      )
    : [];

/** @returns every number that a union published once and does not publish any more: their addresses stand in articles. */
export function numbersLostBy(site: Pick<Site, 'data'>, entry: UnionData): readonly LostNumber[] {
  const taken = takedownsOf(site, entry).flatMap(({ observations }) => observations);
  return lostOf(site, entry, [...new Set([...entry.snapshots.flatMap(idsOf), ...taken])]);
}

/** A number that was taken down, with whose it was and why. */
export interface TakenNumber {
  readonly entry: UnionData;
  readonly number: LostNumber;
  readonly takedown: Takedown;
}

/** @returns the numbers that unions have taken down, the latest first: who printed one should know. */
export const takenNumbers = (site: Pick<Site, 'data' | 'unions'>): readonly TakenNumber[] =>
  site.unions
    .flatMap((entry) =>
      numbersLostBy(site, entry).flatMap((number) =>
        number.takedown ? [{ entry, number, takedown: number.takedown }] : [],
      ),
    )
    .sort((a, b) => Date.parse(b.takedown.date) - Date.parse(a.takedown.date));

/** @returns the id of a number that was taken down, on the page of corrections. */
export const takenId = ({ number, takedown }: TakenNumber): string => `${number.id}@${takedown.date}`;

/** The words that say why a number is gone. */
export interface LostWords {
  readonly takenDown: (date: string, reason: string) => string;
  readonly withdrawn: (reason: string) => string;
  readonly notReported: (date: string) => string;
}

/** @returns why a number is gone: taken down, withdrawn, or not reported any more. */
export function whyLost({ last, takedown, withdrawn }: LostNumber, words: LostWords): string {
  if (takedown) return words.takenDown(takedown.date, takedown.reason);
  if (withdrawn !== null) return words.withdrawn(withdrawn);
  return words.notReported(last?.snapshot.date ?? '');
}
