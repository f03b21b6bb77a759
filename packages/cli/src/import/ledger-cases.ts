import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { check, type Snapshot, sealedFiles } from '@gongkai/snapshot';
import { defaultParameters } from '@gongkai/snapshot/disclosure';
import { canonicalHash } from '@gongkai/snapshot/node';
import { joinedPublished, tablesOfLedger } from '../cases/earlier.ts';
import { layoutOf } from '../cases/layout.ts';
import type { ReadCases } from '../cases/ledgers.ts';
import type { CaseMapping } from '../cases/mapping.ts';
import { prepareRead } from '../cases/prepare.ts';
import { loadSolver } from '../cases/solver.ts';
import { caseWords, countedLines } from '../cases/words.ts';
import { committedFiles } from '../git-files.ts';
import { writeBeside } from '../write-beside.ts';
import type { LedgerContext } from './ledger-context.ts';
import { fromCheck, printTableProblems } from './report-problems.ts';
import { addFigures } from './table-figures.ts';
import { tellNotes } from './tell-cells.ts';

/** Tables of cases by how they are counted. */
type Mapped = readonly { readonly mapping: CaseMapping }[];

/** Whether the tables of one ledger are all mapped alike. @returns the id of one of which they are not */
function differing(placed: Mapped): string | null {
  const seen = new Map<string, string>();
  for (const { mapping } of placed) {
    const text = JSON.stringify({ ...mapping, sheet: '' });
    if ((seen.get(mapping.id) ?? text) !== text) return mapping.id;
    seen.set(mapping.id, text);
  }
  return null;
}

/** Where tables of cases are put. */
export interface CasesTarget {
  /** The snapshot, below the data folder. */
  readonly name: string;
  readonly target: string;
  /** Day of the newest snapshot; empty where there is none. */
  readonly newest: string;
}

/**
 * Says where the tables of a ledger would be put.
 *
 * @param where the mapping stands, for messages
 * @returns why they cannot be put anywhere, in words, where that is so; `published` where the snapshot of the day is
 */
export function casesTarget(
  placed: Mapped,
  where: string,
  { folder, union, date, say, locale }: Pick<LedgerContext, 'folder' | 'union' | 'date' | 'say' | 'locale'>,
): CasesTarget | { readonly refused: string; readonly published?: string } {
  const own = caseWords(locale);
  const entry = folder.data.unions.get(union);
  const id = differing(placed);
  if (id !== null) return { refused: `${where}: ${own.differ(id)}` };
  const newest = entry?.snapshots.at(-1)?.snapshot.date ?? '';
  if (date < newest) return { refused: own.notNewest(date, newest) };
  const before = (entry?.snapshots ?? []).map(({ snapshot }) => snapshot).filter((one) => one.date < date);
  for (const { mapping } of placed) {
    const stem = `${union}.${mapping.id}`;
    const tables = before.map((snapshot) => tablesOfLedger(snapshot, stem));
    const joined = joinedPublished(tables, stem, layoutOf(mapping));
    if (joined) return { refused: `${where}: ${own.joined(joined.word, joined.target, joined.year)}` };
  }
  const top = entry?.unionFile.split('/')[0] ?? 'unions';
  const name = `${top}/${union}/snapshots/${date}.json`;
  const target = path.join(folder.folder, name);
  const isPublished = sealedFiles(folder.data.chain ?? []).has(name);
  if (isPublished || committedFiles(folder.folder)?.get(name) !== undefined)
    return { refused: say.published(target), published: name };
  return { name, target, newest };
}

/** Checks a snapshot with tables of cases within its data folder. @returns its text, and what is wrong with it */
export function checkedCases(snapshot: Snapshot, name: string, { files }: LedgerContext['folder']) {
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  const { problems } = check(new Map([...files, [name, { text, sha256: canonicalHash(snapshot) }]]));
  return { text, problems: problems.filter((problem) => problem.file === name) };
}

/**
 * Counts a ledger of cases or aid, and writes what may be published of it into the union's snapshot of the day.
 *
 * @param cases what was read of the tables
 * @returns the exit code
 */
export async function importCases(
  placed: Mapped,
  cases: ReadCases,
  mappingFile: string,
  context: LedgerContext,
): Promise<number> {
  const { folder, union, date, io, say, words, locale } = context;
  const own = caseWords(locale);
  const entry = folder.data.unions.get(union);
  if (!entry) return 2;
  const place = casesTarget(placed, mappingFile, context);
  if ('refused' in place) {
    io.err(place.refused);
    return 1;
  }
  const { name, target, newest } = place;
  const solver = await loadSolver();
  const prepared = prepareRead(cases, { entry, files: folder.files, name, date, solver });
  let stops = 0;
  for (const sheet of new Set(prepared.faults.map((one) => one.sheet))) {
    const notes = prepared.faults
      .filter((one) => one.sheet === sheet)
      .map(({ fault }) => ({ ...fault, found: '' }));
    stops += tellNotes(notes, sheet, context, own.cell);
  }
  const { snapshot, published } = prepared;
  if (snapshot === null) {
    io.err(stops > 0 ? words.stopped(stops) : own.nothing);
    return 1;
  }
  if (prepared.isReplacing && !context.replace) {
    io.err(say.exists(target));
    return 1;
  }
  for (const line of countedLines(prepared, locale)) io.err(line);
  const tables = published.flatMap((one) => one.tables);
  if (tables.length === 0) return 1;
  const checked = checkedCases(snapshot, name, folder);
  const problems = checked.problems.map((problem) =>
    fromCheck(problem, `${mappingFile} → ${problem.path}`, locale),
  );
  if (problems.length > 0) {
    if (context.json) io.out(JSON.stringify({ problems }, null, 2));
    else printTableProblems(problems, say, io);
    return 1;
  }
  await mkdir(path.dirname(target), { recursive: true });
  await writeBeside(target, [checked.text]);
  if (context.json) {
    const years = published.flatMap((one) => one.years);
    io.out(JSON.stringify({ problems: [], file: target, tables: tables.length, years }));
    return 0;
  }
  const isAlone = newest !== '' && newest !== date;
  if (isAlone) io.err(own.alone(date));
  if (!entry.union.disclosure) {
    const disclosure = { ...defaultParameters, reason: '……' };
    io.err(`${own.defaults}\n"disclosure": ${JSON.stringify(disclosure)}`);
  }
  io.out(own.done(target, tables.length, Math.max(...published.map((one) => one.threshold))));
  const content = { text: checked.text, sha256: canonicalHash(snapshot) };
  return (await addFigures(tables, [name, content], own, context)) ? 0 : 2;
}
