import { missingStatuses } from '../codes.ts';
import { latest, type UnionData } from '../data.ts';
import type { Figure, Indicator, Observation, Table } from '../types.ts';
import type { NumberedSource, SnapshotRef } from './rows.ts';
import { snapshotRef } from './rows.ts';

type Quantity = Observation['quantity'];
type TableSelect = Extract<Figure['select'], { readonly table: unknown }>;
type Measure = Table['measures'][number];

/** A cell with its permanent id. */
export interface TableCell {
  readonly id: string;
  readonly time: string;
  /** Null where its codes say that there is no number, or that nobody may know it. */
  readonly quantity: Quantity | null;
  readonly status: Observation['status'];
  readonly note?: string;
}

/** The cells of one measure and one code of each dimension, in order of time. */
export interface TableSeries {
  /** What its cells' ids begin with. */
  readonly id: string;
  readonly label: string;
  readonly measure: Measure;
  /** Dimensions with the code that each has here. */
  readonly codes: readonly { readonly dimension: string; readonly id: string; readonly label: string }[];
  readonly cells: readonly TableCell[];
}

/** What a figure shows of a ledger's table. */
export interface TableView {
  readonly id: string;
  readonly label: string;
  readonly frequency: Table['frequency'];
  readonly dimensions: Table['dimensions'];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly source: { readonly locator: string; readonly number: number };
  readonly series: readonly TableSeries[];
}

/** Whether the codes of a cell say that it has no number, or that nobody may know it. */
const isHidden = ({ obs, conf }: Observation['status']) =>
  conf !== 'F' || missingStatuses.some((code) => code === obs);

/** A number without any bound, with the words that it is printed with here. */
const exact = (value: number, unit: string): Quantity => ({
  printed: `${value}${unit}`,
  kind: 'exact',
  value,
  low: value,
  high: value,
  unit,
});

/** The id of what stands at a series and a time; ids are lower-case, a week among them. */
const idOf = (...parts: readonly string[]) => parts.join('.').toLowerCase();

/**
 * Selects series of a table.
 *
 * @param table of a snapshot, or of a figure's JSON
 * @param indicators of its measures
 * @param number of its source where it is shown
 * @param select which of its measures and codes
 * @returns the series that are selected, in order of the table, with ids and labels
 */
export function tableViewOf(
  table: Table,
  indicators: readonly Indicator[],
  number: number,
  { measures, codes = {} }: Partial<TableSelect> = {},
): TableView {
  const { id, label, frequency, source } = table;
  const wanted = table.measures.filter((one) => measures?.includes(one.id) ?? true);
  const chosen = Object.keys(codes);
  const dimensions = table.dimensions.map((dimension) => {
    const kept = chosen.includes(dimension.id) ? codes[dimension.id] : undefined;
    return { ...dimension, codes: dimension.codes.filter((code) => kept?.includes(code.id) ?? true) };
  });
  const series = table.series.flatMap((one): TableSeries[] => {
    const measure = wanted.find((other) => other.id === one.measure);
    const own = dimensions.flatMap((dimension) => {
      const code = dimension.codes.find((other) => other.id === one.codes?.[dimension.id]);
      return code ? { dimension: dimension.id, ...code } : [];
    });
    if (!measure || own.length < dimensions.length) return [];
    const stem = idOf(id, measure.id, ...own.map((code) => code.id));
    const names = [
      ...own.map((code) => code.label),
      ...(own.length === 0 || wanted.length > 1 ? [measure.label] : []),
    ];
    const cells = one.cells.map(({ time, value, quantity, status, note }) => ({
      id: idOf(stem, time),
      time,
      // What is suppressed or missing stays so, whoever wrote a number beside its code.
      quantity: isHidden(status)
        ? null
        : (quantity ?? (value === undefined ? null : exact(value, measure.unit))),
      status,
      ...(note === undefined ? {} : { note }),
    }));
    return [{ id: stem, label: names.join(' · '), measure, codes: own, cells }];
  });
  const used = new Set(series.map(({ measure }) => measure.indicator));
  return {
    id,
    label,
    frequency,
    dimensions,
    measures: wanted,
    indicators: indicators.filter((indicator) => used.has(indicator.id)),
    source: { locator: source.locator, number },
    series,
  };
}

/**
 * @param entry a union that publishes
 * @param indicators the catalogue
 * @param select a table of its newest snapshot, and what of it
 * @returns what a figure shows of it
 * @throws Error where there is no such table, which the checks say before
 */
export function tableView(
  entry: UnionData,
  indicators: ReadonlyMap<string, Indicator>,
  select: TableSelect,
): {
  readonly table: TableView;
  readonly sources: readonly NumberedSource[];
  readonly snapshots: readonly SnapshotRef[];
} {
  const file = latest(entry);
  const { sources, tables = [] } = file.snapshot;
  const table = tables.find(({ id }) => id === select.table);
  if (!table) throw new Error(`no table: ${select.table}`);
  const index = sources.findIndex(({ id }) => id === table.source.ref);
  const source = sources[index];
  return {
    table: tableViewOf(table, [...indicators.values()], index + 1, select),
    sources: source ? [{ source, number: index + 1 }] : [],
    snapshots: [snapshotRef(entry, file)],
  };
}
