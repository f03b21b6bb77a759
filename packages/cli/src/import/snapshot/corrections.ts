import type { SnapshotFile } from '@gongkai/snapshot';

interface Correction {
  readonly observation: string;
  readonly replaces: string;
  readonly reason: string;
}

interface Corrected {
  readonly observations: readonly Readonly<Record<string, unknown>>[];
  readonly corrections?: unknown;
}

/**
 * Puts corrections into a snapshot for the numbers of which the sheet says why they are others now: each replaces that of the newest earlier snapshot.
 *
 * @param snapshot as the sheet tells it
 * @param reasons of its observations, in their order; no words where nothing is corrected
 * @param date of the snapshot
 * @param others the union's snapshots, the oldest first
 */
export function withCorrections<T>(
  snapshot: T,
  reasons: readonly string[],
  date: string,
  others: readonly SnapshotFile[],
): T {
  const { observations, corrections } = snapshot as Corrected;
  const earlier = others.map((one) => one.snapshot).filter((one) => one.date < date);
  const made = reasons.flatMap((reason, at): Correction[] => {
    const observation = String(observations[at]?.id);
    if (reason === '') return [];
    const replaced = earlier.findLast((one) => one.observations.some(({ id }) => id === observation));
    // Where no snapshot has it, the check says so, with the ids and days that there are.
    return [{ observation, replaces: replaced?.date ?? earlier.at(-1)?.date ?? date, reason }];
  });
  if (made.length === 0) return snapshot;
  const stated = (Array.isArray(corrections) ? corrections : []) as readonly Correction[];
  const isMade = (one: Correction) => made.some(({ observation }) => observation === one.observation);
  return { ...snapshot, corrections: [...stated.filter((one) => !isMade(one)), ...made] };
}
