import type { Snapshot, Table } from '@gongkai/snapshot';
import type { Release } from '@gongkai/snapshot/disclosure';
import type { Family } from './family.ts';
import type { Attribute } from './layout.ts';
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
