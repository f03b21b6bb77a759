import type { Kind } from '@gongkai/quantity';
import {
  type bases,
  type PeriodType,
  periodTypes,
  periodTypeWords,
  type scopeTypes,
} from '@gongkai/snapshot';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** What the codes of the data model are called in a sheet. */
export const periodWords = Object.fromEntries(
  periodTypes.map((type) => [type, periodTypeWords[type]['zh-Hans']]),
) as Words<PeriodType>;

export const basisWords: Words<(typeof bases)[number]> = { stated: '原文', inferred: '推断' };

export const scopeWords: Words<(typeof scopeTypes)[number]> = {
  own: '本级',
  subunit: '下级',
  superior: '上级',
};

export const kindWords: Words<Kind> = {
  exact: '确数',
  rounded: '约整的数',
  atLeast: '至少',
  moreThan: '超过',
  atMost: '至多',
  lessThan: '不到',
  nearly: '接近',
  about: '大约',
  range: '区间',
  zeroClaim: '声明没有',
  unclear: '自相矛盾',
};

/** @returns the code that a word stands for, or that is written itself; null for what is neither. */
export function codeOf<Code extends string>(words: Words<Code>, written: string): Code | null {
  const entries = Object.entries<string>(words) as [Code, string][];
  return entries.find(([code, word]) => word === written || code === written)?.[0] ?? null;
}

/** `2024年5月`: what Excel leaves as it is, where it would turn `2024-05` into a date. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('');
}

/** @returns the date that a cell means, as `2024-05`; what it holds where that is none. */
export function dateOf(written: string): string {
  const text = written.normalize('NFKC').replace(/\s/gu, '');
  const [, year, month, day] =
    /^(\d{4})(?:年|[-/.](?=\d)|$)(?:(\d{1,2})(?:月|[-/.](?=\d)|$)(?:(\d{1,2})日?)?)?$/u.exec(text) ?? [];
  if (year === undefined) return written;
  const two = (part: string | undefined) => (part === undefined ? '' : `-${part.padStart(2, '0')}`);
  return year + two(month) + two(day);
}
