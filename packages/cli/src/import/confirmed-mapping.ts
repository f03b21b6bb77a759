import { type CaseMapping, caseMappingOf } from '../cases/mapping.ts';
import type { PlacedCases } from '../cases/prepare.ts';
import { isCases, type Mapping, mappingOf, type tablesOf } from '../ledger/mapping.ts';
import { readFile } from '../retry-held.ts';
import type { Placed } from './ledger-context.ts';

type Sheets = ReturnType<typeof tablesOf>;

/** The tables that a confirmed mapping names, by what becomes of them. */
export interface Confirmed {
  readonly tables: readonly Placed[];
  readonly cases: readonly PlacedCases[];
}

const blocksWith = (sheets: Sheets, sheet: string, headings: readonly string[]) =>
  sheets
    .filter(({ table }) => table.name === sheet)
    .flatMap(({ table, found }) =>
      found.blocks.map((block) => ({ block, from1904: table.from1904 ?? false })),
    )
    .filter(({ block }) => {
      const own = new Set(block.headings.values());
      return headings.every((heading) => own.has(heading));
    });

const isCaseMapping = (mapping: Mapping | CaseMapping): mapping is CaseMapping =>
  mapping.kind === 'cases' || mapping.kind === 'aid';

/** Places one mapping; a ledger of cases may have several tables with the same headings on a sheet. */
function place(
  mapping: Mapping | CaseMapping,
  sheets: Sheets,
): { readonly tables: readonly Placed[]; readonly cases: readonly PlacedCases[] } {
  const blocks = blocksWith(sheets, mapping.sheet, Object.keys(mapping.columns));
  if (isCaseMapping(mapping)) return { tables: [], cases: blocks.map((one) => ({ mapping, ...one })) };
  const first = blocks.find(({ block }) => !isCases(block))?.block;
  return { tables: first ? [{ mapping, block: first }] : [], cases: [] };
}

/**
 * Reads a mapping that the clerk has confirmed, and finds its tables.
 *
 * @returns `mapping` where it is none; `missing` where one of its tables is not in the ledger
 */
export async function confirmedMapping(
  file: string,
  sheets: Sheets,
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
  const tables: Placed[] = [];
  const cases: PlacedCases[] = [];
  for (const mapping of mappings) {
    if (mapping === null) return 'mapping';
    const found = place(mapping, sheets);
    if (found.tables.length + found.cases.length === 0) return 'missing';
    tables.push(...found.tables);
    cases.push(...found.cases);
  }
  return mappings.length > 0 ? { tables, cases } : 'mapping';
}
