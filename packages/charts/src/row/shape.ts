import type { FigureRow } from '@gongkai/snapshot';
import type { Quantity } from '../words/words.ts';

/**
 * How a quantity is drawn: `solid` is certain, from 0 to `to`; `open` goes on beyond it; `bracket` ends a little before it;
 * `jagged` ends about there; `hollow` says at most; `span` lies between `from` and `to`; `zero` has no length; `arrow` is a
 * change. What is negative and what declines has a negative `to`.
 */
export interface Shape {
  readonly form: 'solid' | 'open' | 'bracket' | 'jagged' | 'hollow' | 'span' | 'zero' | 'arrow';
  readonly from: number;
  readonly to: number;
}

const usable = (value: number | null): value is number =>
  value !== null && Number.isFinite(value) && Math.abs(value) < 1e18;

/** The shape of the printed size; a negative number has one only where it is printed without a bound. */
function sizeOf({ kind, value, low, high }: Quantity): Shape | null {
  const to = (form: Shape['form'], end: number | null): Shape | null =>
    usable(end) && (end >= 0 || form === 'solid' || form === 'jagged') ? { form, from: 0, to: end } : null;
  switch (kind) {
    case 'exact':
    case 'rounded':
      return to(value === 0 ? 'zero' : 'solid', value);
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
      return usable(low) && usable(high) && low >= 0 && low <= high
        ? { form: 'span', from: low, to: high }
        : null;
    case 'zeroClaim':
    case 'unclear':
      return null;
  }
}

/** @returns the shape, or null for what is only said in words: claims, contradictions, numbers that no axis can hold. */
export function shapeOf(quantity: Quantity): Shape | null {
  const { direction } = quantity;
  const shape = sizeOf(quantity);
  if (shape === null || direction === undefined) return shape;
  const sign = direction === 'decrease' ? -1 : 1;
  const form = shape.form === 'solid' ? 'arrow' : shape.form;
  return { form, from: shape.from * sign, to: shape.to * sign };
}

/** SDMX codes that say that a value is missing: what stands in its place is drawn by nobody. */
const missing = new Set(['L', 'M', 'O', 'Q']);

/** @returns whether a row's number may stand on an axis, whatever it is. */
function isDrawable({ observation: { status }, unread }: FigureRow): boolean {
  return unread !== true && status.conf === 'F' && !missing.has(status.obs);
}

/**
 * The shapes of rows that share an axis. On it stand numbers of one sort: a derived number never beside printed ones, a change
 * (增长8%) never beside amounts (8%).
 *
 * @param rows of one axis
 * @returns the shape of each, or null for one that is only said in words
 */
export function shapesOf(rows: readonly FigureRow[]): readonly (Shape | null)[] {
  const shapes = rows.map((row) => (isDrawable(row) ? shapeOf(row.observation.quantity) : null));
  const drawn = rows.filter((_, index) => shapes[index]);
  const printed = drawn.some(({ observation }) => observation.derived === undefined);
  const sorted = drawn.filter(({ observation }) => !printed || observation.derived === undefined);
  const amounts = sorted.some(({ observation }) => observation.quantity.direction === undefined);
  return rows.map((row, index) => {
    const { derived, quantity } = row.observation;
    if (printed && derived !== undefined) return null;
    return amounts && quantity.direction !== undefined ? null : (shapes[index] ?? null);
  });
}

/** @returns whether only one of the rows has a mark: alone on its axis it says nothing, so it is set as large type. */
export function isLone(shapes: readonly (Shape | null)[]): boolean {
  return shapes.filter((shape) => shape !== null).length === 1;
}
