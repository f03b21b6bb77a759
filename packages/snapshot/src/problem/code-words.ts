import type { PeriodType } from '../codes.ts';
import type { ProblemLocale } from './problem.ts';

/** What messages and sheets call the types of periods. */
export const periodTypeWords: Readonly<Record<PeriodType, Readonly<Record<ProblemLocale, string>>>> = {
  year: { 'zh-Hans': '年度', en: 'year' },
  since: { 'zh-Hans': '以来', en: 'since' },
  cumulative: { 'zh-Hans': '累计', en: 'cumulative' },
  pointInTime: { 'zh-Hans': '时点', en: 'point in time' },
  everyYear: { 'zh-Hans': '每年', en: 'every year' },
  everyMonth: { 'zh-Hans': '每月', en: 'every month' },
  perDay: { 'zh-Hans': '每日', en: 'per day' },
  notStated: { 'zh-Hans': '未说明', en: 'not stated' },
};
