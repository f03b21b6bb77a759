import { existsSync } from 'node:fs';
import type { CaseMapping } from '../cases/mapping.ts';
import { proposeCases } from '../cases/propose.ts';
import { caseWords } from '../cases/words.ts';
import type { Block } from '../ledger/blocks.ts';
import { isCases, type Mapping, propose, tablesOf } from '../ledger/mapping.ts';
import { runForJson } from '../process/json-document.ts';
import type { Table } from '../sheet/table-file.ts';
import { writeBeside } from '../write-beside.ts';
import { confirmedMapping } from './confirmed-mapping.ts';
import { importCases } from './ledger-cases.ts';
import type { LedgerContext } from './ledger-context.ts';
import { draftFigures } from './ledger-figures.ts';
import { importStations } from './ledger-stations.ts';
import { tellAsides } from './tell-cells.ts';

/** Above this a ledger is imported in parts: its rows are all in memory. */
const maxRows = 100_000;

/** A table of a ledger where it stands. */
interface Found {
  readonly table: Table;
  readonly block: Block;
}

/** Whether a mapping takes positions, of which somebody must say in which system they are. */
const hasPositions = ({ kind, columns }: Mapping | CaseMapping): boolean =>
  kind === 'stations' &&
  Object.values(columns).some((field) => /^(?:longitude|latitude|position)$/u.test(String(field)));

/** What a ledger most likely is. Tables of cases with the same headings on a sheet are mapped once. */
function proposals(blocks: readonly Found[]): (Mapping | CaseMapping)[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ table, block }) => {
    if (!isCases(block)) return propose(table.name, block)?.mapping ?? [];
    const mapping = proposeCases(table.name, block);
    const text = JSON.stringify(mapping);
    if (seen.has(text)) return [];
    seen.add(text);
    return mapping;
  });
}

/**
 * Imports a ledger. Without a confirmed mapping one is proposed, in a file beside the ledger, and nothing else is written.
 *
 * @returns the exit code
 */
export async function importLedger(tables: readonly Table[], context: LedgerContext): Promise<number> {
  const { file, io, say, words, locale } = context;
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > maxRows) {
    io.err(words.tooLong(count, maxRows));
    return 1;
  }
  const sheets = tablesOf(tables);
  tellAsides(sheets, context);
  const mappingFile = context.mapping ?? `${file}.mapping.json`;
  const blocks = sheets.flatMap(({ table, found }) => found.blocks.map((block) => ({ table, block })));
  if (context.mapping === null && !existsSync(mappingFile)) {
    const proposed = proposals(blocks);
    if (proposed.length === 0) {
      io.err(words.none);
      return 1;
    }
    await writeBeside(mappingFile, [`${JSON.stringify({ tables: proposed }, null, 2)}\n`]);
    if (proposed.some(({ kind }) => kind === 'cases' || kind === 'aid')) io.err(words.cases);
    // Told now: the second run would stop at it.
    if (proposed.some(hasPositions)) io.err(words.system(mappingFile));
    io.out(
      context.json ? JSON.stringify({ problems: [], mapping: mappingFile }) : say.mappingWritten(mappingFile),
    );
    return 0;
  }
  const confirmed = await confirmedMapping(mappingFile, sheets);
  if (typeof confirmed === 'string') {
    io.err(`${mappingFile}: ${words[confirmed]}`);
    return 1;
  }
  const stations = confirmed.tables.filter(({ mapping }) => mapping.kind === 'stations');
  const figures = confirmed.tables.filter(({ mapping }) => mapping.kind === 'figures');
  const read = new Set([...confirmed.tables, ...confirmed.cases].map(({ block }) => block));
  for (const { table, block } of blocks)
    if (!read.has(block))
      io.err(`${say.cell(file, table.name, String(block.headingRow))}: ${caseWords(locale).unmapped}`);
  const imports = [
    ...(stations.length > 0 ? [(one: LedgerContext) => importStations(stations, mappingFile, one)] : []),
    ...(figures.length > 0 ? [(one: LedgerContext) => draftFigures(figures, one)] : []),
    ...(confirmed.cases.length > 0
      ? [(one: LedgerContext) => importCases(confirmed.cases, mappingFile, one)]
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
