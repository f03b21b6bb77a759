import type { Quantity } from '@gongkai/quantity';

/** Reads printed words; throws where they are no amount. */
export type ReadQuantity = (text: string) => Quantity;

/** Who reads while an input is read: all of `@gongkai/quantity`, or the small part of it that reads plain phrases. */
let reader: ReadQuantity = () => {
  throw new Error('no reader');
};

/** Does something that reads amounts. */
export function withReader<T>(read: ReadQuantity, work: () => T): T {
  const before = reader;
  reader = read;
  try {
    return work();
  } finally {
    reader = before;
  }
}

/** @returns the amount that words are, or null where they are none that can be read. */
export function quantityOf(text: string): Quantity | null {
  try {
    return reader(text);
  } catch {
    return null;
  }
}

/** What a cell says: its words, and the amount that they are. */
export interface Said {
  readonly text: string;
  readonly quantity: Quantity | null;
}

/**
 * @param text of a cell
 * @param unit that the heading names, or no words
 * @returns what the cell says. A number without a unit is shown with that of its heading, as if it were printed there: it means
 * nothing without it, and in the drawing the heading is far away.
 */
export function saidIn(text: string, unit: string): Said {
  const quantity = quantityOf(text);
  if (quantity === null || unit === '' || quantity.unit !== null) return { text, quantity };
  if (quantity.kind === 'zeroClaim' || quantity.kind === 'unclear') return { text, quantity };
  const whole = quantityOf(text + unit);
  return whole === null || whole.unit === null ? { text, quantity } : { text: text + unit, quantity: whole };
}
