import { asFiles, at, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import {
  check,
  compareSnapshots,
  describeJsonChange,
  type Figure,
  type Indicator,
  jsonChanges,
  load,
  type Snapshot,
} from '../src/index.ts';

const first = 'unions/town/snapshots/2025-01-31.json';
const a = 'town.service-stations.a';
const b = 'town.service-stations.b';
type Json = Record<string, unknown>;

/** The town's snapshot and one a year later, with what is changed in it. */
function sides(change: (later: Json, earlier: Json) => void, indicators?: (list: Indicator[]) => void) {
  const earlier = goodData()[first] as Json;
  const later = { ...structuredClone(earlier), date: '2026-01-31' };
  change(later, earlier);
  const catalogue = (goodData()['indicators.json'] as { indicators: Indicator[] }).indicators;
  const other = structuredClone(catalogue);
  indicators?.(other);
  const side = (snapshot: Json, list: Indicator[]) => ({
    snapshot: snapshot as unknown as Snapshot,
    indicators: new Map(list.map((one) => [one.id, one])),
  });
  return [side(earlier, catalogue), side(later, other)] as const;
}

const figures = (goodData()['unions/town/figures.json'] as { figures: Figure[] }).figures;
const observations = (snapshot: Json) => snapshot.observations as Json[];
const firstOf = (snapshot: Json) => observations(snapshot)[0] as Json;
const nine = (snapshot: Json) => {
  Object.assign(at(snapshot, 'observations.0.quantity'), { printed: '9处', value: 9, low: 9, high: 9 });
  Object.assign(at(snapshot, 'observations.0.source'), { phrase: '建成9处' });
};

function kinds(...args: Parameters<typeof sides>) {
  const { numbers } = compareSnapshots(...sides(...args), figures);
  return numbers.map(({ id, formerId, kinds: all }) => [
    id,
    ...(formerId === null ? [] : [formerId]),
    ...all,
  ]);
}

describe('numbers of two snapshots', () => {
  // biome-ignore format: one line per change
  it.each<[name: string, change: Parameters<typeof sides>[0], said: string[][]]>([
    ['nothing', () => {}, []],
    ['another number of a time that goes on', nine, [[a, 'updated']]],
    ['another number of a year that is over', (s, e) => { for (const one of [s, e]) firstOf(one).period = { type: 'year', start: '2024', basis: 'stated' }; nine(s); }, [[a, 'revised']]],
    ['another number that is said to be corrected', (s) => { nine(s); s.corrections = [{ observation: a, replaces: '2025-01-31', reason: '漏计' }]; }, [[a, 'revised']]],
    ['a sum of another number that is said to be corrected', (s) => { nine(s); const sum = observations(s).find(({ id }) => id === 'town.service-stations.total') as Json; (sum.quantity as Json).value = 99; s.corrections = [{ observation: a, replaces: '2025-01-31', reason: '漏计' }]; }, [[a, 'revised'], ['town.service-stations.total', 'revised']]],
    ['another year', (s) => { firstOf(s).period = { type: 'year', start: '2025', basis: 'stated' }; }, [[a, 'period']]],
    ['another scope', (s) => { firstOf(s).scope = { type: 'subunit', place: '某站' }; }, [[a, 'scope']]],
    ['another label', (s) => { firstOf(s).label = '新建站点'; }, [[a, 'redefined']]],
    ['another unit', (s) => { (firstOf(s).quantity as Json).unit = '个'; }, [[a, 'redefined', 'updated']]],
    ['a break in the series', (s) => { firstOf(s).status = { obs: 'B', conf: 'F' }; }, [[a, 'redefined']]],
    ['another note', (s) => { firstOf(s).note = '另记'; }, [[a, 'described']]],
    ['a number more', (s) => { observations(s).push({ ...firstOf(s), id: 'town.service-stations.c' }); }, [['town.service-stations.c', 'new']]],
    ['a number fewer', (s) => { observations(s).shift(); }, [[a, 'gone']]],
    ['another id', (s) => { firstOf(s).id = 'town.service-stations.x'; }, [['town.service-stations.x', a, 'renamed']]],
    ['another id, number and year', (s) => { nine(s); Object.assign(firstOf(s), { id: 'town.service-stations.x', period: { type: 'year', start: '2025', basis: 'stated' } }); }, [['town.service-stations.x', a, 'renamed', 'period', 'updated']]],
    ['another indicator', (s) => { Object.assign(firstOf(s), { id: 'town.stations-built', indicator: 'stations-built' }); }, [['town.stations-built', a, 'renamed', 'redefined']]],
    ['one gone and two new ones that are alike', (s) => { const [one] = observations(s).splice(0, 1); for (const id of ['x', 'y']) observations(s).unshift({ ...one, id: `town.service-stations.${id}` }); }, [['town.service-stations.y', 'new'], ['town.service-stations.x', 'new'], [a, 'gone']]],
    ['another order', (s) => { observations(s).reverse(); }, []],
  ])('%s', (_, change, said) => {
    expect(kinds(change)).toEqual(said);
  });

  it('are redefined where the catalogue defines their indicator otherwise', () => {
    const other = (list: Indicator[]) => Object.assign(list[0] ?? {}, { definition: '另一种站点。' });
    expect(kinds(() => {}, other).map(([id, kind]) => [id, kind])).toEqual(
      [a, b, 'town.service-stations.total'].map((id) => [id, 'redefined']),
    );
  });

  it('say why, where they are corrected, and what differs field by field', () => {
    const { numbers, unchanged } = compareSnapshots(
      ...sides((s) => {
        nine(s);
        s.corrections = [{ observation: a, replaces: '2025-01-31', reason: '漏计一处' }];
      }),
    );
    expect(numbers[0]).toMatchObject({ reason: '漏计一处', before: { id: a }, now: { id: a } });
    expect(numbers[0]?.fields.map(describeJsonChange)).toContain('$.quantity.value: 8 → 9');
    expect(unchanged).toBe(2);
  });
});

describe('figures', () => {
  it('tell which of their numbers changed, which are gone, and ask about a title that was not written for them', () => {
    const [before, now] = sides((s) => {
      nine(s);
      observations(s).splice(1, 2);
    });
    const told = compareSnapshots(before, now, figures).figures;
    expect(told).toMatchObject([
      { id: 'town-stations', lost: [b], asks: true, writtenFor: null },
      { id: 'town-way', lost: [], asks: true },
    ]);
    expect(told[0]?.numbers.map(({ id, kinds: all }) => [id, ...all])).toEqual([
      [a, 'updated'],
      [b, 'gone'],
    ]);
    const written = figures.map((figure) => ({ ...figure, writtenFor: '2026-01-31' }));
    expect(compareSnapshots(before, now, written).figures.map(({ asks }) => asks)).toEqual([false, false]);
    expect(compareSnapshots(before, before, figures).figures).toEqual([]);
  });

  const later = (change: (later: Json, data: ReturnType<typeof goodData>) => void) => {
    const data: ReturnType<typeof goodData> & Json = goodData();
    const snapshot = { ...structuredClone(data[first]), date: '2026-01-31' };
    change(snapshot, data);
    data['unions/town/snapshots/2026-01-31.json'] = snapshot;
    return check(asFiles(data));
  };
  const total = (s: Json) => Object.assign(at(s, 'observations.2.quantity'), { value: 29, low: 29 });

  it('ask in the check, too, until somebody says that the text was read again', () => {
    const asked = (more: Json, lede: Json) =>
      later((s, data) => {
        nine(s);
        total(s);
        Object.assign((data['unions/town/figures.json'] as { figures: Json[] }).figures[0] ?? {}, more);
        Object.assign(data['unions/town/union.json'], { lede: '建成服务站点', ...lede });
      }).warnings.filter(({ code }) => code === 'text-outdated');
    const both = asked({}, {});
    expect(both.map(({ file, path }) => [file, path])).toEqual([
      ['unions/town/figures.json', '$.figures[0].title'],
      ['unions/town/figures.json', '$.figures[1].title'],
      ['unions/town/union.json', '$.lede'],
    ]);
    expect(JSON.stringify(both[0])).toContain(`${a}: 8处 → 9处`);
    expect(asked({ writtenFor: '2026-01-31' }, { writtenFor: '2026-01-31' })).toHaveLength(1);
    expect(asked({ writtenFor: '2025-01-31' }, {})).toHaveLength(3);
    expect(asked({ writtenFor: '2024-01-31' }, {})[0]?.path).toBe('$.figures[0].writtenFor');
  });

  it('that lost a number keep their address: they are warned of, and still drawn of the others', () => {
    const { problems, warnings, data } = later((s) => {
      observations(s).splice(1, 2);
    });
    expect(problems).toEqual([]);
    expect(warnings.map(({ code, path }) => [code, path])).toContainEqual([
      'figure-lost',
      '$.figures[0].select.observations[1]',
    ]);
    expect(data.unions.get('town')?.figures?.figures).toHaveLength(2);
  });

  it('of a number that never was are no figures', () => {
    const { problems } = later((_, data) => {
      at(data['unions/town/figures.json'], 'figures.0.select').observations = ['town.service-stations.z'];
    });
    expect(problems.map(({ code }) => code)).toEqual(['figure-select']);
  });
});

describe('two versions of JSON', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1 }, { a: 2 }, ['$.a: 1 → 2']],
    [{ a: 1 }, { b: 1 }, ['$.a: 1 → —', '$.b: — → 1']],
    [[{ id: 'x', v: 1 }, { id: 'y' }], [{ id: 'y' }, { id: 'x', v: 2 }], ['$.x.v: 1 → 2']],
    [[{ id: 'x' }, { id: 'y' }], [{ id: 'y' }, { id: 'x' }], ['$: ["x","y"] → ["y","x"]']],
    [
      [1, 2],
      [1, 3, 4],
      ['$[1]: 2 → 3', '$[2]: — → 4'],
    ],
    [{ a: [] }, { a: {} }, ['$.a: [] → {}']],
    [null, { a: null }, ['$: null → {"a":null}']],
    [{ constructor: 1 }, {}, ['$.constructor: 1 → —']],
    [[{ id: 'x' }, { id: 'x' }], [{ id: 'x' }], ['$[1]: {"id":"x"} → —']],
  ])('%j and %j', (before, now, said) => {
    expect(jsonChanges(before, now).map(describeJsonChange)).toEqual(said);
  });
});

it('the data with a figure that lost all its numbers is loaded', () => {
  const data: ReturnType<typeof goodData> & Json = goodData();
  data['unions/town/snapshots/2026-01-31.json'] = {
    ...structuredClone(data[first]),
    date: '2026-01-31',
    observations: [],
    mechanisms: data[first].mechanisms,
  };
  const snapshot = data['unions/town/snapshots/2026-01-31.json'] as Json;
  snapshot.mechanisms = (structuredClone(data[first].mechanisms) as Json[]).map((one) => ({
    ...one,
    nodes: (one.nodes as Json[]).map(({ observations: _, ...node }) => node),
  }));
  Object.assign(data['unions/town/figures.json'], { lead: [] });
  expect(load(asFiles(data)).unions.size).toBe(4);
});
