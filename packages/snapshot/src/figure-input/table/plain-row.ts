import type { Quantity } from '@gongkai/quantity';

/** What is drawn as one mark: a row of an editor's table, or a cell of its only row. */
export interface PlainRow {
  readonly label: string;
  readonly text: string;
  /** Null where the words are no amount that can be read. */
  readonly quantity: Quantity | null;
}
