import type { Quantity } from '../words/words.ts';

/**
 * How a quantity is drawn: `solid` is certain, from 0 to `to`; `open` goes on beyond it; `bracket` ends a little before it;
 * `jagged` ends about there; `hollow` says at most; `span` lies between `from` and `to`.
 */
export interface Shape {
  readonly form: 'solid' | 'open' | 'bracket' | 'jagged' | 'hollow' | 'span';
  readonly from: number;
  readonly to: number;
}

const usable = (value: number | null): value is number =>
  value !== null && Number.isFinite(value) && value >= 0 && value < 1e18;

/** @returns the shape, or null for what is only said in words: claims, contradictions, numbers that no axis can hold. */
export function shapeOf({ kind, value, low, high }: Quantity): Shape | null {
  const to = (form: Shape['form'], end: number | null): Shape | null =>
    usable(end) ? { form, from: 0, to: end } : null;
  switch (kind) {
    case 'exact':
    case 'rounded':
      return to('solid', value);
    case 'atLeast':
    case 'moreThan':
      return to('open', low ?? value);
    case 'nearly':
      return to('bracket', high ?? value);
    case 'atMost':
    case 'lessThan':
      return to('hollow', high ?? value);
    case 'about':
      return to('jagged', value);
    case 'range':
      return usable(low) && usable(high) && low <= high ? { form: 'span', from: low, to: high } : null;
    case 'zeroClaim':
    case 'unclear':
      return null;
  }
}
