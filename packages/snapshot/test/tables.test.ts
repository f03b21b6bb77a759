import { read } from '@gongkai/quantity';
import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { check, figureView, type Table } from '../src/index.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const figures = 'unions/town/figures.json';
const free = { obs: 'A', conf: 'F' } as const;

const table: Table = {
  id: 'town.visits-by-place',
  label: '站点台账',
  frequency: 'month',
  dimensions: [
    {
      id: 'place',
      label: '地点',
      codes: [
        { id: 'north', label: '城北' },
        { id: 'south', label: '城南' },
      ],
    },
  ],
  measures: [{ id: 'stations', label: '站点', indicator: 'service-stations', unit: '处' }],
  source: { ref: 's1', locator: '台账' },
  series: [
    {
      measure: 'stations',
      codes: { place: 'north' },
      cells: [
        { time: '2024-01', value: 12, status: free },
        { time: '2024-02', status: { obs: 'Q', conf: 'C' } },
        { time: '2024-03', status: { obs: 'M', conf: 'F' } },
      ],
    },
    {
      measure: 'stations',
      codes: { place: 'south' },
      cells: [{ time: '2024-01', value: 0, status: { obs: 'B', conf: 'F' }, note: '口径有变' }],
    },
  ],
};

/** Data with the table and a figure of it. */
function withTable(change: (d: GoodData) => void = () => {}): GoodData {
  const data = goodData();
  Object.assign(data[snapshot], { tables: [structuredClone(table)] });
  (at(data[figures], 'figures') as unknown as unknown[]).push({
    id: 'town-heat',
    kind: 'heat',
    domain: 'facilities',
    title: '站点台账',
    select: { table: table.id, codes: { place: ['south', 'north'] } },
  });
  change(data);
  return data;
}

const put = (path: string, value: object) => (d: GoodData) =>
  void Object.assign(path === '' ? at(d[snapshot], 'tables.0') : at(d[snapshot], `tables.0.${path}`), value);
const select = (value: object) => (d: GoodData) => {
  const list = at(d[figures], 'figures') as unknown as object[];
  Object.assign(list.at(-1) ?? {}, value);
};
const cell = (index: number, value: object) => put(`series.0.cells.${index}`, value);

// biome-ignore format: one line per fault is pleasant to extend
const faults: [name: string, change: (d: GoodData) => void, code: string, path: string][] = [
  ['a number in a suppressed cell', cell(1, { value: 3 }), 'table-value', '$.tables[0].series[0].cells[1]'],
  ['a number in one suppressed only by its observation status', cell(1, { value: 3, status: { obs: 'Q', conf: 'F' } }), 'table-value', '$.tables[0].series[0].cells[1]'],
  ['a number in one suppressed only by its confidentiality', cell(1, { value: 3, status: { obs: 'A', conf: 'D' } }), 'table-value', '$.tables[0].series[0].cells[1]'],
  ['a number in a missing cell', cell(2, { value: 0 }), 'table-value', '$.tables[0].series[0].cells[2]'],
  ['no number in a free cell', cell(1, { status: free }), 'table-value', '$.tables[0].series[0].cells[1]'],
  ['a number twice', cell(0, { quantity: { printed: '12处', kind: 'exact', value: 12, low: 12, high: 12, unit: '处' } }), 'table-value', '$.tables[0].series[0].cells[0]'],
  ['an unknown status', cell(0, { status: { obs: 'X', conf: 'F' } }), 'schema', '$.tables[0].series[0].cells[0].status.obs'],
  ['an unknown confidentiality', cell(1, { status: { obs: 'Q', conf: 'X' } }), 'schema', '$.tables[0].series[0].cells[1].status.conf'],
  ['a time twice', cell(1, { time: '2024-01' }), 'table-duplicate', '$.tables[0].series[0].cells[1].time'],
  ['time that runs backwards', cell(2, { time: '2023-12' }), 'table-time', '$.tables[0].series[0].cells[2].time'],
  ['a day in a table by month', cell(0, { time: '2024-01-05' }), 'table-time', '$.tables[0].series[0].cells[0].time'],
  ['a day that no month has', cell(0, { time: '2024-02-30' }), 'schema', '$.tables[0].series[0].cells[0].time'],
  ['a week beyond the year', cell(0, { time: '2024-W54' }), 'schema', '$.tables[0].series[0].cells[0].time'],
  ['a series twice', put('series.1', { codes: { place: 'north' } }), 'table-duplicate', '$.tables[0].series[1]'],
  ['an unknown code', put('series.1', { codes: { place: 'west' } }), 'table-code', '$.tables[0].series[1].codes.place'],
  ['a dimension that is not given', put('series.1', { codes: {} }), 'table-code', '$.tables[0].series[1].codes.place'],
  ['a name that every object has', put('series.1', { codes: { place: 'south', constructor: 'south' } }), 'table-code', '$.tables[0].series[1].codes'],
  ['an unknown measure', put('series.1', { measure: 'visits' }), 'table-code', '$.tables[0].series[1].measure'],
  ['an unknown indicator', put('measures.0', { indicator: 'gone' }), 'indicator-unknown', '$.tables[0].measures[0].indicator'],
  ['a unit of another family', put('measures.0', { unit: '件' }), 'unit-family', '$.tables[0].measures[0].unit'],
  ['a unit that is none', put('measures.0', { unit: '人头' }), 'unit-unknown', '$.tables[0].measures[0].unit'],
  ['a quantity in another unit', (d) => { const one = at(d[snapshot], 'tables.0.series.0.cells.0'); delete one.value; Object.assign(one, { quantity: { printed: '12个', kind: 'exact', value: 12, low: 12, high: 12, unit: '个' } }); }, 'table-unit', '$.tables[0].series[0].cells[0].quantity.unit'],
  ['a quantity against its words', (d) => { const one = at(d[snapshot], 'tables.0.series.0.cells.0'); delete one.value; Object.assign(one, { quantity: { printed: '12余处', kind: 'atLeast', value: 12, low: 12, high: 12, unit: '处' } }); }, 'quantity-mismatch', '$.tables[0].series[0].cells[0].quantity.high'],
  ['an unknown source', put('source', { ref: 's9' }), 'source-unknown', '$.tables[0].source.ref'],
  ['an id that an observation may have', put('', { id: 'town.service-stations' }), 'id-form', '$.tables[0].id'],
  ['an id of another union', put('', { id: 'village.visits' }), 'id-form', '$.tables[0].id'],
  ['a table twice', (d) => (at(d[snapshot], 'tables') as unknown as unknown[]).push(structuredClone(table)), 'id-duplicate', '$.tables[1].id'],
  ['a code twice', (d) => (at(d[snapshot], 'tables.0.dimensions.0.codes') as unknown as unknown[]).push({ id: 'north', label: '北' }), 'id-duplicate', '$.tables[0].dimensions[0].codes[2].id'],
  ['an identity number in a note', cell(0, { note: '身份证11010519491231002X' }), 'personal-id-number', '$.tables[0].series[0].cells[0].note'],
  ['a figure of a table that is none', select({ select: { table: 'town.gone' } }), 'figure-select', '$.figures[2].select.table'],
  ['a figure of a code that is none', select({ select: { table: table.id, codes: { place: ['west'] } } }), 'figure-select', '$.figures[2].select.codes.place'],
  ['a figure of a measure that is none', select({ select: { table: table.id, measures: ['gone'] } }), 'figure-select', '$.figures[2].select.measures[0]'],
  ['a heat of observations', select({ select: { observations: ['town.service-stations.a'] } }), 'figure-select', '$.figures[2].select'],
  ['a distribution of no indicator', select({ kind: 'distribution', select: { distribution: 'gone', level: 'county', period: '2024' } }), 'figure-select', '$.figures[2].select.distribution'],
];

describe('tables of ledgers', () => {
  it('are sound', () => expect(check(asFiles(withTable())).problems).toEqual([]));

  it.each(faults)('%s', (_name, change, code, path) => {
    const found = check(asFiles(withTable(change))).problems.map((one) => `${one.code} ${one.path}`);
    expect(found).toContain(`${code} ${path}`);
  });

  it('keeps the meaning of a table over time', () => {
    const data = withTable();
    const later = structuredClone(data[snapshot]);
    Object.assign(at(later, 'tables.0'), { frequency: 'year' });
    const next = { ...data, 'unions/town/snapshots/2026-01-31.json': { ...later, date: '2026-01-31' } };
    expect(check(asFiles(next as GoodData)).problems.map(({ code }) => code)).toContain('id-changed');
  });

  it('gives each cell its id, its words or its codes', () => {
    const { data } = check(asFiles(withTable()));
    const entry = data.unions.get('town');
    const figure = entry?.figures?.figures.at(-1);
    if (!entry || !figure) throw new Error('no figure');
    const cells = figureView(data, entry, figure).table?.series.flatMap((series) => series.cells) ?? [];
    expect(
      cells.map(({ id, quantity, status }) => [id, quantity?.printed ?? `${status.obs}${status.conf}`]),
    ).toEqual([
      ['town.visits-by-place.stations.north.2024-01', '12处'],
      ['town.visits-by-place.stations.north.2024-02', 'QC'],
      ['town.visits-by-place.stations.north.2024-03', 'MF'],
      ['town.visits-by-place.stations.south.2024-01', '0处'],
    ]);
    for (const { quantity } of cells)
      if (quantity) expect(read(quantity.printed ?? '')).toMatchObject(quantity);
  });
});
