import { versionDigits } from '@gongkai/charts/editions';
import {
  type Correction,
  type FigureRow,
  isSameNumber,
  type SnapshotFile,
  selectedOf,
  type UnionData,
  unionRows,
} from '@gongkai/snapshot';
import { newest, type Site, type SiteFigure } from '../site.ts';
import { figureCorrections, hasWrongNumber } from './corrections.ts';
import { type Takedown, takedownsIn } from './lost.ts';

/** What became of the numbers of an earlier version: nothing, others came after them, or one of them was wrong. */
export type VersionState = 'current' | 'stands' | 'updated' | 'corrected';

/** A number of an earlier version beside what it is now; null where it is no longer there, or was not there yet. */
export interface ChangedNumber {
  readonly before: FigureRow | null;
  readonly now: FigureRow | null;
}

/** A snapshot of one of a figure's unions, and what became of the numbers that the figure took from it. */
export interface FigureVersion {
  readonly entry: UnionData;
  readonly file: SnapshotFile;
  /** What was taken out of the snapshot, the oldest first: before each of them it had another name. */
  readonly takedowns: readonly Takedown[];
  readonly state: VersionState;
  /** How many of the figure's numbers it held. */
  readonly count: number;
  /** What is another now and was not wrong. */
  readonly changed: readonly ChangedNumber[];
  /** What was wrong in it, the latest correction first. */
  readonly corrections: readonly Correction[];
}

/** @returns the digits by which a snapshot is named in addresses, QR codes and pictures; null where it was not read from a file. */
export const versionName = ({ sha256 }: Pick<SnapshotFile, 'sha256'>): string | null =>
  sha256?.slice(0, versionDigits) ?? null;

/** @returns how a snapshot was named before numbers were taken out of it: pictures and code of that time ask for it so. */
export const formerName = ({ replaces }: Takedown): string => replaces.slice(0, versionDigits);

const isSame = (before: FigureRow | null, now: FigureRow | null) =>
  before !== null && now !== null && isSameNumber(before.observation, now.observation);

/** Tables and mechanisms have no numbers with ids of their own: whether they say the same is seen in the file. */
function partsOf({ figure: { select } }: SiteFigure, { snapshot }: SnapshotFile): string {
  if ('table' in select)
    return JSON.stringify(snapshot.tables?.find(({ id }) => id === select.table) ?? null);
  if ('mechanism' in select)
    return JSON.stringify(snapshot.mechanisms.find(({ id }) => id === select.mechanism) ?? null);
  return '';
}

function stateOf(isCurrent: boolean, wasWrong: boolean, isOther: boolean): VersionState {
  if (isCurrent) return 'current';
  if (wasWrong) return 'corrected';
  return isOther ? 'updated' : 'stands';
}

function versionsOf(site: Site, figure: SiteFigure, entry: UnionData): readonly FigureVersion[] {
  // What the figure names and has no row for is gone: an earlier version had it.
  const ids = new Set([
    ...figure.view.rows.map(({ observation }) => observation.id),
    ...selectedOf(figure.figure).map(({ id }) => id),
  ]);
  const corrections = figureCorrections(site, figure).filter((one) => one.entry === entry);
  const held = (file: SnapshotFile) =>
    new Map(
      unionRows(site.data, entry, file).flatMap((row) =>
        ids.has(row.observation.id) ? [[row.observation.id, row] as const] : [],
      ),
    );
  const last = newest(entry);
  const current = held(last);
  return entry.snapshots
    .map((file): FigureVersion => {
      const own = held(file);
      const wrong = corrections.filter((correction) => hasWrongNumber(file, correction));
      const told = new Set(wrong.map(({ observation }) => observation));
      const changed = [...new Set([...own.keys(), ...current.keys()])]
        .map((id) => ({ id, before: own.get(id) ?? null, now: current.get(id) ?? null }))
        .filter(({ id, before, now }) => !told.has(id) && !isSame(before, now));
      const isOther = changed.length > 0 || partsOf(figure, file) !== partsOf(figure, last);
      return {
        entry,
        file,
        takedowns: takedownsIn(site, entry, file),
        state: stateOf(file === last, wrong.length > 0, isOther),
        count: own.size,
        changed,
        corrections: wrong,
      };
    })
    .toReversed();
}

/**
 * Every version of a figure, by the snapshots of its unions: what a picture, a frame or a QR code of any age is asked about.
 *
 * @param site the site
 * @param figure one of its figures, which is no map of stations: those are surveyed anew
 * @returns of each union the newest first
 */
export function figureVersions(site: Site, figure: SiteFigure): readonly FigureVersion[] {
  const unions = new Set(figure.view.snapshots.map(({ union }) => union.id));
  return [...site.unions, ...site.demonstrations]
    .filter(({ union }) => unions.has(union.id))
    .flatMap((entry) => versionsOf(site, figure, entry));
}
