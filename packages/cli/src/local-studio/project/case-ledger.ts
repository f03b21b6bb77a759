import { findPersonalData } from '@gongkai/snapshot';
import { caseRoles } from '../../cases/fields.ts';
import { type CaseMapping, caseMappingOf, moneyUnits } from '../../cases/mapping.ts';
import type { PlacedCases } from '../../cases/prepare.ts';
import { mappingOfColumns, proposeCases } from '../../cases/propose.ts';
import { type KeptMapping, keptFor } from '../../import/kept-mapping.ts';
import type { Block } from '../../ledger/blocks.ts';
import { ignored } from '../../ledger/fields.ts';
import type { CaseLedgerTable } from '../page/contract.ts';

/** Tables of cases or aid that are counted alike: those of the same headings, on one sheet or several. */
export interface CaseGroup {
  readonly mapping: CaseMapping;
  /** Where it was kept how such a ledger is counted; null where it was proposed anew. */
  readonly keptIn: string | null;
  readonly blocks: readonly { readonly sheet: string; readonly block: Block; readonly from1904: boolean }[];
}

/** A table of a ledger where it stands. */
interface Found {
  readonly sheet: string;
  readonly block: Block;
  readonly from1904: boolean;
}

/**
 * Groups the tables of cases, those that are mapped alike together; two ledgers of one kind have ids of their own.
 *
 * @param kept how ledgers were counted before: one of the same columns is counted so again
 */
export function groupCases(found: readonly Found[], kept: readonly KeptMapping[]): CaseGroup[] {
  const groups = new Map<string, { mapping: CaseMapping; blocks: Found[]; keptIn: string | null }>();
  for (const one of found) {
    const proposed = { ...proposeCases(one.sheet, one.block), sheet: '' };
    const before = keptFor(kept, proposed);
    const mapping = before?.mapping ?? proposed;
    const key = JSON.stringify(mapping);
    const group = groups.get(key) ?? { mapping, blocks: [], keptIn: before?.file ?? null };
    groups.set(key, group);
    group.blocks.push(one);
  }
  const counts = new Map<string, number>();
  return [...groups.values()].map(({ mapping, blocks, keptIn }) => {
    const count = (counts.get(mapping.id) ?? 0) + 1;
    counts.set(mapping.id, count);
    return { mapping: count === 1 ? mapping : { ...mapping, id: `${mapping.id}-${count}` }, blocks, keptIn };
  });
}

const unitsOf = ({ sums = {} }: CaseMapping): Record<string, string> =>
  Object.fromEntries(Object.entries(sums).map(([heading, { in: unit = '' }]) => [heading, unit]));

/** @returns a ledger of cases as the page shows it: the headings of its columns, none of its cells. */
export const caseView = ({ mapping, blocks, keptIn }: CaseGroup): CaseLedgerTable => ({
  sheets: [...new Set(blocks.map(({ sheet }) => sheet))].filter(
    (sheet) => findPersonalData(sheet).length === 0,
  ),
  kind: mapping.kind,
  label: mapping.label,
  sensitive: mapping.sensitive,
  columns: Object.entries(mapping.columns).map(([heading, role]) => ({ heading, role })),
  roles: [...caseRoles, ignored],
  units: unitsOf(mapping),
  codes: mapping.codes ?? {},
  isKept: keptIn !== null,
  moneyUnits: Object.keys(moneyUnits).filter((unit) => unit !== '万'),
});

/**
 * Places the tables by what the clerk has confirmed.
 *
 * @param groups as they were proposed
 * @param raw as it came from the page: for each group columns, units of money, name, whether it is sensitive, and codes of categories
 * @returns null where that is no mapping, or one that would publish what tells of persons
 */
export function placedCases(groups: readonly CaseGroup[], raw: unknown): PlacedCases[] | null {
  if (!Array.isArray(raw) || raw.length !== groups.length) return null;
  const placed: PlacedCases[] = [];
  for (const [index, group] of groups.entries()) {
    const mapping = confirmed(group, raw[index]);
    if (!mapping) return null;
    for (const { sheet, block, from1904 } of group.blocks)
      placed.push({ mapping: { ...mapping, sheet }, block, from1904 });
  }
  return placed;
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function confirmed({ mapping: proposed }: CaseGroup, raw: unknown): CaseMapping | null {
  if (!isRecord(raw) || !isRecord(raw.columns)) return null;
  const { columns, units, label, sensitive, codes } = raw;
  // Every heading that was shown, and no other.
  const headings = Object.keys(proposed.columns);
  if (Object.keys(columns as object).length !== headings.length) return null;
  const chosen = Object.fromEntries(
    headings.map((heading) => [heading, (columns as object)[heading as never]]),
  );
  if (typeof label !== 'string' || findPersonalData(label).length > 0) return null;
  // The columns first: what is made of them asks what each is for.
  const bare = caseMappingOf({
    ...proposed,
    columns: chosen,
    sums: allSums(chosen),
    settled: anySettled,
    crosses: [],
    codes: undefined,
  });
  if (!bare) return null;
  const made = mappingOfColumns(proposed.kind, '', bare.columns, sensitive === true);
  const sums = Object.fromEntries(
    Object.entries(made.sums ?? {}).map(([heading, sum]) => {
      const unit = isRecord(units) ? units[heading] : undefined;
      return [heading, sum.in === undefined || unit === undefined ? sum : { ...sum, in: unit }];
    }),
  );
  return caseMappingOf({
    ...made,
    id: proposed.id,
    label: label.trim(),
    sensitive: sensitive === true,
    ...(made.sums ? { sums } : {}),
    ...(isRecord(codes) && Object.keys(codes).length > 0 ? { codes } : {}),
  });
}

const anyMeasure = { indicator: '', unit: '' };
const anySettled = { settled: anyMeasure, pending: anyMeasure, rate: anyMeasure };
const allSums = (columns: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.keys(columns).map((heading) => [heading, anyMeasure]));
