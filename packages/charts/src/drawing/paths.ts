import type { Shape } from '../row/shape.ts';

/** Paths of one bar. `fill` is painted in the area's colour, `line` is drawn in it without being filled. */
export interface BarPaths {
  readonly fill: string;
  readonly line: string;
}

const n = (value: number) => String(Math.round(value * 10) / 10);

/** A bar that is not zero is at least this long, so that it is seen. */
const shortest = 1.5;

/** The slices of an open end, from its tip back to the bar: gap and width of each in pixels. */
const slices = [
  [0, 1.5],
  [5, 2.5],
  [11, 4],
] as const;
/** How much of the bar comes apart; of a short one the same share, so that something of it is left whole. */
const sliced = 18;
const minWhole = 4;

/**
 * Ends that need no gradient, clip or pattern, so that they survive grey, print, WeChat and high contrast. They take up a part of
 * the bar's own length: whatever is drawn of a value reaches to that value and not beyond it, so that no end can be read as length.
 * What is negative reaches to the left of zero.
 *
 * @param shape what is to be drawn
 * @param x place of a value on the axis
 * @param top upper edge of the bar
 * @param height of the bar
 */
export function barPaths(shape: Shape, x: (value: number) => number, top: number, height: number): BarPaths {
  const zero = x(0);
  const sign = x(shape.to) < zero ? -1 : 1;
  const length = Math.max(shortest, Math.abs(x(shape.to) - zero));
  const bottom = top + height;
  // Distances from zero, towards the value.
  const at = (distance: number) => n(zero + sign * distance);
  const box = (from: number, to: number) =>
    to <= from ? '' : `M${at(from)},${n(top)}H${at(to)}V${n(bottom)}H${at(from)}z`;
  switch (shape.form) {
    case 'solid':
      return { fill: box(0, length), line: '' };
    case 'zero': {
      const middle = top + height / 2;
      return {
        fill: '',
        line: `M${at(0)},${n(middle)}L${at(4)},${n(middle - 4)}L${at(8)},${n(middle)}L${at(4)},${n(middle + 4)}z`,
      };
    }
    case 'arrow': {
      const head = Math.min(height / 2, length);
      const neck = length - head;
      return {
        fill: `M${at(0)},${n(top)}H${at(neck)}L${at(length)},${n(top + height / 2)}L${at(neck)},${n(bottom)}H${at(0)}z`,
        line: '',
      };
    }
    case 'open': {
      // The bar comes apart into slices that grow thinner: it goes on, nobody printed how far.
      const scale = Math.min(1, length / (sliced + minWhole));
      const ends = slices.map(([gap, width]) => box(length - (gap + width) * scale, length - gap * scale));
      return { fill: box(0, length - sliced * scale) + ends.join(''), line: '' };
    }
    case 'bracket': {
      const edge = Math.max(0, length - 1);
      const arm = Math.min(6, edge);
      return {
        fill: box(0, length - arm - 3),
        line: `M${at(edge - arm)},${n(top - 3)}H${at(edge)}V${n(bottom + 3)}H${at(edge - arm)}`,
      };
    }
    case 'jagged': {
      const step = height / 4;
      const tooth = Math.min(8, length);
      const teeth = [0, 1, 2, 3].map(
        (i) => `L${at(length - (i % 2 ? 0 : tooth))},${n(bottom - (i + 0.5) * step)}`,
      );
      return {
        fill: `M${at(0)},${n(top)}V${n(bottom)}H${at(length)}${teeth.join('')}L${at(length)},${n(top)}z`,
        line: '',
      };
    }
    case 'hollow': {
      // Its line is two wide: half of it lies within the length on either side.
      const inner = Math.max(0, length - 2);
      return {
        fill: '',
        line: `M${at(1)},${n(top + 1)}h${n(sign * inner)}v${n(height - 2)}h${n(-sign * inner)}z`,
      };
    }
    case 'span': {
      const middle = top + height / 2;
      const start = Math.min(Math.abs(x(shape.from) - zero), length - shortest);
      return { fill: box(start, length), line: start > 0 ? `M${at(0)},${n(middle)}H${at(start)}` : '' };
    }
  }
}
