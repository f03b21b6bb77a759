import type { Shape } from './shape.ts';

/** Paths of one bar. `fill` is painted in the area's colour, `line` is drawn in it without being filled. */
export interface BarPaths {
  readonly fill: string;
  readonly line: string;
}

const n = (value: number) => String(Math.round(value * 10) / 10);
const box = (x: number, y: number, width: number, height: number) =>
  width <= 0 ? '' : `M${n(x)},${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;

/** How far a bar of a form reaches beyond its value. */
export function overhang(form: Shape['form']): number {
  return form === 'open' ? 19 : form === 'jagged' ? 5 : 2;
}

/**
 * Ends that need no gradient, clip or pattern, so that they survive grey, print, WeChat and high contrast.
 *
 * @param shape what is to be drawn
 * @param x place of a value on the axis
 * @param top upper edge of the bar
 * @param height of the bar
 */
export function barPaths(shape: Shape, x: (value: number) => number, top: number, height: number): BarPaths {
  const [zero, from, to] = [x(0), x(shape.from), x(shape.to)];
  const bottom = top + height;
  switch (shape.form) {
    case 'solid':
      return { fill: box(zero, top, Math.max(1.5, to - zero), height), line: '' };
    case 'open': {
      // The bar comes apart into slices that grow thinner: it goes on, nobody printed how far.
      const slices = [
        [2.5, 4],
        [9, 2.5],
        [14, 1.5],
      ].map(([gap = 0, width = 0]) => box(to + gap, top, width, height));
      return { fill: box(zero, top, to - zero, height) + slices.join(''), line: '' };
    }
    case 'bracket': {
      const arm = Math.min(6, Math.max(2, (to - zero) / 4));
      const end = Math.max(zero, to - arm - 3);
      return {
        fill: box(zero, top, end - zero, height),
        line: `M${n(to - arm)},${n(top - 3)}H${n(to)}V${n(bottom + 3)}H${n(to - arm)}`,
      };
    }
    case 'jagged': {
      const step = height / 4;
      const tooth = Math.min(4, to - zero);
      const teeth = [0, 1, 2, 3].map(
        (i) => `L${n(to + (i % 2 ? tooth : -tooth))},${n(bottom - (i + 0.5) * step)}`,
      );
      return {
        fill: `M${n(zero)},${n(top)}V${n(bottom)}H${n(to)}${teeth.join('')}L${n(to)},${n(top)}z`,
        line: '',
      };
    }
    case 'hollow':
      return { fill: '', line: box(zero + 1, top + 1, Math.max(2, to - zero - 2), height - 2) };
    case 'span': {
      const middle = top + height / 2;
      return {
        fill: box(from, top, Math.max(1.5, to - from), height),
        line: from > zero ? `M${n(zero)},${n(middle)}H${n(from)}` : '',
      };
    }
  }
}
