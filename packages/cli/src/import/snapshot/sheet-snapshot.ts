import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  type Checked,
  check,
  type Files,
  type LocalizedText,
  type Problem,
  type Snapshot,
  sealedFiles,
} from '@gongkai/snapshot';
import { canonicalHash } from '@gongkai/snapshot/node';
import type { DataFolder } from '../../data-folder.ts';
import { committedFiles } from '../../git-files.ts';
import { indicatorsFor } from '../../indicators/indicators-for.ts';
import { masked } from '../../masked.ts';
import { withSalt } from '../../seal/salt.ts';
import { type ColumnKey, columns, type SheetRow } from '../../sheet/columns.ts';
import { indicatorIn } from '../../sheet/indicator-cell.ts';
import { snapshotOf } from '../../sheet/snapshot-rows.ts';
import { isDay } from '../../today.ts';
import { writeBeside } from '../../write-beside.ts';
import { cellWords } from './cell-words.ts';
import { withCorrections } from './corrections.ts';
import { addedRows, ledgerRows } from './same-day-rows.ts';

/** Something wrong with the rows of a sheet: a cell that means nothing, or what the check says of the snapshot that they would become. */
export interface SheetProblem {
  /** Place of the row among those that were given; null for what is about the whole. */
  readonly row: number | null;
  readonly column: ColumnKey | null;
  readonly cause: { readonly found: string; readonly expected: LocalizedText } | Problem;
}

/** The snapshot that the rows of a sheet would become. */
export interface PreparedSnapshot {
  /** Its file, below the data folder. */
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  /** Numbers in it, with those that were there and that the sheet is added to. */
  readonly observations: number;
  /** Numbers of the sheet in it. */
  readonly added: number;
  /** Numbers that the clerk did not take. */
  readonly left: number;
  readonly problems: readonly SheetProblem[];
  /** The check of the whole data folder with the snapshot in it. */
  readonly checked: Checked;
}

const named = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w-]+$/u.test(value) ? value : null;

/** The column in which a field of an observation stands. */
function columnOfPath(rest: string): ColumnKey | null {
  const fields: readonly (readonly [RegExp, ColumnKey])[] = [
    [/^\.quantity/u, 'printed'],
    [/^\.source\.locator/u, 'section'],
    [/^\.source\.ref/u, 'source'],
    [/^\.source/u, 'phrase'],
    [/^\.period\.start/u, 'start'],
    [/^\.period\.end/u, 'end'],
    [/^\.period\.note/u, 'periodNote'],
    [/^\.period\.basis/u, 'basis'],
    [/^\.period/u, 'periodType'],
    [/^\.scope\.type/u, 'scope'],
    [/^\.scope/u, 'scopeUnit'],
    [/^\.indicator/u, 'indicator'],
    [/^\.label/u, 'label'],
    [/^\.id/u, 'id'],
    [/^\.note/u, 'note'],
    // Fields that have no column of their own.
    [/^\.(?:dimensions|derived|denominator|status|wording)/u, 'more'],
  ];
  return fields.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
}

/**
 * Tells what the check says of the shape of a number as something about cells: once of each cell, and not of an id that was made of what is wrong already.
 *
 * @param rows as the sheet has them
 */
function aboutCells(problems: readonly SheetProblem[], rows: readonly SheetRow[]): SheetProblem[] {
  const isShape = ({ row, column, cause }: SheetProblem) =>
    row !== null && column !== null && 'code' in cause && cause.code === 'schema';
  const broken = new Set(problems.filter(isShape).map(({ row, column }) => `${row} ${column}`));
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const { row, column } = problem;
    const cell = `${row} ${column}`;
    const isMade = column === 'id' && (rows[row ?? -1]?.id ?? '') === '';
    if (isMade && (broken.has(`${row} indicator`) || broken.has(`${row} printed`))) return [];
    if (column === null || !isShape(problem)) return [problem];
    if (told.has(cell)) return [];
    told.add(cell);
    const found = masked(rows[row ?? -1]?.[column] ?? '');
    return [{ ...problem, cause: { found, expected: cellWords[column] ?? problem.cause.expected } }];
  });
}

/** Rows of which a snapshot is made, each with its place in the sheet; null for one of a snapshot that is there. */
type PlacedRows = readonly { readonly row: SheetRow; readonly place: number | null }[];

/** The rows of a sheet with those of the snapshot of its day that stay. */
function withSameDay(rows: readonly SheetRow[], before: Snapshot | undefined, add: boolean): PlacedRows {
  const own = rows.map((row, place) => ({ row, place }));
  const there = (kept: readonly SheetRow[]) => kept.map((row) => ({ row, place: null }));
  if (!before) return own;
  if (!add) return [...own, ...there(ledgerRows(before, rows))];
  const added = addedRows(before, rows);
  const left = added.rows.flatMap((row, place) => (row === null ? [] : [{ row, place }]));
  return [...there(added.before), ...left];
}

/**
 * Makes the snapshot that the rows of a sheet tell, and checks it within its data folder. Nothing is written.
 * Tables that were counted of ledgers for the same day stay in it.
 *
 * @param rows of a sheet
 * @param folder the data folder into which it would be put
 * @param add whether the numbers that the snapshot of the day already has stay, too
 * @returns the snapshot with its problems; null where the rows do not say whose it is, or of which day
 */
export function prepareSnapshot(
  rows: readonly SheetRow[],
  folder: DataFolder,
  add = false,
): PreparedSnapshot | null {
  const { snapshot: whose } = snapshotOf(rows);
  const [union, date] = [named(whose.union), named(whose.date)];
  if (union === null || date === null || !isDay(date)) return null;
  const entry = folder.data.unions.get(union);
  const indicators = indicatorsFor(folder.data, union);
  const told = rows.map((row) =>
    row.indicator === undefined ? row : { ...row, indicator: indicatorIn(row.indicator, indicators) },
  );
  const before = entry?.snapshots.find(({ snapshot }) => snapshot.date === date)?.snapshot;
  const placed = withSameDay(told, before, add);
  const result = snapshotOf(placed.map(({ row }) => row));
  const placeOf = (row: number | undefined) => placed[row ?? -1]?.place ?? null;
  const top = entry?.unionFile.split('/')[0] ?? 'unions';
  const name = `${top}/${union}/snapshots/${date}.json`;
  const reasons = result.rows.map((row) => placed[row]?.row.correction ?? '');
  const said = withCorrections(result.snapshot, reasons, date, entry?.snapshots ?? []);
  const snapshot = withSalt(said, name, folder.files);
  const sha256 = canonicalHash(snapshot);
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  const files: Files = new Map([...folder.files, [name, { text, sha256 }]]);
  const checked = check(files);
  const found = checked.problems.filter((problem) => problem.file === name);
  const correctedRow = (at: number) => {
    const { observations, corrections } = snapshot as Readonly<
      Record<string, readonly Readonly<Record<string, unknown>>[] | undefined>
    >;
    const id = corrections?.[at]?.observation;
    return result.rows[observations?.findIndex((one) => one.id === id) ?? -1];
  };
  const all: SheetProblem[] = [
    ...result.faults.map(({ row, column, ...cause }) => ({
      row: placeOf(row),
      column,
      cause: { ...cause, found: masked(cause.found) },
    })),
    ...found.map((problem) => {
      const [, list, index, rest = ''] =
        /^\$\.(observations|sources|corrections)\[(\d+)\](.*)$/u.exec(problem.path) ?? [];
      if (list === 'corrections')
        return { row: placeOf(correctedRow(Number(index))), column: 'correction' as const, cause: problem };
      const of = list === 'observations' ? result.rows : result.sourceRows;
      return {
        row: list === undefined ? null : placeOf(of[Number(index)]),
        column: list === 'observations' ? columnOfPath(rest) : sourceColumn(rest),
        cause: problem,
      };
    }),
  ];
  const problems = aboutCells(all, rows);
  const added = result.rows.filter((row) => placeOf(row) !== null).length;
  const { left } = result;
  return { name, text, sha256, observations: result.rows.length, added, left, problems, checked };
}

/** The column in which a field of a source stands: `.description`, `.date.value`. */
const sourceColumn = (rest: string): ColumnKey | null => {
  const [, field = ''] = /^\.(title|description|publisher|date|url)(?:\.|$)/u.exec(rest) ?? [];
  return columns.find(({ key }) => key === field)?.key ?? null;
};

/**
 * Says why a snapshot may not be written, whatever is in it.
 *
 * @param replace whether one of the same day may be replaced, or added to, that was neither sealed nor committed
 */
export function whyNotWritten(
  { name, sha256 }: PreparedSnapshot,
  folder: DataFolder,
  replace: boolean,
): 'exists' | 'published' | null {
  if (sealedFiles(folder.data.chain ?? []).has(name)) return 'published';
  const published = committedFiles(folder.folder)?.get(name);
  if (published && 'sha256' in published && published.sha256 !== sha256) return 'published';
  return existsSync(path.join(folder.folder, name)) && !replace ? 'exists' : null;
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
