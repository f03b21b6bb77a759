import type { FigureRow, Source } from '@gongkai/snapshot';
import { commonPeriod } from '../drawing/item.ts';
import type { Locale } from '../options.ts';
import { wordsOf } from './dictionary.ts';
import { dateWords } from './period.ts';

/** @returns who published a source and when, as 四川工人日报，2023年4月29日. */
export function publishedWords({ publisher, date }: Source, locale?: Locale): string {
  const day = dateWords(date.value, locale);
  const parts = [publisher, date.basis === 'inferred' ? wordsOf(locale).period.inferred(day) : day];
  return parts.filter((part) => part !== null && part !== undefined).join(locale === 'en' ? ', ' : '，');
}

/** @returns the period that all rows share, as 时间：2023年以来, or that none is stated; null where they differ. */
export function sharedPeriodWords(rows: readonly FigureRow[], locale?: Locale): string | null {
  const common = commonPeriod(rows, locale);
  const stated = rows[0]?.observation.period.type !== 'notStated';
  return common !== null && stated ? wordsOf(locale).figure.samePeriod(common) : common;
}
