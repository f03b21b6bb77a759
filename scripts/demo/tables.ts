/** Made-up tables of a ledger: what was received and settled by month over eight years, and what people asked about, by matter and month. */
import { read } from '@gongkai/quantity';
import type { Figure, Table } from '@gongkai/snapshot';
import { seeded } from '@gongkai/testing/made-up/seeded';

type Cell = Table['series'][number]['cells'][number];

const plain = (time: string, value: number): Cell => ({ time, value, status: { obs: 'A', conf: 'F' } });
const missing = (time: string): Cell => ({ time, status: { obs: 'M', conf: 'F' } });
const printed = (time: string, words: string): Cell => {
  const { spans: _, ...quantity } = read(words);
  return { time, quantity, status: { obs: 'A', conf: 'F' } };
};
const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** More of them before the Spring Festival, when wages are due, and few in it: how many times as many as in other months. */
const seasons: ReadonlyMap<number, number> = new Map([
  [0, 1.35],
  [1, 0.7],
  [11, 1.35],
]);

/** Cases by month: two months were never counted, two numbers were printed with a bound, one definition changed. */
export function casesByMonth(union: string, lastYear: readonly number[]): Table {
  const random = seeded(20_261_126);
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
  const before = years.flatMap((year, index) =>
    monthsOf(year).map((time, month) => {
      const season = seasons.get(month) ?? 1;
      const level = year < 2024 ? 250 + index * 22 : 560;
      return { time, received: Math.round(level * season * (0.86 + random() * 0.28)) };
    }),
  );
  const all = [...before, ...monthsOf(2025).map((time, index) => ({ time, received: lastYear[index] ?? 0 }))];
  const lost = new Set(['2020-02', '2020-03']);
  const broken = (cell: Cell): Cell =>
    cell.time === '2024-01'
      ? { ...cell, status: { obs: 'B', conf: 'F' }, note: '自2024年起计入线上申请' }
      : cell;
  const cells = (make: (time: string, received: number) => Cell) =>
    all.map(({ time, received }) => broken(lost.has(time) ? missing(time) : make(time, received)));
  return {
    id: `${union}.cases-by-month`,
    label: '劳动争议案件台账，逐月',
    frequency: 'month',
    dimensions: [],
    measures: [
      { id: 'received', label: '受理', indicator: 'cases-received', unit: '件' },
      { id: 'settled', label: '办结', indicator: 'cases-settled', unit: '件' },
    ],
    source: { ref: 's1', locator: '演示台账' },
    series: [
      {
        measure: 'received',
        cells: cells((time, received) => {
          if (time === '2022-12') return printed(time, '460余件');
          return time === '2023-01' ? printed(time, '近500件') : plain(time, received);
        }),
      },
      {
        measure: 'settled',
        cells: cells((time, received) => plain(time, Math.round(received * (0.84 + random() * 0.14)))),
      },
    ],
  };
}

const matters = [
  ['wages', '劳动报酬', 64],
  ['contracts', '劳动合同', 38],
  ['injury', '工伤待遇', 21],
  ['insurance', '社会保险', 17],
  ['women', '女职工权益', 5],
] as const;

/** So few are not published: somebody might be known by them. A second cell of the month goes with it, so that nobody subtracts. */
const minPublished = 5;

/** Consultations by matter and month: small cells and one more of their month are suppressed, one month was not counted. */
export function consultations(union: string): Table {
  const random = seeded(11);
  const months = monthsOf(2025).map((time) => ({
    time,
    counts: matters.map(([, , usual]) => Math.max(1, Math.round(usual * (0.55 + random() * 0.9)))),
  }));
  const hidden = (time: string, conf: 'C' | 'D'): Cell => ({ time, status: { obs: 'Q', conf } });
  return {
    id: `${union}.consultations-by-matter`,
    label: '职工咨询台账，按事项和月份',
    frequency: 'month',
    dimensions: [{ id: 'matter', label: '事项', codes: matters.map(([id, label]) => ({ id, label })) }],
    measures: [{ id: 'consultations', label: '咨询', indicator: 'consultations', unit: '人次' }],
    source: { ref: 's1', locator: '演示台账' },
    series: matters.map(([id], matter) => ({
      measure: 'consultations',
      codes: { matter: id },
      cells: months.map(({ time, counts }): Cell => {
        if (time === '2025-08') return missing(time);
        const small = counts.findIndex((count) => count < minPublished);
        const count = counts[matter] ?? 0;
        if (count < minPublished) return hidden(time, 'C');
        // The smallest of the others.
        const others = counts.filter((other) => other >= minPublished);
        const alone = small >= 0 && counts.filter((other) => other < minPublished).length === 1;
        return alone && count === Math.min(...others) ? hidden(time, 'D') : plain(time, count);
      }),
    })),
  };
}

/** The figures that show them. */
export const tableFigures = (union: string): readonly Figure[] => [
  {
    id: 'demo-cases-series',
    kind: 'series',
    domain: 'rights',
    title: '劳动争议受理和办结，逐月，口径有变处断开',
    description: '2018年至2025年；没有统计的月份断开。',
    select: { table: `${union}.cases-by-month` },
    wording: { words: ['口径有变处断开'], reason: '说的是图怎样画，不是工会做了什么' },
  },
  {
    id: 'demo-consultations-heat',
    kind: 'heat',
    domain: 'rights',
    title: '职工咨询，按事项和月份',
    description: '2025年；颜色越深，当月人次越多，隐去的和缺的写着代码。',
    select: { table: `${union}.consultations-by-matter` },
  },
  {
    id: 'demo-cases-distribution',
    kind: 'distribution',
    domain: 'rights',
    title: '演示甲县与同级各家的劳动争议受理',
    description: '2025年，一点一家。',
    select: { distribution: 'cases-received', level: 'county', period: '2025' },
  },
];
