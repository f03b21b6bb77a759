/** Made-up tables of ledgers and numbers of many unions, of any size. */
import type { FigureRow, FigureView, Table, TableView, Union } from '@gongkai/snapshot';
import { tableViewOf } from '@gongkai/snapshot';
import { seeded } from '../made-up/seeded.ts';
import { quantityOf } from './quantity.ts';
import { row, source, union, view } from './view.ts';

type Cell = Table['series'][number]['cells'][number];
type Frequency = Table['frequency'];

export const free = { obs: 'A', conf: 'F' } as const;
/** A cell with a number. */
export const cell = (time: string, value: number): Cell => ({ time, value, status: free });
/** A cell with printed words. */
export const words = (time: string, printed: string): Cell => ({
  time,
  quantity: quantityOf(printed),
  status: free,
});
/** A cell with codes alone. */
export const code = (time: string, status: Cell['status']): Cell => ({ time, status });

const indicator = row({ quantity: quantityOf('1件') }).indicator;

/** @returns a figure of a table with one column for each list of cells. */
export function tableFigure(
  kind: 'series' | 'heat',
  columns: Readonly<Record<string, readonly Cell[]>>,
  frequency: Frequency = 'month',
): FigureView & { readonly table: TableView } {
  const measures = Object.keys(columns).map((label, index) => ({
    id: `m${index}`,
    label,
    indicator: indicator.id,
    unit: '件',
  }));
  const table: Table = {
    id: 'demo.ledger',
    label: '台账',
    frequency,
    dimensions: [],
    measures,
    source: { ref: source.id, locator: '逐月台账' },
    series: Object.values(columns).map((cells, index) => ({ measure: `m${index}`, cells: [...cells] })),
  };
  return {
    ...view(kind, [], { id: `demo-${kind}`, title: '受理与办结，逐月', select: { table: table.id } }),
    table: tableViewOf(table, [indicator], 1),
  };
}

const day = 86_400_000;

/** @returns a line of so many days that goes up and down, the same each time. */
export function days(count: number, seed = 7): readonly Cell[] {
  const random = seeded(seed);
  let value = 200;
  return Array.from({ length: count }, (_, index) => {
    value = Math.max(20, value + Math.round((random() - 0.5) * 30));
    const time = new Date(Date.UTC(2011, 0, 1) + index * day).toISOString().slice(0, 10);
    return cell(time, value);
  });
}

/** @returns a union with a number. */
export function peer(id: string, printed: string, more: Partial<Union> = {}): FigureRow {
  const whose = { ...union, id, name: `${id}县总工会`, shortName: `${id}县`, ...more };
  const period = { type: 'year', start: '2025', end: '2025', basis: 'stated' } as const;
  return {
    ...row({ id: `${id}.arbitration-cases`, quantity: quantityOf(printed), observation: { period } }),
    union: whose,
  };
}

/** @returns a distribution over unions, of which the first is the figure's own. */
export function distributionFigure(
  rows: readonly FigureRow[],
  leftOut: NonNullable<FigureView['distribution']>['leftOut'] = [],
): FigureView {
  const select = { distribution: indicator.id, level: 'county', period: '2025' } as const;
  return {
    ...view('distribution', rows, { id: 'demo-distribution', title: '各县的劳动争议仲裁申请', select }),
    union: null,
    snapshots: rows.map((one) => ({ union: one.union, date: one.snapshotDate, sha256: null })),
    distribution: { own: rows[0]?.union.id ?? null, leftOut },
  };
}

const months = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** What stories and pictures show: each kind with all that can happen in it. */
export const dense = {
  series: tableFigure('series', {
    受理: [
      ...months(2024).map((time, index) => cell(time, 40 + ((index * 7) % 17))),
      ...months(2025).map((time, index): Cell => {
        if (index === 2) return code(time, { obs: 'M', conf: 'F' });
        if (index === 5) return words(time, '60余件');
        if (index === 6) return words(time, '近70件');
        if (index === 8) return { ...cell(time, 88), status: { obs: 'B', conf: 'F' }, note: '计入线上申请' };
        return cell(time, 50 + index * 3);
      }),
    ],
    办结: [
      ...months(2024).map((time, index) => cell(time, 36 + ((index * 7) % 15))),
      ...months(2025).map((time, index) =>
        index === 2 ? code(time, { obs: 'M', conf: 'F' }) : cell(time, 45 + index * 2),
      ),
    ],
  }),
  heat: tableFigure('heat', {
    劳动报酬: months(2025).map((time, index) => cell(time, 20 + ((index * 11) % 40))),
    工伤待遇: months(2025).map((time, index) => cell(time, 6 + ((index * 5) % 12))),
    女职工权益: months(2025).map((time, index) =>
      index % 4 === 1 ? code(time, { obs: 'Q', conf: 'C' }) : cell(time, 5 + (index % 3)),
    ),
    社会保险: months(2025).map((time, index) => {
      if (index % 4 === 1) return code(time, { obs: 'Q', conf: 'D' });
      if (index === 7) return code(time, { obs: 'M', conf: 'F' });
      return cell(time, index === 3 ? 0 : 9 + (index % 5));
    }),
  }),
  distribution: distributionFigure(
    [
      peer('a', '120件'),
      ...'bcdefghijklmnop'.split('').map((id, index) => peer(id, `${30 + ((index * 29) % 140)}件`)),
      peer('q', '90余件', { level: 'district' }),
      peer('r', '近150件'),
      peer('s', '120件'),
    ],
    [
      { reason: 'level', count: 1 },
      { reason: 'period', count: 2 },
    ],
  ),
} as const satisfies Record<string, FigureView>;
