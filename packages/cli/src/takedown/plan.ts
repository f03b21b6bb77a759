import {
  type Data,
  type Files,
  type NewEntry,
  parseJson,
  type Sealed,
  type Snapshot,
  type SnapshotFile,
  sealedFiles,
  type UnionData,
} from '@gongkai/snapshot';
import { canonicalHash } from '@gongkai/snapshot/node';
import { saltAfter } from '../seal/salt.ts';
import { withoutNumbers } from './without-numbers.ts';

/** What a takedown will write. */
export interface TakedownPlan {
  /** New lines of the chain; none for snapshots that are not sealed, or whose takedown was not finished. */
  readonly entries: readonly NewEntry[];
  readonly snapshots: readonly { readonly file: string; readonly snapshot: Snapshot }[];
  /** Ids of all that was taken out. */
  readonly removed: readonly string[];
  readonly printed: readonly string[];
  /** Whether each snapshot has a salt that nobody can read elsewhere: then no old hash lets anybody try guesses. */
  readonly isSalted: boolean;
}

const withNextSalt = (snapshot: Snapshot): Snapshot =>
  snapshot.salt === undefined ? snapshot : { ...snapshot, salt: saltAfter(snapshot.salt) };

/** A takedown whose line was written, and the file not: the process was killed in between. */
const isUnfinished = (sealed: Sealed | undefined, hash: string): boolean =>
  sealed?.entry.type === 'takedown' && sealed.entry.replaces === hash;

/**
 * Plans a takedown.
 *
 * @param data the data folder, without a problem in the shape of its snapshots
 * @param files its files: what is kept of a snapshot is kept as it was written
 * @param entry the union whose numbers they are
 * @param ids ids of numbers
 * @param reason why, said to readers
 * @param date day of the takedown
 * @returns what is to be written, in the snapshots in which one of them stands
 */
export function planTakedown(
  data: Data,
  files: Files,
  { snapshots }: UnionData,
  ids: ReadonlySet<string>,
  reason: string,
  date: string,
): TakedownPlan {
  const sealed = sealedFiles(data.chain ?? []);
  const planned = snapshots.flatMap(({ file }: SnapshotFile) => {
    const json = parseJson(file, files.get(file));
    if (!('raw' in json)) return [];
    const snapshot = json.raw as Snapshot;
    const taken = withoutNumbers(snapshot, ids);
    if (taken.removed.length === 0) return [];
    const redacted = { ...taken, snapshot: withNextSalt(taken.snapshot) };
    const before = canonicalHash(snapshot);
    const state = sealed.get(file);
    const entry: NewEntry = {
      type: 'takedown',
      date,
      union: snapshot.union,
      snapshot: snapshot.date,
      file,
      sha256: canonicalHash(redacted.snapshot),
      replaces: before,
      observations: [...new Set(redacted.removed)].sort(),
      reason,
    };
    const isNew = state !== undefined && !isUnfinished(state, before);
    return [{ file, redacted, salt: snapshot.salt, entries: isNew ? [entry] : [] }];
  });
  const rewritten = new Set(planned.map(({ file }) => file));
  const readable = new Set(
    snapshots.filter(({ file }) => !rewritten.has(file)).map(({ snapshot }) => snapshot.salt),
  );
  return {
    entries: planned.flatMap(({ entries }) => entries),
    snapshots: planned.map(({ file, redacted }) => ({ file, snapshot: redacted.snapshot })),
    removed: [...new Set(planned.flatMap(({ redacted }) => redacted.removed))],
    printed: planned.flatMap(({ redacted }) => redacted.printed),
    isSalted: planned.every(({ salt }) => salt !== undefined && !readable.has(salt)),
  };
}
