import { textWidth } from '../../../text/measure.ts';

/** A name that should stand beside a place, in pixels. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance from the place to the name. */
  readonly gap: number;
}

/** A name where there is room for it; `y` is its base line. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Of a line's height, what is above and below the base line of Chinese characters. */
const [above, below] = [0.9, 0.22];
/** The middle of such a character above the base line. */
const middle = 0.35;

/** The part of a text that stands before its anchor. */
const before = { start: 0, middle: 0.5, end: 1 } as const;

const boxed = (placed: Placed, width: number, size: number): Placed & { readonly box: Box } => {
  const { x, y, anchor } = placed;
  const left = x - width * before[anchor];
  return { ...placed, box: { left, right: left + width, top: y - size * above, bottom: y + size * below } };
};

/** A direction from a place: right and down are positive, of 1 together. */
interface Direction {
  readonly x: number;
  readonly y: number;
  readonly anchor: Placed['anchor'];
}

const diagonal = Math.SQRT1_2;
/** Steeper than these, a name stands in the middle over or under its place, moved to one side. */
const [steep, flat] = [0.92, 0.38];

/** Above first, where maps have the names of places; then to the sides, below, and across. */
const directions: readonly Direction[] = [
  { x: 0, y: -1, anchor: 'middle' },
  { x: 1, y: 0, anchor: 'start' },
  { x: -1, y: 0, anchor: 'end' },
  { x: 0, y: 1, anchor: 'middle' },
  ...[-1, 1].flatMap((y): readonly Direction[] => [
    { x: diagonal, y: y * diagonal, anchor: 'start' },
    { x: -diagonal, y: y * diagonal, anchor: 'end' },
    { x: flat, y: y * steep, anchor: 'start' },
    { x: -flat, y: y * steep, anchor: 'end' },
    { x: steep, y: y * flat, anchor: 'start' },
    { x: -steep, y: y * flat, anchor: 'end' },
  ]),
];

/** How far from its place a name may stand, in gaps: beyond the last, nobody knows any more what it names. */
const distances = [1, 1.6, 2.4, 3.3, 4.3, 5.4] as const;

/** What is wrong with a place for a name, in the same coin: a name that is far off is better than one below a mark, and one that a mark touches better than either. */
const costs = { covered: 6, touched: 3, far: 1, astray: 4, crossed: 2 } as const;

/** So near to a mark a name reads as one with it, as a share of its size. */
const clearance = 0.16;

const tries = distances
  .flatMap((far, step) => directions.map((direction) => ({ far, direction, cost: step * costs.far })))
  .sort((a, b) => a.cost - b.cost);

function boxAt(
  { text, x, y, gap }: Wanted,
  far: number,
  { x: right, y: down, anchor }: Direction,
  width: number,
  size: number,
) {
  // Of a name above its place the base line is so far off, of one beside it the middle, of one below it the upper edge.
  const base = y + gap * far * down + size * (middle + (down < 0 ? middle : above - middle) * down);
  return boxed({ text, x: x + gap * far * right, y: base, anchor }, width, size);
}

/** Whether a point is in a box that is larger by so much on all sides. */
const isIn = ({ left, right, top, bottom }: Box, x: number, y: number, more: number) =>
  x > left - more && x < right + more && y > top - more && y < bottom + more;

/** How far a point is from a box. */
const distanceTo = (
  { left, right, top, bottom }: Box,
  { x, y }: { readonly x: number; readonly y: number },
) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** What a map has, beside which its names stand. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Places of marks with their radius. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** Boxes that stay free, as those of the scale and the credit. */
  readonly kept: readonly Box[];
  /** Points of lines that a name had better not stand on. */
  readonly line?: readonly (readonly [x: number, y: number])[];
}

/**
 * Puts names where there is room, each in turn: none overlaps another, leaves the picture, or covers what is kept free. Beside its place a name
 * stands off marks and lines, and nearer to its own place than to another's; where that cannot be, as little of it as can be is wrong.
 *
 * @param wanted names, the most important first
 * @returns the names that found room, in their order
 */
export function placeLabels(wanted: readonly Wanted[], size: number, ground: Ground): readonly Placed[] {
  const taken: Box[] = [...ground.kept];
  const [farthest = 1] = distances.slice(-1);
  return wanted.flatMap((one) => {
    const width = textWidth(one.text, size);
    const reach = one.gap * farthest + width + size;
    const isNear = (x: number, y: number, r: number) =>
      Math.abs(x - one.x) < reach + r && Math.abs(y - one.y) < reach + r;
    const marks = ground.marks.filter(({ x, y, r }) => isNear(x, y, r));
    const line = ground.line?.filter(([x, y]) => isNear(x, y, 0)) ?? [];
    const others = wanted.filter((other) => other !== one && isNear(other.x, other.y, 0));
    const costOf = (box: Box) => {
      let cost = 0;
      for (const { x, y, r } of marks) {
        if (isIn(box, x, y, r)) cost += costs.covered;
        else if (isIn(box, x, y, r + size * clearance)) cost += costs.touched;
      }
      if (line.some(([x, y]) => isIn(box, x, y, 0))) cost += costs.crossed;
      const own = distanceTo(box, one);
      if (others.some((other) => distanceTo(box, other) < own)) cost += costs.astray;
      return cost;
    };
    let best: (Placed & { readonly box: Box }) | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const { far, direction, cost } of tries) {
      if (cost >= least) break;
      const placed = boxAt(one, far, direction, width, size);
      const { box } = placed;
      if (box.left < 2 || box.top < 2 || box.right > ground.width - 2 || box.bottom > ground.height - 2)
        continue;
      if (taken.some((other) => meet(box, other))) continue;
      const all = cost + costOf(box);
      if (all >= least) continue;
      [least, best] = [all, placed];
    }
    if (best === null) return [];
    taken.push(best.box);
    const { text, x, y, anchor } = best;
    return [{ text, x: Math.round(x), y: Math.round(y), anchor }];
  });
}

export type { Box };
