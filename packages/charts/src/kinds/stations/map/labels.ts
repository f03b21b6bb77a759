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

type Side = (wanted: Wanted, width: number, size: number) => Placed & { readonly box: Box };

/** The part of a text that stands before its anchor. */
const before = { start: 0, middle: 0.5, end: 1 } as const;

const boxed = (placed: Placed, width: number, size: number): Placed & { readonly box: Box } => {
  const { x, y, anchor } = placed;
  const left = x - width * before[anchor];
  return { ...placed, box: { left, right: left + width, top: y - size * above, bottom: y + size * below } };
};

/** Above first, where maps have the names of places; then to the sides, below, and across. */
const sidesAt = (far: number): readonly Side[] => [
  ({ text, x, y, gap }, w, s) => boxed({ text, x, y: y - gap * far, anchor: 'middle' }, w, s),
  ({ text, x, y, gap }, w, s) => boxed({ text, x: x + gap * far, y: y + s * 0.35, anchor: 'start' }, w, s),
  ({ text, x, y, gap }, w, s) => boxed({ text, x: x - gap * far, y: y + s * 0.35, anchor: 'end' }, w, s),
  ({ text, x, y, gap }, w, s) => boxed({ text, x, y: y + gap * far + s * 0.9, anchor: 'middle' }, w, s),
  ({ text, x, y, gap }, w, s) =>
    boxed({ text, x: x + gap * far * 0.7, y: y - gap * far * 0.7, anchor: 'start' }, w, s),
  ({ text, x, y, gap }, w, s) =>
    boxed({ text, x: x - gap * far * 0.7, y: y - gap * far * 0.7, anchor: 'end' }, w, s),
];

const distances = [1, 1.6, 2.4] as const;

/** What a step farther off costs, in marks that lie on the name: less than one, as a name with a mark on it is read badly. */
const farness = 0.9;

const sides: readonly { readonly put: Side; readonly cost: number }[] = distances.flatMap((far, step) =>
  sidesAt(far).map((put) => ({ put, cost: step * farness })),
);

/**
 * Puts names where there is room, each in turn: none overlaps another, leaves the picture, or covers what is kept free. Where it must
 * lie below marks, these are as few as can be.
 *
 * @param wanted names, the most important first
 * @param marks places of marks with their radius
 * @param kept boxes that stay free, as those of the scale and the credit
 * @returns the names that found room, in their order
 */
export function placeLabels(
  wanted: readonly Wanted[],
  size: number,
  frame: { readonly width: number; readonly height: number },
  marks: readonly { readonly x: number; readonly y: number; readonly r: number }[],
  kept: readonly Box[],
): readonly Placed[] {
  const taken: Box[] = [...kept];
  return wanted.flatMap((one) => {
    const width = textWidth(one.text, size);
    let best: (Placed & { readonly box: Box }) | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const { put, cost } of sides) {
      if (cost >= fewest) break;
      const placed = put(one, width, size);
      const { box } = placed;
      if (box.left < 2 || box.top < 2 || box.right > frame.width - 2 || box.bottom > frame.height - 2)
        continue;
      if (taken.some((other) => meet(box, other))) continue;
      const covered = marks.filter(({ x, y, r }) =>
        meet(box, { left: x - r, right: x + r, top: y - r, bottom: y + r }),
      ).length;
      if (covered + cost >= fewest) continue;
      fewest = covered + cost;
      best = placed;
    }
    if (best === null) return [];
    taken.push(best.box);
    const { text, x, y, anchor } = best;
    return [{ text, x: Math.round(x), y: Math.round(y), anchor }];
  });
}

export type { Box };
