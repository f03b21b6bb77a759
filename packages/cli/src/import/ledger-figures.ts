import { existsSync } from 'node:fs';
import { draftBeside } from '../input/file-name.ts';
import { figureRows } from '../ledger/figures.ts';
import type { SheetRow } from '../sheet/columns.ts';
import { headRows, sourceRow } from '../sheet/snapshot-rows.ts';
import { writeSheet } from '../sheet/table-file.ts';
import type { LedgerContext, Placed } from './ledger-context.ts';
import { tellNotes } from './tell-cells.ts';

/**
 * Makes a sheet of the numbers of a ledger, in which the clerk confirms what each counts.
 *
 * @returns the exit code
 */
export async function draftFigures(placed: readonly Placed[], context: LedgerContext): Promise<number> {
  const { folder, union, date, file, io, say, words } = context;
  const rows: SheetRow[] = [];
  let stops = 0;
  for (const { mapping, block } of placed) {
    const read = figureRows(block, mapping, folder.data, union);
    stops += tellNotes(read.notes, mapping.sheet, context);
    rows.push(...read.rows);
  }
  if (stops > 0) {
    io.err(words.stopped(stops));
    return 1;
  }
  const sheet = draftBeside(file);
  if (existsSync(sheet)) {
    io.err(say.sheetExists(sheet));
    return 1;
  }
  const source = sourceRow({
    id: 's1',
    title: null,
    description: '本工会的工作台账',
    publisher: null,
    date: { value: date, basis: 'stated' },
  });
  await writeSheet(sheet, [...headRows(union, date), source, ...rows]);
  if (context.json) io.out(JSON.stringify({ problems: [], sheet, rows: rows.length }));
  else {
    const snapshots = folder.data.unions.get(union)?.snapshots ?? [];
    const isAdded = snapshots.some(({ snapshot }) => snapshot.date === date);
    io.out(words.figures(sheet, rows.length, isAdded));
  }
  return 0;
}
