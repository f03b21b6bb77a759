import type { Frequency } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { dateWords } from './period.ts';
import { rowWordsOf } from './row-words.ts';

const day = 86_400_000;
/** Year, month or week, and day: 2024, 2024-05, 2024-W05, 2024-05-31. */
function parts(time: string): readonly [year: number, second: number, third: number] {
  const second = time.charAt(5) === 'W' ? time.slice(6) : time.slice(5, 7);
  return [Number(time.slice(0, 4)), Number(second) || 1, Number(time.slice(8)) || 1];
}

/** The Monday of a week of ISO 8601: the first week is that of 4 January. */
function monday(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day + (week - 1) * 7 * day;
}

/**
 * @param time as a table of that frequency has it
 * @returns its number in the sequence of all times of the frequency: the next month is one more
 */
export function timeIndex(time: string, frequency: Frequency): number {
  const [year, second, third] = parts(time);
  switch (frequency) {
    case 'year':
      return year;
    case 'month':
      return year * 12 + second - 1;
    case 'week':
      return Math.round((monday(year, second) - monday(1970, 1)) / (7 * day));
    case 'day':
      return Math.round(Date.UTC(year, second - 1, third) / day);
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** @returns the time of a number in the sequence of a frequency: what `timeIndex` was given. */
export function timeOf(index: number, frequency: Frequency): string {
  switch (frequency) {
    case 'year':
      return String(index);
    case 'month':
      return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
    case 'week': {
      // A week belongs to the year of its Thursday.
      const start = monday(1970, 1) + index * 7 * day;
      const year = new Date(start + 3 * day).getUTCFullYear();
      return `${year}-W${two(Math.round((start - monday(year, 1)) / (7 * day)) + 1)}`;
    }
    case 'day':
      return new Date(index * day).toISOString().slice(0, 10);
  }
}

/** @returns the index at which a year begins. */
export function yearIndex(year: number, frequency: Frequency): number {
  switch (frequency) {
    case 'year':
      return year;
    case 'month':
      return year * 12;
    case 'week':
      return timeIndex(`${year}-W01`, 'week');
    case 'day':
      return timeIndex(`${year}-01-01`, 'day');
  }
}

/** @returns a time in words: 2024年, 2024年5月, 2024年第5周, 2024年5月31日. */
export function timeWords(time: string, locale?: Locale): string {
  const [year = '', week] = time.split('-W');
  return week === undefined ? dateWords(time, locale) : rowWordsOf(locale).period.week(year, Number(week));
}

/** @returns a stretch of times in words, one where it is only one. */
export function stretchWords(from: string, to: string, locale?: Locale): string {
  if (from === to) return timeWords(from, locale);
  return rowWordsOf(locale).period.span(timeWords(from, locale), timeWords(to, locale));
}
