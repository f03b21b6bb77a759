import type { FigureRow } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { amountWordsOf } from '../words/amount-words.ts';
import { kindMeaning, standingWords } from '../words/labels.ts';
import { rowWordsOf } from '../words/row-words.ts';
import { denominatorOf, denominatorWords } from './denominator.ts';
import { formulaWords } from './shown.ts';

/** @returns what must never be dropped beside a number: that it is made up, derived and how, that it cannot be read, its statuses. */
export function statusRemarks(row: FigureRow, locale?: Locale): readonly string[] {
  const words = rowWordsOf(locale);
  const { standing } = amountWordsOf(locale);
  const { status } = row.observation;
  return [
    row.union.synthetic ? standing.synthetic : null,
    row.unread ? standing.unread : null,
    formulaWords(row, locale),
    status.obs === 'A' ? null : words.statuses[status.obs],
    status.conf === 'F' ? null : words.confStatuses[status.conf],
  ].filter((remark) => remark !== null);
}

/** @returns all that is said beside a number where there is room for one line: its statuses, and what sort of number it is. */
export function rowRemarks(row: FigureRow, locale?: Locale): readonly string[] {
  const standing = standingWords(row.observation.quantity, locale);
  return [...statusRemarks(row, locale), ...(standing === null || row.unread ? [] : [standing])];
}

/** @returns the same, and what the number is a share of where that is known: beside a number that has no column for it. */
export function knownRemarks(row: FigureRow, locale?: Locale): readonly string[] {
  const denominator = denominatorOf(row) === null ? null : denominatorWords(row, locale);
  return [...(denominator === null ? [] : [denominator]), ...rowRemarks(row, locale)];
}

/** @returns what a row's words mean: 印的是确数, 印到0.01万; of a derived number how it was computed. */
export function rowMeaning(row: FigureRow, locale?: Locale): string {
  if (row.unread) return amountWordsOf(locale).standing.unread;
  return formulaWords(row, locale) ?? kindMeaning(row.observation.quantity, locale);
}
