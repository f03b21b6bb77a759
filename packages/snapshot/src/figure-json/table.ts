import { missingStatuses } from '../codes.ts';
import { isRecord } from '../json-value.ts';
import { bilingual } from '../problem/problem.ts';
import { tableCell, table as tableSchema, tableSeries } from '../schema/table.ts';
import { dottedId, slug } from '../schema/values/text.ts';
import { leftOutReasons } from '../select/distribution.ts';
import { type TableView, tableViewOf } from '../select/table.ts';
import * as z from '../zod.ts';
import type { Reader } from './reader.ts';
import type { Known } from './rows.ts';

/** A cell as a figure's JSON has it: with its id, and with the words of its number. */
const cellSchema = tableCell.omit({ value: true }).extend({ id: dottedId });
const seriesSchema = tableSeries.extend({ id: dottedId, cells: z.array(z.unknown()) });
const headSchema = tableSchema.omit({ source: true, series: true }).extend({
  source: z.strictObject({ locator: tableSchema.shape.source.shape.locator, number: z.int().positive() }),
});

/** What a distribution over unions says beside its rows. */
export const distributionSchema = z.strictObject({
  own: slug.nullable(),
  leftOut: z.array(z.strictObject({ reason: z.enum(leftOutReasons), count: z.int().positive() })),
});

const isHidden = ({ status }: z.infer<typeof cellSchema>) =>
  status.conf !== 'F' || missingStatuses.some((code) => code === status.obs);

/** @returns the table of a figure's JSON with the cells that can be read; null where there is none or its head cannot be read. */
export function readTable(raw: unknown, known: Known, reader: Reader): TableView | null {
  if (!isRecord(raw)) {
    if (raw !== undefined) reader.complain('schema', ['table'], bilingual('对象', 'object'), raw);
    return null;
  }
  const { series: rawSeries, ...rawHead } = raw;
  const head = reader.one(headSchema, rawHead, ['table']);
  if (head === null) return null;
  const { number, locator } = head.source;
  if (!known.sources.has(number))
    reader.complain('source-unknown', ['table', 'source', 'number'], 'sources[].number', number);
  const series = reader.list(seriesSchema, rawSeries, ['table', 'series']).map(({ value, at }) => {
    const { id: _, cells, ...key } = value;
    const read = reader.list(cellSchema, cells, [...at, 'cells']).flatMap(({ value: cell, at: place }) => {
      const { id: __, ...rest } = cell;
      // A number that nobody may know is not shown, whoever put it there.
      if (isHidden(cell) !== (cell.quantity === undefined)) {
        const codes = `obs ${cell.status.obs}, conf ${cell.status.conf}`;
        reader.complain(
          'table-value',
          place,
          bilingual(`与 ${codes} 相合`, `what ${codes} says`),
          cell.quantity,
        );
        return [];
      }
      return [rest];
    });
    return { ...key, cells: read };
  });
  const indicators = [...known.indicators.values()];
  const whole = { ...head, source: { ref: `s${number}`, locator }, series };
  const view = tableViewOf(whole, indicators, number);
  if (view.series.every(({ cells }) => cells.length === 0)) return null;
  return view;
}
