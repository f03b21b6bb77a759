import type { Sense } from '../sense.ts';
import type { Mark } from '../text/marks.ts';
import type { Decimal } from './decimal.ts';
import type { Numeral } from './numeral.ts';

/** A number in the making: exact (low = high) or a span. */
export interface Amount {
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly vague: Numeral['vague'] | 'range';
  readonly inverted?: true;
  /** Of a range: its end has a minus of its own. */
  readonly negativeEnd?: true;
  /** A part of its meaning stands elsewhere in the sentence (用电300度). */
  readonly inherited?: true;
  readonly senses: readonly Sense[];
  readonly unit: string | null;
  readonly unitEnd: number;
  readonly numeral: Numeral;
  /** Of a number in 万 or 亿: the power of ten of its last printed digit. */
  readonly place: number | null;
  /** The digits, the markers and the unit, one by one. */
  readonly marks: readonly Mark[];
}
