/** Intervals of whole unknowns by trying: slower than a linear programme, without its fractions and without a solver. */
import type { WholeRow } from './attacker.ts';

type Interval = readonly [low: number, high: number];

/** Narrows intervals until no row narrows them further. @returns null where no whole numbers are left */
function narrowed(rows: readonly WholeRow[], start: readonly Interval[]): Interval[] | null {
  const intervals = [...start];
  const at = (unknown: number): Interval => intervals[unknown] ?? [0, 0];
  for (let changed = true, turns = 0; changed && turns < 200; turns += 1) {
    changed = false;
    for (const { terms, low, high } of rows) {
      const ends = terms.map(([unknown, factor]): Interval => {
        const [least, most] = at(unknown);
        return factor > 0 ? [least * factor, most * factor] : [most * factor, least * factor];
      });
      const [sumLow, sumHigh] = ends.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
      for (const [index, [unknown, factor]] of terms.entries()) {
        const [ownLow, ownHigh] = ends[index] ?? [0, 0];
        // The others leave this much to it; infinite less infinite says nothing.
        const most = Number.isFinite(sumLow) ? high - (sumLow - ownLow) : Number.POSITIVE_INFINITY;
        const least = Number.isFinite(sumHigh) ? low - (sumHigh - ownHigh) : Number.NEGATIVE_INFINITY;
        const [from, to] = factor > 0 ? [least / factor, most / factor] : [most / factor, least / factor];
        const [oldLow, oldHigh] = at(unknown);
        const next: Interval = [
          Math.max(oldLow, Math.ceil(from - 1e-9)),
          Math.min(oldHigh, Math.floor(to + 1e-9)),
        ];
        if (next[0] > next[1]) return null;
        if (next[0] === oldLow && next[1] === oldHigh) continue;
        intervals[unknown] = next;
        changed = true;
        // The sums above are of the old ends.
        break;
      }
    }
  }
  return intervals;
}

/** Whether whole numbers meet all rows. @returns null where the search was given up */
function isPossible(
  rows: readonly WholeRow[],
  start: readonly Interval[],
  budget: { left: number },
): boolean | null {
  if (budget.left <= 0) return null;
  budget.left -= 1;
  const intervals = narrowed(rows, start);
  if (!intervals) return false;
  const open = intervals.findIndex(([low, high]) => low < high);
  if (open < 0) return true;
  const [low, high] = intervals[open] ?? [0, 0];
  const middle = Number.isFinite(high) ? Math.floor((low + high) / 2) : low * 2 + 100;
  let isUnsure = false;
  for (const half of [
    [low, middle],
    [middle + 1, high],
  ] as const) {
    const answer = isPossible(
      rows,
      intervals.map((one, index) => (index === open ? half : one)),
      budget,
    );
    if (answer) return true;
    isUnsure ||= answer === null;
  }
  return isUnsure ? null : false;
}

/**
 * Whether an unknown may be at least, or at most, a number.
 *
 * @param rows that whole unknowns meet, each of which is at least 1
 * @returns null where the search was given up after many steps
 */
export function mayBe(
  rows: readonly WholeRow[],
  unknowns: number,
  unknown: number,
  [low, high]: readonly [number, number],
): boolean | null {
  const start = Array.from(
    { length: unknowns },
    (_, index): Interval => (index === unknown ? [Math.max(1, low), high] : [1, Number.POSITIVE_INFINITY]),
  );
  return isPossible(rows, start, { left: 400 });
}
