import { kinds } from '@gongkai/quantity';
import type { Period } from '@gongkai/snapshot';
import { quantities, row } from '@gongkai/testing/figures/view';
import { expect, test } from 'vitest';
import {
  certaintyWords,
  dimensionLabel,
  domainLabel,
  kindMeaning,
  kindWords,
  levelLabel,
  locales,
  periodWords,
  rowLabel,
  scopeWords,
  statusWords,
} from '../src/index.ts';
import { amount } from '../src/words/amount.ts';
import { wordsOf } from '../src/words/dictionary.ts';

test.each<[Omit<Period, 'basis'>, string]>([
  [{ type: 'year', start: '2024', end: '2024' }, '2024年'],
  [{ type: 'year', start: '2023-10', end: '2024-09' }, '2023年10月至2024年9月'],
  [{ type: 'since', start: '2024-05' }, '2024年5月以来'],
  [{ type: 'since', start: '2023', end: '2024-08' }, '2023年至2024年8月'],
  [{ type: 'cumulative' }, '累计'],
  [{ type: 'cumulative', start: '2023' }, '2023年以来累计'],
  [{ type: 'cumulative', end: '2025-03' }, '截至2025年3月累计'],
  [{ type: 'pointInTime', start: '2024-12-31', end: '2024-12-31' }, '截至2024年12月31日'],
  [{ type: 'pointInTime' }, '报道时'],
  [{ type: 'everyYear' }, '每年'],
  [{ type: 'everyMonth' }, '每月'],
  [{ type: 'perDay', start: '2024-05' }, '日均，2024年5月以来'],
  [{ type: 'notStated' }, '时间未说明'],
])('period %j', (period, words) => {
  expect(periodWords({ ...period, basis: 'stated' })).toBe(words);
});

test('an inferred period says so, one that is not stated does not', () => {
  expect(periodWords({ type: 'since', start: '2023', basis: 'inferred' })).toBe('2023年以来（推断）');
  expect(periodWords({ type: 'notStated', basis: 'inferred' })).toBe('时间未说明');
  expect(periodWords({ type: 'since', start: '2023-05', basis: 'inferred' }, 'en')).toBe(
    'since May 2023 (inferred)',
  );
});

test.each([
  ['exact', '印的是确数'],
  ['atLeast', '不少于60件，确数未印'],
  ['moreThan', '多于30件，确数未印'],
  ['nearly', '接近而不到50件，确数未印'],
  ['about', '大约45件，上下都有可能'],
  ['range', '在10件与15件之间'],
  ['unclear', '用词自相矛盾，照印，不画、不加'],
] as const)('%s means %s', (kind, words) => {
  expect(kindMeaning(quantities[kind])).toBe(words);
});

test.each([
  [100_000, '人', '10万人'],
  [3_620_000, '元', '362万元'],
  [1_159_200, '元', '115.92万元'],
  [12_345, '人', '12345人'],
  [8000, '人', '8000人'],
  [150_000_000, '元', '1.5亿元'],
  [99.14, '%', '99.14%'],
  [0, '件', '0件'],
  [1e21, '元', '1000000000万亿元'],
])('%d %s is written %s', (value, unit, words) => {
  expect(amount(value, unit)).toBe(words);
});

test('scope: own is not said, others are', () => {
  const of = (scope: Parameters<typeof row>[0]['observation']) =>
    scopeWords(row({ quantity: quantities.exact, ...(scope ? { observation: scope } : {}) }), (id) =>
      id === 'sichuan' ? '四川省总工会' : null,
    );
  expect(of({})).toBeNull();
  expect(of({ scope: { type: 'superior', union: 'sichuan' } })).toBe('四川省总工会的数字');
  expect(of({ scope: { type: 'subunit', union: 'hanbin', place: '司机之家' } })).toBe(
    '只指hanbin · 司机之家',
  );
});

test('labels', () => {
  expect(domainLabel('rights')).toBe('维权');
  expect(levelLabel('district')).toBe('县级（市辖区）');
  expect(dimensionLabel('facility', 'care-station')).toBe('爱心驿站');
  expect(certaintyWords('named')).toBe('只点名');
  expect(kindWords('atLeast')).toBe('至少');
  expect(statusWords('U')).toBe('可靠性低');
  expect(rowLabel(row({ quantity: quantities.exact }), 'en')).toBe('Arbitration cases');
});

/** What a function of a dictionary says of things without a meaning; some take lists. */
function called(say: (...args: unknown[]) => unknown): string {
  try {
    return String(say('x', 'y', 'z'));
  } catch {
    return String(say(['x'], ['y'], 'z'));
  }
}

/** The texts of a dictionary, its functions called with what stands for itself. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, called(value as (...args: unknown[]) => unknown)]];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => texts(entry, `${path}.${key}`));
}

test.each(locales)('%s: nothing is empty, and only English has no Chinese', (locale) => {
  const { meanings, sentence, figure, unitGap: _, ...plain } = wordsOf(locale);
  for (const [path, text] of texts(plain)) {
    expect(text, path).not.toBe('');
    if (locale === 'en') expect(text, path).not.toMatch(/\p{Script=Han}/u);
  }
  expect(Object.keys(meanings)).toHaveLength(kinds.length);
  expect(sentence.end).not.toBe('');
  expect(figure.source).not.toBe('');
});
