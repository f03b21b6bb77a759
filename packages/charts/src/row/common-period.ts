import type { FigureRow } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { periodWords } from '../words/period.ts';
import { rowWordsOf } from '../words/row-words.ts';

/**
 * Says the period of all rows, where it is one.
 *
 * @returns the one period of all rows in words, or null where they differ. Whether a source states it or we conclude it
 * does not make it another period; where we conclude it for some of them, that is said.
 * @example
 * ```ts
 * const { rows } = viewOf({ title: '劳动争议', period: '2023年', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * commonPeriod(rows); // '2023年'
 * ```
 */
export function commonPeriod(rows: readonly FigureRow[], locale: Locale | undefined): string | null {
  const periods = rows.map(({ observation }) => observation.period);
  const [first] = periods;
  const times = new Set(periods.map(({ type, start, end }) => `${type} ${start} ${end}`));
  if (first === undefined || times.size > 1) return null;
  const inferred = periods.filter(({ basis }) => basis === 'inferred').length;
  if (inferred === 0 || inferred === periods.length || first.type === 'notStated')
    return periodWords(first, locale);
  return rowWordsOf(locale).period.partlyInferred(periodWords({ ...first, basis: 'stated' }, locale));
}
