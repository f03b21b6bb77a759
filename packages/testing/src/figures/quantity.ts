import { read } from '@gongkai/quantity';
import type { FigureRow } from '@gongkai/snapshot';

/** @returns a quantity as data has it: what `read` gives, without the places of its words. */
export function quantityOf(printed: string): FigureRow['observation']['quantity'] {
  const { spans: _, ...quantity } = read(printed);
  return quantity;
}
