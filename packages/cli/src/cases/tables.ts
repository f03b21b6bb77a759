import type { Table } from '@gongkai/snapshot';
import { bare } from '../ledger/fields.ts';
import { recodeOf, relabelled } from './categories/recode.ts';
import type { LedgerTables } from './earlier.ts';
import type { CellPlace } from './layout.ts';
import { keyOf } from './layout.ts';
import type { CaseMapping, MeasureMapping } from './mapping.ts';
import { countMeasure, type TablePlace, tablePlace } from './table-place.ts';
import type { YearOutcome } from './year.ts';

type Cell = Table['series'][number]['cells'][number];
type Measure = Table['measures'][number];

const shown = { obs: 'A', conf: 'F' } as const;
const hiddenCell = { obs: 'Q', conf: 'C' } as const;
const noCell = { obs: 'M', conf: 'F' } as const;

/** What the measures of a ledger are called. */
const labels = { count: '数量', settled: '办结', pending: '未结', rate: '办结率' } as const;

/** A measure of a table. */
function measureOf(id: string, mapping: CaseMapping, sums: ReadonlyMap<string, string>): Measure {
  const make = (label: string, { indicator, unit }: MeasureMapping): Measure => ({
    id,
    label: label.slice(0, 20),
    indicator,
    unit,
  });
  const { settled } = mapping;
  if (settled && (id === 'settled' || id === 'pending' || id === 'rate'))
    return make(labels[id], settled[id]);
  const heading = [...sums].find(([, measure]) => measure === id)?.[0];
  const sum = heading === undefined ? undefined : mapping.sums?.[heading];
  return sum && heading !== undefined ? make(bare(heading), sum) : make(labels.count, mapping.count);
}

/** A table while it is filled. */
interface OpenTable {
  readonly place: TablePlace;
  readonly labels: Map<string, Map<string, string>>;
  readonly series: Map<
    string,
    { measure: string; codes: Readonly<Record<string, string>>; cells: Map<string, Cell> }
  >;
}

/** Fills the tables of a ledger cell by cell. */
export class TableWriter {
  readonly #tables = new Map<string, OpenTable>();
  readonly #mapping: CaseMapping;
  readonly #sums: ReadonlyMap<string, string>;

  constructor(mapping: CaseMapping, sums: ReadonlyMap<string, string>) {
    this.#mapping = mapping;
    this.#sums = sums;
  }

  #put(
    place: TablePlace,
    cell: Omit<Cell, 'time'>,
    labelOf: (dimension: string, code: string) => string,
  ): void {
    const table = this.#tables.get(place.table) ?? { place, labels: new Map(), series: new Map() };
    this.#tables.set(place.table, table);
    for (const [dimension, code] of Object.entries(place.codes)) {
      const known = table.labels.get(dimension) ?? new Map<string, string>();
      // What is counted anew comes first, and has the name that holds now.
      if (!known.has(code)) known.set(code, labelOf(dimension, code));
      table.labels.set(dimension, known);
    }
    const id = JSON.stringify([place.measure, place.codes]);
    const series = table.series.get(id) ?? { measure: place.measure, codes: place.codes, cells: new Map() };
    series.cells.set(place.time, { time: place.time, ...cell });
    table.series.set(id, series);
  }

  /** Adds what is published of a year. */
  addYear(year: number, { family, codes, byMeasure }: YearOutcome): void {
    const labelOf = (dimension: string, code: string) =>
      [...codes.labels].find(([{ id }]) => id === dimension)?.[1].get(code) ?? code;
    for (const [measure, numbers] of byMeasure)
      for (const [key, value] of numbers) {
        const cell = family.cells.get(key);
        if (!cell) continue;
        const place = tablePlace(cell, year, measure);
        this.#put(place, value === null ? { status: hiddenCell } : { value, status: shown }, labelOf);
      }
    const counts = byMeasure.get(countMeasure) ?? new Map<string, number | null>();
    for (const [key, cell] of family.cells) {
      if (!cell.codes.some(({ attribute, code }) => attribute.kind === 'settled' && code === 'settled'))
        continue;
      const codes = cell.codes.filter(({ attribute }) => attribute.kind !== 'settled');
      const place = tablePlace({ codes }, year, 'rate');
      const pending: CellPlace = {
        codes: cell.codes.map((one) =>
          one.attribute.kind === 'settled' ? { ...one, code: 'pending' } : one,
        ),
      };
      const [settled, open] = [counts.get(key) ?? null, counts.get(keyOf(pending)) ?? null];
      const total = counts.get(keyOf({ codes })) ?? null;
      this.#put(place, rateCell(settled, open, total), labelOf);
    }
  }

  /** The labels of an earlier table, as the mapping renames them. */
  #labelsOf(
    { dimensions }: Table,
    attributes: readonly { id: string; heading: string }[],
  ): ReadonlyMap<string, ReadonlyMap<string, string>> {
    return new Map(
      dimensions.map(({ id, codes }) => {
        const heading = attributes.find((one) => one.id === id)?.heading ?? '';
        const { shown } = relabelled(
          codes.map(({ label }) => label),
          recodeOf(this.#mapping.codes, heading),
        );
        return [id, new Map(codes.map((one) => [one.id, shown.get(one.label) ?? one.label]))];
      }),
    );
  }

  /** Takes over what an earlier snapshot has of some years, as it is. */
  addEarlier(
    tables: LedgerTables,
    stem: string,
    isWanted: (year: number) => boolean,
    attributes: readonly { id: string; heading: string }[],
  ): void {
    for (const table of tables) {
      const labels = this.#labelsOf(table, attributes);
      for (const { measure, codes = {}, cells } of table.series)
        for (const { time, ...cell } of cells) {
          if (!isWanted(Number(time.slice(0, 4)))) continue;
          const dimensions = table.dimensions.map(({ id, label }) => ({
            id,
            heading: attributes.find((one) => one.id === id)?.heading ?? label,
            kind: 'category' as const,
          }));
          const frequency = table.frequency === 'month' ? 'month' : 'year';
          const place = {
            table: table.id.slice(stem.length),
            dimensions,
            frequency,
            measure,
            codes,
            time,
          } as const;
          this.#put(place, cell, (dimension, code) => labels.get(dimension)?.get(code) ?? code);
        }
    }
  }

  /** @returns the tables, each measure of which has a cell somewhere */
  tables(stem: string, source: string, threshold: number): Table[] {
    const { label, sheet } = this.#mapping;
    return [...this.#tables.values()].map(({ place, labels: known, series }): Table => {
      const used = new Set([...series.values()].map(({ measure }) => measure));
      const by = [
        ...place.dimensions.map(({ heading }) => bare(heading)),
        ...(place.frequency === 'month' ? ['月份'] : []),
      ];
      return {
        id: `${stem}${place.table}`,
        label: `${label}${by.length > 0 ? `，按${by.join('和')}` : ''}`.slice(0, 40),
        frequency: place.frequency,
        disclosure: { threshold },
        dimensions: place.dimensions.map(({ id, heading }) => ({
          id,
          label: bare(heading).slice(0, 20),
          codes: [...(known.get(id) ?? [])].map(([code, word]) => ({ id: code, label: word })),
        })),
        measures: [...used].map((id) => measureOf(id, this.#mapping, this.#sums)),
        source: { ref: source, locator: (sheet === '' ? label : sheet).slice(0, 60) },
        series: [...series.values()].map(({ measure, codes, cells }) => ({
          measure,
          ...(Object.keys(codes).length > 0 ? { codes } : {}),
          cells: [...cells.values()].sort((a, b) => (a.time < b.time ? -1 : 1)),
        })),
      };
    });
  }
}

/** A rate stands only where everything of which it is made stands beside it; so it tells nothing more. */
function rateCell(settled: number | null, pending: number | null, total: number | null): Omit<Cell, 'time'> {
  if (settled === null || pending === null || total === null) return { status: hiddenCell };
  return total === 0
    ? { status: noCell }
    : { value: Math.round((settled / total) * 1000) / 10, status: shown };
}
