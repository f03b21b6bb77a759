import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CoordinateSystem, check, coordinateSystems, type Station } from '@gongkai/snapshot';
import { converted } from '../convert/file.ts';
import { type Convertible, convertible } from '../convert/positions.ts';
import type { Block } from '../ledger/blocks.ts';
import { figureRows } from '../ledger/figures.ts';
import { isCases, type Mapping, mappingOf, propose, tablesOf } from '../ledger/mapping.ts';
import { type LedgerNote, type LedgerStations, stationsOf } from '../ledger/stations.ts';
import type { LedgerWords } from '../ledger/words.ts';
import type { SheetRow } from '../sheet/columns.ts';
import { headRows, sourceRow } from '../sheet/snapshot-rows.ts';
import { type Table, writeSheet } from '../sheet/table-file.ts';
import { writeBeside } from '../write-beside.ts';
import { fromCheck, printTableProblems, type TableProblem } from './report-problems.ts';
import type { ImportContext } from './sheet.ts';

/** Above this a ledger is imported in parts: its rows are all in memory. */
const maxRows = 100_000;

/** What a ledger is imported with, beside what every table is. */
export interface LedgerContext extends ImportContext {
  readonly union: string;
  readonly date: string;
  /** Path of a mapping that the clerk has confirmed; null where none was named. */
  readonly mapping: string | null;
  readonly words: LedgerWords;
}

interface Placed {
  readonly mapping: Mapping;
  readonly block: Block;
}

/** Says what was left out, each kind once with all its places. */
function tellAsides(tables: ReturnType<typeof tablesOf>, { file, say, words, io }: LedgerContext): void {
  for (const { table, found } of tables) {
    const kinds = new Map<string, string[]>();
    for (const { kind, ref } of found.asides) kinds.set(kind, [...(kinds.get(kind) ?? []), ref]);
    for (const [kind, refs] of kinds) {
      const place = kind === 'hidden-sheet' ? '' : refs.slice(0, 20).join(', ');
      io.err(`${say.cell(file, table.name, place)}: ${words.aside[kind as keyof typeof words.aside]}`);
    }
  }
}

/** Says what is about cells, each kind once. @returns how many stop the import */
function tellNotes(
  notes: readonly LedgerNote[],
  sheet: string,
  { file, say, words, io }: LedgerContext,
): number {
  const kinds = new Map<string, LedgerNote[]>();
  for (const note of notes) kinds.set(note.note, [...(kinds.get(note.note) ?? []), note]);
  for (const [kind, list] of kinds) {
    const places = list
      .slice(0, 20)
      .map(({ ref, found }) => (found === '' || found === '***' ? ref : `${ref} “${found}”`));
    const more = list.length > places.length ? ` … (${list.length})` : '';
    io.err(
      `${say.cell(file, sheet, places.join(', '))}${more}\n  ${words.cell[kind as keyof typeof words.cell]}`,
    );
  }
  return notes.filter(({ stops }) => stops).length;
}

/** The tables that a confirmed mapping names. */
async function confirmed(
  file: string,
  tables: ReturnType<typeof tablesOf>,
): Promise<Placed[] | 'mapping' | 'missing'> {
  let raw: unknown;
  try {
    raw = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return 'mapping';
    throw error;
  }
  const list: unknown = (raw as { tables?: unknown } | null)?.tables;
  const mappings = Array.isArray(list) ? list.map(mappingOf) : [];
  const placed: Placed[] = [];
  for (const mapping of mappings) {
    if (mapping === null) return 'mapping';
    const blocks = tables
      .filter(({ table }) => table.name === mapping.sheet)
      .flatMap(({ found }) => found.blocks);
    const headings = Object.keys(mapping.columns);
    const block = blocks.find((one) => {
      const own = new Set(one.headings.values());
      return headings.every((heading) => own.has(heading)) && !isCases(one);
    });
    if (!block) return 'missing';
    placed.push({ mapping, block });
  }
  return placed.length > 0 ? placed : 'mapping';
}

/** In which system the positions are; null where there are some and nobody said it. */
function systemOf(stations: readonly Station[], mappings: readonly Mapping[]): CoordinateSystem | null {
  if (stations.every(({ geometry }) => geometry === null)) return 'WGS-84';
  const said = mappings.map(({ coordinateSystem }) => coordinateSystem).find((one) => one !== undefined);
  return coordinateSystems.find((one) => one === said) ?? null;
}

const isConvertible = (system: string): system is Convertible =>
  (convertible as readonly string[]).includes(system);

async function importStations(
  placed: readonly Placed[],
  mappingFile: string,
  context: LedgerContext,
): Promise<number> {
  const { folder, union, date, file, io, say, words, locale } = context;
  const read: { readonly sheet: string; readonly stations: LedgerStations }[] = placed.map(
    ({ mapping, block }) => ({
      sheet: mapping.sheet,
      stations: stationsOf(block, mapping, { union, surveyed: date }),
    }),
  );
  const stops = read
    .map(({ sheet, stations }) => tellNotes(stations.notes, sheet, context))
    .reduce((a, b) => a + b, 0);
  if (stops > 0) {
    io.err(words.stopped(stops));
    return 1;
  }
  const features = read.flatMap(({ stations }) => stations.features);
  const rows = read.flatMap(({ sheet, stations }) => stations.rows.map((row) => ({ sheet, row })));
  const system = systemOf(
    features,
    placed.map(({ mapping }) => mapping),
  );
  if (system === null) {
    io.err(words.system(mappingFile));
    return 1;
  }
  const written = {
    type: 'FeatureCollection',
    union,
    surveyed: date,
    coordinateSystem: system,
    sources: [
      {
        id: 's1',
        title: null,
        description: '本工会的站点台账',
        publisher: null,
        date: { value: date, basis: 'stated' },
      },
    ],
    features,
  };
  const content = isConvertible(system) ? converted(written, system, file).content : written;
  const top = folder.data.unions.get(union)?.unionFile.split('/')[0] ?? 'unions';
  const name = `${top}/${union}/stations.geojson`;
  const target = path.join(folder.folder, name);
  if (existsSync(target) && !context.replace) {
    io.err(say.exists(target));
    return 1;
  }
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const problems: TableProblem[] = check(new Map([...folder.files, [name, { text }]]))
    .problems.filter((problem) => problem.file === name)
    .map((problem) => {
      const index = Number(/^\$\.features\[(\d+)\]/u.exec(problem.path)?.[1] ?? Number.NaN);
      const at = rows[index];
      return fromCheck(
        problem,
        say.cell(file, at?.sheet ?? '', at === undefined ? '' : String(at.row)),
        locale,
      );
    });
  if (problems.length > 0) {
    if (context.json) io.out(JSON.stringify({ problems }, null, 2));
    else printTableProblems(problems, say, io);
    return 1;
  }
  await writeBeside(target, [text]);
  if (context.json) io.out(JSON.stringify({ problems: [], file: target, stations: features.length }));
  else io.out(say.stationsDone(target, features.length));
  return 0;
}

async function draftFigures(placed: readonly Placed[], context: LedgerContext): Promise<number> {
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
  const sheet = `${file.slice(0, file.length - path.extname(file).length)}.draft.xlsx`;
  if (existsSync(sheet)) {
    io.err(say.exists(sheet));
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
  else io.out(words.figures(sheet, rows.length));
  return 0;
}

/**
 * Imports a ledger. Without a confirmed mapping one is proposed, in a file beside the ledger, and nothing else is written.
 *
 * @returns the exit code
 */
export async function importLedger(tables: readonly Table[], context: LedgerContext): Promise<number> {
  const { file, io, say, words } = context;
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > maxRows) {
    io.err(words.tooLong(count, maxRows));
    return 1;
  }
  const sheets = tablesOf(tables);
  tellAsides(sheets, context);
  const mappingFile = context.mapping ?? `${file}.mapping.json`;
  const blocks = sheets.flatMap(({ table, found }) => found.blocks.map((block) => ({ table, block })));
  for (const { table, block } of blocks)
    if (isCases(block)) io.err(`${say.cell(file, table.name, String(block.headingRow))}: ${words.cases}`);
  if (context.mapping === null && !existsSync(mappingFile)) {
    const proposed = blocks.flatMap(({ table, block }) => propose(table.name, block) ?? []);
    if (proposed.length === 0) {
      io.err(words.none);
      return 1;
    }
    const content = { tables: proposed.map(({ mapping }) => mapping) };
    await writeBeside(mappingFile, [`${JSON.stringify(content, null, 2)}\n`]);
    io.out(say.mappingWritten(mappingFile, file));
    return 0;
  }
  const placed = await confirmed(mappingFile, sheets);
  if (typeof placed === 'string') {
    io.err(`${mappingFile}: ${words[placed]}`);
    return 1;
  }
  const stations = placed.filter(({ mapping }) => mapping.kind === 'stations');
  const figures = placed.filter(({ mapping }) => mapping.kind === 'figures');
  const codes = [
    ...(stations.length > 0 ? [await importStations(stations, mappingFile, context)] : []),
    ...(figures.length > 0 ? [await draftFigures(figures, context)] : []),
  ];
  return Math.max(...codes);
}
