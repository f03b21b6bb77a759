import {
  type DisclosureParameters,
  type Protection,
  protect,
  type Release,
  type Solver,
} from '@gongkai/snapshot/disclosure';
import { codesOf, type YearCodes } from './codes.ts';
import { type LedgerTables, releaseOf } from './earlier.ts';
import { type Family, familyOf } from './family.ts';
import type { Layout } from './layout.ts';
import type { CaseRow } from './rows/case-row.ts';
import { countMeasure } from './table-place.ts';

/** What is known when a year of a ledger is counted. */
export interface YearInput {
  readonly rows: readonly CaseRow[];
  readonly year: number;
  readonly layout: Layout;
  /** Columns that are summed, with the ids of their measures. */
  readonly sums: ReadonlyMap<string, string>;
  /** What was published of the ledger before, the oldest first. */
  readonly snapshots: readonly LedgerTables[];
  readonly stem: string;
  readonly threshold: number;
  readonly parameters: DisclosureParameters;
  readonly solver: Solver;
}

/** The numbers of one measure by key; null where hidden. */
export type Numbers = ReadonlyMap<string, number | null>;

/** What is published of a year. */
export interface YearOutcome {
  /**
   * `new` numbers; `kept`: those of the last snapshot stand, for what changed is too little to be told; `better`: they stand, for most of the new ones would be
   * hidden; `withheld`: none can be published.
   */
  readonly state: 'new' | 'kept' | 'better' | 'withheld';
  readonly family: Family;
  readonly codes: YearCodes;
  readonly byMeasure: ReadonlyMap<string, Numbers>;
  readonly primary: number;
  readonly hidden: number;
  /** Keys of numbers that are hidden because they are small themselves, by measure; the other hidden ones would give those away. */
  readonly small: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether what changed since the last snapshot is so little that it would tell of few. */
function isHardlyChanged(last: Release | undefined, { counts }: Family, threshold: number): boolean {
  if (!last) return false;
  const changes = [...last].map(([key, value]) =>
    value === null ? 0 : Math.abs((counts.get(key) ?? 0) - value),
  );
  return changes.every((change) => change < threshold);
}

const hiddenIn = (release: Release) => [...release.values()].filter((value) => value === null).length;

const distinct = (releases: readonly (Release | null)[]): Release[] => {
  const seen = new Set<string>();
  return releases.flatMap((release) => {
    if (release === null) return [];
    const text = JSON.stringify([...release].sort());
    if (seen.has(text)) return [];
    seen.add(text);
    return [release];
  });
};

const numbers = (truth: ReadonlyMap<string, number>, hidden: ReadonlySet<string>): Numbers =>
  new Map([...truth].map(([key, value]) => [key, hidden.has(key) ? null : value]));

/** Counts one year of a ledger, and decides what of it is published. */
export function countYear(input: YearInput): YearOutcome {
  const { rows, year, layout, sums, snapshots, stem, threshold, parameters, solver } = input;
  const codes = codesOf(rows, layout, snapshots, stem, year, threshold);
  const family = familyOf(rows, layout, codes.codes, codes.codeOf, [...sums.keys()], threshold, parameters);
  const earlierOf = (measure: string) =>
    distinct(snapshots.map((tables) => releaseOf(tables, stem, family, year, measure)));
  const protection: Protection = { measure: 'count', threshold, estimate: parameters.estimate };
  const earlier = earlierOf(countMeasure);
  const outcome = (state: YearOutcome['state']) =>
    ({
      state,
      family,
      codes,
      byMeasure: new Map(),
      primary: 0,
      hidden: 0,
      small: new Map(),
    }) satisfies YearOutcome;
  const last = snapshots
    .map((tables) => releaseOf(tables, stem, family, year, countMeasure))
    .findLast((release) => release !== null);
  if (isHardlyChanged(last ?? undefined, family, threshold)) return outcome('kept');
  const { equations, counts, smallCounts } = family;

  const { hidden, isSafe } = protect({
    truth: counts,
    primary: smallCounts,
    equations,
    earlier,
    protection,
    solver,
  });
  const isAnyShown = [...counts].some(([key, value]) => value > 0 && !hidden.has(key));
  if (!isSafe || !isAnyShown) return outcome(last ? 'better' : 'withheld');
  // A ledger that has grown by little would be hidden for the most part: the older numbers tell more.
  if (last && hidden.size * 2 > counts.size && hidden.size > hiddenIn(last)) return outcome('better');
  const byMeasure = new Map<string, Numbers>([[countMeasure, numbers(counts, hidden)]]);
  const small = new Map<string, ReadonlySet<string>>([[countMeasure, smallCounts]]);
  for (const [heading, measure] of sums) {
    const { totals = new Map<string, number>(), sensitive = new Set<string>() } =
      family.sums.get(heading) ?? {};
    const result = protect({
      truth: totals,
      primary: new Set([...sensitive, ...[...hidden].filter((key) => totals.has(key))]),
      equations: equations.filter(({ total, parts }) => [total, ...parts].every((key) => totals.has(key))),
      earlier: earlierOf(measure),
      protection: { ...protection, measure: 'sum' },
      solver,
    });
    small.set(measure, new Set(sensitive));
    // Sums that cannot be protected are left out altogether.
    if (result.isSafe) byMeasure.set(measure, numbers(totals, result.hidden));
  }
  return { ...outcome('new'), byMeasure, small, primary: smallCounts.size, hidden: hidden.size };
}
