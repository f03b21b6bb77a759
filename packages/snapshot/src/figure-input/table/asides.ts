import { type GridRow, textOf, textsOf } from './grid.ts';

const notes =
  /^(?:[（(]?(?:注|备注|備註|附注|附註|说明|說明|数据来源|資料來源|来源|來源|notes?|sources?)\d*[)）]?\s*[:：]|[*＊※①②③])/i;

/** @returns what a row says that belongs to no column of its own: one cell over all columns, or one that begins as a note does; else null. */
function loneText(row: GridRow, columns: number): string | null {
  const texts = textsOf(row.cells);
  const [text] = texts;
  if (text === undefined || texts.length > 1) return null;
  return wholeText(row, columns) !== null || notes.test(text) ? text : null;
}

/** @returns what a row says that is one cell over all columns; else null. */
export function wholeText({ cells }: GridRow, columns: number): string | null {
  const whole = columns > 1 && cells.length === columns && new Set(cells).size === 1;
  return whole ? textOf(cells[0]) || null : null;
}

/** Rows of a table's body apart by what they are. */
export interface Sorted {
  /** Rows with an amount, each with the heading that stands above it within the body. */
  readonly rows: readonly { readonly line: GridRow; readonly group: string }[];
  /** Notes below or between the rows. */
  readonly notes: readonly string[];
}

/**
 * Takes out of the rows what is none: notes, and headings that stand over several rows within the body.
 *
 * @param body rows below the headings
 * @param columns of the table
 */
export function sortRows(body: readonly GridRow[], columns: number): Sorted {
  const rows: { line: GridRow; group: string }[] = [];
  const said: string[] = [];
  let group = '';
  for (const [index, line] of body.entries()) {
    const text = loneText(line, columns);
    if (text === null) {
      rows.push({ line, group });
      continue;
    }
    // What nothing stands below heads nothing.
    const heads = !notes.test(text) && body.slice(index + 1).some((next) => loneText(next, columns) === null);
    if (heads) group = text;
    else said.push(text);
  }
  return { rows, notes: said };
}

/** @returns the texts of a row of a foot that is no sum. */
export function footNote({ cells }: GridRow): string {
  return textsOf(cells).join(' ') || textOf(cells[0]);
}
