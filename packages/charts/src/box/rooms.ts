import { textWidth } from '../text/measure.ts';

/** Words that stand on a line or in a plane; `at` and `y` from 0 to 1. */
interface Placed {
  readonly at: number;
  readonly y?: number;
  readonly words: string;
  /** Which part of the words stands before their place: half, none where they begin at it, all where they end at it. */
  readonly before: number;
}

/** Words nearer to each other in height than this could cover each other. */
const minApart = 0.14;
/** Between two words, in em. */
const gap = 0.75;

/** Widths of a box, in em, below which words give way: classes of the style sheet. */
export const rooms = [6, 9, 12, 16, 20, 26, 34, 46, 60, 90] as const;

/** @returns how wide a box must be so that two words do not cover each other, in em; infinite where they stand at one place. */
function roomFor(one: Placed, other: Placed): number {
  if (Math.abs((one.y ?? 0) - (other.y ?? 0)) >= minApart) return 0;
  const [left, right] = one.at <= other.at ? [one, other] : [other, one];
  const after = textWidth(left.words, 1) * (1 - left.before);
  const before = textWidth(right.words, 1) * right.before;
  return (after + before + gap) / Math.max(1e-9, right.at - left.at);
}

/**
 * @param words in the order of what matters most
 * @param around what else the words at an index of these must not cover
 * @returns for each a class that takes it away where a box is so narrow that it would cover one that matters more; null where it always has room,
 *   or where it has none
 */
export function roomClasses(
  words: readonly Placed[],
  around: (index: number) => readonly Placed[] = () => [],
): readonly (string | null | 'none')[] {
  const kept: Placed[] = [];
  return words.map((one, index) => {
    const needed = Math.max(0, ...[...kept, ...around(index)].map((other) => roomFor(one, other)));
    const room = rooms.find((width) => width >= needed);
    if (room === undefined) return 'none';
    kept.push(one);
    // No box is narrower than four characters.
    return needed <= 4 ? null : `gk-e${room}`;
  });
}
