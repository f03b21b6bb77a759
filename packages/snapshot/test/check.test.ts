import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { completeQuantities } from '../src/files/complete-quantities.ts';
import {
  check,
  describeProblem,
  type FileContent,
  type Files,
  type Problem,
  problemWords,
} from '../src/index.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const figures = 'unions/town/figures.json';

const problemsOf = (change: (data: GoodData) => void): readonly Problem[] => {
  const data = goodData();
  change(data);
  return check(asFiles(data)).problems;
};

/** Makes the second observation one of another indicator, and of its own, so that no sum rests on it. */
function second(d: GoodData, { indicator }: { readonly indicator: string }): void {
  const list = at(d['indicators.json'], 'indicators') as unknown as unknown[];
  list.push({
    ...at(d['indicators.json'], 'indicators.0'),
    id: indicator,
    label: { 'zh-Hans': '另一种站点', en: 'Others' },
  });
  const id = `town.${indicator}.b`;
  Object.assign(at(d[snapshot], 'observations.1'), { id, indicator });
  (at(d[snapshot], 'observations') as unknown as unknown[]).length = 2;
  Object.assign(at(d[figures], 'figures.0'), { select: { observations: ['town.service-stations.a', id] } });
}

// biome-ignore format: one line per fault is pleasant to extend
/** One line per fault: what is broken, how, and the code, file and path that must be said. */
const faults: [name: string, change: (data: GoodData) => void, code: string, file: string, path: string][] = [
  ['a wrong type', (d) => Object.assign(at(d[snapshot], 'observations.0.quantity'), { value: '8' }), 'schema', snapshot, '$.observations[0].quantity.value'],
  ['a missing field', (d) => delete at(d[snapshot], 'observations.0').period, 'schema', snapshot, '$.observations[0].period'],
  ['an unknown code', (d) => Object.assign(at(d[snapshot], 'observations.0.period'), { type: 'soon' }), 'schema', snapshot, '$.observations[0].period.type'],
  ['an unknown field', (d) => Object.assign(at(d[snapshot], 'observations.0'), { colour: 'red' }), 'unknown-key', snapshot, '$.observations[0].colour'],
  ['a list instead of an object', (d) => Object.assign(d, { [snapshot]: [] }), 'schema', snapshot, '$'],
  ['null instead of an object', (d) => Object.assign(d, { [snapshot]: null }), 'schema', snapshot, '$'],
  ['a number instead of an object', (d) => Object.assign(d, { [snapshot]: 42 }), 'schema', snapshot, '$'],
  ['an unknown unit', (d) => Object.assign(at(d[snapshot], 'observations.0.quantity'), { unit: '人头' }), 'unit-unknown', snapshot, '$.observations[0].quantity.unit'],
  ['a unit against the indicator', (d) => Object.assign(at(d[snapshot], 'observations.0'), { id: 'town.hardship-funds.a', indicator: 'hardship-funds' }), 'unit-family', snapshot, '$.observations[0].quantity.unit'],
  ['a number against its words', (d) => Object.assign(at(d[snapshot], 'observations.0.quantity'), { value: 9 }), 'quantity-mismatch', snapshot, '$.observations[0].quantity.value'],
  ['a bound against its words', (d) => Object.assign(at(d[snapshot], 'observations.1.quantity'), { lowOpen: true }), 'quantity-mismatch', snapshot, '$.observations[1].quantity.lowOpen'],
  ['words that are no quantity', (d) => Object.assign(at(d[snapshot], 'observations.0.quantity'), { printed: '建成' }), 'quantity-unread', snapshot, '$.observations[0].quantity.printed'],
  ['a missing source', (d) => Object.assign(at(d[snapshot], 'observations.0.source'), { ref: 's9' }), 'source-unknown', snapshot, '$.observations[0].source.ref'],
  ['neither source nor formula', (d) => delete at(d[snapshot], 'observations.0').source, 'source-required', snapshot, '$.observations[0]'],
  ['a phrase without the quantity', (d) => Object.assign(at(d[snapshot], 'observations.0.source'), { phrase: '建成若干处' }), 'source-phrase', snapshot, '$.observations[0].source.phrase'],
  ['a phrase of 26 characters', (d) => Object.assign(at(d[snapshot], 'observations.0.source'), { phrase: `${'建'.repeat(24)}8处` }), 'schema', snapshot, '$.observations[0].source.phrase'],
  ['a duplicate observation', (d) => Object.assign(at(d[snapshot], 'observations.1'), { id: 'town.service-stations.a' }), 'id-duplicate', snapshot, '$.observations[1].id'],
  ['a duplicate indicator', (d) => Object.assign(at(d['indicators.json'], 'indicators.1'), { id: 'service-stations' }), 'id-duplicate', 'indicators.json', '$.indicators[1].id'],
  ['a duplicate figure', (d) => Object.assign(at(d[figures], 'figures.1'), { id: 'town-stations' }), 'id-duplicate', figures, '$.figures[1].id'],
  ['a figure’s id whose address is taken', (d) => Object.assign(at(d[figures], 'figures.0'), { id: 'obs' }), 'id-form', figures, '$.figures[0].id'],
  ['an id that does not say its indicator', (d) => Object.assign(at(d[snapshot], 'observations.0'), { id: 'town.funds.a' }), 'id-form', snapshot, '$.observations[0].id'],
  ['an unknown indicator', (d) => Object.assign(at(d[snapshot], 'observations.0'), { id: 'town.x', indicator: 'x' }), 'indicator-unknown', snapshot, '$.observations[0].indicator'],
  ['a file in another union’s folder', (d) => Object.assign(d[snapshot], { union: 'area' }), 'id-place', snapshot, '$.union'],
  ['a date that is not the file’s', (d) => Object.assign(d[snapshot], { date: '2025-02-01' }), 'id-place', snapshot, '$.date'],
  ['a missing parent', (d) => Object.assign(d['unions/town/union.json'], { parent: 'nowhere' }), 'parent-unknown', 'unions/town/union.json', '$.parent'],
  ['no parent', (d) => Object.assign(d['unions/town/union.json'], { parent: null }), 'parent-unknown', 'unions/town/union.json', '$.parent'],
  ['a parent on the same level', (d) => Object.assign(d['unions/town/union.json'], { parent: 'village' }), 'parent-level', 'unions/town/union.json', '$.parent'],
  ['parents in a circle', (d) => Object.assign(d['unions/area/union.json'], { parent: 'town' }), 'parent-circle', 'unions/area/union.json', '$.parent'],
  ['a sub-unit that is none', (d) => Object.assign(at(d[snapshot], 'observations.0'), { scope: { type: 'subunit', union: 'village' } }), 'scope-unit', snapshot, '$.observations[0].scope.union'],
  ['a superior that is none', (d) => Object.assign(at(d[snapshot], 'observations.0'), { scope: { type: 'superior', union: 'village' } }), 'scope-unit', snapshot, '$.observations[0].scope.union'],
  ['a sub-unit without a name', (d) => Object.assign(at(d[snapshot], 'observations.0'), { scope: { type: 'subunit' } }), 'scope-unit', snapshot, '$.observations[0].scope'],
  ['an end before the start', (d) => Object.assign(at(d[snapshot], 'observations.0.period'), { start: '2024-05', end: '2024-04' }), 'period-order', snapshot, '$.observations[0].period'],
  ['since without a start', (d) => delete at(d[snapshot], 'observations.0.period').start, 'period-order', snapshot, '$.observations[0].period'],
  ['a figure that is not free', (d) => Object.assign(at(d[snapshot], 'observations.0.status'), { conf: 'C' }), 'status-confidential', snapshot, '$.observations[0].status.conf'],
  ['a number that is said to be missing', (d) => Object.assign(at(d[snapshot], 'observations.0.status'), { obs: 'M' }), 'status-missing', snapshot, '$.observations[0].status.obs'],
  ['a number that is said to be suppressed', (d) => Object.assign(at(d[snapshot], 'observations.0.status'), { obs: 'Q' }), 'status-missing', snapshot, '$.observations[0].status.obs'],
  ['a formula over what does not exist', (d) => Object.assign(at(d[snapshot], 'observations.2.derived'), { of: ['town.service-stations.a', 'town.gone'] }), 'derived-unknown', snapshot, '$.observations[2].derived.of[1]'],
  ['a sum that is wrong', (d) => Object.assign(at(d[snapshot], 'observations.2.quantity'), { value: 29, low: 29 }), 'derived-mismatch', snapshot, '$.observations[2].quantity.value'],
  ['a sum in another unit', (d) => Object.assign(at(d[snapshot], 'observations.2.quantity'), { unit: '个' }), 'derived-mismatch', snapshot, '$.observations[2].quantity.unit'],
  ['printed words of a sum that nobody printed', (d) => Object.assign(at(d[snapshot], 'observations.2.quantity'), { printed: '28余处' }), 'schema', snapshot, '$.observations[2].quantity.printed'],
  ['a number without printed words', (d) => delete at(d[snapshot], 'observations.0.quantity').printed, 'schema', snapshot, '$.observations[0].quantity.printed'],
  ['a sum of a sum', (d) => { const list = d[snapshot].observations as Record<string, unknown>[]; list.push({ ...list[2], id: 'town.service-stations.more', derived: { op: 'sum', of: ['town.service-stations.a', 'town.service-stations.total'] } }); }, 'derived-refused', snapshot, '$.observations[3].derived'],
  ['a sum in a title', (d) => Object.assign(at(d[figures], 'figures.0'), { title: '站点28余处', select: { observations: ['town.service-stations.total'] } }), 'headline-number', figures, '$.figures[0].title'],
  ['a sum across periods', (d) => Object.assign(at(d[snapshot], 'observations.1.period'), { start: '2023' }), 'derived-refused', snapshot, '$.observations[2].derived'],
  ['a real union that says it is made up', (d) => Object.assign(d['unions/town/union.json'], { synthetic: true }), 'synthetic-place', 'unions/town/union.json', '$.synthetic'],
  ['a made-up union that does not say so', (d) => Object.assign(d, { 'demo/play/union.json': { ...d['unions/town/union.json'], id: 'play' } }), 'synthetic-place', 'demo/play/union.json', '$.synthetic'],
  ['a real snapshot that says it is made up', (d) => Object.assign(d[snapshot], { synthetic: true }), 'synthetic-place', snapshot, '$.synthetic'],
  ['a made-up snapshot that does not say so', (d) => Object.assign(d, { 'demo/play/union.json': { ...d['unions/town/union.json'], id: 'play', parent: null, synthetic: true }, 'demo/play/snapshots/2025-01-31.json': { ...d[snapshot], union: 'play', date: '2025-01-31' } }), 'synthetic-place', 'demo/play/snapshots/2025-01-31.json', '$.synthetic'],
  ['a real union above a made-up one', (d) => Object.assign(d, { 'demo/play/union.json': { ...d['unions/town/union.json'], id: 'play', synthetic: true } }), 'synthetic-mixed', 'demo/play/union.json', '$.parent'],
  ['a made-up union above a real one', (d) => { Object.assign(d, { 'demo/play/union.json': { ...d['unions/area/union.json'], id: 'play', parent: null, synthetic: true } }); Object.assign(d['unions/town/union.json'], { parent: 'play' }); }, 'synthetic-mixed', 'unions/town/union.json', '$.parent'],
  ['a trend of what is in no snapshot', (d) => Object.assign(at(d[figures], 'figures.0'), { kind: 'trend', select: { series: 'town.gone' } }), 'figure-select', figures, '$.figures[0].select.series'],
  ['a comparison of no indicator', (d) => Object.assign(at(d[figures], 'figures.0'), { kind: 'compare', select: { indicator: 'gone' } }), 'figure-select', figures, '$.figures[0].select.indicator'],
  ['a story of cases that selects as bars do', (d) => Object.assign(at(d[figures], 'figures.0'), { kind: 'cases' }), 'figure-select', figures, '$.figures[0].select'],
  ['a story without a part', (d) => Object.assign(at(d[figures], 'figures.0'), { kind: 'cases', select: { cases: {} } }), 'schema', figures, '$.figures[0].select.cases'],
  ['a part that no story has', (d) => Object.assign(at(d[figures], 'figures.0'), { kind: 'cases', select: { cases: { lost: ['town.service-stations.a'] } } }), 'schema', figures, '$.figures[0].select.cases'],
  ['stations as a rate of cases', (d) => Object.assign(at(d[figures], 'figures.0'), { kind: 'cases', select: { cases: { rate: ['town.service-stations.a'] } } }), 'figure-units', figures, '$.figures[0].select.cases.rate[0]'],
  ['stations as money', (d) => Object.assign(at(d[figures], 'figures.0'), { kind: 'money', select: { money: { raised: ['town.service-stations.a'] } } }), 'figure-units', figures, '$.figures[0].select.money.raised[0]'],
  ['a story across periods', (d) => { Object.assign(at(d[snapshot], 'observations.1.period'), { start: '2022' }); delete at(d[snapshot], 'observations.2').derived; Object.assign(at(d[snapshot], 'observations.2'), { source: at(d[snapshot], 'observations.0').source, quantity: at(d[snapshot], 'observations.0').quantity }); Object.assign(at(d[figures], 'figures.0'), { kind: 'cases', select: { cases: { received: ['town.service-stations.a'], settled: ['town.service-stations.b'] } } }); }, 'figure-periods', figures, '$.figures[0].select'],
  ['a mechanism with a lost figure', (d) => Object.assign(at(d[snapshot], 'mechanisms.0.nodes.0'), { observations: ['town.gone'] }), 'mechanism-part', snapshot, '$.mechanisms[0].nodes[0].observations[0]'],
  ['a relation to nobody', (d) => Object.assign(at(d[snapshot], 'mechanisms.0.edges.0'), { to: 'three' }), 'mechanism-part', snapshot, '$.mechanisms[0].edges[0].to'],
  ['a part of itself', (d) => Object.assign(at(d[snapshot], 'mechanisms.0.nodes.0'), { parent: 'one' }), 'mechanism-part', snapshot, '$.mechanisms[0].nodes[0].parent'],
  ['a figure of nothing', (d) => Object.assign(at(d[figures], 'figures.0'), { select: { observations: ['town.gone'] } }), 'figure-select', figures, '$.figures[0].select.observations[0]'],
  ['bars of a mechanism', (d) => Object.assign(at(d[figures], 'figures.0'), { select: { mechanism: 'town.way' } }), 'figure-select', figures, '$.figures[0].select'],
  ['bars over two periods', (d) => { Object.assign(at(d[snapshot], 'observations.1.period'), { start: '2023' }); at(d[snapshot], 'observations.2').derived = { op: 'sum', of: ['town.service-stations.a', 'town.service-stations.a'] }; }, 'figure-periods', figures, '$.figures[0].select'],
  ['bars of two indicators', (d) => { second(d, { indicator: 'stations-served' }); }, 'figure-indicators', figures, '$.figures[0].select'],
  ['dots of two indicators', (d) => { second(d, { indicator: 'stations-served' }); Object.assign(at(d[figures], 'figures.0'), { kind: 'count' }); }, 'figure-indicators', figures, '$.figures[0].select'],
  ['rates of two indicators', (d) => { second(d, { indicator: 'stations-served' }); Object.assign(at(d[figures], 'figures.0'), { kind: 'rate' }); }, 'figure-indicators', figures, '$.figures[0].select'],
  ['one part of a story with two indicators', (d) => { second(d, { indicator: 'stations-served' }); Object.assign(at(d[figures], 'figures.0'), { kind: 'cases', select: { cases: { byKind: ['town.service-stations.a', 'town.stations-served.b'] } } }); }, 'figure-indicators', figures, '$.figures[0].select'],
  ['bars of the union and of a part of it', (d) => Object.assign(at(d[snapshot], 'observations.1'), { scope: { type: 'subunit', place: '某处' } }), 'figure-scopes', figures, '$.figures[0].select'],
  ['a $schema of another kind', (d) => { Object.assign(d, { 'schema/union.schema.json': {} }); Object.assign(d['unions/town/union.json'], { $schema: '../../schema/figures.schema.json' }); }, 'schema-reference', 'unions/town/union.json', '$.$schema'],
  ['a $schema that leads to nothing', (d) => Object.assign(d['unions/town/union.json'], { $schema: '../../data/schema/union.schema.json' }), 'schema-reference', 'unions/town/union.json', '$.$schema'],
  ['a $schema out of the folder', (d) => { Object.assign(d, { 'schema/snapshot.schema.json': {} }); Object.assign(d[snapshot], { $schema: '../../../../schema/snapshot.schema.json' }); }, 'schema-reference', snapshot, '$.$schema'],
  ['a $schema elsewhere of another kind', (d) => Object.assign(d[figures], { $schema: 'https://example.org/schema/union.schema.json' }), 'schema-reference', figures, '$.$schema'],
  ['a rounded number in a title', (d) => Object.assign(at(d[figures], 'figures.0'), { title: '站点近10处' }), 'headline-number', figures, '$.figures[0].title'],
  ['another unit in a title', (d) => Object.assign(at(d[figures], 'figures.0'), { title: '慰问8户' }), 'headline-number', figures, '$.figures[0].title'],
  ['a number in a mechanism’s title that is none of its own', (d) => Object.assign(at(d[figures], 'figures.1'), { title: '一种办法，9处站点' }), 'headline-number', figures, '$.figures[1].title'],
  ['a number in a mechanism’s summary that is none of its own', (d) => Object.assign(at(d[snapshot], 'mechanisms.0'), { summary: '一种办法，建成近10处' }), 'headline-number', snapshot, '$.mechanisms[0].summary'],
  ['a number in a lede that nobody reported', (d) => Object.assign(d['unions/town/union.json'], { lede: '建成9处站点' }), 'headline-number', 'unions/town/union.json', '$.lede'],
  ['an ID number in a label', (d) => Object.assign(at(d[snapshot], 'observations.0'), { label: '受助人11010519491231002X' }), 'personal-id-number', snapshot, '$.observations[0].label'],
  ['a mobile phone in a note', (d) => Object.assign(at(d[snapshot], 'observations.0'), { note: '联系 138-0013-8000' }), 'personal-phone', snapshot, '$.observations[0].note'],
  ['a bank card in a definition', (d) => Object.assign(at(d['indicators.json'], 'indicators.0'), { definition: '账号 6222 0200 0000 0000 000' }), 'personal-bank-card', 'indicators.json', '$.indicators[0].definition'],
  ['a script tag in a title', (d) => Object.assign(at(d[figures], 'figures.0'), { title: '<script>alert(1)</script>' }), 'text-markup', figures, '$.figures[0].title'],
  ['the place of words to come in a source', (d) => Object.assign(at(d[snapshot], 'sources.0'), { description: '（请改成是什么报道）' }), 'text-placeholder', snapshot, '$.sources[0].description'],
  ['the place of words to come in a definition', (d) => Object.assign(at(d['indicators.json'], 'indicators.0'), { definition: '（请写明“入户走访”数的是什么、怎么数。）' }), 'text-placeholder', 'indicators.json', '$.indicators[0].definition'],
  ['the place of words to come in a region', (d) => Object.assign(d['unions/town/union.json'], { region: '请填写：省 · 市' }), 'text-placeholder', 'unions/town/union.json', '$.region'],
  ['the reason of an example', (d) => Object.assign(d['unions/town/union.json'], { disclosure: { threshold: 5, sensitiveThreshold: 10, reason: '……' } }), 'text-placeholder', 'unions/town/union.json', '$.disclosure.reason'],
  ['an image tag in a union’s name', (d) => Object.assign(d['unions/town/union.json'], { name: '<img src=x onerror=alert(1)>' }), 'text-markup', 'unions/town/union.json', '$.name'],
];

describe('check', () => {
  it('finds nothing in data without a fault', () => {
    expect(check(asFiles(goodData())).problems).toEqual([]);
  });

  it.each(faults)('says %s', (_name, change, code, file, path) => {
    const problems = problemsOf(change);
    expect(problems.map((problem) => [problem.code, problem.file, problem.path])).toContainEqual([
      code,
      file,
      path,
    ]);
    for (const problem of problems) {
      expect(problem.expected).not.toBe('');
      expect(describeProblem(problem, 'zh-Hans')).toContain(problem.path);
      expect(describeProblem(problem, 'en')).toContain(problem.code);
    }
  });

  it('says every problem at once, and a broken entry does not hide the faults of the others', () => {
    const problems = problemsOf((d) => {
      Object.assign(at(d[snapshot], 'observations.0.quantity'), { value: 'eight' });
      Object.assign(at(d[snapshot], 'observations.1.quantity'), { value: 21 });
      Object.assign(d['unions/town/union.json'], { parent: 'nowhere' });
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['schema', 'quantity-mismatch', 'parent-unknown']),
    );
  });

  it.each([
    ['to the schema of its kind', { $schema: '../../schema/union.schema.json' }],
    ['to an address that ends in its name', { $schema: 'https://example.org/v1/union.schema.json' }],
    ['nowhere, because it is absent', {}],
  ])('lets $schema lead %s', (_name, more) => {
    const problems = problemsOf((d) => {
      Object.assign(d, { 'schema/union.schema.json': {} });
      Object.assign(d['unions/town/union.json'], more);
    });
    expect(problems).toEqual([]);
  });

  it('lets a mechanism name its own numbers, and count its parts in characters', () => {
    const problems = problemsOf((d) => {
      Object.assign(at(d[figures], 'figures.1'), { title: '一种办法，建成8处' });
      Object.assign(at(d[snapshot], 'mechanisms.0'), { summary: '两个部分，建成8处' });
    });
    expect(problems).toEqual([]);
  });

  it('warns of a $schema that leads to the right place, at which nothing is', () => {
    const data = goodData();
    Object.assign(data['unions/town/union.json'], { $schema: '../../schema/union.schema.json' });
    const { problems, warnings } = check(asFiles(data));
    expect(problems).toEqual([]);
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([['schema-reference', '$.$schema']]);
  });

  it('lets different indicators stand side by side where no axis joins them', () => {
    for (const kind of ['tiles', 'table'])
      expect(
        problemsOf((d) => {
          second(d, { indicator: 'stations-served' });
          Object.assign(at(d[figures], 'figures.0'), { kind, title: '站点' });
        }),
      ).toEqual([]);
  });

  it('never shows personal data in its own messages', () => {
    const problems = problemsOf((d) =>
      Object.assign(at(d[snapshot], 'observations.0'), { label: '11010519491231002X' }),
    );
    expect(problems.map((problem) => describeProblem(problem, 'zh-Hans')).join()).not.toContain(
      '11010519491231002X',
    );
  });

  it('keeps the meaning of an id over time', () => {
    const data: Record<string, unknown> = goodData();
    const later = structuredClone(data[snapshot]) as Record<string, unknown>;
    Object.assign(later, { date: '2026-01-31' });
    Object.assign(at(later, 'observations.0.quantity'), { printed: '8个', unit: '个' });
    Object.assign(at(later, 'observations.0.source'), { phrase: '建成8个' });
    data['unions/town/snapshots/2026-01-31.json'] = later;
    expect(check(asFiles(data)).problems.map(({ code, path }) => [code, path])).toEqual([
      ['id-changed', '$.observations[0].id'],
    ]);
  });

  const withFile = (content: FileContent): Files => new Map([...asFiles(goodData()), [snapshot, content]]);

  it.each([
    ['an empty file', withFile({ text: ' \n' }), 'file-empty'],
    ['text that is no JSON', withFile({ text: '{"union": "town",\n  oops' }), 'json-syntax'],
    ['noise', withFile({ text: '\u0001\u0002噪声'.repeat(1000) }), 'json-syntax'],
    ['a file that is too large', withFile({ tooLarge: 10_485_760 }), 'file-too-large'],
    ['bytes that are not UTF-8', withFile({ notUtf8: true }), 'file-encoding'],
  ])('says %s', (_name, files, code) => {
    const problems = check(files).problems.filter(({ file }) => file === snapshot);
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, '$']]);
  });

  it('survives nesting deeper than the engine can walk', () => {
    for (const text of [
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    ]) {
      const problems = check(withFile({ text })).problems.filter(({ file }) => file === snapshot);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(describeProblem(problem, 'zh-Hans').length).toBeLessThan(1000);
    }
  });

  it('says every expectation of a shape in Chinese, too', () => {
    const problems = problemsOf((d) => {
      Object.assign(d['unions/town/union.json'], {
        adcode: '12',
        name: ' x ',
        shortName: '',
        level: 1,
        region: 7,
      });
      Object.assign(at(d[snapshot], 'sources.0'), {
        url: 'ftp://x',
        date: { value: '2025/1', basis: 'stated' },
      });
      Object.assign(at(d[snapshot], 'observations.0'), { id: 'Town', label: 'a\nb' });
      Object.assign(d[snapshot], { date: 'soon' });
    });
    for (const { expected } of problems) {
      if (typeof expected === 'string') expect(expected).toMatch(/"/);
      else expect(expected['zh-Hans']).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(problems.length).toBeGreaterThan(8);
  });

  it.each([
    ['its words alone', { printed: '8处' }],
    ['its words and some of what they mean', { printed: '8处', value: 8, unit: '处' }],
  ])('takes of a quantity %s, and computes the rest', (_name, quantity) => {
    const data = goodData();
    at(data[snapshot], 'observations.0').quantity = quantity;
    const checked = check(asFiles(data));
    expect(checked.problems).toEqual([]);
    const read = checked.data.unions.get('town')?.snapshots[0]?.snapshot.observations[0]?.quantity;
    expect(read).toEqual({ printed: '8处', kind: 'exact', value: 8, low: 8, high: 8, unit: '处' });
  });

  it('computes the bounds that only words tell, and holds what is said against the words', () => {
    const data = goodData();
    at(data[snapshot], 'observations.0').quantity = { printed: '超8处', value: 9 };
    at(data[snapshot], 'observations.0.source').phrase = '建成超8处';
    const { problems, data: read } = check(asFiles(data));
    expect(problems.map(({ code, path }) => [code, path])).toContainEqual([
      'quantity-mismatch',
      '$.observations[0].quantity.value',
    ]);
    expect(read.unions.get('town')?.snapshots[0]?.snapshot.observations[0]?.quantity).toMatchObject({
      kind: 'moreThan',
      low: 8,
      lowOpen: true,
    });
  });

  it.each([
    ['words that are no quantity', { printed: '建成' }, 'quantity-unread'],
    ['a wrong type beside them', { printed: '8处', value: 'eight' }, 'schema'],
    ['a number against them', { printed: '8处', value: 9 }, 'quantity-mismatch'],
  ])('tells one fault once: %s', (_name, quantity, code) => {
    const problems = problemsOf((d) => {
      Object.assign(d[snapshot], { observations: [{ ...at(d[snapshot], 'observations.0'), quantity }] });
      Object.assign(d[snapshot], { mechanisms: [] });
      Object.assign(d[figures], { figures: [] });
    });
    expect(problems.map((problem) => problem.code).filter((one) => one !== 'source-phrase')).toEqual([code]);
  });

  it('takes words alone in the cells of a table', () => {
    const table = {
      tables: [7, { series: [{ cells: [{}, { quantity: { printed: '60余件' } }] }, { cells: 'none' }] }],
    };
    expect(completeQuantities(table)).toMatchObject({
      tables: [7, { series: [{ cells: [{}, { quantity: { kind: 'atLeast', low: 60 } }] }, {}] }],
    });
  });

  it('does not drown one fault in others that follow from it', () => {
    const few = (change: (data: GoodData) => void) => problemsOf(change).length;
    expect(few((d) => Object.assign(d['indicators.json'], { indicators: [] }))).toBe(1);
    expect(few((d) => Object.assign(d[snapshot], { sources: [] }))).toBe(1);
    expect(few((d) => Object.assign(at(d[snapshot], 'observations.0.quantity'), { low: 7 }))).toBe(1);
    expect(few((d) => Object.assign(d[snapshot], { observations: [7], mechanisms: [] }))).toBe(1);
  });

  it('says what does not belong into the folder, because the folder is published', () => {
    const files: Files = new Map([
      ...asFiles(goodData()),
      ['unions/town/ledger.xlsx', { notUtf8: true as const }],
      ['unions/other', { link: true as const }],
    ]);
    expect(check(files).problems.map(({ code, file }) => [code, file])).toEqual([
      ['file-link', 'unions/other'],
      ['file-unknown', 'unions/town/ledger.xlsx'],
    ]);
  });

  it('names line and column of a JSON error', () => {
    const [problem] = check(withFile({ text: '{"union": "town",\n  oops' })).problems;
    expect(problem?.found).toMatchObject({
      en: expect.stringMatching(/line 2, column 3/),
      'zh-Hans': expect.stringMatching(/第 2 行第 3 列/),
    });
  });

  it('says each code in both languages', () => {
    for (const { en, 'zh-Hans': zh } of Object.values(problemWords)) {
      expect(en.what && en.fix && zh.what && zh.fix).toBeTruthy();
      expect(zh.what).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

it('says of a file that is given as its words how it is to be given', () => {
  const words = new Map([['indicators.json', '{}']]) as never;
  expect(() => check(words)).toThrow(/^indicators\.json: expected \{ text: '…' \}, found string; readFolder/);
});
