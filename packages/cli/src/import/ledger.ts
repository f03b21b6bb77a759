import { existsSync } from 'node:fs';
import path from 'node:path';
import { problemWords, textIn } from '@gongkai/snapshot';
import type { CaseMapping } from '../cases/mapping.ts';
import { proposeCases } from '../cases/propose.ts';
import { tableYear } from '../cases/rows/table-year.ts';
import { caseWords } from '../cases/words.ts';
import type { CountedBlock } from '../ledger/blocks.ts';
import { ignored, isUseless } from '../ledger/fields.ts';
import { fieldNames, isCases, type Mapping, propose } from '../ledger/mapping.ts';
import type { Outline } from '../ledger/outline.ts';
import { runForJson } from '../process/json-document.ts';
import { writeBeside } from '../write-beside.ts';
import { confirmedMapping, type MappingFault } from './confirmed-mapping.ts';
import { keptFor, keptMappings } from './kept-mapping.ts';
import { importCases } from './ledger-cases.ts';
import type { LedgerContext } from './ledger-context.ts';
import { draftFigures } from './ledger-figures.ts';
import { importStations } from './ledger-stations.ts';
import { readPlaced } from './read-placed.ts';
import { tellAsides, tellNone } from './tell-cells.ts';

/** Stations and numbers are published row by row: no union has more of them, and all are in memory. */
const maxRows = 100_000;
/** Of cases only counts leave, and little of a row is kept: as many rows as a sheet of Excel has. */
const maxCases = 1_048_576;

/** A table of a ledger where it stands. */
interface Found {
  readonly table: Outline['table'];
  readonly block: CountedBlock;
}

const rowsIn = (blocks: readonly { readonly block: CountedBlock }[]) =>
  blocks.reduce((sum, { block }) => sum + block.count, 0);

/** Whether a mapping takes positions, of which somebody must say in which system they are: their heading does not. */
const isOfUnknownSystem = (one: Mapping | CaseMapping): boolean =>
  one.kind === 'stations' &&
  one.coordinateSystem === undefined &&
  Object.values(one.columns).some((field) => /^(?:longitude|latitude|position)$/u.test(field));

/** What a ledger most likely is. Tables with the same headings on a sheet are mapped once. */
function proposals(
  blocks: readonly Found[],
  { folder, union, io, locale }: LedgerContext,
): (Mapping | CaseMapping)[] {
  const seen = new Set<string>();
  const kept = keptMappings(path.dirname(folder.folder), union);
  const proposedCases = ({ table, block }: Found) => {
    const proposed = proposeCases(table.name, block);
    const before = keptFor(kept, proposed);
    if (before) io.err(caseWords(locale).kept(before.file));
    return before?.mapping ?? proposed;
  };
  return blocks.flatMap(({ table, block }) => {
    const mapping = isCases(block)
      ? proposedCases({ table, block })
      : (propose(table.name, block)?.mapping ?? null);
    const text = JSON.stringify(mapping);
    if (mapping === null || seen.has(text)) return [];
    seen.add(text);
    return mapping;
  });
}

/** Says which columns of stations and figures are left out: the mapping may say what they are. */
function tellUnused(
  proposed: readonly (Mapping | CaseMapping)[],
  { file, io, say, words }: LedgerContext,
): void {
  for (const { kind, sheet, columns } of proposed) {
    if (kind !== 'stations' && kind !== 'figures') continue;
    const unused = Object.keys(columns).filter(
      (heading) => columns[heading] === ignored && !isUseless(heading),
    );
    if (unused.length > 0) io.err(words.unused(say.cell(file, sheet, ''), unused, fieldNames(kind)));
  }
}

function mappingFaultWords(fault: MappingFault, { words, locale }: LedgerContext): string {
  if (fault.fault === 'missing') return words.missing(fault.headings);
  if (fault.fault === 'field')
    return words.mapping(words.mappingField(fault.field, fault.found, words.mappingFields[fault.field]));
  if (fault.fault === 'code')
    return words.mapping(words.mappingCode(fault.place, fault.found, fault.categories));
  if (fault.fault === 'column')
    return words.mapping(words.mappingColumn(fault.heading, fault.found, fault.expected));
  if (fault.fault !== 'json') return words.mapping(null);
  const { code, path: place, found } = fault.problem;
  const told = textIn(found, locale);
  return words.mapping(
    code === 'json-syntax' ? words.mappingJson(told) : `${problemWords[code][locale].what} ${place}: ${told}`,
  );
}

/** The year of which a ledger without dates is, as far as its titles and names tell it. */
function yearOfUndated(sheet: string, blocks: readonly Found[], { file, date }: LedgerContext): string {
  const title = blocks.find(({ table, block }) => table.name === sheet && isCases(block))?.block.year ?? null;
  const told = tableYear({ mapping: undefined, title, sheet, file: path.basename(file) });
  return String(told?.year ?? date.slice(0, 4));
}

/**
 * Imports a ledger whose sheets were looked through. Without a confirmed mapping one is proposed, in a file beside the ledger, and nothing else is written.
 *
 * @returns the exit code
 */
export async function importLedger(sheets: readonly Outline[], context: LedgerContext): Promise<number> {
  const { file, io, say, words, locale } = context;
  const isTooLong = (rows: number, most: number, tell: (rows: number, most: number) => string) => {
    if (rows > most) io.err(tell(rows, most));
    return rows > most;
  };
  const blocks = sheets.flatMap(({ table, found }) => found.blocks.map((block) => ({ table, block })));
  if (isTooLong(rowsIn(blocks), maxCases, words.tooManyCases)) return 1;
  tellAsides(sheets, context);
  const mappingFile = context.mapping ?? `${file}.mapping.json`;
  if (context.mapping === null && !existsSync(mappingFile)) {
    const proposed = proposals(blocks, context);
    const listed = blocks.filter(({ table, block }) => propose(table.name, block) !== null);
    if (isTooLong(rowsIn(listed), maxRows, words.tooLong)) return 1;
    if (proposed.length === 0) {
      io.err(tellNone(sheets, context));
      return 1;
    }
    await writeBeside(mappingFile, [`${JSON.stringify({ tables: proposed }, null, 2)}\n`]);
    if (proposed.some(({ kind }) => kind === 'cases' || kind === 'aid')) io.err(words.cases);
    tellUnused(proposed, context);
    const isUndated = (one: Mapping | CaseMapping) =>
      (one.kind === 'cases' || one.kind === 'aid') && !Object.values(one.columns).includes('date');
    const undated = proposed.find(isUndated);
    if (undated)
      io.err(caseWords(locale).undated(yearOfUndated(undated.sheet, blocks, context), mappingFile));
    // Told now: the second run would stop at it.
    if (proposed.some(isOfUnknownSystem)) io.err(words.system(mappingFile));
    io.out(
      context.json ? JSON.stringify({ problems: [], mapping: mappingFile }) : say.mappingWritten(mappingFile),
    );
    return 0;
  }
  const confirmed = await confirmedMapping(mappingFile, sheets);
  if ('fault' in confirmed) {
    io.err(`${mappingFile}: ${mappingFaultWords(confirmed, context)}`);
    return 1;
  }
  if (isTooLong(rowsIn(confirmed.tables), maxRows, words.tooLong)) return 1;
  const read = new Set([...confirmed.tables, ...confirmed.cases].map(({ block }) => block));
  for (const { table, block } of blocks)
    if (!read.has(block))
      io.err(`${say.cell(file, table.name, String(block.headingRow))}: ${caseWords(locale).unmapped}`);
  const { tables, cases } = await readPlaced(confirmed, context);
  const stations = tables.filter(({ mapping }) => mapping.kind === 'stations');
  const figures = tables.filter(({ mapping }) => mapping.kind === 'figures');
  const imports = [
    ...(stations.length > 0 ? [(one: LedgerContext) => importStations(stations, mappingFile, one)] : []),
    ...(figures.length > 0 ? [(one: LedgerContext) => draftFigures(figures, one)] : []),
    ...(confirmed.cases.length > 0
      ? [(one: LedgerContext) => importCases(confirmed.cases, cases, mappingFile, one)]
      : []),
  ];
  return runAll(imports, context);
}

/** Runs what a ledger is imported as. For programs there is one document: that of the only one, or a list of all. @returns the exit code */
async function runAll(
  imports: readonly ((context: LedgerContext) => Promise<number>)[],
  context: LedgerContext,
): Promise<number> {
  const codes: number[] = [];
  const documents: unknown[] = [];
  const [only] = imports;
  if (only && imports.length === 1) return only(context);
  for (const one of imports) {
    if (!context.json) {
      codes.push(await one(context));
      continue;
    }
    const { code, document } = await runForJson((io) => one({ ...context, io }), context.io);
    codes.push(code);
    documents.push(document);
  }
  if (context.json) context.io.out(JSON.stringify({ imports: documents }));
  return Math.max(...codes);
}
