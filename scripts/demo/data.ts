/**
 * The fictional unions below `data/demo/`: what no real report tells yet — cases by kind and month, money by level, years side by
 * side — is shown on them, and every figure drawn from them says that it is made up. Numbers come from a seeded generator,
 * so that the files are the same wherever they are made.
 */
import { read } from '@gongkai/quantity';
import type { Figures, Observation, Snapshot, Union } from '@gongkai/snapshot';
import { demoBoundary, demoStations, demoUnionMap } from '@gongkai/testing/made-up/demo-stations';
import { seeded } from '@gongkai/testing/made-up/seeded';
import { peers } from './peers.ts';
import { casesByMonth, consultations, tableFigures } from './tables.ts';

type Place = Pick<Union, 'id' | 'name' | 'shortName' | 'level'>;
const places: readonly Place[] = [
  { id: 'demo-a', name: '演示甲县总工会', shortName: '演示甲县', level: 'county' },
  { id: 'demo-b', name: '演示乙县总工会', shortName: '演示乙县', level: 'county' },
  { id: 'demo-c', name: '演示丙区总工会', shortName: '演示丙区', level: 'district' },
];

const union = (place: Place): Union => ({
  $schema: '../../schema/union.schema.json',
  ...place,
  adcode: '990000',
  parent: null,
  region: '虚构',
  synthetic: true,
  lede: '这个工会和它的全部数字都是虚构的，只用来演示各种图怎样读。',
});

/** What the printed words mean, as it is kept: without the places of the words. */
function quantity(printed: string): Observation['quantity'] {
  const { spans: _, ...meaning } = read(printed);
  return meaning;
}

/** A figure of one year; `start` may be a month. */
function observation(
  id: string,
  printed: string,
  start: string,
  more: { readonly label?: string; readonly obs?: Observation['status']['obs']; readonly note?: string } = {},
): Observation {
  const { label, obs = 'A', note } = more;
  return {
    id,
    indicator: id.split('.')[1] ?? '',
    ...(label === undefined ? {} : { label }),
    quantity: quantity(printed),
    period: { type: 'year', start, end: start, basis: 'stated' },
    scope: { type: 'own' },
    status: { obs, conf: 'F' },
    source: { ref: 's1', locator: '演示年报', phrase: `${label ?? ''}${printed}` },
    ...(note === undefined ? {} : { note }),
  };
}

const snapshot = (place: Place, year: number, observations: readonly Observation[]): Snapshot => ({
  $schema: '../../../schema/snapshot.schema.json',
  union: place.id,
  date: `${year + 1}-01-31`,
  synthetic: true,
  sources: [
    {
      id: 's1',
      title: null,
      description: `${place.shortName}${year}年演示年报（虚构）`,
      publisher: null,
      date: { value: `${year + 1}-01-31`, basis: 'stated' },
    },
  ],
  observations: [...observations],
  mechanisms: [],
});

const kinds = [
  ['pay', '劳动报酬'],
  ['injury', '工伤待遇'],
  ['termination', '解除、终止劳动合同'],
  ['insurance', '社会保险'],
] as const;

/** Settled cases year by year: one year is missing, one is revised a year later, one begins a new definition. */
const settled: readonly (readonly [
  year: number,
  printed: readonly (readonly [of: number, words: string])[],
])[] = [
  [2019, [[2019, '3120件']]],
  [2020, [[2020, '3300余件']]],
  [2021, [[2021, '3560件']]],
  [
    2023,
    [
      [2021, '3610件'],
      [2023, '4180件'],
    ],
  ],
  [2024, [[2024, '6870件']]],
];

/** What the first of them received in each month of 2025. */
function receivedByMonth(): readonly number[] {
  const random = seeded(20_261_122);
  return Array.from({ length: 12 }, () => 560 + Math.round(random() * 190));
}

function story(place: Place): readonly Observation[] {
  const id = (rest: string) => `${place.id}.${rest}`;
  const months = receivedByMonth();
  const received = months.reduce((sum, count) => sum + count, 0);
  const pending = Math.round(received * 0.04);
  const shares = [0.53, 0.2, 0.17];
  const byKind = shares.map((share) => Math.round(received * share));
  const last = received - byKind.reduce((sum, count) => sum + count, 0);
  return [
    observation(id('cases-received'), `${received}件`, '2025'),
    observation(id('cases-pending'), `${pending}件`, '2025'),
    observation(id('cases-settled'), `${received - pending}件`, '2025'),
    observation(id('cases-settlement-rate'), '95%以上', '2025'),
    observation(id('workers-involved'), '1.2万余人', '2025'),
    observation(id('amount-involved'), '1.36亿元', '2025'),
    observation(id('wages-recovered'), '9800余万元', '2025'),
    ...kinds.map(([kind, label], index) =>
      observation(id(`cases-received.${kind}`), `${byKind[index] ?? last}件`, '2025', { label }),
    ),
    ...months.map((count, index) => {
      const month = String(index + 1).padStart(2, '0');
      return observation(id(`cases-received.m${month}`), `${count}件`, `2025-${month}`, {
        label: `${index + 1}月受理`,
      });
    }),
    observation(id('aid-funds-raised'), '466.3万元', '2025'),
    observation(id('aid-funds-spent.visits'), '310余万元', '2025', { label: '慰问困难职工' }),
    observation(id('aid-funds-spent.schooling'), '近88万元', '2025', { label: '金秋助学' }),
    observation(id('aid-funds-by-level.province'), '180万元', '2025', { label: '省级专项资金' }),
    observation(id('aid-funds-by-level.city'), '120万元', '2025', { label: '市总工会' }),
    observation(id('aid-funds-by-level.county'), '166.3万元', '2025', { label: '县总工会' }),
    observation(id('aid-households'), '1100余户', '2025'),
  ];
}

const figures: Figures = {
  $schema: '../../schema/figures.schema.json',
  lead: [
    'demo-a.cases-received',
    'demo-a.cases-settlement-rate',
    'demo-a.wages-recovered',
    'demo-a.aid-funds-raised',
  ],
  figures: [
    {
      id: 'demo-cases',
      kind: 'cases',
      domain: 'rights',
      title: '按期办结率95%以上，追回欠薪9800余万元',
      description: '受理、在办、办结，是哪些事，逐月多少。',
      select: {
        cases: {
          received: ['demo-a.cases-received'],
          pending: ['demo-a.cases-pending'],
          settled: ['demo-a.cases-settled'],
          rate: ['demo-a.cases-settlement-rate'],
          persons: ['demo-a.workers-involved'],
          amount: ['demo-a.amount-involved'],
          recovered: ['demo-a.wages-recovered'],
          byKind: kinds.map(([kind]) => `demo-a.cases-received.${kind}`),
          byMonth: Array.from(
            { length: 12 },
            (_, index) => `demo-a.cases-received.m${String(index + 1).padStart(2, '0')}`,
          ),
        },
      },
    },
    {
      id: 'demo-cases-trend',
      kind: 'trend',
      domain: 'rights',
      title: '办结件数逐年变化，口径有变处断开',
      description: '每年一个点；没有报告的年份空着，更正过的数划去。',
      select: { series: 'demo-a.cases-settled' },
      wording: { words: ['件数逐年变化', '口径有变处断开'], reason: '说的是图怎样画，不是工会做了什么' },
    },
    {
      id: 'demo-cases-compare',
      kind: 'compare',
      domain: 'rights',
      title: '三家口径相同，可以并看',
      description: '同一年、同一级、同一口径的办结件数。',
      select: { indicator: 'cases-settled' },
      wording: { words: ['口径相同', '可以并看'], reason: '说的是图怎样读，不是工会做了什么' },
    },
    {
      id: 'demo-stations',
      kind: 'stations',
      domain: 'facilities',
      title: '演示甲县的站点：在哪里，有什么，几点开',
      description: '县城密，乡镇疏；有的通宵开放。',
      select: { stations: {} },
    },
    {
      id: 'demo-money',
      kind: 'money',
      domain: 'assistance',
      title: '筹集466.3万元，受助困难职工家庭1100余户',
      description: '钱从哪里来，用到哪里去，惠及了谁。',
      select: {
        money: {
          raised: ['demo-a.aid-funds-raised'],
          spent: ['demo-a.aid-funds-spent.visits', 'demo-a.aid-funds-spent.schooling'],
          byLevel: ['province', 'city', 'county'].map((level) => `demo-a.aid-funds-by-level.${level}`),
          reached: ['demo-a.aid-households'],
        },
      },
    },
    ...tableFigures('demo-a'),
  ],
};

/** @returns the files of the fictional unions by their paths below the data folder. */
export function demoFiles(): ReadonlyMap<string, object> {
  const files = new Map<string, object>();
  for (const place of places) files.set(`demo/${place.id}/union.json`, union(place));
  const put = (place: Place, year: number, observations: readonly Observation[]) => {
    const content = snapshot(place, year, observations);
    files.set(`demo/${place.id}/snapshots/${content.date}.json`, content);
  };
  const [first, ...others] = places;
  if (!first) return files;
  const id = `${first.id}.cases-settled`;
  for (const [year, told] of settled) {
    // The same id stands once in a snapshot: a revision is published in a snapshot of its own.
    const [held, ...before] = [...told].reverse();
    for (const [of, words] of before) {
      const correction = snapshot(first, year, [
        observation(id, words, String(of), { note: `更正${of}年的数` }),
      ]);
      const date = `${year}-06-30`;
      const sources = correction.sources.map((source) => ({
        ...source,
        description: `${first.shortName}${of}年演示年报的更正（虚构）`,
        date: { value: date, basis: 'stated' as const },
      }));
      const corrections = [
        { observation: id, replaces: `${of + 1}-01-31`, reason: '演示：原数漏计了年底办结的案件' },
      ];
      files.set(`demo/${first.id}/snapshots/${date}.json`, { ...correction, date, sources, corrections });
    }
    if (held) {
      const [of, words] = held;
      const obs = of === 2024 ? ('B' as const) : undefined;
      const note = obs && '自2024年起计入线上调解，与以前不可比';
      put(first, year, [
        observation(id, words, String(of), { ...(obs ? { obs } : {}), ...(note ? { note } : {}) }),
      ]);
    }
  }
  const told = snapshot(first, 2025, story(first));
  const tables = [casesByMonth(first.id, receivedByMonth()), consultations(first.id)];
  files.set(`demo/${first.id}/snapshots/${told.date}.json`, { ...told, tables });
  for (const { printed, year, ...peer } of peers()) {
    files.set(`demo/${peer.id}/union.json`, union(peer));
    put(peer, year, [observation(`${peer.id}.cases-received`, printed, String(year))]);
  }
  const random = seeded(7);
  for (const place of others) {
    const received = 3000 + Math.round(random() * 3000);
    put(place, 2025, [
      observation(`${place.id}.cases-received`, `${received}件`, '2025'),
      observation(`${place.id}.cases-settled`, `${Math.round(received * 0.93)}件`, '2025'),
    ]);
  }
  // Its titles and its lede are those of the last snapshot.
  const writtenFor = told.date;
  const written = figures.figures.map((figure) => ({ ...figure, writtenFor }));
  files.set(`demo/${first.id}/figures.json`, { ...figures, figures: written });
  files.set(`demo/${first.id}/union.json`, { ...union(first), ...demoUnionMap, writtenFor });
  files.set(`demo/${first.id}/stations.geojson`, demoStations(first.id));
  files.set(`demo/${first.id}/boundary.geojson`, demoBoundary);
  return files;
}
