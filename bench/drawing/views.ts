/** Made-up figures of any size, the same in every run. */
import type { FigureKind, FigureRow, FigureView, Mechanism, StoryPart } from '@gongkai/snapshot';
import { quantityOf } from '@gongkai/testing/figures/quantity';
import { stationsView } from '@gongkai/testing/figures/stations';
import { row, union, view } from '@gongkai/testing/figures/view';

/** A number from 0 to 9,999 for each place, without any order. */
const numberAt = (index: number) => ((index + 1) * 7_919) % 10_000;

/** Words as reports print them: exact, open to either side, rounded. */
const ways = [
  (value: string) => `${value}件`,
  (value: string) => `${value}余件`,
  (value: string) => `近${value}件`,
  (value: string) => `${value}件以上`,
] as const;

const printedAt = (index: number, most = 10_000) =>
  (ways[index % ways.length] ?? ways[0])(String(10 + (numberAt(index) % most)));

const rowAt = (index: number, printed = printedAt(index)): FigureRow =>
  row({
    id: `demo.bench.r${index}`,
    label: `第${index + 1}个镇的劳动争议仲裁申请`,
    quantity: quantityOf(printed),
  });

const rowsOf = (count: number, of: (index: number) => FigureRow = rowAt) =>
  Array.from({ length: count }, (_, index) => of(index));

/** Rows of a story: of each part as many as of the others. */
const story = (count: number, parts: readonly StoryPart[]) =>
  rowsOf(count, (index) => ({ ...rowAt(index), part: parts[index % parts.length] ?? 'received' }));

const dateAt = (index: number) => new Date(Date.UTC(1950, index, 1)).toISOString().slice(0, 10);

function trend(count: number): FigureView {
  const rows = rowsOf(count, (index) => {
    const date = dateAt(index);
    const period = { type: 'year', start: date.slice(0, 7), basis: 'stated' } as const;
    const { observation, ...rest } = rowAt(index, `${10 + (numberAt(index) % 900)}件`);
    return { ...rest, observation: { ...observation, id: 'demo.bench', period }, snapshotDate: date };
  });
  const made = view('trend', rows, { select: { series: 'demo.bench' } });
  return {
    ...made,
    snapshots: rows.map(({ snapshotDate }) => ({ union, date: snapshotDate, sha256: null })),
  };
}

function compare(count: number): FigureView {
  const rows = rowsOf(count, (index) => ({
    ...rowAt(index, `${10 + (numberAt(index) % 900)}件`),
    union: { ...union, id: `u${index}`, name: `第${index + 1}县总工会`, shortName: `第${index + 1}县` },
  }));
  return { ...view('compare', rows, { select: { indicator: 'arbitration-cases' } }), union: null };
}

/** Parts in four layers, each in one of the layer above, and a relation from every third to the next. */
function mechanism(count: number): FigureView {
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    label: `第${index + 1}个部分`,
    certainty: 'stated' as const,
    ...(index < 4 ? {} : { parent: `p${Math.floor((index - 4) / 4)}` }),
  }));
  const edges = nodes
    .slice(1, 4)
    .map(({ id }, index) => ({ from: `p${index}`, to: id, relation: '衔接', certainty: 'stated' as const }));
  const made: Mechanism = {
    id: 'demo.bench',
    name: '层层衔接',
    form: 'layers',
    domain: 'organising',
    certainty: 'stated',
    source: { ref: 's1', locator: '导语' },
    layers: [],
    nodes,
    edges,
  };
  return view('mechanism', [], { select: { mechanism: made.id } }, made);
}

const makers: Partial<Record<FigureKind, (count: number) => FigureView>> = {
  count: (count) =>
    view(
      'count',
      rowsOf(count, (index) => rowAt(index, printedAt(index, 60))),
    ),
  rate: (count) =>
    view(
      'rate',
      rowsOf(count, (index) => rowAt(index, `${(numberAt(index) % 1000) / 10}%${index % 3 ? '' : '以上'}`)),
    ),
  cases: (count) => view('cases', story(count, ['received', 'settled', 'byKind', 'byMonth'])),
  money: (count) => view('money', story(count, ['raised', 'spent', 'byLevel', 'reached'])),
  trend,
  compare,
  mechanism,
  stations: stationsView,
};

/** @returns a figure of a kind with so many rows, parts or stations. */
export function viewOf(kind: FigureKind, count: number): FigureView {
  return makers[kind]?.(count) ?? view(kind, rowsOf(count));
}
