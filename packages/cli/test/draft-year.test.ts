/** A doubt that every row has is none: that the numbers of a report are of its year is told and confirmed once. */
import path from 'node:path';
import { checkFolder } from '@gongkai/snapshot/node';
import { expect, it } from 'vitest';
import { draftText } from '../../../bench/draft/measure.ts';
import { draftRows } from '../src/draft/rows.ts';
import { changed, draftView } from '../src/local-studio/project/draft-view.ts';

const { data } = checkFolder(path.resolve(import.meta.dirname, '../../../data'));
const text = [
  '禾岭县总工会2025年工作总结',
  '新建驿站8处，发展会员3850人。',
  '去年举办招聘会12场。',
  '今年举办普法宣传16场。',
  '2024年慰问职工512人。',
].join('\n');
const drafted = () =>
  draftRows(draftText(text, data, 'hanyin', '2026-01-31'), {
    union: 'hanyin',
    date: '2026-01-31',
    published: '2026-01-31',
    title: null,
    dated: null,
  });
const view = (rows: ReturnType<typeof drafted>) =>
  draftView({ version: 1, file: 'x', union: 'hanyin', date: '2026-01-31', rows, stops: [] }, 'zh-Hans');

it('is told with the report, and with the rows that are of another one', () => {
  const rows = drafted();
  const doubtful = rows.filter(({ doubts = '', row }) => row === '数' && /时间/u.test(doubts));
  expect(doubtful.map(({ printed }) => printed)).toEqual(['12场']);
  const source = rows.find(({ row }) => row === '来源');
  expect(source?.doubts).toBe(
    '有 3 行没有写明是哪一年，都照全文推断为2025年：对的，不用逐行改，不对的，把“起”一列里的2025年一起换掉',
  );
});

it('is confirmed, or changed for all of them, and comes back when that is taken back', () => {
  const rows = drafted();
  const { source } = view(rows);
  const told = source?.year;
  expect([told?.year, told?.rows.map((at) => rows[at]?.printed), told?.doubtsLeft]).toEqual([
    '2025',
    ['8处', '3850人', '16场'],
    '',
  ]);
  const index = source?.index ?? -1;
  const change = (from: readonly (typeof rows)[number][], to: Parameters<typeof changed>[1]) => {
    const next = changed(from, to, []);
    if ('refused' in next) throw new Error(next.refused);
    return [...next];
  };
  const confirmed = change(rows, [{ row: index, cells: { doubts: '' } }]);
  expect(view(confirmed).source).toMatchObject({ doubts: '', year: null });
  const back = change(confirmed, [{ row: index, cells: { doubts: source?.doubts ?? '' } }]);
  expect(view(back).source?.year).toEqual(told);
});

it('is not told where each number says its year', () => {
  const rows = draftRows(draftText('2024年慰问职工512人。', data, 'hanyin', '2026-01-31'), {
    union: 'hanyin',
    date: '2026-01-31',
    published: '2026-01-31',
    title: null,
    dated: null,
  });
  expect(rows.map(({ doubts = '' }) => doubts).join('')).not.toContain('哪一年');
  expect(view(rows).source?.year).toBe(null);
});
