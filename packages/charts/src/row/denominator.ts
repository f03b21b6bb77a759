import type { FigureRow } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { rowWordsOf } from '../words/row-words.ts';

/** What a share is a share of, and whether its source says so or we conclude it. */
export interface Denominator {
  readonly of: string;
  readonly basis: 'stated' | 'inferred';
}

/** @returns what a row is a share of: its own denominator, else its indicator's; null where none is known. */
export function denominatorOf({ observation, indicator }: FigureRow): Denominator | null {
  if (observation.denominator) return observation.denominator;
  return indicator.denominator === undefined ? null : { of: indicator.denominator, basis: 'stated' };
}

/** @returns whether a row is a share, of which the denominator must be known: a percentage that tells no change. */
export function isShare({ observation: { quantity } }: FigureRow): boolean {
  return quantity.unit === '%' && quantity.direction === undefined;
}

/** @returns 分母：…, that it is inferred where it is, or that the source does not say it; null for what is no share. */
export function denominatorWords(row: FigureRow, locale?: Locale): string | null {
  const found = denominatorOf(row);
  const { figure, period } = rowWordsOf(locale);
  if (found === null) return isShare(row) ? figure.denominatorMissing : null;
  const words = figure.denominator(found.of);
  return found.basis === 'inferred' ? period.inferred(words) : words;
}
