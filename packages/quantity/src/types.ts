/**
 * What the printed words say about the number. The order is the order of the documentation, nothing else.
 */
export const kinds = [
  'exact',
  'rounded',
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

/** How exact a quantity is. */
export type Kind = (typeof kinds)[number];

/** Which way a printed change goes: 增长, 增加, 提高 are an increase; 下降, 减少, 降低 a decrease. */
export const directions = ['increase', 'decrease'] as const;

/** Which way a printed change goes. */
export type Direction = (typeof directions)[number];

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
  /** Of a `rounded` number: the size of its last printed digit, 100 for 18.77万 (SDMX: UNIT_MULT and DECIMALS). */
  step?: number;
  /** The printed words tell a change, not a level: 增长8%, 下降1.0%. The value keeps the printed size; a printed minus is in the value instead. */
  direction?: Direction;
  /** Measure word in simplified characters, 元 for money, % for percent, 元/月 for a rate; null where none is printed. */
  unit: string | null;
}

/**
 * What a stretch of a figure phrase says: the `number` itself; a word that bounds it (余, 近, 以上) or calls it rough (约); the word of its
 * `direction` (增长, 下降); its `unit`; or what merely leads to it (达, 共, 参与人次).
 */
export const spanRoles = ['lead', 'direction', 'bound', 'number', 'unit'] as const;

/** What a stretch of a figure phrase says; each is described at `spanRoles`. */
export type SpanRole = (typeof spanRoles)[number];

/** A stretch of `printed` and its role: UTF-16 offsets into `printed`. */
export interface Span {
  role: SpanRole;
  start: number;
  end: number;
}

/** What `read` returns: the quantity, and which words of it say what. The spans are in order, do not overlap and leave out only spaces. */
export interface Reading extends Quantity {
  spans: readonly Span[];
}

/** A quantity and where it stands: UTF-16 offsets into the text that was searched. */
export interface Found {
  quantity: Quantity;
  start: number;
  end: number;
  /**
   * A part of what it means is printed elsewhere: the unit behind the last number of a list, the rate or change in front of the
   * first, the unit in the heading of a table. `read` of its printed words alone gives less.
   */
  inherited?: true;
}
