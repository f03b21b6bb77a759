import type { FigureView, Indicator } from '@gongkai/snapshot';
import { describeProblem } from '@gongkai/snapshot';
import { readFigure } from '@gongkai/snapshot/figure-json';
import { views } from '@gongkai/testing/figures/figures';
import { realViews } from '@gongkai/testing/figures/real';
import { stationsView } from '@gongkai/testing/figures/stations';
import { runs } from '@gongkai/testing/runs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureJson } from '../src/files/json.ts';

type Json = Record<string, unknown>;
const written = (view: FigureView) => JSON.parse(figureJson(view)) as Json & { observations: Json[] };
const said = (raw: unknown) =>
  readFigure(raw).problems.map(({ code, path, found }) => `${code} ${path} ${found}`);

const withoutSynonyms = ({ synonyms: _, ...indicator }: Indicator): Indicator => indicator;

/** A label that only repeats its indicator's is written once; the words by which a draft proposes an indicator are not written. */
const plain = (view: FigureView): FigureView => ({
  ...view,
  rows: view.rows.map((row) => {
    const { label, ...rest } = row.observation;
    const whole = { ...row, indicator: withoutSynonyms(row.indicator) };
    return label === row.indicator.label['zh-Hans'] ? { ...whole, observation: rest } : whole;
  }),
  ...(view.table ? { table: { ...view.table, indicators: view.table.indicators.map(withoutSynonyms) } } : {}),
});

/** The rows of the examples share one id of several indicators, which no catalogue does. */
const catalogued = (view: FigureView): FigureView => ({
  ...view,
  rows: view.rows.map((row, index) => {
    const id = `indicator-${index}`;
    return {
      ...row,
      indicator: { ...row.indicator, id },
      observation: { ...row.observation, indicator: id },
    };
  }),
});

describe('what was written is read again', () => {
  const real = realViews();

  test('there are real figures', () => {
    expect(real.length).toBeGreaterThan(10);
  });

  test.each(real.map((view) => [view.figure.id, view] as const))('%s', (_, view) => {
    expect(readFigure(written(view))).toEqual({
      view: plain(view),
      unionNames: new Map(),
      corrections: [],
      problems: [],
    });
  });

  test.each(Object.entries(views))('%s with every kind of quantity', (_, example) => {
    const view = catalogued(example);
    expect(readFigure(written(view))).toEqual({
      view: plain(view),
      unionNames: new Map(),
      corrections: [],
      problems: [],
    });
  });

  test('with what was corrected of its numbers', () => {
    const [view] = real;
    if (!view) throw new Error('no real figure');
    const id = view.rows[0]?.observation.id ?? '';
    const corrections = [
      {
        observation: id,
        replaces: { snapshot: '2025-01-01', printed: '66件', value: 66 },
        reason: '来源把66件更正为67件',
        date: '2025-02-01',
      },
      // Derived, and withdrawn.
      {
        observation: `${id}.gone`,
        replaces: { snapshot: '2025-01-01', printed: null, value: null },
        reason: '口径不一，撤下',
        date: '2025-02-01',
      },
    ];
    const json = JSON.parse(figureJson(view, { corrections })) as Json;
    expect(json.corrections).toEqual(corrections);
    expect(readFigure(json)).toEqual({ view: plain(view), unionNames: new Map(), corrections, problems: [] });
    const [first, ...others] = corrections;
    expect(said({ ...json, corrections: [{ ...first, reason: '' }, ...others] })).toEqual([
      expect.stringContaining('$.corrections[0].reason'),
    ]);
    expect(figureJson(view)).not.toContain('"corrections"');
  });

  test('with parts, several snapshots, made-up unions and no sources', () => {
    const union = { ...(views.bars.union as NonNullable<FigureView['union']>), synthetic: true as const };
    const [first, second] = views.bars.rows.map((row) => ({
      ...row,
      union,
      snapshotFile: row.snapshotFile.replace('unions/', 'demo/'),
    }));
    if (!first || !second) throw new Error('no rows');
    const later = {
      ...first,
      snapshotDate: '2027-01-01',
      snapshotFile: 'demo/demo/snapshots/2027-01-01.json',
    };
    const rows = [
      { ...first, part: 'received' as const },
      { ...second, source: null, sourceNumber: null },
      { ...later, part: 'received' as const },
    ];
    const snapshots = [{ union, date: '2026-11-21', sha256: 'a'.repeat(64) }];
    const view = { ...views.bars, union: null, rows, snapshots };
    expect(readFigure(written(view))).toEqual({
      view: plain(view),
      unionNames: new Map(),
      corrections: [],
      problems: [],
    });
  });

  test('a derived number with its inputs; printed words beside a formula are refused, and so is a number without either', () => {
    const [first] = views.bars.rows;
    if (!first) throw new Error('no row');
    const { printed, ...quantity } = first.observation.quantity;
    const { source: _, ...observation } = first.observation;
    const inputs = [
      { id: 'demo.cases.a', label: '甲', printed: '30件' },
      { id: 'demo.cases.b', label: '乙', printed: '37件' },
    ];
    const derived = { op: 'sum' as const, of: inputs.map(({ id }) => id) };
    const whole = {
      ...first,
      observation: { ...observation, quantity, derived },
      source: null,
      sourceNumber: null,
      inputs,
    };
    const view = { ...views.bars, rows: [whole] };
    expect(readFigure(written(view))).toEqual({
      view: plain(view),
      unionNames: new Map(),
      corrections: [],
      problems: [],
    });
    const refused = (change: object) => {
      const raw = written(view);
      raw.observations[0] = { ...raw.observations[0], ...change };
      return said(raw);
    };
    const at = '$.observations[0].quantity.printed';
    expect(refused({ quantity: { ...quantity, printed } })).toEqual([`schema ${at} "${printed}"`]);
    expect(refused({ derived: undefined })).toEqual([`schema ${at} —`]);
  });

  test('with the names of unions that are only referred to', () => {
    const [row] = views.bars.rows;
    if (!row) throw new Error('no row');
    const scope = { type: 'superior', union: 'city' } as const;
    const view = { ...views.bars, rows: [{ ...row, observation: { ...row.observation, scope } }] };
    const json = figureJson(view, { unionName: (id) => (id === 'city' ? '示范市总工会' : null) });
    expect(readFigure(JSON.parse(json)).unionNames.get('city')).toBe('示范市总工会');
  });
});

describe('places that no map has', () => {
  const beyond = (change: (stations: Json & { stations: Json[]; towns: Json[] }) => void) => {
    const raw = written(stationsView(3));
    change(raw.stations as Json & { stations: Json[]; towns: Json[] });
    return raw;
  };
  test.each([
    [200, 33],
    [110, 86],
    [110, 1e300],
  ])('a station at %d, %d is left out and said', (...coordinates) => {
    const raw = beyond(({ stations }) => {
      stations[0] = { ...stations[0], geometry: { type: 'Point', coordinates } };
    });
    expect(readFigure(raw).view?.stations?.stations).toHaveLength(2);
    expect(said(raw)).toEqual([`schema $.stations.stations[0] ${JSON.stringify(coordinates)}`]);
  });
  test('so are a town and a boundary', () => {
    const raw = beyond((stations) => {
      const coordinates = [
        [
          [0, 0],
          [1, 0],
          [1, 89],
          [0, 0],
        ],
      ];
      const geometry = { type: 'Polygon', coordinates };
      stations.boundary = { geometry, attribution: '某', reviewNumber: '某' };
      stations.towns = [{ name: '某镇', at: [190, 0] }];
    });
    expect(readFigure(raw).view?.stations).toMatchObject({ boundary: null, towns: [] });
    expect(said(raw)).toEqual([
      'schema $.stations.boundary.geometry [1,89]',
      'schema $.stations.towns[0] [190,0]',
    ]);
  });
});

describe('what is unreadable', () => {
  test('is left out and said; the rest is drawn', () => {
    const raw = written(views.bars);
    raw.observations[1] = { ...raw.observations[1], quantity: { printed: '8处' } };
    raw.observations[2] = { ...raw.observations[2], indicator: 'nothing' };
    raw.observations[3] = { ...raw.observations[3], sourceNumber: 7 };
    raw.observations[4] = { ...raw.observations[4], union: 'nobody' };
    raw.observations[5] = { ...raw.observations[0] };
    const { view, problems } = readFigure(raw);
    expect(view?.rows).toHaveLength(views.bars.rows.length - 5);
    expect(said(raw)).toEqual([
      'schema $.observations[1].quantity.kind —',
      'schema $.observations[1].quantity.value —',
      'schema $.observations[1].quantity.low —',
      'schema $.observations[1].quantity.high —',
      'schema $.observations[1].quantity.unit —',
      'indicator-unknown $.observations[2].indicator "nothing"',
      'source-unknown $.observations[3].sourceNumber 7',
      'schema $.observations[4].union "nobody"',
      'id-duplicate $.observations[5].id "demo.cases.exact"',
    ]);
    expect(problems[0] && describeProblem(problems[0], 'zh-Hans')).toMatchInlineSnapshot(`
      "schema  figure.json  $.observations[1].quantity.kind
        数据的形状不对。
        应为: "exact" | "rounded" | "atLeast" | "moreThan" | "atMost" | "lessThan" | "nearly" | "about" | "range" | "zeroClaim" | "unclear"
        实为: —
        怎么办: 按“应为”改；各字段的说明见 JSON Schema。"
    `);
  });

  test('in a mechanism is left out part by part', () => {
    const raw = written(views.mechanism);
    const { nodes } = raw.mechanism as { nodes: Json[] };
    nodes[1] = { label: '无编号' };
    const { view } = readFigure(raw);
    expect(view?.mechanism?.nodes.map(({ id }) => id)).toEqual(['inner', 'outer', 'model']);
    expect(said(raw).every((line) => line.includes('$.mechanism.nodes[1]'))).toBe(true);
  });

  test.each<[string, unknown, string]>([
    ['null', null, 'schema $ null'],
    ['a number', 42, 'schema $ 42'],
    ['false', false, 'schema $ false'],
    ['a text', '<b>', 'schema $ "<b>"'],
    ['a list', [], 'schema $ []'],
    ['an empty object', {}, 'schema $.figure —'],
    [
      'a figure without observations',
      { ...written(views.bars), observations: 'all' },
      'schema $.observations "all"',
    ],
    ['no figure', { ...written(views.bars), figure: { id: 'a' } }, 'schema $.figure.kind —'],
  ])('%s is no figure', (_, raw, problem) => {
    expect(readFigure(raw).view).toBeNull();
    expect(said(raw)).toContain(problem);
  });

  test('a mechanism figure without its mechanism is no figure', () => {
    const { mechanism: _, ...raw } = written(views.mechanism);
    expect(readFigure(raw).view).toBeNull();
  });

  test('a figure that shows nothing is a figure', () => {
    expect(readFigure(written({ ...views.bars, rows: [] }))).toMatchObject({
      view: { rows: [] },
      problems: [],
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '8', null])('%s as a bound', (value) => {
    const raw = written(views.bars);
    const [first] = raw.observations;
    if (first) first.quantity = { ...(first.quantity as Json), low: value };
    expect(readFigure(raw).view?.rows.length).toBe(views.bars.rows.length - (value === null ? 0 : 1));
  });

  test.each([-5, 1e21, Number.MAX_VALUE])('%s is a number; the drawing says it in words', (value) => {
    const raw = written(views.bars);
    const [first] = raw.observations;
    if (first) first.quantity = { ...(first.quantity as Json), value, low: value, high: value };
    expect(readFigure(raw).view?.rows[0]?.observation.quantity.value).toBe(value);
  });
});

test('10,000 observations are read, and 10,000 unreadable ones refused', () => {
  const raw = written(views.bars);
  const [first] = raw.observations;
  const many = (more: (index: number) => Json) => ({
    ...raw,
    observations: Array.from({ length: 10_000 }, (_, index) => ({ ...first, ...more(index) })),
  });
  expect(readFigure(many((index) => ({ id: `demo.row.r${index}` }))).view?.rows).toHaveLength(10_000);
  const broken = readFigure(many(() => ({ quantity: '<img src=x onerror=alert(1)>' })));
  expect(broken.view).toBeNull();
  expect(broken.problems).toHaveLength(10_000);
});

describe('anything', () => {
  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 4 }), (raw) => {
        expect(readFigure(raw).view).toBeNull();
      }),
    );
  });

  test.each(['mechanism', 'stations'] as const)('a figure of kind %s without it is said', (part) => {
    const whole = written(part === 'stations' ? stationsView(3) : views.mechanism);
    const { view, problems } = readFigure({ ...whole, [part]: undefined });
    expect(view).toBeNull();
    expect(problems.map(({ path }) => path)).toEqual([`$.${part}`]);
  });

  test('in any place of a figure never throws, and is said or read', () => {
    const base = [...Object.values(views), stationsView(3)].map(written);
    const hostile = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.constantFrom('<img src=x onerror=alert(1)>', Number.NaN, 1e21, -1, '', [], {}, null, undefined),
    );
    /** Puts a value somewhere into a tree. */
    const spoil = (value: unknown, path: readonly number[], put: unknown): unknown => {
      const [step, ...rest] = path;
      if (step === undefined || typeof value !== 'object' || value === null) return put;
      const keys = Object.keys(value);
      const key = keys[step % Math.max(1, keys.length)];
      if (key === undefined) return put;
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Json;
      copy[key] = spoil(copy[key], rest, put);
      return copy;
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...base),
        fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }),
        hostile,
        (raw, path, put) => {
          const { view, problems } = readFigure(spoil(raw, path, put));
          if (view === null) expect(problems.length).toBeGreaterThan(0);
          for (const problem of problems) expect(describeProblem(problem, 'en')).toContain(problem.path);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('a circle is refused', () => {
    const raw: Json = written(views.bars);
    raw.figure = raw;
    expect(readFigure(raw).view).toBeNull();
  });
});

describe('a file that tells of fiction', () => {
  const plain = () => JSON.parse(figureJson(views.bars));
  test.each<[string, (raw: ReturnType<typeof plain>) => void, boolean]>([
    ['says so at its head', (raw) => Object.assign(raw, { synthetic: true }), true],
    ['says so at its head in a way of its own', (raw) => Object.assign(raw, { synthetic: 'yes' }), true],
    ['says so of its union', (raw) => Object.assign(raw.unions[0], { synthetic: true }), true],
    [
      'says so of a union that cannot be read',
      (raw) => raw.unions.push({ id: 'UNREADABLE', synthetic: true }),
      true,
    ],
    ['says that it does not', (raw) => Object.assign(raw, { synthetic: false }), false],
    ['says nothing', () => {}, false],
  ])('%s', (_name, change, expected) => {
    const raw = plain();
    change(raw);
    const rows = readFigure(raw).view?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ union }) => union.synthetic === true)).toEqual(rows.map(() => expected));
  });
});
