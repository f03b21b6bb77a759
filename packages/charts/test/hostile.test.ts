import type { FigureKind, FigureRow, FigureView, StoryPart, Union } from '@gongkai/snapshot';
import { caseParts, figureKinds, moneyParts, periodTypes } from '@gongkai/snapshot';
import { quantities, row, union, view } from '@gongkai/testing/figures/view';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { figureCsv, figureHtml, figureJson, figureSvg, summary } from '../src/index.ts';

/** What might do harm as text: markup, right-to-left, rare characters, lone surrogates, formulas, nothing. */
const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</svg><svg onload=alert(1)>',
  ']]><!--',
  'javascript:alert(1)',
  '=HYPERLINK("x")',
  'مرحبا بالعالم',
  '㙍𬱟𪚥',
  '\u202e反',
  '\ud800',
  '\u0000',
  '余'.repeat(40),
  'x'.repeat(40),
  '',
];
const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 40 }));
const number = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e21, 1e-9, 1.5, null),
  fc.double(),
  fc.integer({ min: 0, max: 10_000 }),
);
const quantity = fc.record({
  printed: text,
  kind: fc.constantFrom(...Object.values(quantities).map(({ kind }) => kind)),
  value: number,
  low: number,
  high: number,
  unit: fc.oneof(fc.constant(null), text),
});

const parts: readonly StoryPart[] = [...caseParts, ...moneyParts];
const made = fc.record({
  quantity,
  label: text,
  part: fc.constantFrom(undefined, ...parts),
  period: fc.record({
    type: fc.constantFrom(...periodTypes),
    start: fc.option(fc.oneof(text, fc.constantFrom('2023', '2024-05')), { nil: undefined }),
    basis: fc.constantFrom('stated' as const, 'inferred' as const),
  }),
  obs: fc.constantFrom('A' as const, 'B' as const),
  union: fc.constantFrom('a', 'b'),
  name: text,
  snapshotDate: fc.constantFrom('2024-01-31', '2025-01-31'),
});

const rows = fc.array(made, { maxLength: 9 }).map((list) =>
  list.map(
    ({ quantity: amount, label, part, period, obs, union: id, name, snapshotDate }, index): FigureRow => {
      const whose: Union = { ...union, id, name, shortName: name };
      const { start, ...rest } = period;
      const base = row({
        id: `demo.row.r${index}`,
        label,
        quantity: amount as FigureRow['observation']['quantity'],
        observation: { period: start === undefined ? rest : { ...rest, start }, status: { obs, conf: 'F' } },
      });
      return { ...base, union: whose, snapshotDate, ...(part === undefined ? {} : { part }) };
    },
  ),
);

const parse = (markup: string) =>
  (parseHTML(`<!doctype html><html><body>${markup}</body></html>`) as unknown as { document: Document })
    .document;

/** Everything in a page that a browser would run. */
function runnable(page: Document): string[] {
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const attributes = [...element.attributes].filter(
      ({ name, value }) => /^on/i.test(name) || /^\s*(javascript|data):/i.test(value),
    );
    const bad = /^(script|iframe|object|embed|img|foreignobject)$/i.test(element.localName);
    return [
      ...(bad ? [element.localName] : []),
      ...attributes.filter(({ name }) => /^(on|href|src|xlink)/.test(name)).map(({ name }) => name),
    ];
  });
}

/** Kinds that show no rows of their own: stations, and cells of a table. */
const without = new Set<FigureKind>(['stations', 'series', 'heat']);

/** The same rows as cells of a ledger's table, with names as bad as they are. */
function tabular(figure: FigureView, name: string): FigureView {
  const { rows: list } = figure;
  const [first] = list;
  const unit = first?.observation.quantity.unit ?? name;
  const measure = { id: 'm', label: name, indicator: 'arbitration-cases', unit };
  const half = Math.ceil(list.length / 2);
  const series = [list.slice(0, half), list.slice(half)].map((own, line) => ({
    id: `demo.ledger.m${line}`,
    label: own[0]?.observation.label ?? name,
    measure,
    codes: [],
    cells: own.map(({ observation: { quantity: amount, status } }, index) => ({
      id: `demo.ledger.m${line}.${index}`,
      time: `2024-0${index * 2 + 1}`,
      quantity: index === 1 ? null : amount,
      status: index === 1 ? ({ obs: 'M', conf: 'F' } as const) : status,
      note: name,
    })),
  }));
  const table: NonNullable<FigureView['table']> = {
    id: 'demo.ledger',
    label: name,
    frequency: 'month',
    dimensions: [],
    measures: [measure],
    indicators: [],
    source: { locator: name, number: 1 },
    series,
  };
  return { ...figure, rows: [], table };
}

describe.each(figureKinds.filter((kind): kind is Exclude<FigureKind, 'mechanism'> => kind !== 'mechanism'))(
  '%s',
  (kind) => {
    test('is written of whatever it is given, and nothing of it runs', () => {
      fc.assert(
        fc.property(rows, text, (list, title) => {
          const plain = view(kind, list, { title, description: title, notes: [title] });
          const figure = kind === 'series' || kind === 'heat' ? tabular(plain, title) : plain;
          const page = parse(figureHtml(figure, { sourceHref: () => title }));
          expect(runnable(page)).toEqual([]);
          // Each number once: in a row, a tile or a part; dense kinds and stations have marks beside their rows.
          const rows = [...page.querySelectorAll('[data-obs]')];
          if (!without.has(kind)) expect(rows).toHaveLength(list.length);
          for (const [, value = ''] of page.body.innerHTML.matchAll(
            / (?:d|x|y|width|height|x1|x2|viewBox)="([^"]*)"/g,
          ))
            expect(value).not.toMatch(/NaN|Infinity|undefined|null|e[+-]?\d/);
          const file = figureSvg(figure);
          expect(runnable(parse(file))).toEqual([]);
          for (const [, value = ''] of file.matchAll(/ (?:d|x|y|width|height|transform)="([^"]*)"/g))
            expect(value).not.toMatch(/NaN|Infinity|undefined|null/);
          summary(figure);
          expect(figureCsv(figure).split('\r\n').length).toBeGreaterThanOrEqual(list.length + 2);
          JSON.parse(figureJson(figure));
        }),
        { numRuns: 60, seed: 20261126 },
      );
    }, 120_000);
  },
);
