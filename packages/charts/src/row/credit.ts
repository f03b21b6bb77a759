import type { FigureView, Source } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { dateWords, periodWords } from '../words/period.ts';
import { rowWordsOf } from '../words/row-words.ts';
import { stretchWords } from '../words/time.ts';
import { commonPeriod } from './common-period.ts';

/** So many digits of a hash are shown where the whole of it would be too long to read. */
export const shortHash = 8;

/** @returns who published a source and when, as 四川工人日报，2023年4月29日; no words where neither is known. */
export function publishedWords({ publisher, date }: Source, locale?: Locale): string {
  const day = date.value === '' ? '' : dateWords(date.value, locale);
  const when = day !== '' && date.basis === 'inferred' ? rowWordsOf(locale).period.inferred(day) : day;
  return [publisher ?? '', when].filter((part) => part !== '').join(locale === 'en' ? ', ' : '，');
}

/** More sources, or snapshots of several unions, than this are only counted in a picture, and folded away in a page. */
export const maxNamed = 8;

/** More snapshots of one union than this are said by the first and the last: the figure's page lists them all. */
export const maxSnapshots = 3;

/** @returns the snapshots that a figure draws on, each with the first digits of its file's hash; with the union's name where there are several. */
export function snapshotWords({ snapshots, union }: FigureView, locale?: Locale): string[] {
  const words = rowWordsOf(locale).figure;
  const [first, last] = [snapshots[0], snapshots[snapshots.length - 1]];
  if (union !== null && first && last && snapshots.length > maxSnapshots)
    return [words.snapshots(first.date, last.date, snapshots.length)];
  if (first && last && snapshots.length > maxNamed) {
    const dates = snapshots.map(({ date }) => date).sort();
    const [from = '', to = ''] = [dates[0], dates[dates.length - 1]];
    return [from === to ? words.snapshot(from) : words.snapshots(from, to, snapshots.length)];
  }
  return snapshots.map(({ union: whose, date, sha256 }) =>
    [union === null ? whose.shortName : null, words.snapshot(date), sha256?.slice(0, shortHash)]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );
}

/**
 * @returns the period that all rows share, as 时间：2023年以来, or that none is stated; all of them where they differ. Null without
 * rows, and for a trend, which has its times as labels
 */
export function periodsWords({ rows, figure, table }: FigureView, locale?: Locale): string | null {
  if (figure.kind === 'trend') return null;
  const words = rowWordsOf(locale).figure;
  const times = table?.series.flatMap(({ cells }) => cells.map(({ time }) => time)).sort() ?? [];
  const [first, last] = [times[0], times[times.length - 1]];
  if (first !== undefined && last !== undefined) return words.samePeriod(stretchWords(first, last, locale));
  const common = commonPeriod(rows, locale);
  const stated = rows[0]?.observation.period.type !== 'notStated';
  if (common !== null) return stated ? words.samePeriod(common) : common;
  // A row for each month says its month itself.
  const others = rows.filter(({ part }) => part !== 'byMonth');
  const periods = [...new Set(others.map(({ observation }) => periodWords(observation.period, locale)))];
  if (periods.length === 0) return null;
  return periods.length === 1 ? words.samePeriod(periods[0] ?? '') : words.periods(periods);
}
