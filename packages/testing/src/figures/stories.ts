/** Figures that tell a story: cases, money, one indicator through time and across unions; small and large, whole and with gaps. */

import type { FigureRow, FigureView, Period, StoryPart, Union } from '@gongkai/snapshot';
import { quantityOf } from './quantity.ts';
import { row, source, union, view } from './view.ts';

const year = (start: string): Period => ({ type: 'year', start, basis: 'stated' });

/** As it might have been printed, so that the heading of the part says no more than its source. */
const verbs: Partial<Record<StoryPart, string>> = { spent: '使用', reached: '惠及' };

/** A row of a story: which part, what it counts, how much as printed. */
function told(part: StoryPart, label: string, printed: string, period: Period = year('2025')): FigureRow {
  const id = `demo.${part.toLowerCase()}.${label.codePointAt(0)}-${period.start}`;
  const phrase = `${verbs[part] ?? ''}${printed}`;
  const cited = { ref: 's1', locator: '共建共融，做强“服务器”', phrase };
  return {
    ...row({ id, label, quantity: quantityOf(printed), observation: { period, source: cited } }),
    part,
  };
}

const months = [612, 455, 590, 703, 688, 741, 720, 655, 702, 590, 671, 685];

const thousands: FigureRow[] = [
  told('received', '受理', '7812件'),
  told('pending', '在办', '330余件'),
  told('settled', '办结', '7480件'),
  {
    ...told('rate', '按期办结率', '95.7%'),
    indicator: { ...row({ quantity: quantityOf('1%') }).indicator, denominator: '受理的案件' },
  },
  told('persons', '涉及劳动者', '1.2万人'),
  told('amount', '涉及金额', '1.36亿元'),
  told('recovered', '追回欠薪', '9800余万元'),
  told('byKind', '劳动报酬', '4120件'),
  told('byKind', '工伤待遇', '1530件'),
  told('byKind', '解除、终止劳动合同', '1266件'),
  told('byKind', '社会保险', '近900件'),
  ...months.map((value, index) =>
    told('byMonth', '受理', `${value}件`, year(`2025-${String(index + 1).padStart(2, '0')}`)),
  ),
];

const few: FigureRow[] = [
  told('received', '劳动争议仲裁申请', '67件'),
  told('rate', '时效期结案率', '100%'),
  told('amount', '涉案金额', '362万元'),
];

const funds: FigureRow[] = [
  told('raised', '筹集帮扶资金', '466.33万元'),
  told('spent', '慰问困难职工', '310余万元'),
  told('spent', '金秋助学', '近88万元'),
  told('byLevel', '省级以上专项资金', '180万元'),
  told('byLevel', '市总工会', '120万元'),
  told('byLevel', '县总工会', '166.33万元'),
  told('reached', '困难职工家庭', '1万余户'),
  told('reached', '助学学生', '241名'),
];

/** One observation as it stands in a snapshot. */
function reported(printed: string, period: Period, snapshotDate: string, obs: 'A' | 'B' = 'A'): FigureRow {
  const made = row({
    id: 'demo.mediated',
    label: '调解劳动争议',
    quantity: quantityOf(printed),
    observation: { period, status: { obs, conf: 'F' } },
  });
  return { ...made, snapshotDate };
}

const series = [
  reported('96件', year('2018'), '2019-01-31'),
  reported('128件', year('2019'), '2020-01-31'),
  reported('140余件', year('2020'), '2021-01-31'),
  reported('156件', year('2021'), '2022-01-31'),
  reported('161件', year('2021'), '2024-01-31'),
  reported('190件', year('2023'), '2024-01-31'),
  reported('315件', year('2024'), '2025-01-31', 'B'),
  reported('340件', year('2025'), '2026-01-31'),
];

const other = (id: string, shortName: string, level: Union['level']): Union => ({
  ...union,
  id,
  name: `${shortName}总工会`,
  shortName,
  level,
});
const [north, south, city] = [
  other('north', '北县', 'county'),
  other('south', '南区', 'district'),
  other('city', '东市', 'prefecture'),
];

/** A row of a union for one indicator. */
const of = (whose: Union, printed: string, period: Period, label?: string): FigureRow => ({
  ...row({
    id: `${whose.id}.mediated`,
    quantity: quantityOf(printed),
    observation: { period, ...(label === undefined ? {} : { label }) },
  }),
  union: whose,
});

const across = (rows: readonly FigureRow[], title: string): FigureView => ({
  ...view('compare', rows, {
    title,
    description: '各家报告的劳动争议仲裁申请。',
    select: { indicator: 'arbitration-cases' },
  }),
  union: null,
  snapshots: rows.map((one) => ({ union: one.union, date: one.snapshotDate, sha256: null })),
  sources: [{ source, number: 1 }],
});

export const stories = {
  cases: view('cases', thousands, { title: '受理7812件，办结7480件', description: '2025年。' }),
  'cases-few': view('cases', few, { title: '67件申请在时效期内结案' }),
  money: view('money', funds, { domain: 'assistance', title: '筹集466.33万元，惠及1万余户' }),
  trend: {
    ...view('trend', series, { title: '调解件数逐年变化', select: { series: 'demo.mediated' } }),
    snapshots: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((date) => ({
      union,
      date: `${date}-01-31`,
      sha256: null,
    })),
  },
  'compare-alike': across(
    [of(north, '120件', year('2025')), of(south, '87件', year('2025'))],
    '两家口径相同，可以并看',
  ),
  'compare-unlike': across(
    [
      of(north, '120件', year('2025')),
      of(south, '60余件', { type: 'since', start: '2023', basis: 'inferred' }),
      of(city, '1.2万件', year('2025'), '全市劳动争议仲裁申请（含县区）'),
    ],
    '三家口径不同，不能直接比',
  ),
} as const satisfies Record<string, FigureView>;

export const storyNames = Object.keys(stories) as (keyof typeof stories)[];
