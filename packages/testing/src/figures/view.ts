import type { Figure, FigureRow, FigureView, Indicator, Mechanism, Source, Union } from '@gongkai/snapshot';

type Observation = FigureRow['observation'];
type Quantity = Observation['quantity'];

export const union: Union = {
  id: 'demo',
  name: '示范县总工会',
  shortName: '示范县',
  level: 'county',
  adcode: '610921',
  parent: 'city',
  region: '某省 · 某市',
};

export const source: Source = {
  id: 's1',
  title: '示范县总工会工作报道',
  description: '示范县总工会“双联”工作报道',
  publisher: '示范日报',
  date: { value: '2024-10', basis: 'inferred' },
};

/** Quantities of every kind, as `read` gives them. */
export const quantities = {
  exact: { printed: '67件', kind: 'exact', value: 67, low: 67, high: 67, unit: '件' },
  zero: { printed: '0件', kind: 'exact', value: 0, low: 0, high: 0, unit: '件' },
  atLeast: { printed: '60余件', kind: 'atLeast', value: 60, low: 60, high: null, unit: '件' },
  moreThan: {
    printed: '超30件',
    kind: 'moreThan',
    value: 30,
    low: 30,
    high: null,
    lowOpen: true,
    unit: '件',
  },
  nearly: { printed: '近50件', kind: 'nearly', value: 50, low: null, high: 50, highOpen: true, unit: '件' },
  about: { printed: '约45件', kind: 'about', value: 45, low: null, high: null, unit: '件' },
  range: { printed: '10—15件', kind: 'range', value: null, low: 10, high: 15, unit: '件' },
  atMost: { printed: '20件以下', kind: 'atMost', value: 20, low: null, high: 20, unit: '件' },
  lessThan: {
    printed: '不到20件',
    kind: 'lessThan',
    value: 20,
    low: null,
    high: 20,
    highOpen: true,
    unit: '件',
  },
  zeroClaim: { printed: '没有发生一起', kind: 'zeroClaim', value: null, low: null, high: null, unit: '起' },
  unclear: { printed: '近140余万元', kind: 'unclear', value: 1_400_000, low: null, high: null, unit: '元' },
} as const satisfies Record<string, Quantity>;

let count = 0;

/** Anything of a row may be told; the rest is plain. */
export interface RowInput {
  readonly id?: string;
  readonly label?: string;
  readonly quantity: Quantity;
  readonly observation?: Partial<Observation>;
  readonly indicator?: Partial<Indicator>;
}

export function row({ id, label, quantity, observation, indicator }: RowInput): FigureRow {
  count += 1;
  const full: Indicator = {
    id: 'arbitration-cases',
    label: { 'zh-Hans': '劳动争议仲裁申请', en: 'Arbitration cases' },
    domain: 'rights',
    unitFamily: 'cases',
    definition: '处理的劳动争议仲裁申请件数。',
    ...indicator,
  };
  return {
    observation: {
      id: id ?? `demo.row.r${count}`,
      indicator: full.id,
      ...(label === undefined ? {} : { label }),
      quantity,
      period: { type: 'since', start: '2023', basis: 'stated' },
      scope: { type: 'own' },
      status: { obs: 'A', conf: 'F' },
      source: { ref: 's1', locator: '共建共融，做强“服务器”', phrase: quantity.printed ?? '' },
      ...observation,
    },
    indicator: full,
    union,
    source,
    sourceNumber: 1,
    snapshotDate: '2026-11-21',
    snapshotFile: 'unions/demo/snapshots/2026-11-21.json',
  };
}

export function view(
  kind: Figure['kind'],
  rows: readonly FigureRow[],
  more: Partial<Figure> = {},
  mechanism: Mechanism | null = null,
): FigureView {
  return {
    figure: {
      id: 'demo-figure',
      kind,
      domain: 'rights',
      title: '六十七件申请全部结案',
      description: '件；条的末端敞开，表示至少这么多。',
      select: { observations: rows.map(({ observation }) => observation.id) },
      ...more,
    },
    union,
    rows,
    mechanism,
    sources: [{ source, number: 1 }],
    snapshots: [{ union, date: '2026-11-21', sha256: null }],
  };
}
