import { noShape, type SheetShape, type TableRow } from '../office/sheet-rows.ts';
import type { TableSource } from '../sheet/table-file.ts';
import { BlockFinder, type BlockRow, type Blocks, type CountedBlock, hiddenSheet } from './blocks.ts';
import { headingJudge, isListTable } from './mapping.ts';

/** What is known of a sheet whose rows were counted, and not kept. */
export interface Outline {
  readonly table: TableSource;
  /** Its first row and how many there are, of whatever kind. */
  readonly first: TableRow | undefined;
  readonly count: number;
  readonly shape: SheetShape;
  readonly found: Blocks<CountedBlock>;
}

/**
 * Reads a sheet once, and once more where it has merged cells, which a file tells only behind its rows.
 *
 * @throws CommandError where it cannot be read
 */
export async function outlineOf(table: TableSource): Promise<Outline> {
  const seen = noShape();
  const finder = new BlockFinder(seen, headingJudge, isListTable);
  let first: TableRow | undefined;
  let count = 0;
  const shape = await table.read((row) => {
    first ??= row;
    count += 1;
    if (!table.hidden) finder.add(row);
  }, seen);
  const outline = { table, first, count, shape };
  if (table.hidden) return { ...outline, found: hiddenSheet(table.name) };
  if (shape.merges.length === 0) return { ...outline, found: finder.found() };
  const merged = new BlockFinder(shape, headingJudge, isListTable);
  await table.read((row) => merged.add(row));
  return { ...outline, found: merged.found() };
}

/**
 * Reads the rows of some tables of a sheet.
 *
 * @param takers by the cell in which a table begins, what takes its rows
 * @throws CommandError where it cannot be read
 */
export async function readRows(
  { table, shape }: Outline,
  takers: ReadonlyMap<string, (row: BlockRow) => void>,
): Promise<void> {
  if (takers.size === 0) return;
  const finder = new BlockFinder(shape, headingJudge, isListTable, (row, start) => takers.get(start)?.(row));
  await table.read((row) => finder.add(row));
}
