import type { Locale } from '../options.ts';
import { quoteWords } from './words/dictionary.ts';

/** One number, and what is said of it where it is quoted. */
export interface QuotedNumber {
  /** Whose it is. */
  readonly owner: string;
  readonly label: string;
  /** The number in its printed words. */
  readonly printed: string;
  /** Meaning, period, remarks: each a part of a sentence. */
  readonly facts: readonly string[];
  /** Where it was printed. */
  readonly sources: readonly string[];
  readonly isFictional: boolean;
  /** Day of the snapshot in which it stands; null where that is not known. */
  readonly date: string | null;
  /** First digits of the hash of that snapshot. */
  readonly hash: string | null;
  /** Where it can be read. */
  readonly url: string | null;
}

/**
 * One number in a sentence, as it is quoted everywhere: 汉阴县总工会：爱心驿站 8处（2023年以来；截至2026-11-21快照）.
 *
 * @param number what is said of it
 * @param locale language; simplified Chinese by default
 * @returns plain text
 */
export function numberQuote(number: QuotedNumber, locale?: Locale): string {
  const words = quoteWords(locale);
  const { owner, label, printed, facts, sources, isFictional, date, hash, url } = number;
  const all = [
    ...facts,
    ...(sources.length === 0 ? [] : [words.source(sources)]),
    ...(date === null ? [] : [words.number.asOf(date, hash)]),
    ...(url === null ? [] : [words.address(url)]),
  ];
  const mark = isFictional ? words.fiction : '';
  const said = words.sentence(words.number.whole(owner, label, printed, all));
  // A number of nobody's, as of a host's own tile.
  return mark + (owner === '' ? said.replace(/^[：:]\s*/, '') : said);
}
