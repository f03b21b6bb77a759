import type { Numeral } from '../number/numeral.ts';
import type { Sense } from '../sense.ts';

/**
 * figure: a quantity. weak: a quantity that only frames another one (a deadline, an age, the size of a class).
 * soft: reads as a quantity when nothing else is there, but is none in running text (一名, 百名). none: no quantity.
 */
export type Judgement = 'figure' | 'weak' | 'soft' | 'none';

export interface NumberContext {
  readonly text: string;
  readonly quotes: boolean;
  readonly titles: boolean;
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly unitEnd: number;
  readonly numeral: Numeral;
  readonly vague: Numeral['vague'] | 'range';
  readonly unit: string | null;
  readonly rate: boolean;
  readonly senses: readonly Sense[];
  readonly wordsBefore: boolean;
  readonly viaNoun: boolean;
  /** A sign or an arrow stands in front of the digits. */
  readonly signed: boolean;
  /** A word makes it a change: 增长一成. */
  readonly changes: boolean;
  readonly previous: { readonly end: number; readonly verdict: Judgement } | undefined;
}
