import type { FigureRow } from '@gongkai/snapshot';
import { type PointWords, pointEdge } from '../../box/box.ts';
import type { Standing } from '../../box/interval.ts';
import type { ValueAxis } from '../../box/ticks.ts';
import type { Quantity } from '../../words/words.ts';
import { type Slot, whyNotJoined } from './slots.ts';

/** A number at its time. */
export interface Point extends Standing {
  readonly slot: number;
  readonly quantity: Quantity;
  /** The number in words. */
  readonly words: string;
  readonly revised: boolean;
}

/** Two points with a line between them. */
type Line = readonly [from: Point, to: Point];

/** @returns the lines between numbers that can be compared. */
export function joinedPoints(
  points: readonly Point[],
  slots: readonly Slot[],
  rows: readonly FigureRow[],
): readonly Line[] {
  const held = (at: number) => points.find((point) => point.slot === at && !point.revised);
  return slots.slice(1).flatMap((slot, index): Line[] => {
    const before = slots[index];
    const [from, to] = [held(index), held(index + 1)];
    return before && from && to && whyNotJoined(before, slot, rows) === null ? [[from, to]] : [];
  });
}

/** Higher than this, words over a point would leave the box; lower than this, words under it. */
const highestOver = 0.86;
const lowestUnder = 0.14;

/** By how much an axis with a line is longer than its largest number: over the end of a line that rises its words have no other place. */
export const headroom = 1 / highestOver;

/** Words that end at their point, or begin at it, have room for that in a narrow box only when they are so far from its edge. */
const roomAside = 0.35;

/** Where words may stand by their point, the best first: in the middle or to one side of it. */
const places = [
  { isUnder: false, edge: 'none' },
  { isUnder: true, edge: 'none' },
  { isUnder: false, edge: 'last' },
  { isUnder: false, edge: 'first' },
  { isUnder: true, edge: 'last' },
  { isUnder: true, edge: 'first' },
] as const;
type Place = (typeof places)[number];

/** Whether a point's words can stand at a place: within the box, and off the lines that go from the point. */
function isFree(
  { isUnder, edge }: Place,
  at: number,
  y: number,
  around: readonly [left: number, right: number],
) {
  if (at < pointEdge ? edge !== 'first' : edge === 'first' && at > 1 - roomAside) return false;
  if (at > 1 - pointEdge ? edge !== 'last' : edge === 'last' && at < roomAside) return false;
  if (isUnder ? y < lowestUnder : y > highestOver) return false;
  const [left, right] = around.map((slope) => (isUnder ? slope < 0 : slope > 0));
  return !((left && edge !== 'first') || (right && edge !== 'last'));
}

/** Whether words at a place would stand on the upright of a break beside their point, before its time or after it. */
const isOnBreak = ({ edge }: Place, slot: number, breaks: readonly number[]) =>
  (edge !== 'first' && breaks.includes(slot)) || (edge !== 'last' && breaks.includes(slot + 1));

/** Where a point's words stand when every place is on a line: inside the box at least. */
function insideAt(at: number, y: number): Place {
  const edge = at > 1 - pointEdge ? 'last' : 'none';
  return { isUnder: y > highestOver, edge: at < pointEdge ? 'first' : edge };
}

/**
 * Numbers at their points, what was revised apart: the last, the first, the largest and the smallest matter most.
 *
 * @param points of a trend
 * @param lines between them
 * @param plane how many times there are on its axis, those before which a break stands, and the axis of the numbers
 * @returns the numbers, those first that matter most, each beside the lines that go from its point
 */
export function numbersAt(
  points: readonly Point[],
  lines: readonly Line[],
  { times, breaks, axis }: { times: number; breaks: readonly number[]; axis: ValueAxis },
): readonly PointWords[] {
  const held = points.filter(({ revised }) => !revised);
  const bySize = [...held].sort((a, b) => b.y - a.y);
  const first = [held[held.length - 1], held[0], bySize[0], bySize[bySize.length - 1]].filter(
    (point) => point !== undefined,
  );
  return [...new Set([...first, ...held])].map((point) => {
    const at = (point.slot + 0.5) / times;
    const y = (point.y - axis.min) / (axis.max - axis.min);
    const before = lines.find(([, to]) => to === point)?.[0];
    const after = lines.find(([from]) => from === point)?.[1];
    const around = [(before?.y ?? point.y) - point.y, (after?.y ?? point.y) - point.y] as const;
    const free = places.filter((one) => isFree(one, at, y, around));
    const place = free.find((one) => !isOnBreak(one, point.slot, breaks)) ?? free[0] ?? insideAt(at, y);
    return { at, y, words: point.words, ...place };
  });
}
