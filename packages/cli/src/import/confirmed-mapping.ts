import { type CaseMapping, caseMappingOf } from '../cases/mapping.ts';
import type { CountedBlock } from '../ledger/blocks.ts';
import { isCases, type Mapping, mappingOf } from '../ledger/mapping.ts';
import type { Outline } from '../ledger/outline.ts';
import { readFile } from '../retry-held.ts';

/** A table where it stands, whose rows are not read yet, with what its columns are. */
export interface Found<M> {
  readonly mapping: M;
  readonly block: CountedBlock;
  readonly outline: Outline;
}

/** The tables that a confirmed mapping names, by what becomes of them. */
export interface Confirmed {
  readonly tables: readonly Found<Mapping>[];
  readonly cases: readonly Found<CaseMapping>[];
}

const blocksWith = (sheets: readonly Outline[], sheet: string, headings: readonly string[]) =>
  sheets
    .filter(({ table }) => table.name === sheet)
    .flatMap((outline) => outline.found.blocks.map((block) => ({ block, outline })))
    .filter(({ block }) => {
      const own = new Set(block.headings.values());
      return headings.every((heading) => own.has(heading));
    });

const isCaseMapping = (mapping: Mapping | CaseMapping): mapping is CaseMapping =>
  mapping.kind === 'cases' || mapping.kind === 'aid';

/** Places one mapping; a ledger of cases may have several tables with the same headings on a sheet. */
function place(mapping: Mapping | CaseMapping, sheets: readonly Outline[]): Confirmed {
  const blocks = blocksWith(sheets, mapping.sheet, Object.keys(mapping.columns));
  if (isCaseMapping(mapping)) return { tables: [], cases: blocks.map((one) => ({ mapping, ...one })) };
  const first = blocks.find(({ block }) => !isCases(block));
  return { tables: first ? [{ mapping, ...first }] : [], cases: [] };
}

/**
 * Reads a mapping that the clerk has confirmed, and finds its tables.
 *
 * @returns `mapping` where it is none; `missing` where one of its tables is not in the ledger
 */
export async function confirmedMapping(
  file: string,
  sheets: readonly Outline[],
): Promise<Confirmed | 'mapping' | 'missing'> {
  let raw: unknown;
  try {
    raw = JSON.parse((await readFile(file)).toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return 'mapping';
    throw error;
  }
  const list: unknown = (raw as { tables?: unknown } | null)?.tables;
  const mappings = Array.isArray(list) ? list.map((one) => mappingOf(one) ?? caseMappingOf(one)) : [];
  const tables: Found<Mapping>[] = [];
  const cases: Found<CaseMapping>[] = [];
  for (const mapping of mappings) {
    if (mapping === null) return 'mapping';
    const found = place(mapping, sheets);
    if (found.tables.length + found.cases.length === 0) return 'missing';
    tables.push(...found.tables);
    cases.push(...found.cases);
  }
  return mappings.length > 0 ? { tables, cases } : 'mapping';
}
