import { codeFault } from '../cases/categories/recode.ts';
import { caseRoles } from '../cases/fields.ts';
import { type CaseMapping, caseMappingOf, headingsOf } from '../cases/mapping.ts';
import { decode } from '../input/decode.ts';
import type { CountedBlock } from '../ledger/blocks.ts';
import { ignored } from '../ledger/fields.ts';
import { fieldNames, isCases, type Mapping, mappingOf } from '../ledger/mapping.ts';
import type { Outline } from '../ledger/outline.ts';
import { masked } from '../masked.ts';
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

/** Why a mapping cannot be used. */
export type MappingFault =
  | { readonly fault: 'missing' | 'json' | 'mapping' }
  | {
      readonly fault: 'code';
      /** codes.案由.劳动报酬 */
      readonly place: string;
      readonly found: string;
      readonly categories: readonly string[];
    }
  | {
      readonly fault: 'column';
      readonly heading: string;
      readonly found: string;
      readonly expected: readonly string[];
    };

/** The first column of tables for which something is written that no column can be. */
function columnFault(tables: readonly unknown[]): MappingFault {
  for (const table of tables) {
    const { kind, columns } = (table ?? {}) as { readonly kind?: unknown; readonly columns?: unknown };
    const isOfCases = kind === 'cases' || kind === 'aid';
    if (typeof columns !== 'object' || columns === null) continue;
    if (!isOfCases && kind !== 'stations' && kind !== 'figures') continue;
    const expected = [...(isOfCases ? caseRoles : fieldNames(kind)), ignored];
    for (const [heading, found] of Object.entries(columns as Readonly<Record<string, unknown>>)) {
      const isKnown = isOfCases
        ? expected.some((one) => one === found)
        : mappingOf({ kind, sheet: '', columns: { [heading]: found } }) !== null;
      if (!isKnown)
        return { fault: 'column', heading: masked(heading), found: masked(String(found)), expected };
    }
  }
  return codesFault(tables) ?? { fault: 'mapping' };
}

/** What stands in `codes` and cannot. */
function codesFault(tables: readonly unknown[]): MappingFault | null {
  for (const table of tables) {
    const { kind, columns, codes } = (table ?? {}) as Readonly<Record<string, unknown>>;
    if ((kind !== 'cases' && kind !== 'aid') || typeof columns !== 'object' || columns === null) continue;
    const categories = headingsOf(columns as CaseMapping['columns'], 'category');
    const fault = codeFault(codes, categories);
    if (!fault) continue;
    const place = ['codes', fault.heading, fault.word].filter((part) => part !== '').join('.');
    return { fault: 'code', place: masked(place), found: masked(fault.found), categories };
  }
  return null;
}

/**
 * Reads a mapping that the clerk has confirmed, and finds its tables.
 *
 * @returns why it cannot be used, where it cannot
 */
export async function confirmedMapping(
  file: string,
  sheets: readonly Outline[],
): Promise<Confirmed | MappingFault> {
  let raw: unknown;
  try {
    raw = JSON.parse(decode(await readFile(file)));
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'json' };
    throw error;
  }
  const list: unknown = (raw as { tables?: unknown } | null)?.tables;
  const tables: readonly unknown[] = Array.isArray(list) ? list : [];
  const mappings = tables.map((one) => mappingOf(one) ?? caseMappingOf(one));
  const known = mappings.filter((mapping) => mapping !== null);
  if (known.length === 0 || known.length < mappings.length)
    return columnFault(tables.filter((_, index) => mappings[index] === null));
  return place(known, sheets) ?? { fault: 'missing' };
}
