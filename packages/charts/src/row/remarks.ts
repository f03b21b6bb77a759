import type { FigureRow } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { amountWordsOf } from '../words/amount-words.ts';
import { kindMeaning, standingWords } from '../words/labels.ts';
import { rowWordsOf } from '../words/row-words.ts';
import { denominatorOf, denominatorWords } from './denominator.ts';
import { formulaWords } from './shown.ts';

/**
 * Says the statuses of a number.
 *
 * @returns what must never be dropped beside a number: that it is made up, derived and how, that it cannot be read, its statuses.
 */
export function statusRemarks(row: FigureRow, locale?: Locale): readonly string[] {
  return [
    row.union.synthetic ? amountWordsOf(locale).standing.synthetic : null,
    formulaWords(row, locale),
    ...codeRemarks(row, locale),
  ].filter((remark) => remark !== null);
}

/**
 * Says what even the shortest quotation of a number says of it.
 *
 * @returns the codes of its statuses in words, and that it cannot be read
 */
export function codeRemarks({ observation, unread }: FigureRow, locale?: Locale): readonly string[] {
  const words = rowWordsOf(locale);
  const { obs, conf } = observation.status;
  return [
    unread ? amountWordsOf(locale).standing.unread : null,
    obs === 'A' ? null : words.statuses[obs],
    conf === 'F' ? null : words.confStatuses[conf],
  ].filter((remark) => remark !== null);
}

/** @returns what must be said of a number that is quoted alone: what it is known to be a share of, and its statuses. */
export function quotedRemarks(row: FigureRow, locale?: Locale): readonly string[] {
  const denominator = denominatorOf(row) === null ? [] : [denominatorWords(row, locale)];
  return [...denominator.filter((words) => words !== null), ...statusRemarks(row, locale)];
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

/** @returns whether an exact number is an estimate, provisional or the like: said beside it, 印的是确数 would contradict it. */
export const isDoubted = ({ observation: { quantity, status } }: FigureRow): boolean =>
  quantity.kind === 'exact' && !'AB'.includes(status.obs);

/** @returns whether several numbers are exact as printed, each of them: what need not be said of each. */
export const areAllExact = (rows: readonly FigureRow[]): boolean =>
  rows.length > 1 &&
  rows.every((row) => {
    const { quantity, derived } = row.observation;
    return quantity.kind === 'exact' && !derived && !isDoubted(row);
  });

/** @returns what a row's words mean: 印的是确数, 印到0.01万; of a derived number how it was computed. */
export function rowMeaning(row: FigureRow, locale?: Locale): string {
  if (row.unread) return amountWordsOf(locale).standing.unread;
  return formulaWords(row, locale) ?? kindMeaning(row.observation.quantity, locale);
}
