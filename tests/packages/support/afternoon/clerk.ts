/** What the clerk knows and no command does: what the numbers of the report count, and what became of them a year later. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../../scripts/packages/workspace.ts';
import { type Cells, cellOf, rowsOf, write } from './sheet.ts';

const reports = path.join(root, 'packages/cli/test/reports');

/** A post of a made-up county, which another hand than that of the program wrote. */
export const firstReport: string = readFileSync(path.join(reports, 'liuwan.txt'), 'utf8');

const { expected } = JSON.parse(readFileSync(path.join(reports, 'liuwan.json'), 'utf8')) as {
  expected: readonly (readonly [printed: string, indicator: string])[];
};

/** The report of the next year: other numbers, one that is gone, one that is called otherwise. */
export const secondReport: string = [
  ['2025年', '2026年'],
  ['2026年1月16日', '2027年1月15日'],
  ['数说2025', '数说2026'],
  ['新建工会组织 ｜ 52家', '新建工会组织 ｜ 61家'],
  ['新增会员 ｜ 2,760人', '新增会员 ｜ 3,015人'],
  ['🔹 其中新就业形态劳动者 ｜ 1,105人\n', ''],
  ['💬 法律援助\n27件', '💬 提供法律援助\n31件'],
  ['263.4万元', '281万元'],
].reduce((text, [from = '', to = '']) => {
  if (!text.includes(from)) throw new Error(`not in the report: ${from}`);
  return text.replaceAll(from, to);
}, firstReport);

/**
 * Corrects a drafted sheet as somebody does who knows the report: what each number counts, and which are none.
 *
 * @param no what is written where a number is not taken
 * @returns how many rows were touched
 */
export function correct(cells: Cells, no: string): number {
  const known = new Map(expected);
  let touched = 0;
  for (const row of rowsOf(cells, '数')) {
    const indicator = known.get(cellOf(cells, row, '印出的字'));
    if (indicator === undefined) write(cells, row, { 采用: no });
    else if (cellOf(cells, row, '指标') !== indicator) write(cells, row, { 指标: indicator });
    else continue;
    touched += 1;
  }
  for (const row of rowsOf(cells, '来源'))
    write(cells, row, { 来源说明: '本工会公众号的年终文章（虚构）', 来源媒体: '柳湾县总工会' });
  return touched;
}

/** Numbers of a ledger that no report prints, as a clerk lists them: with a total, and full-width digits. */
export const figureLedger: Cells = [
  ['柳湾县总工会2025年数字台账（虚构）', '', '', '', ''],
  ['序号', '项目', '数量', '单位', '年度'],
  ['1', '劳模工匠宣讲', '３６', '场', '2025'],
  ['2', '职工书屋', '14', '家', '2025'],
  ['3', '技术革新项目', '52', '个', '2025'],
  ['', '合计', '102', '', ''],
];
