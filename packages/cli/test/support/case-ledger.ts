/** A ledger of invented cases, in which three are of a cause, and of a month, that is too rare to be told. */
import { type TestCell, workbook } from './workbook.ts';

const headings = [
  '序号',
  '案号',
  '申请人',
  '手机',
  '案由',
  '乡镇',
  '办理状态',
  '受理日期',
  '涉及金额（万元）',
];

const rows = (
  from: number,
  count: number,
  cause: string,
  town: string,
  state: string,
  month: number,
): TestCell[][] =>
  Array.from({ length: count }, (_, index) => [
    from + index,
    `青劳仲〔2026〕${from + index}号`,
    `王某某${from + index}`,
    '13912345678',
    cause,
    town,
    state,
    `2026-0${month}-05`,
    1.2,
  ]);

/** @returns the workbook, with more rows below its own 65 */
export const caseLedger = (more: readonly TestCell[][] = []): Uint8Array =>
  workbook([
    {
      name: '案件',
      rows: [
        ['青禾县劳动争议案件台账', ...headings.slice(1).map(() => null)],
        headings,
        ...rows(1, 30, '劳动报酬', '城关镇', '已结案', 3),
        ...rows(31, 20, '工伤待遇', '北山镇', '办理中', 5),
        ...rows(51, 3, '性别歧视', '城关镇', '已结案', 6),
        ...rows(54, 12, '经济补偿', '南河镇', '调解成功', 7),
        ...more,
      ],
    },
  ]);
