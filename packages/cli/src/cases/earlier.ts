import type { Snapshot, Table } from '@gongkai/snapshot';
import type { Release } from '@gongkai/snapshot/disclosure';
import { other } from './categories/recode.ts';
import type { Family } from './family.ts';
import type { Attribute, Layout } from './layout.ts';
import { placeId, tablePlace } from './table-place.ts';

/** Tables of one ledger as a snapshot has them. */
export type LedgerTables = readonly Table[];

/** @returns the tables of a ledger in a snapshot: `<union>.<id>` and those whose ids go on with `-by-`. */
export const tablesOfLedger = (snapshot: Snapshot, stem: string): LedgerTables =>
  (snapshot.tables ?? []).filter(({ id }) => id === stem || id.startsWith(`${stem}-by-`));

/** The codes with labels that an attribute has in a year, as it was published; null where it was not. */
export function publishedCodes(
  snapshots: readonly LedgerTables[],
  stem: string,
  attribute: Attribute,
  year: number,
): ReadonlyMap<string, string> | null {
  const newest = snapshots
    .toReversed()
    .map((tables) => tables.find(({ id }) => id === `${stem}-by-${attribute.id}`))
    .find((table) => table?.series.some(({ cells }) => cells.some(({ time }) => time === String(year))));
  if (!newest) return null;
  const used = new Set(
    newest.series
      .filter(({ cells }) => cells.some(({ time }) => time === String(year)))
      .map(({ codes }) => codes?.[attribute.id]),
  );
  const codes = newest.dimensions[0]?.codes ?? [];
  return new Map(codes.flatMap(({ id, label }) => (used.has(id) ? [[label, id] as const] : [])));
}

/** A category that the mapping joins with another under the name of that one, although both were published by themselves. */
export interface JoinedPublished {
  readonly word: string;
  readonly target: string;
  readonly year: string;
}

/** @returns the first of them: the same name would stand for two things, of which one is a part of the other */
export function joinedPublished(
  snapshots: readonly LedgerTables[],
  stem: string,
  { attributes }: Layout,
): JoinedPublished | null {
  for (const { id, recode } of attributes)
    for (const table of snapshots.flat())
      if (table.id === `${stem}-by-${id}`)
        for (const [word, target] of recode?.entries ?? []) {
          const yearsOf = (label: string) => {
            const code = table.dimensions[0]?.codes.find((one) => one.label === label)?.id;
            const own = table.series.filter(({ codes }) => code !== undefined && codes?.[id] === code);
            return own.flatMap(({ cells }) => cells.map(({ time }) => time));
          };
          if (word === target || target === other.label) continue;
          const years = new Set(yearsOf(target));
          const year = yearsOf(word).find((one) => years.has(one));
          if (year !== undefined) return { word, target, year };
        }
  return null;
}

/** The labels of an attribute with their codes, of whatever year and snapshot; of one label the newest code. */
export const publishedLabels = (
  snapshots: readonly LedgerTables[],
  stem: string,
  attribute: Attribute,
): ReadonlyMap<string, string> =>
  new Map(
    snapshots.flatMap((tables) =>
      tables
        .filter(({ id }) => id === `${stem}-by-${attribute.id}`)
        .flatMap(({ dimensions }) => dimensions[0]?.codes ?? [])
        .map(({ id, label }) => [label, id] as const),
    ),
  );

/** Numbers of a snapshot by the name of their place; null where they are hidden. */
function cellsOf(tables: LedgerTables, stem: string): Map<string, number | null> {
  return new Map(
    tables.flatMap(({ id, series }) =>
      series.flatMap(({ measure, codes = {}, cells }) =>
        cells.map(({ time, value }) => [
          placeId({ table: id.slice(stem.length), dimensions: [], frequency: 'year', measure, codes, time }),
          value ?? null,
        ]),
      ),
    ),
  );
}

/**
 * What a snapshot published of a year, by key. What a table does not have although it has the year, was zero: categories that came later, months that had not come.
 *
 * @returns null where it published nothing of it
 */
export function releaseOf(
  tables: LedgerTables,
  stem: string,
  family: Family,
  year: number,
  measure: string,
): Release | null {
  const cells = cellsOf(tables, stem);
  const hasYear = new Set<string>();
  for (const { id, series } of tables)
    for (const one of series)
      if (one.cells.some(({ time }) => time.startsWith(String(year))))
        hasYear.add(`${id.slice(stem.length)} ${one.measure}`);
  const release = new Map<string, number | null>();
  for (const [key, cell] of family.cells) {
    const place = tablePlace(cell, year, measure);
    const value = cells.get(placeId(place));
    if (value !== undefined) release.set(key, value);
    else if (hasYear.has(`${place.table} ${place.measure}`)) release.set(key, 0);
  }
  return release.size === 0 ? null : release;
}
