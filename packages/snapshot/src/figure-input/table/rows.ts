import { footNote, sortRows, wholeText } from './asides.ts';
import { amountsIn, headingOf, labelsIn, namesOf, ordinalsOf } from './columns.ts';
import { type Grid, type GridRow, maxColumns, textOf } from './grid.ts';
import { isMarkedHeader, isPlainHeader, unitAbove, unitOf } from './headings.ts';
import type { PlainRow } from './plain-row.ts';
import { saidIn } from './quantity-of.ts';
import { type Sum, sumNameIn, sumTextIn } from './sums.ts';
import { readWide } from './wide.ts';

/** A column of a table, from 1, with its heading or no words. */
export interface Column {
  readonly place: number;
  readonly heading: string;
}

/** An editor's table as far as it is drawn, with all that is not. */
export interface TableReading {
  readonly rows: readonly PlainRow[];
  /** The column that is drawn; of a table with one row its columns are drawn, and the row's own label is the heading. */
  readonly column: Column;
  /** Columns that are neither drawn nor name a row. */
  readonly others: readonly Column[];
  /** How many columns there are, where only the first of them are read; else null. */
  readonly columns: number | null;
  /** How many rows there are, also where only the first of them are read. */
  readonly total: number;
  /** Sums, which are not drawn beside what they sum up. */
  readonly sums: readonly Sum[];
  /** What is written between and below the rows. */
  readonly notes: readonly string[];
}

interface Parts {
  readonly headers: GridRow[];
  readonly body: GridRow[];
}

/** The same below a line over the whole table, such as its title or 单位：万元; that line, too, where headings follow it. */
function partsBelow(grid: readonly GridRow[], columns: number): Parts & { readonly title: string } {
  const [first, ...rest] = grid;
  const title = first ? wholeText(first, columns) : null;
  const below = title === null ? null : partsOf(rest, columns);
  return below && below.headers.length > 0
    ? { ...below, title: title ?? '' }
    : { ...partsOf(grid, columns), title: '' };
}

/** The rows of headings and the others; where nothing in the markup tells, it depends on the column of amounts. */
function partsOf(grid: readonly GridRow[], columns: number): Parts {
  const headers = grid.filter(isMarkedHeader);
  const body = grid.filter((row) => !headers.includes(row));
  const [first, ...others] = body;
  if (!first || first !== grid[0]) return { headers, body };
  const column = amountsIn(others, columns, ordinalsOf(others, columns, first));
  // Alone with an amount, or without any: what it says itself is all there is to go by.
  return column > 0 && isPlainHeader(first, column)
    ? { headers: [first, ...headers], body: others }
    : { headers, body };
}

interface Named {
  readonly line: GridRow;
  readonly label: string;
}

/** The rows whose cells of one column are drawn; an amount that spans several rows is one, of all of them. */
function readColumn(rows: readonly Named[], column: number, unit: string): PlainRow[] {
  const read: (PlainRow & { readonly cell: GridRow['cells'][number] })[] = [];
  for (const { line, label } of rows) {
    const cell = line.cells[column];
    const text = textOf(cell);
    const before = read[read.length - 1];
    if (label === '' && text === '') continue;
    if (cell && before?.cell === cell && before.label !== label)
      read[read.length - 1] = { ...before, label: `${before.label}、${label}` };
    else read.push({ label, cell, ...saidIn(text, unit) });
  }
  return read.map(({ cell: _, ...row }) => row);
}

/**
 * Reads a table that an editor wrote: labels in its first columns, amounts as printed in another.
 *
 * @param table written by anyone, laid out with two rows more than are read: one for the headings, one for a sum
 * @param most so many rows are read
 * @returns its rows and all that is not drawn of it, or null where it has no column of amounts
 */
export function readTable(table: Grid, most: number): TableReading | null {
  const grid = table.rows;
  const columns = Math.max(0, ...grid.map(({ cells }) => cells.length));
  const { headers, body, title } = partsBelow(grid, columns);
  const sorted = sortRows(body, columns);
  const lines = sorted.rows.map(({ line }) => line);
  const ordinals = ordinalsOf(lines, columns, headers[headers.length - 1]);
  const column = amountsIn(
    lines.filter((line) => sumNameIn(line, columns - 1) === null),
    columns,
    ordinals,
  );
  if (column === 0) return null;
  const { foot } = table;
  const summing = lines.length > 1 ? lines.filter((line) => sumNameIn(line, column) !== null) : [];
  // Where every row is called a sum, each is a row.
  const isSumRow = (line: GridRow) => summing.length < lines.length && summing.includes(line);
  const labels = labelsIn(
    lines.filter((line) => !isSumRow(line)),
    column,
    ordinals,
  );
  const names = namesOf(lines, labels);
  const named = sorted.rows.map(
    ({ line, group }, index): Named => ({
      line,
      label: [group, names[index] ?? ''].filter((part) => part !== '').join(' · '),
    }),
  );
  // Of a row that is shorter than the table the amount may stand below a label's heading.
  const sumOf = ({ line, label }: Named): Named => ({
    line,
    label: line.cells.length < columns ? (sumNameIn(line, column) ?? label) : label,
  });
  const all = named.filter(({ line }) => !isSumRow(line));
  const rows = all.slice(0, most);
  const sums = [
    ...named.filter(({ line }) => isSumRow(line)).map(sumOf),
    ...foot.flatMap((line) => {
      const label = sumNameIn(line, column);
      return label === null ? [] : { line, label };
    }),
  ].map(({ line, label }): Sum => ({ label, text: sumTextIn(line, column, columns) }));
  const notes = [
    ...(title === '' ? [] : [title]),
    ...sorted.notes,
    ...foot.flatMap((line) => (sumNameIn(line, column) === null ? footNote(line) || [] : [])),
  ];
  const width = table.columnCount;
  const rest = { notes, columns: width > maxColumns ? width : null };
  const [only] = rows;
  const wide = only && all.length === 1 ? readWide(only.line, headers, column) : null;
  if (wide && only)
    return {
      ...rest,
      ...wide,
      sums: [...wide.sums, ...sums],
      column: { place: column + 1, heading: only.label },
      others: [],
      total: wide.rows.length,
    };
  const columnAt = (at: number): Column => ({ place: at + 1, heading: headingOf(headers, at) });
  const shown = new Set([...labels, ...ordinals, column]);
  const others = Array.from({ length: columns }, (_, at) => at).filter(
    (at) =>
      !shown.has(at) &&
      (headingOf(headers, at) !== '' || lines.some(({ cells }) => textOf(cells[at]) !== '')),
  );
  const unread = table.rowCount - grid.length;
  return {
    ...rest,
    rows: readColumn(rows, column, unitOf(headers, column) || unitAbove(title)),
    column: columnAt(column),
    others: others.map(columnAt),
    total: all.length + unread,
    sums,
  };
}
