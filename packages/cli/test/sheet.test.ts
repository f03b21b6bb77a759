import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Observation, publishingUnions, type Snapshot } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetRow } from '../src/sheet/columns.ts';
import { rowsOf, snapshotOf } from '../src/sheet/snapshot-rows.ts';
import { cellsOf, csvOf, readTables, sheetRows, writeSheet } from '../src/sheet/table-file.ts';

const { data } = checkFolder(path.resolve(import.meta.dirname, '../../../data'));
const none = new Map<string, never>();

async function throughCsv(rows: readonly SheetRow[]): Promise<SheetRow[]> {
  const bytes = Buffer.from(csvOf(cellsOf(rows)));
  const { tables } = await readTables({ name: 'sheet.csv', bytes });
  return tables.flatMap((table) => sheetRows(table).map(({ row }) => row));
}

/** Lines of text as snapshots have them: no control characters, no blanks at the ends; with all that a table program could take for something else. */
const text = (max: number) =>
  fc
    .oneof(
      fc.constantFrom(
        '=1+1',
        '+86',
        '-5',
        '@x',
        "'",
        "'=x",
        '2024-05',
        '1/2',
        '"引号"，',
        'a;b',
        '＝1',
        '00123',
        'true',
        '是',
      ),
      fc.string({ unit: 'grapheme', maxLength: max }),
      fc.stringMatching(/^[\u4e00-\u9fff，、“”0-9]{1,20}$/u),
    )
    .map((words) => words.replace(/[\p{C}\p{Z}]/gu, '').slice(0, max))
    .filter((words) => words !== '' && !/\p{Surrogate}/u.test(words));

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/u);
const date = fc.constantFrom('2024', '2024-05', '2024-12-31');
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** Objects without the fields that have no value, as JSON has them. */
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const basis = fc.constantFrom('stated', 'inferred');
const quantity = fc.constantFrom(
  { printed: '60余场次', kind: 'atLeast', value: 60, low: 60, high: null, unit: '场次' },
  { printed: '超8000人', kind: 'moreThan', value: 8000, low: 8000, high: null, lowOpen: true, unit: '人' },
  { printed: '67件' },
  { kind: 'atLeast', value: 30, low: 30, high: null, unit: '处' },
);
const observation = fc
  .record({
    id: slug.map((name) => `town.${name}`),
    indicator: slug,
    label: optional(text(40)),
    quantity,
    period: fc.record({
      type: fc.constantFrom(
        'year',
        'since',
        'cumulative',
        'pointInTime',
        'everyYear',
        'everyMonth',
        'perDay',
        'notStated',
      ),
      start: optional(date),
      end: optional(date),
      basis,
      note: optional(text(80)),
    }),
    scope: fc.oneof(
      fc.constant({ type: 'own' }),
      fc.record({ type: fc.constant('subunit'), union: optional(slug), place: optional(text(30)) }),
      fc.record({ type: fc.constant('superior'), union: slug }),
    ),
    dimensions: optional(fc.constant({ facility: 'care-station' })),
    status: fc.constantFrom({ obs: 'A', conf: 'F' }, { obs: 'B', conf: 'F' }),
    source: optional(
      fc.record({
        ref: slug,
        locator: text(60),
        phrase: text(25),
        phrases: optional(fc.array(text(25), { maxLength: 3 })),
        note: optional(text(80)),
      }),
    ),
    derived: optional(fc.constant({ op: 'sum', of: ['town.a', 'town.b'] })),
    denominator: optional(fc.record({ of: text(40), basis })),
    note: optional(text(120)),
  })
  .map((one) => clean(one) as unknown as Observation);

const source = fc.record({
  id: slug,
  title: fc.option(text(80), { nil: null }),
  description: text(60),
  publisher: fc.option(text(40), { nil: null }),
  date: fc.record({ value: date, basis, note: optional(text(80)) }),
  edition: optional(text(40)),
  url: optional(fc.constant('https://example.org/a?b=1')),
  note: optional(text(120)),
});

const snapshot = fc
  .record({
    $schema: optional(fc.constant('../../../schema/snapshot.schema.json')),
    union: slug,
    date: fc.constant('2025-01-31'),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
    observations: fc.array(observation, { maxLength: 5 }),
    mechanisms: fc.array(
      fc.record({ id: slug, name: text(20), long: optional(fc.constant('字'.repeat(70_000))) }),
      { maxLength: 2 },
    ),
    corrections: optional(
      fc.constant([{ observation: 'town.a', replaces: '2024-01-31', reason: '原数漏计一处' }]),
    ),
    namedFacilities: optional(fc.constant([])),
  })
  .map((one) => clean(one) as unknown as Snapshot);

describe('a sheet and a snapshot are two forms of one thing', () => {
  it('whatever stands in it, as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(snapshot, async (one) => {
        const { snapshot: again, faults } = snapshotOf(await throughCsv(rowsOf(one, none)));
        expect(faults).toEqual([]);
        expect(again).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('whatever stands in it, as XLSX', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
    await fc.assert(
      fc.asyncProperty(snapshot, async (one) => {
        const file = path.join(folder, 'sheet.xlsx');
        await writeSheet(file, rowsOf(one, none));
        const { tables } = await readTables(file);
        const rows = tables[0] ? sheetRows(tables[0]).map(({ row }) => row) : [];
        expect(snapshotOf(rows).snapshot).toEqual(one);
      }),
      { numRuns: 8 },
    );
  });

  it('words that every object knows, as XLSX', async () => {
    const words = ['valueOf', 'constructor', '__proto__', 'hasOwnProperty', 'toString'];
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'gongkai-')), 'sheet.xlsx');
    await writeSheet(
      file,
      words.map((title) => ({ row: '来源', title })),
    );
    const { tables } = await readTables(file);
    expect(tables.flatMap((table) => sheetRows(table)).map(({ row }) => row.title)).toEqual(words);
  });

  it.each(publishingUnions(data).map((entry) => [entry.union.id, entry] as const))(
    '%s as published',
    async (_id, entry) => {
      for (const { snapshot: one } of entry.snapshots)
        expect(snapshotOf(await throughCsv(rowsOf(one, data.indicators))).snapshot).toEqual(one);
    },
  );

  it('has a row a number, and no cell longer than Excel keeps', () => {
    const one = data.unions.get('hanyin')?.snapshots[0]?.snapshot;
    if (!one) throw new Error('no snapshot');
    const rows = rowsOf(one, data.indicators);
    expect(rows.filter(({ row }) => row === '数').length).toBe(one.observations.length);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell.length).toBeLessThan(32_767);
  });
});

describe('what a clerk does to a sheet', () => {
  let rows: SheetRow[];
  beforeAll(() => {
    rows = [
      { row: '快照', id: 'union', more: 'town' },
      { row: '快照', id: 'date', more: '2025-01-31' },
      { row: '来源', id: 's1', description: '年度报道', date: '2025年1月' },
    ];
  });
  const number: SheetRow = {
    row: '数',
    take: '是',
    printed: '８处',
    phrase: '建成８处',
    section: '一',
    indicator: 'service-stations',
  };

  it('writes dates, codes and numbers as people do', () => {
    const { snapshot: one, faults } = snapshotOf([
      ...rows,
      { ...number, periodType: '以来', start: '2024/5', scope: '下级', scopeUnit: '北山镇' },
      { ...number, periodType: 'year', start: '2024', basis: '原文' },
    ]);
    expect(faults).toEqual([]);
    expect(one.observations).toMatchObject([
      {
        id: 'town.service-stations',
        period: { type: 'since', start: '2024-05' },
        scope: { place: '北山镇' },
        quantity: { value: 8 },
      },
      { id: 'town.service-stations.2', period: { type: 'year', start: '2024', basis: 'stated' } },
    ]);
  });

  it('leaves rows out, and writes what means nothing', () => {
    const {
      rows: taken,
      faults,
      left,
    } = snapshotOf([
      ...rows,
      { ...number, take: '否' },
      { ...number, periodType: '大概' },
      { ...number, more: 'x' },
    ]);
    expect([taken, left]).toEqual([[4, 5], 1]);
    expect(faults).toMatchObject([
      { row: 4, column: 'periodType', found: '大概' },
      { row: 5, column: 'more', found: 'x' },
    ]);
  });
});
