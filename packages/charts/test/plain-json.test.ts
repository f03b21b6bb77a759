/** The JSON of a figure that was made of plain rows, an outline or stations is read again as any other. */
import type { FigureView } from '@gongkai/snapshot';
import { DataError } from '@gongkai/snapshot';
import { type FigureInput, InputError } from '@gongkai/snapshot/figure-input';
import { runs } from '@gongkai/testing/runs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureHtml, figureJson, viewOf } from '../src/index.ts';

/** A figure is written, read and drawn, and drawn as it was. */
function again(view: FigureView): { readonly before: string; readonly after: string } {
  return { before: figureHtml(view), after: figureHtml(JSON.parse(figureJson(view))) };
}

const words = fc.oneof(
  fc.constantFrom(
    '',
    '爱心驿站',
    '"><b>',
    '\u202e反',
    '\u0000',
    '\ud800',
    ' 　',
    '余'.repeat(200),
    'toString',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const printed = fc.oneof(
  fc.constantFrom('8处', '20余处', '近10万人', '92.5%', '-3件', '增长5%', '0', '无', '若干', '很多', 12),
  words,
);
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const period = fc.constantFrom('2023年', '2023年以来', '截至2023年底', '2019年至2023年', '累计', '2023-05');
const common = {
  title: optional(words),
  description: optional(words),
  source: optional(
    fc.oneof(
      words,
      fc.record({
        description: words,
        date: optional(period),
        publisher: optional(words),
        url: optional(fc.constantFrom('https://www.example.gov.cn/2023', 'http://[', 'https://甲 乙/')),
      }),
    ),
  ),
  notes: optional(fc.array(words, { maxLength: 3 })),
  area: optional(fc.constantFrom('rights', 'funding')),
  synthetic: optional(fc.boolean()),
};
const row = fc.oneof(
  fc.tuple(words, printed),
  fc.record({
    label: optional(words),
    printed,
    period: optional(period),
    union: optional(words),
    note: optional(words),
  }),
);
const rows = fc.record({
  ...common,
  kind: optional(fc.constantFrom('bars', 'count', 'rate', 'tiles', 'table', 'trend', 'compare')),
  unit: optional(fc.constantFrom('处', '%')),
  period: optional(period),
  level: optional(fc.constantFrom('county', 'province')),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
});
const { parts } = fc.letrec<{ parts: object[]; part: object }>((tie) => ({
  parts: fc.array(tie('part'), { minLength: 1, maxLength: 3, depthIdentifier: 'part' }),
  part: fc.record({
    label: words,
    note: optional(words),
    parts: fc.option(tie('parts'), { nil: undefined, depthIdentifier: 'part' }),
  }),
}));
const station = fc.record({
  name: words,
  address: optional(words),
  township: optional(words),
  hours: optional(fc.constantFrom('24/7', 'Mo-Fr 08:00-18:00', '全天')),
  phone: optional(words),
  verified: optional(fc.constantFrom('2023-05-01', '2023')),
  lon: optional(fc.constantFrom(104.1, 109)),
  lat: optional(fc.constantFrom(31.1, 32)),
});
const input: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: rows },
  fc.record({ ...common, parts }),
  fc.record({ ...common, stations: fc.array(station, { minLength: 1, maxLength: 4 }) }),
  fc.constant('站点,数量\n爱心驿站,8处\n流动服务站,20余处'),
);

/** What is not said is left out, as whoever writes JSON leaves it out. */
const said = (raw: unknown) => JSON.parse(JSON.stringify(raw)) as FigureInput;

describe('the JSON of a figure that was made of an input', () => {
  test('is drawn as the figure was, whatever draws', () => {
    let drawn = 0;
    fc.assert(
      fc.property(input, (raw) => {
        let view: FigureView;
        try {
          view = viewOf(said(raw));
        } catch (error) {
          if (error instanceof InputError) return;
          throw error;
        }
        drawn += 1;
        const { before, after } = again(view);
        expect(after).toBe(before);
      }),
      { numRuns: runs(2000) },
    );
    expect(drawn).toBeGreaterThan(runs(2000) / 10);
  });

  test('says of words that are no amount that they are none', () => {
    const view = viewOf([
      ['爱心驿站', '8处'],
      ['流动服务站', '很多'],
    ]);
    expect(view.rows[1]?.unread).toBe(true);
    const { before, after } = again(view);
    expect(after).toBe(before);
  });

  test('is taken no address, id or code that is none', () => {
    const view = viewOf({ title: '站点', source: '年报', rows: [['爱心驿站', '8处']] });
    const refused = (change: (raw: Record<string, Record<string, never>[]>) => void) => {
      const raw = JSON.parse(figureJson(view));
      change(raw);
      expect(() => figureHtml(raw)).toThrow(DataError);
    };
    refused(({ sources }) => Object.assign(sources?.[0]?.source ?? {}, { url: 'javascript:alert(1)' }));
    refused(({ unions }) => Object.assign(unions?.[0] ?? {}, { id: 'A b' }));
    refused(({ observations }) => Object.assign(observations?.[0]?.status ?? {}, { obs: 'x' }));
    refused(({ observations }) => Object.assign(observations?.[0] ?? {}, { snapshot: 'yesterday' }));
    refused(({ indicators }) => Object.assign(indicators?.[0] ?? {}, { label: 3 }));
  });

  test('of a published figure empty texts are refused as before', () => {
    const raw = JSON.parse(figureJson(viewOf({ title: '站点', rows: [['爱心驿站', '8处']] })));
    raw.snapshots = [{ union: 'figure', date: '2024-01-31', sha256: null }];
    expect(() => figureHtml(raw)).toThrow(DataError);
  });
});
