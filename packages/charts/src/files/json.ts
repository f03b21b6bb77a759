import type {
  FigureRow,
  FigureView,
  Indicator,
  RecordedCorrection,
  TableView,
  Union,
} from '@gongkai/snapshot';
import { stationsOf } from '../kinds/stations/model/fiction.ts';
import type { WordOptions } from '../options.ts';
import { isSynthetic } from '../words/synthetic.ts';

function entry(row: FigureRow) {
  const { observation, indicator, union, sourceNumber, snapshotDate, part, inputs, unread } = row;
  const { id, label = indicator.label['zh-Hans'], ...rest } = observation;
  return {
    id,
    label,
    union: union.id,
    ...(part ? { part } : {}),
    ...rest,
    sourceNumber,
    snapshot: snapshotDate,
    ...(inputs ? { inputs } : {}),
    ...(unread ? { unread } : {}),
  };
}

/** A ledger's table with every cell that the figure shows, each with its id and its words or codes. */
function tableEntry({ indicators: _, series, ...head }: TableView) {
  return {
    ...head,
    series: series.map(({ id, measure, codes, cells }) => ({
      id,
      measure: measure.id,
      ...(codes.length > 0
        ? { codes: Object.fromEntries(codes.map((code) => [code.dimension, code.id])) }
        : {}),
      cells: cells.map(({ quantity, ...cell }) => (quantity === null ? cell : { ...cell, quantity })),
    })),
  };
}

const distinct = <T extends Indicator | Union>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [value.id, value])).values(),
];

/** Names of the unions that rows only refer to, so that who draws the figure again can say them. */
function namesOf(rows: readonly FigureRow[], unionName: WordOptions['unionName']) {
  const ids = rows.flatMap(({ observation: { scope } }) => ('union' in scope ? (scope.union ?? []) : []));
  return [...new Set(ids)].sort().flatMap((id) => {
    const name = unionName?.(id);
    return name ? [{ id, name }] : [];
  });
}

/** What else of a figure its JSON says. */
export interface FigureJsonOptions extends Pick<WordOptions, 'unionName'> {
  /** As `recordedCorrection` of `@gongkai/snapshot` makes them, or `readFigure` reads them. */
  readonly corrections?: readonly RecordedCorrection[] | undefined;
}

/**
 * A figure with all that it shows, from which it can be drawn again.
 *
 * @param view a figure
 * @param options names of the unions that it only refers to, and what was corrected of its numbers
 * @returns JSON: the figure, its unions, snapshots with the SHA-256 of their files, indicators, observations as in the
 * snapshot, its mechanism, its stations, its sources
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * JSON.parse(figureJson(view)).observations.map(({ quantity }) => quantity.printed); // ['67件', '50余件']
 * ```
 */
export function figureJson(
  view: FigureView,
  { unionName, corrections = [] }: FigureJsonOptions = {},
): string {
  const { figure, union, rows, mechanism, sources, snapshots, table, distribution } = view;
  const stations = stationsOf(view);
  const unions = distinct([...(union ? [union] : []), ...rows.map((row) => row.union)]);
  const unionNames = namesOf(rows, unionName);
  const content = {
    figure,
    ...(isSynthetic(view) ? { synthetic: true } : {}),
    union: union?.id ?? null,
    unions,
    ...(unionNames.length > 0 ? { unionNames } : {}),
    snapshots: snapshots.map(({ union: whose, ...ref }) => ({ union: whose.id, ...ref })),
    indicators: distinct([...rows.map(({ indicator }) => indicator), ...(table?.indicators ?? [])]).map(
      // By these a draft proposes an indicator; no reader needs them.
      ({ synonyms: _, ...indicator }) => indicator,
    ),
    observations: rows.map(entry),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(mechanism === null ? {} : { mechanism }),
    ...(stations ? { stations } : {}),
    ...(table ? { table: tableEntry(table) } : {}),
    ...(distribution ? { distribution } : {}),
    sources,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
