import path from 'node:path';
import { type ProblemLocale, textIn } from '@gongkai/snapshot';
import type { DataFolder } from '../data-folder.ts';
import { masked } from '../masked.ts';
import { refOf } from '../office/sheet-rows.ts';
import { columns, rowKinds } from '../sheet/columns.ts';
import { sheetRows, type Table } from '../sheet/table-file.ts';
import type { Terminal } from '../terminal.ts';
import { fromCheck, printTableProblems, type TableProblem } from './report-problems.ts';
import {
  prepareSnapshot,
  type SheetProblem,
  whyNotWritten,
  writeSnapshot,
} from './snapshot/sheet-snapshot.ts';
import type { ImportWords } from './words.ts';

/** What an import is done with. */
export interface ImportContext {
  /** Path of the table, as it was named. */
  readonly file: string;
  readonly folder: DataFolder;
  readonly replace: boolean;
  /** Whether the numbers are added to the snapshot of the day. */
  readonly add: boolean;
  readonly json: boolean;
  readonly say: ImportWords;
  readonly locale: ProblemLocale;
  readonly io: Terminal;
}

const takeHeading = columns.find(({ key }) => key === 'take')?.heading ?? '';

/** Says which of the two rows is missing, or wrong, that tell whose snapshot a sheet is, and of which day. */
function whoseSnapshot(rows: ReturnType<typeof sheetRows>, say: ImportWords): string {
  const toldIn = (field: string) => {
    const row = rows.find(({ row: { row: kind, id } }) => kind === rowKinds.snapshot && id === field)?.row;
    return masked((row?.more ?? '').replace(/^"|"$/gu, ''));
  };
  const union = toldIn('union');
  if (union === '') return say.noUnion;
  return /^[\w-]+$/u.test(union) ? say.noDate(toldIn('date')) : say.badUnion(union);
}

/**
 * Makes a snapshot of a sheet that `draft` wrote and the clerk corrected. It is written only where all of it is sound.
 *
 * @returns the exit code
 */
export async function importSheet(table: Table, context: ImportContext): Promise<number> {
  const { file, folder, say, io, locale } = context;
  // Without it, what somebody left out would be published.
  if (!table.rows[0]?.cells.some(({ text }) => text.trim() === takeHeading)) {
    io.err(say.noTake(file, takeHeading));
    return 1;
  }
  const rows = sheetRows(table);
  const snapshot = prepareSnapshot(
    rows.map(({ row }) => row),
    folder,
    context.add,
  );
  if (snapshot === null) {
    io.err(whoseSnapshot(rows, say));
    return 1;
  }
  const refused = whyNotWritten(snapshot, folder, context.replace || context.add);
  if (refused !== null) {
    const target = path.join(folder.folder, snapshot.name);
    io.err(refused === 'exists' ? say.snapshotExists(target) : say.published(target));
    return 1;
  }
  const place = ({ row, column }: SheetProblem) => {
    const number = rows[row ?? -1]?.number;
    if (number === undefined) return say.cell(file, table.name, '');
    const at = columns.findIndex(({ key }) => key === column);
    return say.cell(file, table.name, at < 0 ? `${number}` : refOf(at, number));
  };
  const heading = (key: string | null) => columns.find((column) => column.key === key)?.heading ?? '';
  const problems = snapshot.problems.map((problem): TableProblem => {
    const { column, cause } = problem;
    if ('code' in cause) return fromCheck(cause, place(problem), locale);
    return {
      place: place(problem),
      kind: `cell ${column}`,
      text: `  ${say.cellFault(heading(column), cause.found, textIn(cause.expected, locale))}`,
    };
  });
  if (problems.length > 0) {
    if (context.json) io.out(JSON.stringify({ problems }, null, 2));
    else printTableProblems(problems, say, io);
    return 1;
  }
  const { observations, added, left } = snapshot;
  const target = await writeSnapshot(snapshot, folder);
  if (context.json) io.out(JSON.stringify({ problems: [], file: target, observations }));
  else if (context.add) io.out(say.snapshotAdded(target, added, observations, left));
  else io.out(say.snapshotDone(target, observations, left));
  return 0;
}
