import { isRecord } from '../json-value.ts';
import { parseCsv } from './csv.ts';
import { type DataFields, numberWords } from './fields/data-fields.ts';
import { examples } from './fields/examples.ts';
import { type InputRow, type InputRows, maxRows, rowsOfGrid } from './grid-rows.ts';
import { gridOfCells } from './table/grid.ts';
import { saidIn } from './table/quantity-of.ts';

const rowFields = ['label', 'printed', 'period', 'union', 'level', 'note'];

function objectRow(
  entry: Record<string, unknown>,
  at: readonly PropertyKey[],
  unit: string,
  fields: DataFields,
): InputRow | null {
  fields.known(entry, rowFields, at);
  const of = (key: string) => fields.text(entry[key], [...at, key], examples.rowObject);
  const printed = of('printed');
  if (printed === null)
    return fields.complain(
      [...at, 'printed'],
      ['印出的数量，例如 8处、20余处', 'the amount as printed, such as 8处 or 20余处'],
      entry.printed,
      examples.rowObject,
    );
  return {
    label: of('label') ?? '',
    ...saidIn(printed, unit),
    period: fields.period(entry.period, [...at, 'period']),
    union: of('union'),
    level: fields.level(entry.level, [...at, 'level']),
    note: of('note'),
  };
}

const isLine = (entry: unknown): entry is readonly unknown[] => Array.isArray(entry);

/** Words of a cell, none of an empty one; null of what is no cell. */
function wordsOfCell(cell: unknown): string | null {
  if (typeof cell === 'number') return numberWords(cell);
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? '' : null;
}

/** How rows are read. */
interface RowsRead {
  /** Of numbers that are printed without one. */
  readonly unit: string;
  /** Maximum number of rows; `maxRows` unless told. */
  readonly most?: number | undefined;
}

/** Whether a line has more cells than the first one, as a comma took a number apart: 1,234. */
const isTorn = (line: readonly string[], _: number, [first = []]: readonly (readonly string[])[]) =>
  line.length > first.length && first.length > 1 && /,[-+¥￥]?\d{1,3},\d{3}(?!\d)/.test(line.join());

/** Lines of plain cells, or CSV text. */
function readCells(
  cells: readonly (readonly string[])[],
  at: readonly PropertyKey[],
  { unit, most = maxRows }: RowsRead,
  fields: DataFields,
  torn: number | null = null,
): InputRows | null {
  const read = torn === null ? rowsOfGrid(gridOfCells(cells, most + 2), unit, most) : null;
  return (
    read ??
    fields.complain(
      torn === null ? at : [...at, torn],
      ['每行：名称，然后是印出的数量', 'in each row a label, then the amount as printed'],
      cells[torn ?? 0] ?? '',
      examples.rows,
    )
  );
}

/** @returns CSV text as rows; null where it has no amounts, which is said. */
function readCsvRows(
  text: string,
  at: readonly PropertyKey[],
  how: RowsRead,
  fields: DataFields,
): InputRows | null {
  const lines = parseCsv(text);
  const torn = lines.findIndex(isTorn);
  return readCells(lines, at, how, fields, torn > 0 ? torn : null);
}

/** @returns rows in any of their forms; null where there is none that can be read, which is said. */
export function readInputRows(
  raw: unknown,
  at: readonly PropertyKey[],
  how: RowsRead,
  fields: DataFields,
): InputRows | null {
  const { unit, most = maxRows } = how;
  if (typeof raw === 'string') return readCsvRows(raw, at, how, fields);
  if (!Array.isArray(raw) || raw.length === 0)
    return fields.complain(at, ['至少一行', 'at least one row'], raw, examples.rows);
  if (raw.every(isLine)) {
    const cells = raw.slice(0, most + 2).map((line, row) =>
      line.map((cell: unknown, column) => {
        const words = wordsOfCell(cell);
        if (words === null)
          fields.complain([...at, row, column], ['文字或数', 'text or a number'], cell, examples.row);
        return words ?? '';
      }),
    );
    const read = readCells(cells, at, how, fields);
    return read && { ...read, total: read.total + Math.max(0, raw.length - cells.length) };
  }
  const rows = raw.slice(0, most).flatMap((entry: unknown, index): InputRow | readonly never[] => {
    const place = [...at, index];
    if (isLine(entry)) {
      const [label, printed] = [wordsOfCell(entry[0]), wordsOfCell(entry[1])];
      if (label !== null && printed) return { label, ...saidIn(printed, unit) };
    } else if (isRecord(entry)) return objectRow(entry, place, unit, fields) ?? [];
    fields.complain(
      place,
      ['一行：名称和印出的数量', 'a row: a label and the amount as printed'],
      entry,
      examples.row,
    );
    return [];
  });
  return rows.length === 0 ? null : { rows, table: null, total: raw.length };
}
