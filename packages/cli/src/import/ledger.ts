import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isCases, mappingOf, propose, tablesOf } from '../ledger/mapping.ts';
import type { Table } from '../sheet/table-file.ts';
import { writeBeside } from '../write-beside.ts';
import type { LedgerContext, Placed } from './ledger-context.ts';
import { draftFigures } from './ledger-figures.ts';
import { importStations } from './ledger-stations.ts';
import { tellAsides } from './tell-cells.ts';

/** Above this a ledger is imported in parts: its rows are all in memory. */
const maxRows = 100_000;

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
    io.out(say.mappingWritten(mappingFile));
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
