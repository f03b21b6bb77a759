/** What may stand between the cells of a line; Excel copies tabs. */
const separators = [',', '\t', ';', '，'] as const;

/** The separator that occurs most in the first line, outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const count = (separator: string) => first.split(separator).length;
  return separators.reduce<string>((best, other) => (count(other) > count(best) ? other : best), ',');
}

/**
 * Reads CSV as RFC 4180 has it, with the separators of Excel, with or without a byte order mark.
 *
 * @param text of a file
 * @returns the cells of each line that is not empty
 */
export const parseCsv = (text: string): string[][] =>
  csvRows(text).filter((row) => row.some((words) => words.trim() !== ''));

/**
 * The same with the empty lines, so that a line has the number that a table program shows.
 *
 * @param text of a file
 * @returns the cells of each line
 */
export function csvRows(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}
