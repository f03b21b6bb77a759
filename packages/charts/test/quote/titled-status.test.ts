/** What a title says of its numbers where it stands without them. */
import type { FigureRow } from '@gongkai/snapshot';
import { views } from '@gongkai/testing/figures/figures';
import { derivedRow } from '@gongkai/testing/figures/signs';
import { describe, expect, test } from 'vitest';
import { reviewRows, titledStatus } from '../../src/quote/quote.ts';

const [plain] = views.bars.rows;
if (!plain) throw new Error('no row');
const exact: FigureRow = {
  ...plain,
  observation: {
    ...plain.observation,
    period: { type: 'year', start: '2024', basis: 'stated' },
    status: { obs: 'A', conf: 'F' },
  },
};
const like = (part: object): FigureRow => ({ ...exact, observation: { ...exact.observation, ...part } });
const hidden = like({ status: { obs: 'Q', conf: 'C' } });
const inferred = like({ period: { type: 'since', start: '2023', basis: 'inferred' } });

describe('a title that stands alone', () => {
  test.each([
    ['爱心驿站', [exact], '爱心驿站'],
    ['三类站点合计', [derivedRow()], '三类站点合计（推算'],
    ['三类站点', [exact, derivedRow()], '三类站点（部分推算'],
    ['三类站点（推算）', [derivedRow(), derivedRow()], '三类站点（推算）'],
    ['困难职工', [hidden], '困难职工（缺，已隐去；保密）'],
    ['服务职工', [inferred], '服务职工（时间为推断）'],
    ['服务职工', [exact, inferred], '服务职工（部分时间为推断）'],
    ['困难职工', [exact, like({ status: { obs: 'P', conf: 'F' } })], '困难职工（部分暂定）'],
  ] as const)('%s of %# numbers', (title, rows, said) => {
    expect(titledStatus(title, { rows }).startsWith(said)).toBe(true);
    expect(titledStatus(title, { rows: [...rows, ...rows] })).toBe(titledStatus(title, { rows }));
  });

  test('says that a number was corrected, once', () => {
    expect(titledStatus('驿站', { rows: [exact] }, { isCorrected: true })).toBe('驿站（已更正）');
    expect(titledStatus('驿站（已更正）', { rows: [exact] }, { isCorrected: true })).toBe('驿站（已更正）');
  });

  test('looks into the cells of a table', () => {
    const cells = [{ id: 'a', time: '2024', status: { obs: 'A', conf: 'C' }, quantity: null }];
    const table = { series: [{ cells }] } as never;
    expect(titledStatus('按月', { rows: [], table })).toBe('按月（保密）');
  });

  test.each([
    ['zh-Hans', 'T（部分缺，已隐去；部分保密；部分推算；部分时间为推断；已更正）'],
    ['zh-Hant', 'T（部分缺，已隱去；部分保密；部分推算；部分時間為推斷；已更正）'],
    [
      'en',
      'T (partly missing, suppressed; partly confidential; partly derived; partly time inferred; corrected)',
    ],
  ] as const)('in %s', (locale, said) => {
    const rows = [exact, hidden, derivedRow(), inferred];
    expect(titledStatus('T', { rows }, { locale, isCorrected: true })).toBe(said);
  });
});

test('a slip for review says the statuses of each number', () => {
  const rows = [like({ status: { obs: 'P', conf: 'F' } }), exact];
  expect(reviewRows({ ...views.bars, rows }).map(({ printed }) => printed)).toEqual([
    `${exact.observation.quantity.printed}，暂定`,
    exact.observation.quantity.printed,
  ]);
});
