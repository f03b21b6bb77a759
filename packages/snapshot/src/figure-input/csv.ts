/** What may stand between the cells of a line; Excel copies tabs. */
const separators = [',', '\t', ';', '，'] as const;

/** A first line that is longer than this is none: its separator is told from what was seen of it. */
const longestHead = 1_000_000;

/** The separator that occurs most in the first line, outside quotes; none while that line may go on. */
function separatorOf(text: string, isWhole: boolean): string | undefined {
  const [first = '', ...more] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 2);
  // A quote that is left opens one that goes on in the next piece.
  if (!isWhole && (more.length === 0 || first.includes('"'))) return undefined;
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
 * Reads the cells of CSV, empty lines among them, so that a line has the number that a table program shows.
 *
 * @param text of a file
 * @returns the cells of each line
 * @example
 * ```ts
 * csvRows('站点,数量\n\n爱心驿站,8处'); // [['站点', '数量'], [''], ['爱心驿站', '8处']]
 * ```
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  const { write, end } = csvReader((row) => rows.push(row));
  write(text);
  end();
  return rows;
}

/** Takes a CSV text a piece at a time. */
export interface CsvReader {
  readonly write: (piece: string) => void;
  /** Must be called after the last piece: the last line ends with it. @returns whether a quote was never closed, so that the last cell is the rest of the file */
  readonly end: () => boolean;
}

/**
 * Reads CSV a piece at a time, wherever its text is cut: no more than a line is in memory.
 *
 * @param onRow is called with the cells of each line, empty ones too
 */
export function csvReader(onRow: (cells: string[]) => void): CsvReader {
  let separator: string | undefined;
  /** Text that waits: all of it until the separator is known, then a last sign that means something else by what follows it. */
  let waiting = '';
  let isFirst = true;
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    onRow(row);
    row = [];
  };
  const read = (source: string, isLast: boolean) => {
    // Signs that mean nothing are taken as they stand together.
    let from = 0;
    let at = 0;
    const take = () => {
      if (at > from) cell += source.slice(from, at);
      from = at + 1;
    };
    for (; at < source.length; at += 1) {
      const sign = source[at];
      if (quoted) {
        if (sign !== '"') continue;
        if (at + 1 === source.length && !isLast) break;
        take();
        if (source[at + 1] === '"') {
          cell += sign;
          at += 1;
          from = at + 1;
        } else quoted = false;
      } else if (sign === separator) {
        take();
        endCell();
      } else if (sign === '\n') {
        take();
        endRow();
      } else if (sign === '\r') take();
      else if (sign === '"' && (cell + source.slice(from, at)).trim() === '') {
        from = at + 1;
        quoted = true;
        cell = '';
      }
    }
    const end = at;
    if (end > from) cell += source.slice(from, end);
    waiting = source.slice(end);
  };
  const write = (piece: string, isLast = false) => {
    waiting += piece;
    if (isFirst && waiting !== '') {
      waiting = waiting.replace(/^\uFEFF/, '');
      isFirst = false;
    }
    separator ??= separatorOf(waiting, isLast || waiting.length > longestHead);
    if (separator !== undefined) read(waiting, isLast);
  };
  return {
    write: (piece) => write(piece),
    end: () => {
      write('', true);
      endRow();
      return quoted;
    },
  };
}
