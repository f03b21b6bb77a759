import { bare, ignored } from '../ledger/fields.ts';
import { type CaseCodes, codeFault } from './categories/recode.ts';
import { attributeId, type CaseRole, caseRoles, isAllowed, monthWord } from './fields.ts';

/** What is counted or summed: an indicator of the catalogue or of the union's own, and its unit. */
export interface MeasureMapping {
  readonly indicator: string;
  readonly unit: string;
  /** Of money: the unit in which the cells are, 万元; a cell that names its own outranks it. */
  readonly in?: string;
}

/** Units of money, in yuan. */
export const moneyUnits: Readonly<Record<string, number>> = {
  元: 1,
  百元: 100,
  千元: 1000,
  万元: 10_000,
  万: 10_000,
  亿元: 100_000_000,
};

/** How a ledger with a row for each case or grant is counted, as it stands in its file, which the clerk reads and corrects. */
export interface CaseMapping {
  readonly kind: 'cases' | 'aid';
  readonly sheet: string;
  /** Of its tables: `<union>.<id>`, `<union>.<id>-by-cause`. */
  readonly id: string;
  readonly label: string;
  /** Whether it tells of health or hardship: then the higher threshold holds. Words of the ledger that say so outrank a `false`. */
  readonly sensitive: boolean;
  /** By heading: what the column is for, or 不要. */
  readonly columns: Readonly<Record<string, CaseRole | typeof ignored>>;
  readonly count: MeasureMapping;
  /** Of a ledger with a column `settled`. */
  readonly settled?: {
    readonly settled: MeasureMapping;
    readonly pending: MeasureMapping;
    readonly rate: MeasureMapping;
  };
  /** Of columns of money and persons, by heading. */
  readonly sums?: Readonly<Record<string, MeasureMapping>>;
  /** Of columns of categories: under which words their rows are published. */
  readonly codes?: CaseCodes;
  /** Pairs of headings, 月份 among them, that are counted against each other. */
  readonly crosses?: readonly (readonly [string, string])[];
  /** The year of a ledger without dates. */
  readonly year?: number;
}

/** What only one column of a ledger can be. */
export const single: readonly CaseRole[] = ['date', 'settled', 'person'];

/** @returns the headings of the columns that are used in one way. */
export const headingsOf = (columns: CaseMapping['columns'], role: CaseRole): string[] =>
  Object.entries(columns).flatMap(([heading, one]) => (one === role ? [heading] : []));

/** Whether pairs make no circle. Only then are the intervals that the audit finds those of somebody who fits all tables together (a decomposable set of margins; Dobra and Fienberg 2000). */
function isForest(pairs: readonly (readonly [string, string])[]): boolean {
  const top = new Map<string, string>();
  const find = (name: string): string => {
    const above = top.get(name);
    return above === undefined ? name : find(above);
  };
  for (const [a, b] of pairs) {
    const [one, other] = [find(a), find(b)];
    if (one === other) return false;
    top.set(one, other);
  }
  return true;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
const isMeasure = (raw: unknown): raw is MeasureMapping =>
  isRecord(raw) &&
  typeof raw.indicator === 'string' &&
  typeof raw.unit === 'string' &&
  (raw.in === undefined || (typeof raw.in === 'string' && Object.hasOwn(moneyUnits, raw.in)));

function areCrosses(raw: unknown, columns: CaseMapping['columns']): boolean {
  if (raw === undefined) return true;
  if (!Array.isArray(raw)) return false;
  const canCross = (one: unknown) =>
    typeof one === 'string' &&
    (one === monthWord ||
      (Object.hasOwn(columns, one) && /^(?:category|settled)$/u.test(columns[one] ?? '')));
  const pairs = raw as unknown[];
  return (
    pairs.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(canCross)) &&
    isForest(pairs as [string, string][])
  );
}

/** Reads a mapping as its file has it. @returns null where it is none, or asks for what may not be published */
export function caseMappingOf(raw: unknown): CaseMapping | null {
  if (!isRecord(raw) || (raw.kind !== 'cases' && raw.kind !== 'aid')) return null;
  const { sheet, id, label, sensitive, columns, count, settled, sums, year } = raw;
  if (typeof sheet !== 'string' || typeof label !== 'string' || !/^.{1,24}$/u.test(label)) return null;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id)) return null;
  if (typeof sensitive !== 'boolean' || !isRecord(columns) || !isMeasure(count)) return null;
  const roles: readonly unknown[] = [...caseRoles, ignored];
  const entries = Object.entries(columns);
  if (!entries.every(([, role]) => roles.includes(role))) return null;
  const known = columns as CaseMapping['columns'];
  if (!entries.every(([heading, role]) => role === ignored || isAllowed(bare(heading), role as CaseRole)))
    return null;
  if (single.some((role) => headingsOf(known, role).length > 1)) return null;
  const summed = [...headingsOf(known, 'money'), ...headingsOf(known, 'persons')];
  const given = isRecord(sums) ? sums : {};
  if (!summed.every((heading) => Object.hasOwn(given, heading) && isMeasure(given[heading]))) return null;
  const hasSettled = headingsOf(known, 'settled').length > 0;
  if (hasSettled && !(isRecord(settled) && [settled.settled, settled.pending, settled.rate].every(isMeasure)))
    return null;
  if (
    year !== undefined &&
    !(typeof year === 'number' && Number.isInteger(year) && year > 1949 && year < 2200)
  )
    return null;
  if (!areCrosses(raw.crosses, known) || codeFault(raw.codes, headingsOf(known, 'category'))) return null;
  const ids = headingsOf(known, 'category').map(attributeId);
  return new Set(ids).size === ids.length ? (raw as unknown as CaseMapping) : null;
}
