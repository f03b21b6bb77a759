import type { Shape } from '../row/shape.ts';

/** Where a number stands in a box, and the stretch in which its words leave it; a stretch without an end goes on to the edge. */
export interface Standing {
  readonly y: number;
  /** A number that says how exact it is can be joined to another by a line. */
  readonly plain: boolean;
  /** Nothing is said of its bounds, so the point is hollow. */
  readonly hollow: boolean;
  readonly band: { readonly low: number | null; readonly high: number | null } | null;
}

/** @returns how a shape stands in a box: as a point, with a band where 余, 近 or a range say where the number lies. */
export function standingOf({ form, from, to }: Shape): Standing {
  const point = { y: to, plain: false, hollow: false, band: null };
  switch (form) {
    case 'solid':
    case 'zero':
    case 'arrow':
      return { ...point, plain: true };
    case 'open':
      return { ...point, band: { low: to, high: null } };
    case 'bracket':
    case 'hollow':
      return { ...point, hollow: true, band: { low: null, high: to } };
    case 'jagged':
      return { ...point, hollow: true };
    case 'span':
      return { ...point, y: (from + to) / 2, hollow: true, band: { low: from, high: to } };
  }
}
