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

const blocksWith = (sheets: readonly Outline[], headings: readonly string[]) =>
  sheets
    .flatMap((outline) => outline.found.blocks.map((block) => ({ block, outline })))
    .filter(({ block }) => {
      const own = new Set(block.headings.values());
      return headings.every((heading) => own.has(heading));
    });

const isCaseMapping = (mapping: Mapping | CaseMapping): mapping is CaseMapping =>
  mapping.kind === 'cases' || mapping.kind === 'aid';

const size = ({ columns }: Mapping): number => Object.keys(columns).length;

/**
 * Places the mappings. Several tables of a sheet may have the same headings; each table of stations or figures is read once, by the mapping that knows most of its columns.
 *
 * @returns null where a mapping has no table
 */
function place(mappings: readonly (Mapping | CaseMapping)[], sheets: readonly Outline[]): Confirmed | null {
  const tables = new Map<CountedBlock, Found<Mapping>>();
  const cases: Found<CaseMapping>[] = [];
  for (const mapping of mappings) {
    // Next year's ledger has another sheet name: 2025年 is 2026年.
    const named = sheets.filter(({ table }) => table.name === mapping.sheet);
    const blocks = blocksWith(named.length > 0 ? named : sheets, Object.keys(mapping.columns));
    if (isCaseMapping(mapping)) {
      if (blocks.length === 0) return null;
      cases.push(...blocks.map((one) => ({ mapping, ...one })));
      continue;
    }
    const own = blocks.filter(({ block }) => !isCases(block));
    if (own.length === 0) return null;
    for (const one of own) {
      const before = tables.get(one.block);
      if (!before || size(before.mapping) < size(mapping)) tables.set(one.block, { mapping, ...one });
    }
  }
  return { tables: [...tables.values()], cases };
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
  const known = mappings.filter((mapping) => mapping !== null);
  if (known.length === 0 || known.length < mappings.length) return 'mapping';
  return place(known, sheets) ?? 'missing';
}
