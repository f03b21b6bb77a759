import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { check, type Files, findPersonalData, type ProblemLocale, sealedFiles } from '@gongkai/snapshot';
import { canonicalHash } from '@gongkai/snapshot/node';
import type { DataFolder } from '../data-folder.ts';
import { committedFiles } from '../git-files.ts';
import { refOf } from '../office/sheet-rows.ts';
import { columns } from '../sheet/columns.ts';
import { snapshotOf } from '../sheet/snapshot-rows.ts';
import { sheetRows, type Table } from '../sheet/table-file.ts';
import type { Terminal } from '../terminal.ts';
import { writeBeside } from '../write-beside.ts';
import { fromCheck, printTableProblems, type TableProblem } from './report-problems.ts';
import type { ImportWords } from './words.ts';

/** What an import is done with. */
export interface ImportContext {
  /** Path of the table, as it was named. */
  readonly file: string;
  readonly folder: DataFolder;
  readonly replace: boolean;
  readonly json: boolean;
  readonly say: ImportWords;
  readonly locale: ProblemLocale;
  readonly io: Terminal;
}

const named = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w-]+$/u.test(value) ? value : null;

/** What somebody typed into the wrong cell may be personal; the terminal’s words end up in files. */
const masked = (text: string) => (findPersonalData(text).length > 0 ? '***' : text.slice(0, 40));

/** Cells of a row by the name of a column. */
const columnAt = (key: string) => columns.findIndex((column) => column.key === key);
const headingOf = (key: string) => columns.find((column) => column.key === key)?.heading ?? key;

/** The column in which a field of an observation stands. */
function columnOfPath(rest: string): number {
  const fields: readonly (readonly [RegExp, string])[] = [
    [/^\.quantity/u, 'printed'],
    [/^\.source\.locator/u, 'section'],
    [/^\.source\.ref/u, 'source'],
    [/^\.source/u, 'phrase'],
    [/^\.period\.start/u, 'start'],
    [/^\.period\.end/u, 'end'],
    [/^\.period/u, 'periodType'],
    [/^\.scope/u, 'scopeUnit'],
    [/^\.(indicator|label|id|note)/u, /^\.(\w+)/u.exec(rest)?.[1] ?? ''],
  ];
  const key = fields.find(([pattern]) => pattern.test(rest))?.[1];
  return key === undefined ? -1 : columnAt(key);
}

/**
 * Makes a snapshot of a sheet that `draft` wrote and the clerk corrected. It is written only where all of it is sound.
 *
 * @returns the exit code
 */
export async function importSheet(table: Table, context: ImportContext): Promise<number> {
  const { file, folder, say, io, locale } = context;
  const rows = sheetRows(table);
  const result = snapshotOf(rows.map(({ row }) => row));
  const [union, date] = [named(result.snapshot.union), named(result.snapshot.date)];
  const place = (row: number | undefined, column: number) => {
    const number = rows[row ?? -1]?.number;
    if (number === undefined) return say.cell(file, table.name, '');
    return say.cell(file, table.name, column < 0 ? `${number}` : refOf(column, number));
  };
  if (union === null || date === null) {
    io.err(say.noUnion);
    return 1;
  }
  const top = folder.data.unions.get(union)?.unionFile.split('/')[0] ?? 'unions';
  const name = `${top}/${union}/snapshots/${date}.json`;
  const target = path.join(folder.folder, name);
  if (existsSync(target) && !context.replace) {
    io.err(say.exists(target));
    return 1;
  }
  if (sealedFiles(folder.data.chain ?? []).has(name)) {
    io.err(say.published(target));
    return 1;
  }
  const published = committedFiles(folder.folder)?.get(name);
  const sha256 = canonicalHash(result.snapshot);
  if (published && 'sha256' in published && published.sha256 !== sha256) {
    io.err(say.published(target));
    return 1;
  }
  const text = `${JSON.stringify(result.snapshot, null, 2)}\n`;
  const files: Files = new Map([...folder.files, [name, { text, sha256 }]]);
  const checked = check(files);
  const problems: TableProblem[] = [
    ...result.faults.map(({ row, column, found, expected }) => ({
      place: place(row, columnAt(column)),
      kind: `cell ${column}`,
      text: `  ${say.cellFault(headingOf(column), masked(found), expected)}`,
    })),
    ...checked.problems
      .filter((problem) => problem.file === name)
      .map((problem) => {
        const [, list, index, rest = ''] =
          /^\$\.(observations|sources)\[(\d+)\](.*)$/u.exec(problem.path) ?? [];
        const of = list === 'observations' ? result.rows : result.sourceRows;
        const at = list === undefined ? undefined : of[Number(index)];
        const column = list === 'observations' ? columnOfPath(rest) : -1;
        return fromCheck(problem, place(at, column), locale);
      }),
  ];
  if (problems.length > 0) {
    if (context.json) io.out(JSON.stringify({ problems }, null, 2));
    else printTableProblems(problems, say, io);
    return 1;
  }
  await mkdir(path.dirname(target), { recursive: true });
  await writeBeside(target, [text]);
  if (context.json) io.out(JSON.stringify({ problems: [], file: target, observations: result.rows.length }));
  else io.out(say.snapshotDone(target, result.rows.length, result.left));
  return 0;
}
