/** Tells whether headings by themselves are those of a table that is known. */
export type TableJudge = (headings: ReadonlyMap<number, string>) => boolean;

/** @returns what stands in some columns, from the first to before the last */
export const within = <T>(cells: ReadonlyMap<number, T>, from: number, to: number): Map<number, T> =>
  new Map([...cells].filter(([column]) => column >= from && column < to));

/** Whether a row has something in a column between two tables. */
export const isAcross = (cells: ReadonlyMap<number, unknown>, isGap: (column: number) => boolean): boolean =>
  [...cells.keys()].some(isGap);

/**
 * Finds in which columns the tables begin that stand side by side: behind a column without a heading, or where the first heading comes again. Each must be a table
 * by itself, for a column that nobody named lies within a table, too; a table with a row for each person or case is never cut.
 *
 * @returns one column where it is one table
 */
export function sidesOf(headings: ReadonlyMap<number, string>, isTable: TableJudge): readonly number[] {
  const columns = [...headings.keys()].sort((a, b) => a - b);
  const [first = 0] = columns;
  const starts = [first];
  for (const [index, column] of columns.entries()) {
    if (index === 0) continue;
    const isBehindGap = column - (columns[index - 1] ?? 0) > 1;
    const isAgain = headings.get(column) === headings.get(starts.at(-1) ?? first);
    if (isBehindGap || isAgain) starts.push(column);
  }
  const isEach =
    isTable(headings) &&
    starts.every((from, index) =>
      isTable(within(headings, from, starts[index + 1] ?? Number.POSITIVE_INFINITY)),
    );
  return isEach ? starts : [first];
}
