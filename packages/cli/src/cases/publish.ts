import type { Snapshot, Table } from '@gongkai/snapshot';
import { type DisclosureParameters, isSensitive, type Solver } from '@gongkai/snapshot/disclosure';
import type { CategoryNotes } from './codes.ts';
import { tablesOfLedger } from './earlier.ts';
import { attributeId } from './fields.ts';
import { layoutOf } from './layout.ts';
import { type CaseMapping, headingsOf } from './mapping.ts';
import type { CaseRow } from './rows/case-row.ts';
import { placeId, tablePlace } from './table-place.ts';
import { TableWriter } from './tables.ts';
import { countYear, type YearOutcome } from './year.ts';

/** With what a ledger is counted. */
export interface PublishOptions {
  readonly union: string;
  /** Snapshots that were published before, the oldest first. */
  readonly earlier: readonly Snapshot[];
  readonly parameters: DisclosureParameters;
  readonly solver: Solver;
  /** The id of the ledger among the sources of the snapshot. */
  readonly source: string;
}

/** What became of a year. */
export interface YearNote extends Pick<YearOutcome, 'state' | 'primary' | 'hidden'> {
  readonly year: number;
  readonly numbers: number;
  readonly notes: CategoryNotes;
}

/** What may leave a ledger. */
export interface Published {
  readonly tables: readonly Table[];
  readonly threshold: number;
  readonly years: readonly YearNote[];
  /** Places, as `placeId` names them behind the id of the ledger, of numbers that are hidden because they are small themselves. */
  readonly small: ReadonlySet<string>;
}

/** Ids of the measures of columns that are summed. */
function sumsOf(mapping: CaseMapping): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [role, name] of [
    ['money', 'amount'],
    ['persons', 'persons'],
  ] as const)
    for (const [index, heading] of headingsOf(mapping.columns, role).entries())
      ids.set(heading, index === 0 ? name : `${name}-${attributeId(heading)}`);
  return ids;
}

/**
 * Counts a ledger and hides what would tell of few: nothing but sums of rows comes out of it.
 *
 * @param rows of all its tables
 * @param mapping how they are counted
 * @returns tables for a snapshot. Years that this ledger does not have are taken over from the newest snapshot
 */
export function publishCases(
  rows: readonly CaseRow[],
  mapping: CaseMapping,
  options: PublishOptions,
): Published {
  const { union, earlier, parameters, solver, source } = options;
  const stem = `${union}.${mapping.id}`;
  const layout = layoutOf(mapping);
  const sums = sumsOf(mapping);
  const words = new Set(Object.keys(mapping.columns));
  for (const categories of new Set(rows.map((row) => row.categories)))
    for (const word of categories.values()) words.add(word);
  // What the mapping renames is as telling as it was.
  for (const own of Object.values(mapping.codes ?? {})) for (const word of Object.keys(own)) words.add(word);
  const threshold =
    mapping.sensitive || isSensitive(words) ? parameters.sensitiveThreshold : parameters.threshold;
  const snapshots = earlier
    .map((snapshot) => tablesOfLedger(snapshot, stem))
    .filter((tables) => tables.length > 0);
  const byYear = new Map<number, CaseRow[]>();
  for (const row of rows) {
    const own = byYear.get(row.year) ?? [];
    byYear.set(row.year, own);
    own.push(row);
  }
  const writer = new TableWriter(mapping, sums);
  const fresh = new Set<number>();
  const small = new Set<string>();
  const years = [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, own]): YearNote => {
      const outcome = countYear({
        rows: own,
        year,
        layout,
        sums,
        snapshots,
        stem,
        threshold,
        parameters,
        solver,
      });
      if (outcome.state === 'new' || outcome.state === 'withheld') fresh.add(year);
      if (outcome.state === 'new') writer.addYear(year, outcome);
      for (const [measure, keys] of outcome.small)
        for (const key of keys) {
          const cell = outcome.family.cells.get(key);
          if (cell) small.add(placeId(tablePlace(cell, year, measure)));
        }
      const { state, primary, hidden, family } = outcome;
      const { notes } = outcome.codes;
      return { year, state, primary, hidden, numbers: family.counts.size, notes };
    });
  const newest = snapshots.at(-1);
  if (newest) writer.addEarlier(newest, stem, (year) => !fresh.has(year), layout.attributes);
  return { tables: writer.tables(stem, source, threshold), threshold, years, small };
}
