import type { Observation } from '@gongkai/snapshot';
import type { Paragraph } from '../report/report.ts';

type Period = Observation['period'];

/** What a report says about time as a whole. */
export interface ReportTime {
  /** The year that it calls this year; null where it does not say so. */
  readonly year: number | null;
  /** The day that stands on a line of its own at its beginning or end, most likely that on which it was published; null where there is none. */
  readonly dated?: string | null;
  /** Words of its beginning that all of it stands under, such as 2023年以来. */
  readonly governing: {
    readonly words: string;
    readonly start: string;
    readonly type: 'since' | 'year';
  } | null;
}

const since = /(\d{4})\s?年(?:(\d{1,2})月)?(?:份)?(?:以来|至今|起)|(去年|今年)以来/gu;

/** A report that is one of a year, or of a part of it, says so at its beginning. */
const annual =
  /(20\d\d)年度?(?:全年|[上下]半年|前[一二三两]个?季度|第?[一二三四]季度|\d{1,2}月份?)?(?:全县|全区|全市)?(?:工会)?工作(?:总结|情况|报告|综述)/u;

/** The first words of a paragraph at the beginning, under which a post for a phone stands: 2025年，柳湾县总工会……. */
const leading = /^(20\d\d)年[，,]/u;

const month = (words: string | undefined) => (words === undefined ? '' : `-${words.padStart(2, '0')}`);

function startOf(match: RegExpExecArray, year: number | null): string | null {
  const [, stated, monthWords, relative] = match;
  if (stated !== undefined) return stated + month(monthWords);
  if (year === null) return null;
  return String(relative === '去年' ? year - 1 : year);
}

/** The day behind words that say that it is the one of publication, however long the line is in which it stands. */
const publishedOn =
  /(?:发布|发表|刊发|发稿)(?:时间|日期|于)?[:：\s]{0,2}(20\d\d)[-/年.]\s?(\d{1,2})[-/月.]\s?(\d{1,2})/u;

/** The day on which a page was looked at stands on it, too. */
const today = /今天是|现在是|当前时间/u;

/** A day in a text as it is written in data; null where there is none in the calendar. */
function calendarDay([y, m, d]: readonly (string | undefined)[]): string | null {
  if (y === undefined || m === undefined || d === undefined) return null;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(day)) ? null : day;
}

/** A line that holds little but a day: 2026年1月18日, 2026-01-18 来源：…. */
function dayOn(line: string): string | null {
  const found = /(20\d\d)(?:-|年\s?)(\d{1,2})(?:-|月\s?)(\d{1,2})/u.exec(line);
  const isLittle = [...line].length <= 40 && !/[，。；！？]/u.test(line) && !today.test(line);
  return found && isLittle ? calendarDay(found.slice(1)) : null;
}

/** What is meant to be done stands under another year than what was done. */
const plan = /^20\d\d年[，,][^，,。]{0,6}(?:将|拟|计划|力争|要)/u;

/** The year that a report of a whole year is about, with the words that say so. */
function annualIn(texts: readonly string[]): { readonly words: string; readonly start: string } | null {
  for (const text of texts) {
    const [words = '', start] = annual.exec(text) ?? (plan.test(text) ? null : leading.exec(text)) ?? [];
    if (start !== undefined) return { words: words.replace(/[，,]$/u, ''), start };
  }
  return null;
}

/**
 * @param paragraphs of the report
 * @returns the year that it calls this year, and the words of its title or its first paragraphs under which all of it stands
 */
export function reportTime(
  paragraphs: readonly Pick<Paragraph, 'text' | 'section' | 'title'>[],
  published?: string,
): ReportTime {
  const [first] = paragraphs;
  const heads = [first?.title ?? '', first?.section ?? ''];
  const all = paragraphs.map(({ text }) => text);
  const begin = [...heads, ...all.slice(0, 12)];
  const lines = [...begin, ...all.slice(-8)].filter((text) => !today.test(text));
  const saidDay = all
    .map((text) => calendarDay(publishedOn.exec(text)?.slice(1) ?? []))
    .find((found) => found !== null);
  const dated = lines
    .map((text) => /(20\d\d)(?:-\d\d-\d\d|年\s?\d{1,2}月\s?\d{1,2}日)/u.exec(text)?.[1])
    .find((found) => found !== undefined);
  const day = saidDay ?? lines.map(dayOn).find((found) => found !== null) ?? null;
  const year = Number(published?.slice(0, 4) ?? saidDay?.slice(0, 4) ?? dated ?? Number.NaN);
  const known = Number.isNaN(year) ? null : year;
  const whole = annualIn(begin);
  // What sums up a year is printed in the next one: 今年 is the year that it sums up.
  const own =
    whole && annual.test(whole.words) ? Number(whole.start) : (known ?? (whole && Number(whole.start)));
  for (const text of begin) {
    since.lastIndex = 0;
    const match = since.exec(text);
    const start = match && startOf(match, own);
    if (match && start)
      return {
        year: own,
        dated: day,
        governing: { words: match[0].replace(/\s/gu, ''), start, type: 'since' },
      };
    if (whole && text.includes(whole.words))
      return { year: own, dated: day, governing: { ...whole, type: 'year' } };
  }
  return { year: own, dated: day, governing: null };
}

interface Rule {
  readonly words: RegExp;
  readonly period: (match: RegExpExecArray, time: ReportTime) => Period | null;
}

const year = (start: number | string, note?: string): Period => ({
  type: 'year',
  start: String(start),
  basis: note === undefined ? 'stated' : 'inferred',
  ...(note === undefined ? {} : { note }),
});

const relativeNote = (words: string) => `来源印“${words}”，年份由报道时间推断`;

const rules: readonly Rule[] = [
  { words: /日均|每天|每日/gu, period: () => ({ type: 'perDay', basis: 'stated' }) },
  { words: /每月|月均/gu, period: () => ({ type: 'everyMonth', basis: 'stated' }) },
  { words: /每年|年均|每个?年度/gu, period: () => ({ type: 'everyYear', basis: 'stated' }) },
  {
    // 全年累计服务34万人次: what came together in a year is of that year.
    words: /(?<!(?:全年|年内|[本今当去]年|年度|20\d\d年度?))累计|截至(?:目前|当前)|截止(?:目前|当前)/gu,
    period: (_, { governing }) => ({
      type: 'cumulative',
      ...(governing?.type === 'since'
        ? { start: governing.start, basis: 'inferred', note: `起点由“${governing.words}”推断` }
        : { basis: 'stated' }),
    }),
  },
  {
    words: /截[至止]\s?(20\d\d)年(\d{1,2})月(?:(\d{1,2})日|底|末)?/gu,
    period: ([, y = '', m, d]) => ({
      type: 'pointInTime',
      end: y + month(m) + (d === undefined ? '' : `-${d.padStart(2, '0')}`),
      basis: 'stated',
    }),
  },
  {
    words: since,
    period: (match, time) => {
      const start = startOf(match, time.year);
      if (start === null) return null;
      return match[1] === undefined
        ? { type: 'since', start, basis: 'inferred', note: relativeNote(match[0]) }
        : { type: 'since', start, basis: 'stated' };
    },
  },
  {
    words: /(20\d\d)\s?年(?!代|以来|至今|起|\d{0,2}月(?:份)?(?:以来|至今|起))/gu,
    period: ([, y = '']) => year(y),
  },
  {
    words: /(今年|去年|上年|全年|本年)(?!以来)/gu,
    period: ([words], time) =>
      time.year === null ? null : year(/去|上/u.test(words) ? time.year - 1 : time.year, relativeNote(words)),
  },
];

/**
 * The time of a number: by the words nearest in front of it in its sentence, or behind it in its clause; else by those that the whole report stands under.
 *
 * @param before its sentence up to the end of its clause
 * @param time what the report says as a whole
 */
export function periodOf(before: string, time: ReportTime): Period {
  let best: { readonly at: number; readonly period: Period } | null = null;
  for (const { words, period } of rules) {
    for (const match of before.matchAll(words)) {
      const found = period(match, time);
      if (found && match.index >= (best?.at ?? 0)) best = { at: match.index, period: found };
    }
  }
  if (best) return best.period;
  if (time.governing === null) return { type: 'notStated', basis: 'inferred' };
  return {
    type: time.governing.type,
    start: time.governing.start,
    basis: 'inferred',
    note: `全文以“${time.governing.words}”领起，本句未另说明时间`,
  };
}
