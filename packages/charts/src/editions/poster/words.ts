import type { Locale } from '../../options.ts';

/** Words that only the sheet of a union needs. */
interface PosterWords {
  readonly numbers: (count: number) => string;
  /** The period of most of them. */
  readonly prevailing: (period: string) => string;
  readonly omitted: (count: number, hasCode: boolean) => string;
  readonly scan: string;
  readonly sources: string;
  readonly moreSources: (count: number) => string;
  readonly reading: string;
  readonly contact: string;
  readonly colon: string;
}

const zhHans: PosterWords = {
  numbers: (count) => `${count}项数字，照报道原话印出`,
  prevailing: (period) => `没有另外写明的，时间是${period}`,
  omitted: (count, hasCode) => `另有${count}项数字${hasCode ? '，扫码查看' : ''}`,
  scan: '扫码看全部数字和出处',
  sources: '来源',
  moreSources: (count) => `等${count}篇报道`,
  reading: '怎么读：“余”“以上”是至少，“超”是多于，“近”是不到，“约”没有确数。',
  contact: '发现错误请告知',
  colon: '：',
};

const zhHant: PosterWords = {
  numbers: (count) => `${count}項數字，照報道原話印出`,
  prevailing: (period) => `沒有另外寫明的，時間是${period}`,
  omitted: (count, hasCode) => `另有${count}項數字${hasCode ? '，掃碼查看' : ''}`,
  scan: '掃碼看全部數字和出處',
  sources: '來源',
  moreSources: (count) => `等${count}篇報道`,
  reading: '怎麼讀：「餘」「以上」是至少，「超」是多於，「近」是不到，「約」沒有確數。',
  contact: '發現錯誤請告知',
  colon: '：',
};

const en: PosterWords = {
  numbers: (count) => `${count} numbers, as printed in reports`,
  prevailing: (period) => `period where none is given: ${period}`,
  omitted: (count, hasCode) => `${count} more numbers${hasCode ? ': scan the code' : ''}`,
  scan: 'All numbers and sources',
  sources: 'Sources',
  moreSources: (count) => `and others, ${count} reports in all`,
  reading: 'How to read: 余 and 以上 mean at least, 超 more than, 近 less than, 约 about.',
  contact: 'Report mistakes to',
  colon: ': ',
};

const dictionaries: Readonly<Record<Locale, PosterWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** @returns the words of a sheet in a language; simplified Chinese by default. */
export const posterWords = (locale: Locale = 'zh-Hans'): PosterWords => dictionaries[locale];
