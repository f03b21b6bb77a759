import { type Quantity, read } from '@gongkai/quantity';

/** @returns the amount that words are, or null where they are none that can be read. */
export function quantityOf(text: string): Quantity | null {
  try {
    return read(text);
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
