/** A cell of a table, wherever it comes from. One that is merged of several stands in each of their places. */
export interface Cell {
  /** Its words in one line. */
  readonly text: string;
  /** Whether its markup says that it heads others. */
  readonly isHeading: boolean;
  readonly colSpan: number;
}

/** One row of a table with the cell that stands in each of its columns. */
export interface GridRow {
  /** Whether it stands in the head of its table. */
  readonly inHead: boolean;
  readonly cells: readonly (Cell | undefined)[];
}

/** A table laid out: its first rows, its foot, and how much there is of it in all. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** What sums up or notes. */
  readonly foot: readonly GridRow[];
  /** How many rows it has, without its foot. */
  readonly rowCount: number;
  /** How many columns it has, also where only the first of them are read. */
  readonly columnCount: number;
}

/** More columns than an editor's table has. */
export const maxColumns = 20;

/**
 * Takes line breaks and repeated spaces out of words.
 *
 * @returns words in one line.
 */
export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** @returns the text of a cell; no words where there is none. */
export const textOf = (cell: Cell | undefined): string => cell?.text ?? '';

/** @returns the texts of cells, each once: a merged cell stands in several places. */
export const textsOf = (cells: GridRow['cells']): readonly string[] =>
  [...new Set(cells)].flatMap((cell) => textOf(cell) || []);

/**
 * Lays out rows of plain cells, as a CSV file or a list of lists has them.
 *
 * @param rows the words of each cell
 * @param most so many rows are laid out
 */
export function gridOfCells(rows: readonly (readonly string[])[], most: number): Grid {
  return {
    rows: rows.slice(0, most).map((cells) => ({
      inHead: false,
      cells: cells
        .slice(0, maxColumns)
        .map((text) => ({ text: oneLine(text), isHeading: false, colSpan: 1 })),
    })),
    foot: [],
    rowCount: rows.length,
    columnCount: rows.reduce((most, cells) => Math.max(most, cells.length), 0),
  };
}
