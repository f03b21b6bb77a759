import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  type Checked,
  check,
  type Files,
  findPersonalData,
  type Problem,
  sealedFiles,
} from '@gongkai/snapshot';
import { canonicalHash } from '@gongkai/snapshot/node';
import type { DataFolder } from '../data-folder.ts';
import { committedFiles } from '../git-files.ts';
import { withSalt } from '../seal/salt.ts';
import type { ColumnKey, SheetRow } from '../sheet/columns.ts';
import { snapshotOf } from '../sheet/snapshot-rows.ts';
import { writeBeside } from '../write-beside.ts';

/** Something wrong with the rows of a sheet: a cell that means nothing, or what the check says of the snapshot that they would become. */
export interface SheetProblem {
  /** Place of the row among those that were given; null for what is about the whole. */
  readonly row: number | null;
  readonly column: ColumnKey | null;
  readonly cause: { readonly found: string; readonly expected: string } | Problem;
}

/** The snapshot that the rows of a sheet would become. */
export interface PreparedSnapshot {
  /** Its file, below the data folder. */
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly observations: number;
  /** Numbers that the clerk did not take. */
  readonly left: number;
  readonly problems: readonly SheetProblem[];
  /** The check of the whole data folder with the snapshot in it. */
  readonly checked: Checked;
}

const named = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w-]+$/u.test(value) ? value : null;

/** What somebody typed into the wrong cell may be personal; the terminal’s words end up in files. */
const masked = (text: string) => (findPersonalData(text).length > 0 ? '***' : text.slice(0, 40));

/** The column in which a field of an observation stands. */
function columnOfPath(rest: string): ColumnKey | null {
  const fields: readonly (readonly [RegExp, ColumnKey])[] = [
    [/^\.quantity/u, 'printed'],
    [/^\.source\.locator/u, 'section'],
    [/^\.source\.ref/u, 'source'],
    [/^\.source/u, 'phrase'],
    [/^\.period\.start/u, 'start'],
    [/^\.period\.end/u, 'end'],
    [/^\.period/u, 'periodType'],
    [/^\.scope/u, 'scopeUnit'],
    [/^\.indicator/u, 'indicator'],
    [/^\.label/u, 'label'],
    [/^\.id/u, 'id'],
    [/^\.note/u, 'note'],
  ];
  return fields.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
}

/**
 * Makes the snapshot that the rows of a sheet tell, and checks it within its data folder. Nothing is written.
 *
 * @param rows of a sheet
 * @param folder the data folder into which it would be put
 * @returns the snapshot with its problems; null where the rows do not say whose it is, or of which day
 */
export function prepareSnapshot(rows: readonly SheetRow[], folder: DataFolder): PreparedSnapshot | null {
  const result = snapshotOf(rows);
  const [union, date] = [named(result.snapshot.union), named(result.snapshot.date)];
  if (union === null || date === null) return null;
  const top = folder.data.unions.get(union)?.unionFile.split('/')[0] ?? 'unions';
  const name = `${top}/${union}/snapshots/${date}.json`;
  const snapshot = withSalt(result.snapshot, name, folder.files);
  const sha256 = canonicalHash(snapshot);
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  const files: Files = new Map([...folder.files, [name, { text, sha256 }]]);
  const checked = check(files);
  const found = checked.problems.filter((problem) => problem.file === name);
  const problems: SheetProblem[] = [
    ...result.faults.map(({ row, column, ...cause }) => ({
      row,
      column,
      cause: { ...cause, found: masked(cause.found) },
    })),
    ...found.map((problem) => {
      const [, list, index, rest = ''] =
        /^\$\.(observations|sources)\[(\d+)\](.*)$/u.exec(problem.path) ?? [];
      const of = list === 'observations' ? result.rows : result.sourceRows;
      return {
        row: list === undefined ? null : (of[Number(index)] ?? null),
        column: list === 'observations' ? columnOfPath(rest) : null,
        cause: problem,
      };
    }),
  ];
  return { name, text, sha256, observations: result.rows.length, left: result.left, problems, checked };
}

/**
 * Says why a snapshot may not be written, whatever is in it.
 *
 * @param replace whether one of the same day may be replaced that was neither sealed nor committed
 */
export function whyNotWritten(
  { name, sha256 }: PreparedSnapshot,
  folder: DataFolder,
  replace: boolean,
): 'exists' | 'published' | null {
  if (existsSync(path.join(folder.folder, name)) && !replace) return 'exists';
  if (sealedFiles(folder.data.chain ?? []).has(name)) return 'published';
  const published = committedFiles(folder.folder)?.get(name);
  return published && 'sha256' in published && published.sha256 !== sha256 ? 'published' : null;
}

/**
 * Puts a snapshot into its data folder, whole or not at all.
 *
 * @returns its path
 * @throws the file system's error; what was there is then as it was
 */
export async function writeSnapshot(
  { name, text }: PreparedSnapshot,
  { folder }: DataFolder,
): Promise<string> {
  const target = path.join(folder, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeBeside(target, [text]);
  return target;
}
