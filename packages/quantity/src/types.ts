/**
 * What the printed words say about the number. The order is the order of the documentation, nothing else.
 */
export const kinds = [
  'exact',
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'nearly',
  'about',
  'range',
  'zeroClaim',
  'unclear',
] as const;

export type Kind = (typeof kinds)[number];

/** A number as it was printed, the interval its words mean, and its unit. */
export interface Quantity {
  /** The words and digits as they were printed. */
  printed: string;
  kind: Kind;
  /** The number that is printed: 60 for 60余, 100000 for 近10万; null where there is none. */
  value: number | null;
  /** Lower bound, inclusive unless `lowOpen`; null where the words give none. */
  low: number | null;
  /** Upper bound, inclusive unless `highOpen`; null where the words give none. */
  high: number | null;
  lowOpen?: true;
  highOpen?: true;
  /** Measure word in simplified characters, 元 for money, % for percent, 元/月 for a rate; null where none is printed. */
  unit: string | null;
}

/** A quantity and where it stands: UTF-16 offsets into the text that was searched. */
export interface Found {
  quantity: Quantity;
  start: number;
  end: number;
}
