import type { FigureView, TableView } from '@gongkai/snapshot';
import { type Cell, csvPeriod } from '../../text/csv-cell.ts';
import { isSynthetic } from '../../words/synthetic.ts';

const heads = [
  'observation',
  'union',
  'union_name',
  'table',
  'measure',
  'indicator',
  'label',
  'time',
  'frequency',
  'printed',
  'kind',
  'value',
  'low',
  'high',
  'unit',
  'obs_status',
  'conf_status',
  'source',
  'locator',
  'snapshot',
] as const;

/**
 * The table of a figure with every cell, also those that have only codes: one line for each, one column more for each dimension.
 *
 * @param view a figure of a ledger's table
 * @returns the heading and the lines
 */
export function tableCells(view: FigureView, table: TableView): readonly (readonly Cell[])[] {
  const { union, sources, snapshots } = view;
  const synthetic = isSynthetic(view);
  const dimensions = table.dimensions.map(({ id }) => id);
  const lines = table.series.flatMap((series) =>
    series.cells.map(({ id, time, quantity, status, note }): Cell[] => [
      id,
      union?.id,
      union?.name,
      table.id,
      series.measure.id,
      series.measure.indicator,
      series.label,
      csvPeriod(time),
      table.frequency,
      quantity?.printed,
      quantity?.kind,
      quantity?.value,
      quantity?.low,
      quantity?.high,
      series.measure.unit,
      status.obs,
      status.conf,
      sources[0]?.source.description,
      table.source.locator,
      snapshots[0]?.date,
      ...dimensions.map((dimension) => series.codes.find((code) => code.dimension === dimension)?.id),
      synthetic,
      note,
      sources[0]?.source.url,
    ]),
  );
  return [[...heads, ...dimensions, 'synthetic', 'note', 'source_url'], ...lines];
}
