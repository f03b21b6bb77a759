import type { FileContent, Files } from '@gongkai/snapshot';

type Json = Record<string, unknown>;

/** A small data folder without a fault; each test breaks one thing in its own copy. */
export function goodData() {
  return {
    'indicators.json': {
      indicators: [
        {
          id: 'service-stations',
          label: { 'zh-Hans': '服务站点', en: 'Service stations' },
          domain: 'facilities',
          unitFamily: 'places',
          definition: '供户外劳动者歇脚的站点。',
        },
        {
          id: 'hardship-funds',
          label: { 'zh-Hans': '帮扶资金', en: 'Hardship funds' },
          domain: 'assistance',
          unitFamily: 'yuan',
          definition: '落实到困难职工的资金。',
        },
      ],
    } as Json,
    'unions/country/union.json': union('country', 'national', null),
    'unions/area/union.json': union('area', 'province', 'country'),
    'unions/town/union.json': union('town', 'county', 'area'),
    'unions/village/union.json': union('village', 'district', 'area'),
    'unions/town/snapshots/2025-01-31.json': {
      union: 'town',
      date: '2025-01-31',
      sources: [
        {
          id: 's1',
          title: '一篇报道',
          description: '年度报道',
          publisher: '某报',
          date: { value: '2025-01-30', basis: 'stated' },
        },
      ],
      observations: [
        observation('town.service-stations.a', '8处', {
          kind: 'exact',
          value: 8,
          low: 8,
          high: 8,
          unit: '处',
        }),
        observation('town.service-stations.b', '20余处', {
          kind: 'atLeast',
          value: 20,
          low: 20,
          high: null,
          unit: '处',
        }),
        {
          ...observation('town.service-stations.total', '28余处', {}),
          quantity: { kind: 'atLeast', value: 28, low: 28, high: null, unit: '处' },
          source: undefined,
          derived: { op: 'sum', of: ['town.service-stations.a', 'town.service-stations.b'] },
        },
      ],
      mechanisms: [
        {
          id: 'town.way',
          name: '一种办法',
          form: 'chain',
          domain: 'facilities',
          certainty: 'stated',
          source: { ref: 's1', locator: '第一节' },
          nodes: [
            { id: 'one', label: '甲', certainty: 'stated', observations: ['town.service-stations.a'] },
            { id: 'two', label: '乙', certainty: 'named' },
          ],
          edges: [{ from: 'one', to: 'two', certainty: 'stated' }],
        },
      ],
    } as Json,
    'unions/town/figures.json': {
      lead: ['town.service-stations.a'],
      figures: [
        {
          id: 'town-stations',
          kind: 'bars',
          domain: 'facilities',
          title: '两类站点',
          select: { observations: ['town.service-stations.a', 'town.service-stations.b'] },
        },
        {
          id: 'town-way',
          kind: 'mechanism',
          domain: 'facilities',
          title: '一种办法',
          select: { mechanism: 'town.way' },
        },
      ],
    } as Json,
  };
}

export type GoodData = ReturnType<typeof goodData>;

function union(id: string, level: string, parent: string | null): Json {
  return { id, name: `${id}总工会`, shortName: id, level, adcode: '100000', parent, region: '某地' };
}

function observation(id: string, printed: string, numbers: Json): Json {
  return {
    id,
    indicator: 'service-stations',
    quantity: { printed, ...numbers },
    period: { type: 'since', start: '2024', basis: 'stated' },
    scope: { type: 'own' },
    status: { obs: 'A', conf: 'F' },
    source: { ref: 's1', locator: '第一节', phrase: `建成${printed}` },
  };
}

/** @returns objects as the files of a data folder. */
export function asFiles(data: Readonly<Record<string, unknown>>): Files {
  return new Map(
    Object.entries(data).map(([file, content]): [string, FileContent] => [
      file,
      { text: JSON.stringify(content) },
    ]),
  );
}

/** The value at a path such as `observations.0.quantity`, to be changed in place. */
export function at(data: unknown, path: string): Json {
  return path.split('.').reduce((value, key) => (value as Record<string, Json>)[key] as Json, data as Json);
}
