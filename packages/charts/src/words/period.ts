import type { Period } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { rowWordsOf } from './row-words.ts';
import type { Words } from './words.ts';

/** A date of which only the year, or year and month, may be known. */
export function dateWords(date: string, locale?: Locale): string {
  const { period } = rowWordsOf(locale);
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return period.year(year);
  return day === undefined ? period.month(year, Number(month)) : period.day(year, Number(month), Number(day));
}

/**
 * Says a period in words.
 *
 * @param period the time a figure speaks of
 * @returns it in words, as 2023年以来（推断）
 * @example
 * ```ts
 * periodWords({ type: 'since', start: '2023', basis: 'inferred' }); // '2023年以来（推断）'
 * ```
 */
export function periodWords(period: Period, locale?: Locale): string {
  const words = rowWordsOf(locale).period;
  const start = period.start === undefined ? null : dateWords(period.start, locale);
  const end = period.end === undefined ? null : dateWords(period.end, locale);
  const text = typeWords(period.type, start, end, words);
  // That no period is stated is no conclusion of ours, whatever the basis says.
  return period.basis === 'inferred' && period.type !== 'notStated' ? words.inferred(text) : text;
}

function typeWords(
  type: Period['type'],
  start: string | null,
  end: string | null,
  words: Words['period'],
): string {
  const span = spanWords(start, end, words);
  const recurring = (word: string) => (span === null ? word : words.together(word, span));
  switch (type) {
    case 'year':
      return start !== null && end !== null && start !== end
        ? words.span(start, end)
        : (start ?? end ?? words.notStated);
    case 'since':
      return start === null ? words.notStated : (span ?? words.notStated);
    case 'cumulative':
      return span === null ? words.cumulative : words.join(span, words.cumulative);
    case 'pointInTime':
      if (start !== null && end !== null && start !== end) return words.span(start, end);
      return end === null && start === null ? words.atReport : words.until(end ?? start ?? '');
    case 'everyYear':
      return recurring(words.everyYear);
    case 'everyMonth':
      return recurring(words.everyMonth);
    case 'perDay':
      return recurring(words.perDay);
    case 'notStated':
      return words.notStated;
  }
}

function spanWords(start: string | null, end: string | null, words: Words['period']): string | null {
  if (start !== null && end !== null) return start === end ? start : words.span(start, end);
  if (start !== null) return words.since(start);
  return end === null ? null : words.until(end);
}
