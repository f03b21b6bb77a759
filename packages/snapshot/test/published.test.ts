import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { comparePublished, describeProblem, type Files, problemWords } from '../src/index.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const newer = 'unions/town/snapshots/2026-01-31.json';
const figures = 'unions/town/figures.json';
type Json = Record<string, unknown>;
type Loose = Record<string, Json>;

/** What is said when data changes after it was published. */
function warnings(change: (data: Loose & GoodData) => void, before = goodData()) {
  const now = structuredClone(before) as Loose & GoodData;
  change(now);
  return comparePublished(asFiles(before), asFiles(now));
}
const codes = (change: (data: Loose & GoodData) => void, before?: GoodData) =>
  warnings(change, before).map(({ code, file }) => `${code} ${file}`);

/** A new snapshot with the same observations, of which some are changed. */
function withNewer(data: Loose & GoodData, change: (snapshot: Json) => void) {
  const copy = structuredClone(data[snapshot]) as Json;
  copy.date = '2026-01-31';
  change(copy);
  data[newer] = copy;
}
const observations = (snapshotOf: Json) => snapshotOf.observations as Json[];
const firstOf = (snapshotOf: Json) => observations(snapshotOf)[0] as Json;

describe('what was published', () => {
  // biome-ignore format: one line per change
  it.each<[name: string, change: (data: Loose & GoodData) => void, codes: string[]]>([
    ['nothing', () => {}, []],
    ['another order of fields and files', (d) => { const s = d[snapshot] as Json; d[snapshot] = Object.fromEntries(Object.entries(s).toReversed()) as never; }, []],
    ['another number in place', (d) => Object.assign(at(d[snapshot], 'observations.0.quantity'), { printed: '9处', value: 9, low: 9, high: 9 }), [`snapshot-edited ${snapshot}`]],
    ['another word of a note in place', (d) => Object.assign(at(d[snapshot], 'observations.0'), { note: '另记' }), [`snapshot-edited ${snapshot}`]],
    ['another title of a source in place', (d) => Object.assign(at(d[snapshot], 'sources.0'), { title: '另一篇' }), [`snapshot-edited ${snapshot}`]],
    ['another order of observations in place', (d) => observations(d[snapshot] as Json).reverse(), [`snapshot-edited ${snapshot}`]],
    ['an observation more in place', (d) => observations(d[snapshot] as Json).push({ ...firstOf(d[snapshot] as Json), id: 'town.service-stations.c' }), [`snapshot-edited ${snapshot}`]],
    ['an observation fewer in place', (d) => observations(d[snapshot] as Json).splice(0, 1), [`snapshot-edited ${snapshot}`, `observation-removed ${snapshot}`]],
    ['an id renamed in place', (d) => Object.assign(firstOf(d[snapshot] as Json), { id: 'town.service-stations.x' }), [`snapshot-edited ${snapshot}`, `observation-renamed ${snapshot}`]],
    ['a snapshot gone', (d) => { delete d[snapshot as never]; }, [`snapshot-removed ${snapshot}`]],
    ['a snapshot with another date', (d) => { withNewer(d, () => {}); delete d[snapshot as never]; }, [`snapshot-removed ${snapshot}`]],
    ['a new snapshot', (d) => withNewer(d, () => {}), []],
    ['a new snapshot with other numbers', (d) => withNewer(d, (s) => Object.assign(firstOf(s).quantity as Json, { printed: '12处' })), []],
    ['a new snapshot without a number', (d) => withNewer(d, (s) => observations(s).splice(0, 1)), []],
    ['a new snapshot with a number more', (d) => withNewer(d, (s) => observations(s).push({ ...firstOf(s), id: 'town.service-stations.c' })), []],
    ['a new snapshot with a renamed number', (d) => withNewer(d, (s) => Object.assign(firstOf(s), { id: 'town.service-stations.all' })), [`observation-renamed ${newer}`]],
    ['a new snapshot with a number of another indicator', (d) => withNewer(d, (s) => Object.assign(firstOf(s), { id: 'town.hardship-funds', indicator: 'hardship-funds' })), []],
    ['a figure gone', (d) => (d[figures] as { figures: Json[] }).figures.splice(0, 1), [`figure-removed ${figures}`]],
    ['a figure with another id', (d) => Object.assign(at(d[figures], 'figures.0'), { id: 'town-other' }), [`figure-removed ${figures}`]],
    ['a figure with another title and kind', (d) => Object.assign(at(d[figures], 'figures.0'), { title: '另一个标题', kind: 'table' }), []],
    ['a figure with a number more', (d) => (at(d[figures], 'figures.0.select') as { observations: string[] }).observations.push('town.service-stations.b'), []],
    ['a figure of other numbers', (d) => Object.assign(at(d[figures], 'figures.0'), { select: { observations: ['town.hardship-funds'] } }), [`figure-changed ${figures}`]],
    ['a figure of a mechanism now', (d) => Object.assign(at(d[figures], 'figures.0'), { kind: 'mechanism', select: { mechanism: 'town.way' } }), [`figure-changed ${figures}`]],
    ['a figure that another union shows now', (d) => { const list = d[figures] as { figures: Json[] }; d['unions/area/figures.json'] = { figures: [list.figures[0] as Json] }; list.figures.splice(0, 1); }, []],
    ['an indicator gone', (d) => (d['indicators.json'] as { indicators: Json[] }).indicators.splice(0, 1), ['indicator-removed indicators.json']],
    ['a union gone', (d) => { for (const file of Object.keys(d)) if (file.startsWith('unions/town/')) delete d[file as never]; }, ['published-removed unions/town/', 'figure-removed', 'figure-removed'].map((one) => one.includes(' ') ? one : `${one} ${figures}`)],
    ['a new union, and settings', (d) => { d['unions/new/union.json'] = {}; d['site.json'] = {}; }, []],
  ])('%s', (_name, change, said) => {
    expect(codes(change)).toEqual(said);
  });

  it('says what was there and what is there now, as a warning in both languages', () => {
    const [warning] = warnings((d) =>
      Object.assign(at(d[snapshot], 'observations.0.quantity'), { printed: '9处', value: 9 }),
    );
    expect(warning?.severity).toBe('warning');
    expect(warning && describeProblem(warning, 'zh-Hans')).toMatch(
      /【提醒】snapshot-edited[\s\S]*8处 → 9处[\s\S]*新日期的快照/,
    );
    expect(warning && describeProblem(warning, 'en')).toMatch(
      /\[warning\] snapshot-edited[\s\S]*8处 → 9处[\s\S]*a new date/,
    );
  });

  it('tells the first of many changes', () => {
    const many = goodData() as Loose & GoodData;
    const first = firstOf(many[snapshot] as Json);
    for (let index = 0; index < 20; index += 1)
      observations(many[snapshot] as Json).push({ ...first, id: `town.service-stations.n${index}` });
    const [warning] = warnings((d) => {
      for (const one of observations(d[snapshot] as Json)) one.note = '改';
    }, many);
    expect(JSON.stringify(warning?.found)).toContain('另有 18 处');
  });

  it.each([
    ['a line more', 'a\nb\nc\n', []],
    ['a line less', 'a\n', ['$[1]']],
    ['another line', 'x\nb\n', ['$[0]']],
    ['no chain any more', null, ['$[0]']],
  ])('of the chain: %s', (_, text, paths) => {
    const files = asFiles(goodData());
    const before = new Map([...files, ['chain.jsonl', { text: 'a\nb\n' }]]);
    const now = new Map([...files, ...(text === null ? [] : [['chain.jsonl', { text }] as const])]);
    const said = comparePublished(before, now);
    expect(said.map(({ code, path }) => [code, path])).toEqual(
      paths.map((path) => ['chain-rewritten', path]),
    );
  });

  it('is not compared with what was never built, and is no reason to fail for what cannot be read', () => {
    expect(comparePublished(new Map(), asFiles(goodData()))).toEqual([]);
    const odd: Files = new Map([
      ...asFiles(goodData()),
      [
        snapshot,
        {
          text: '{"observations": [null, 1, {"id": 2}, {"id": "a"}, {"id": "b", "quantity": 3}], "x": "\\ud800"}',
        },
      ],
      [figures, { text: '{"figures": {"id": 1}}' }],
      ['indicators.json', { notUtf8: true }],
      ['unions/area/union.json', { text: '[]' }],
    ]);
    const all = asFiles(goodData());
    for (const [before, now] of [
      [odd, all],
      [all, odd],
      [odd, odd],
    ] as const)
      expect(
        comparePublished(before, now).every(
          ({ code, severity }) => code in problemWords && severity === 'warning',
        ),
      ).toBe(true);
  });
});
