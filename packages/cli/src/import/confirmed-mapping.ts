import { type Problem, parseJson } from '@gongkai/snapshot';
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
 * @returns the first mapping that has no table, where there is one
 */
function place(
  mappings: readonly (Mapping | CaseMapping)[],
  sheets: readonly Outline[],
): Confirmed | { readonly unplaced: Mapping | CaseMapping } {
  const tables = new Map<CountedBlock, Found<Mapping>>();
  const cases: Found<CaseMapping>[] = [];
  for (const mapping of mappings) {
    // Next year's ledger has another sheet name: 2025年 is 2026年.
    const named = sheets.filter(({ table }) => table.name === mapping.sheet);
    const blocks = blocksWith(named.length > 0 ? named : sheets, Object.keys(mapping.columns));
    if (isCaseMapping(mapping)) {
      if (blocks.length === 0) return { unplaced: mapping };
      cases.push(...blocks.map((one) => ({ mapping, ...one })));
      continue;
    }
    const own = blocks.filter(({ block }) => !isCases(block));
    if (own.length === 0) return { unplaced: mapping };
    for (const one of own) {
      const before = tables.get(one.block);
      if (!before || size(before.mapping) < size(mapping)) tables.set(one.block, { mapping, ...one });
    }
  }
  return { tables: [...tables.values()], cases };
}

/** Why a mapping cannot be used. */
export type MappingFault =
  | { readonly fault: 'mapping' }
  | { readonly fault: 'json'; readonly problem: Problem }
  /** No table has all columns of a mapping: those that none has. */
  | { readonly fault: 'missing'; readonly headings: readonly string[] }
  /** A field of the mapping of cases that cannot be as it is. */
  | { readonly fault: 'field'; readonly field: CaseField; readonly found: string }
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
  return codesFault(tables) ?? fieldFault(tables) ?? { fault: 'mapping' };
}

/** The columns of a mapping that no table of the ledger has. */
function missing({ columns }: Mapping | CaseMapping, sheets: readonly Outline[]): string[] {
  const known = new Set(
    sheets.flatMap(({ found }) => found.blocks.flatMap((one) => [...one.headings.values()])),
  );
  return Object.keys(columns).filter((heading) => !known.has(heading));
}

/** What can stand in each field of a mapping of cases, whatever stands in the others. */
const sound = {
  id: 'cases',
  label: '台账',
  sheet: '',
  sensitive: false,
  count: { indicator: 'x', unit: '件' },
  settled: Object.fromEntries(
    ['settled', 'pending', 'rate'].map((key) => [key, { indicator: 'x', unit: '件' }]),
  ),
  year: undefined,
  crosses: undefined,
} as const;
export type CaseField = keyof typeof sound | 'sums' | 'columns';

/** The column without which a mapping would be sound; all of them where it is more than one. */
function columnAtFault(columns: object, isSound: (other: object) => boolean): object {
  const without = (heading: string) =>
    isSound({ columns: { ...columns, [heading]: ignored }, crosses: undefined, codes: undefined });
  const entries = Object.entries(columns).filter(([heading]) => without(heading));
  return entries.length > 0 ? Object.fromEntries(entries) : columns;
}

/** The field of which a mapping of cases fails: with another in its place it would not. */
function fieldFault(tables: readonly unknown[]): MappingFault | null {
  for (const table of tables) {
    if (typeof table !== 'object' || table === null) continue;
    const { columns = {} } = table as { readonly columns?: object };
    const headings = Object.keys(columns ?? {});
    const sums = Object.fromEntries(headings.map((heading) => [heading, sound.count]));
    const left = Object.fromEntries(headings.map((heading) => [heading, ignored]));
    const others: Readonly<Record<CaseField, object>> = {
      ...(Object.fromEntries(
        Object.entries(sound).map(([field, value]) => [field, { [field]: value }]),
      ) as Record<keyof typeof sound, object>),
      sums: { sums },
      columns: { columns: left, crosses: undefined, codes: undefined },
    };
    const isSound = (other: object) => caseMappingOf({ ...table, ...other }) !== null;
    for (const [field, other] of Object.entries(others) as [CaseField, object][])
      if (isSound(other)) {
        const own = (table as Readonly<Record<string, unknown>>)[field];
        const found = field === 'columns' ? columnAtFault(columns, isSound) : own;
        return { fault: 'field', field, found: masked(JSON.stringify(found) ?? '—', 80) };
      }
  }
  return null;
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
  const parsed = parseJson(file, { text: decode(await readFile(file)) });
  const problem =
    'raw' in parsed ? parsed.losses.find(({ severity }) => severity !== 'warning') : parsed.problem;
  if (problem) return { fault: 'json', problem };
  const { raw } = parsed as { readonly raw: unknown };
  const list: unknown = (raw as { tables?: unknown } | null)?.tables;
  const tables: readonly unknown[] = Array.isArray(list) ? list : [];
  const mappings = tables.map((one) => mappingOf(one) ?? caseMappingOf(one));
  const known = mappings.filter((mapping) => mapping !== null);
  if (known.length === 0 || known.length < mappings.length)
    return columnFault(tables.filter((_, index) => mappings[index] === null));
  const placed = place(known, sheets);
  return 'unplaced' in placed ? { fault: 'missing', headings: missing(placed.unplaced, sheets) } : placed;
}
