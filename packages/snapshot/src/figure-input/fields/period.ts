import type { Period } from '../../types.ts';

const numerals = '〇一二三四五六七八九';
const digit = (sign: string) => {
  const at = numerals.indexOf(sign === '零' ? '〇' : sign);
  return at < 0 ? sign : String(at);
};

const two = (text: string) => text.padStart(2, '0');

/** A day, a month or a year in the words of a report or as data have it; null for anything else. */
function dateOf(words: string): string | null {
  const text = words.replace(/[〇零一二三四五六七八九]/g, digit).trim();
  const found =
    /^(\d{4})(?:年度?|[-/.]|$)(?:(\d{1,2})(?:月份?|[-/.]|$)(?:(\d{1,2})日?)?)?$/.exec(text) ??
    /^(\d{4})年(?:底|末)$/.exec(text);
  if (!found) return null;
  const [, year = '', month, day] = found;
  if (month === undefined) return /[底末]$/.test(text) ? `${year}-12` : year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  // Next month's day 0 is this month's last.
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > days ? null : `${year}-${two(month)}-${two(day)}`;
}

/** @returns parts of a year, as 2023年上半年, 2023年第一季度 or 2023年1—6月, as a stretch of months; other words as they are. */
const inMonths = (words: string) =>
  words
    .replace(/上半年$/, '1-6月')
    .replace(/下半年$/, '7-12月')
    .replace(
      /第?([一二三四1-4])季度$/,
      (_, quarter: string) => `${3 * +digit(quarter) - 2}-${3 * +digit(quarter)}月`,
    )
    .replace(/^(\d{4}年)(\d+)月?[-—–~～至到](\d+月)$/, '$1$2月至$1$3');

/**
 * Reads the time that a number speaks of.
 *
 * @param words as `2023年`, `2023-05`, `2023年5月`, `2023年以来`, `截至2023年底`, `2019年至2023年`, `2023年上半年`, `2023年第一季度`, `2023年1—6月`, `每年`, `累计`
 * @returns null for words that tell no time that can be read
 */
export function periodOf(words: string): Period | null {
  const text = inMonths(words.trim());
  const plain = { 每年: 'everyYear', 每月: 'everyMonth', 日均: 'perDay', 累计: 'cumulative' } as const;
  for (const [name, type] of Object.entries(plain)) if (text === name) return { type, basis: 'stated' };
  const [, since] = /^自?(.+?)(?:以来|以來|起)$/.exec(text) ?? [];
  if (since !== undefined) {
    const start = dateOf(since);
    return start === null ? null : { type: 'since', start, basis: 'stated' };
  }
  const [, until] = /^截[至止](.+)$/.exec(text) ?? [];
  if (until !== undefined) {
    const end = dateOf(until);
    return end === null ? null : { type: 'pointInTime', end, basis: 'stated' };
  }
  const [, from, to] = /^(.+?)(?:至|到|—|–|~|～)(.+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const [start, end] = [dateOf(from), dateOf(to)];
    return start === null || end === null ? null : { type: 'year', start, end, basis: 'stated' };
  }
  const date = dateOf(text);
  return date === null ? null : { type: 'year', start: date, end: date, basis: 'stated' };
}
