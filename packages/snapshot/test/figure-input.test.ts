import { read } from '@gongkai/quantity';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import {
  describeInputProblem,
  examples,
  type FigureInput,
  type InputDefaults,
  maxProblems,
  readFigureInput as readWith,
} from '../src/figure-input.ts';
import { figureInput } from '../src/json-schema/figure-input.ts';
import { figureSchemas } from '../src/json-schema/json-schema.ts';

const readFigureInput = (input: unknown, defaults: InputDefaults = {}) => readWith(input, read, defaults);
const rowsOf = (input: unknown, defaults = {}) => {
  const { view } = readFigureInput(input, defaults);
  return view?.rows.map(({ observation }) => [observation.label, observation.quantity.printed]);
};
const two = [
  ['爱心驿站', '8处'],
  ['流动服务站', '20余处'],
];

describe('the least draws', () => {
  test.each<[string, FigureInput]>([
    [
      'lines',
      [
        ['爱心驿站', '8处'],
        ['流动服务站', '20余处'],
      ],
    ],
    [
      'lines below a heading',
      [
        ['站点', '数量'],
        ['爱心驿站', '8处'],
        ['流动服务站', '20余处'],
      ],
    ],
    [
      'rows by names',
      [
        { label: '爱心驿站', printed: '8处' },
        { label: '流动服务站', printed: '20余处' },
      ],
    ],
    ['both', [['爱心驿站', '8处'], { label: '流动服务站', printed: '20余处' }]],
    [
      'with a title',
      {
        title: '两类站点',
        rows: [
          ['爱心驿站', '8处'],
          ['流动服务站', '20余处'],
        ],
      },
    ],
    [
      'numbers and a unit',
      {
        unit: '处',
        rows: [
          ['爱心驿站', 8],
          ['流动服务站', '20余'],
        ],
      },
    ],
    ['CSV', '爱心驿站,8处\n流动服务站,20余处'],
    [
      'CSV below a heading, with a mark and carriage returns',
      '\uFEFF站点,数量\r\n爱心驿站,8处\r\n流动服务站,20余处\r\n',
    ],
    ['CSV in quotes', '"爱心驿站","8处"\n"流动服务站","20余处"'],
    ['a copy of cells of a sheet', '爱心驿站\t8处\n流动服务站\t20余处'],
    ['CSV in an object', { rows: '爱心驿站;8处\n流动服务站;20余处' }],
    ['JSON as text', '[["爱心驿站","8处"],["流动服务站","20余处"]]'],
  ])('%s', (_, input) => {
    const read = readFigureInput(input);
    expect(read.problems).toEqual([]);
    expect(rowsOf(input)).toEqual(two);
    expect(read.view?.figure.kind).toBe('bars');
    expect(read.view?.rows[1]?.observation.quantity).toMatchObject({
      kind: 'atLeast',
      low: 20,
      high: null,
      unit: '处',
    });
  });

  test('a source and a time are taken as they are written', () => {
    const { view, problems } = readFigureInput({
      title: '两类站点',
      rows: two,
      period: '2023年以来',
      source: {
        description: '某县总工会年报',
        publisher: '某县总工会',
        date: '2024-01-31',
        url: 'https://www.example.gov.cn/a',
      },
    });
    expect(problems).toEqual([]);
    expect(view?.rows[0]?.observation.period).toEqual({ type: 'since', start: '2023', basis: 'stated' });
    expect(view?.sources[0]?.source).toMatchObject({
      description: '某县总工会年报',
      date: { value: '2024-01-31' },
    });
  });

  test.each([
    ['2023', { type: 'year', start: '2023', end: '2023' }],
    ['2023年5月', { type: 'year', start: '2023-05', end: '2023-05' }],
    ['二〇二三年', { type: 'year', start: '2023', end: '2023' }],
    ['截至2023年底', { type: 'pointInTime', end: '2023-12' }],
    ['2019年至2023年', { type: 'year', start: '2019', end: '2023' }],
    ['累计', { type: 'cumulative' }],
  ])('%s is a time', (period, expected) => {
    const { view, problems } = readFigureInput({ rows: [{ label: '甲', printed: '8处', period }] });
    expect(problems).toEqual([]);
    expect(view?.rows[0]?.observation.period).toEqual({ ...expected, basis: 'stated' });
  });

  test.each(['2023-13', '2023-02-30', '去年', '某年以来'])('%s is none, and that is said', (period) => {
    const { view, problems } = readFigureInput({ rows: [{ label: '甲', printed: '8处', period }] });
    expect(view?.rows[0]?.observation.period.type).toBe('notStated');
    expect(problems.map(({ path }) => path)).toEqual(['$.rows[0].period']);
  });

  test('units that differ are a table', () => {
    const { view, units } = readFigureInput([
      ['站点', '8处'],
      ['职工', '60余人'],
    ]);
    expect(view?.figure.kind).toBe('table');
    expect(units).toEqual(['处', '人']);
  });

  test('a trend has a time in each row, a comparison a level', () => {
    const trend = readFigureInput(
      [
        ['2022年', '60件'],
        ['2023年', '67件'],
      ],
      { kind: 'trend' },
    );
    expect(trend.problems).toEqual([]);
    expect(new Set(trend.view?.rows.map(({ observation }) => observation.id)).size).toBe(1);
    const compare = readFigureInput(
      {
        level: 'county',
        period: '2023年',
        rows: [
          ['甲县总工会', '60件'],
          ['乙县总工会', '67件'],
        ],
      },
      { kind: 'compare' },
    );
    expect(compare.problems).toEqual([]);
    expect(compare.view?.rows.map(({ union }) => union.shortName)).toEqual(['甲县', '乙县']);
    for (const kind of ['trend', 'compare'] as const) {
      const { view, problems } = readFigureInput(two, { kind });
      expect(view).toBeNull();
      expect(problems[0]?.example).toBe(examples[kind]);
    }
  });

  test.each(Object.entries(examples).filter(([name]) => !['row', 'rowObject', 'csv'].includes(name)))(
    'the example of %s reads without a fault',
    (name, example) => {
      const kind = name === 'trend' || name === 'compare' ? { kind: name } : {};
      const { view, problems } = readFigureInput(example, kind as { kind?: 'trend' });
      expect(problems).toEqual([]);
      expect(view).not.toBeNull();
    },
  );
});

describe('what is wrong is said with place and example', () => {
  test.each<[string, unknown, string, string]>([
    ['nothing', null, '$', '[["爱心驿站", "8处"], ["流动服务站", "20余处"]]'],
    ['no rows', [], '$.rows', examples.rows],
    ['no text', '', '$', examples.rows],
    ['a page', '<!doctype html><html>', '$', examples.rows],
    ['other names', [{ name2: '甲', value: 8 }], '$.rows[0].printed', examples.rowObject],
    ['words alone', ['8处', '9处'], '$.rows[0]', examples.row],
    ['an object in a cell', [['甲', { a: 1 }]], '$.rows[0][1]', examples.row],
    ['another encoding', '\uFFFD\uFFFD,8\uFFFD', '$', examples.csv],
  ])('%s', (_, input, path, example) => {
    const { view, problems } = readFigureInput(input);
    expect(view).toBeNull();
    const found = problems.find((problem) => problem.path === path);
    if (input !== null) expect(found?.example).toBe(example);
    for (const problem of problems) {
      expect(describeInputProblem(problem, 'zh-Hans')).toContain('figure-input.schema.json');
      expect(describeInputProblem(problem, 'en')).toContain(problem.path);
    }
  });

  test('a slip of the pen is said, and the rest is drawn', () => {
    const { view, problems } = readFigureInput({ titel: '两类站点', rows: two });
    expect(view).not.toBeNull();
    expect(problems.map(({ path }) => path)).toEqual(['$.titel']);
  });

  test.each<[string, unknown, readonly (readonly [path: string, meant: string, example: string])[]]>([
    [
      'rows as other libraries have them',
      [{ name: '爱心驿站', value: 8 }],
      [
        ['$.rows[0].name', 'label', '"label": "爱心驿站"'],
        ['$.rows[0].value', 'printed', '"printed": 8'],
      ],
    ],
    ['one number', { label: '爱心驿站', value: 8 }, [['$.rows[0].value', 'printed', '"printed": 8']]],
    ['data', { rows: two, heading: '两类站点' }, [['$.heading', 'title', '"title": "两类站点"']]],
    [
      'another map’s positions',
      [{ name: '甲站', lng: 109.03, latitude: 32.69 }],
      [
        ['$.stations[0].lng', 'lon', '"lon": 109.03'],
        ['$.stations[0].latitude', 'lat', '"lat": 32.69'],
      ],
    ],
  ])('a field by another name: %s', (_, input, wanted) => {
    const { problems } = readFigureInput(input);
    for (const [path, meant, example] of wanted) {
      const problem = problems.find((one) => one.path === path);
      expect(problem && describeInputProblem(problem, 'zh-Hans')).toContain(`应为: 字段 ${meant}\n`);
      expect(problem?.example).toBe(example);
    }
  });

  test('latitude and longitude that are swapped', () => {
    const { problems } = readFigureInput([{ name: '甲站', lon: 32.69, lat: 109.02 }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: '$.stations[0].lat', example: '"lon": 109.02, "lat": 32.69' });
  });

  test('the same fault in a hundred rows is said once', () => {
    const { problems } = readFigureInput(Array.from({ length: 100 }, () => ({ label: '甲', value: 8 })));
    expect(problems.length).toBeLessThanOrEqual(maxProblems);
  });

  test('whatever is given, nothing throws', () => {
    const near = fc.record(
      {
        title: fc.anything(),
        rows: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), fc.array(fc.anything())))),
        source: fc.anything(),
        period: fc.anything(),
        unit: fc.anything(),
        kind: fc.anything(),
        parts: fc.anything(),
        stations: fc.array(fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near, fc.string()), (input) => {
        const { view, json, problems } = readFigureInput(input);
        expect(view !== null || json !== undefined || problems.length > 0).toBe(true);
        for (const problem of problems) describeInputProblem(problem, 'en');
      }),
      { seed: inject('seed'), numRuns: 300 },
    );
  });

  test('cells of any text come back from CSV as they were', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(cell, fc.integer({ min: 1, max: 99_999 }), (label, count) => {
        fc.pre(label !== '' && !label.includes('\uFFFD') && !label.includes('\uFEFF'));
        const quoted = `"${label.replace(/"/g, '""')}"`;
        const csv = `${quoted},${count}处\n${quoted}乙,${count + 1}处`;
        fc.pre(!/^[[{<]/.test(csv));
        const rows = rowsOf(csv);
        expect(rows?.map(([, printed]) => printed)).toEqual([`${count}处`, `${count + 1}处`]);
      }),
      { seed: inject('seed') },
    );
  });
});

describe('the schema', () => {
  test('is written as JSON Schema, with all its forms', () => {
    const { figure, 'figure-input': input } = figureSchemas();
    for (const name of ['rows', 'parts', 'stations', 'printed'])
      expect(JSON.stringify(input)).toContain(`"${name}"`);
    expect(JSON.stringify(figure)).toContain('"observations"');
  });

  test.each(Object.entries(examples).filter(([name]) => !['row', 'csv'].includes(name)))(
    'has the example of %s',
    (_, example) => expect(figureInput.safeParse(JSON.parse(example)).error).toBeUndefined(),
  );

  test.each([{ titel: '甲', rows: [['甲', '8处']] }, [{ label: '甲', value: 8 }], [], { parts: [] }, 42])(
    'refuses %j',
    (input) => expect(figureInput.safeParse(input).success).toBe(false),
  );

  test('what it takes of rows is read without a fault', () => {
    const words = fc.constantFrom('8处', '20余处', '近10处', 9);
    const label = fc.constantFrom('爱心驿站', '流动服务站', '司机之家');
    const row = fc.oneof(
      fc.tuple(label, words),
      fc.record(
        { label, printed: words, period: fc.constantFrom('2023年', '2023年以来') },
        { requiredKeys: ['printed'] },
      ),
    );
    const input = fc.record(
      {
        title: fc.constant('两类站点'),
        unit: fc.constant('处'),
        source: fc.constantFrom<unknown>('年报', { description: '年报', date: '2024-01-31' }),
        kind: fc.constantFrom('bars', 'count', 'table'),
        rows: fc.array(row, { minLength: 1, maxLength: 5 }),
      },
      { requiredKeys: ['rows'] },
    );
    fc.assert(
      fc.property(input, (given) => {
        expect(figureInput.safeParse(given).success).toBe(true);
        expect(readFigureInput(given).problems).toEqual([]);
      }),
      { seed: inject('seed') },
    );
  });
});
