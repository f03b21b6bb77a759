/** What the snapshot of a day already has, as rows that are put in front of those of a sheet. */
import type { Indicator, Snapshot } from '@gongkai/snapshot';
import { rowKinds, type SheetRow } from '../../sheet/columns.ts';
import { rowsOf } from '../../sheet/snapshot-rows.ts';

const none: ReadonlyMap<string, Indicator> = new Map();
const isTable = ({ id = '' }: SheetRow) => /^tables\[\]/.test(id);

/**
 * The tables that were counted of ledgers, with their sources: a report that takes the place of another leaves them where they are.
 *
 * @param before the snapshot of the day
 * @param rows of the sheet that takes its place
 */
export function ledgerRows(before: Snapshot, rows: readonly SheetRow[]): SheetRow[] {
  const { tables = [], sources } = before;
  if (tables.length === 0 || rows.some(isTable)) return [];
  const cited = new Set(tables.map(({ source }) => source.ref));
  const kept = {
    ...before,
    observations: [],
    sources: sources.filter(({ id }) => cited.has(id) && id.startsWith('ledger-')),
  };
  return rowsOf(kept, none).filter((row) => row.row === rowKinds.source || isTable(row));
}

const kindOf = ({ row }: SheetRow) => row ?? rowKinds.number;
const isNumber = (row: SheetRow) => kindOf(row) === rowKinds.number;
const isSource = (row: SheetRow) => kindOf(row) === rowKinds.source;

/** What makes a number the same that is there already: a sheet may be added twice. */
const sameNumber = ({ printed, phrase, section, indicator }: SheetRow) =>
  JSON.stringify([printed, phrase, section, indicator]);
const sameSource = ({ title, description, publisher, date }: SheetRow) =>
  JSON.stringify([title, description, publisher, date]);

/** What a sheet becomes where its numbers are added to those of its day. */
export interface Added {
  /** All rows of the snapshot that is there. */
  readonly before: readonly SheetRow[];
  /** Those of the sheet: of the same number as many as before, marked as ones that nothing is made of. */
  readonly rows: readonly (SheetRow | null)[];
}

/**
 * Adds the rows of a sheet to a snapshot: the numbers of a ledger to those of the report of the same day.
 *
 * @param snapshot of the day
 * @param rows of the sheet, which stay in their places; null stands for one that is there already
 */
export function addedRows(snapshot: Snapshot, rows: readonly SheetRow[]): Added {
  const before = rowsOf(snapshot, none);
  const sources = before.filter(isSource);
  const taken = new Set(sources.map(({ id }) => id));
  const renamed = new Map<string, string>();
  const isKnown = new Set<SheetRow>();
  for (const row of rows.filter(isSource)) {
    const { id = 's1' } = row;
    const known = sources.find((one) => sameSource(one) === sameSource(row));
    if (known) isKnown.add(row);
    let own = known?.id ?? id;
    for (let number = 1; !known && taken.has(own); number += 1) own = `s${number}`;
    taken.add(own);
    renamed.set(id, own);
  }
  const numbers = new Set(before.filter(isNumber).map(sameNumber));
  return {
    before,
    rows: rows.map((row) => {
      if (isSource(row)) return isKnown.has(row) ? null : { ...row, id: renamed.get(row.id ?? 's1') ?? 's1' };
      if (!isNumber(row)) return null;
      const source = row.source ?? 's1';
      return numbers.has(sameNumber(row)) ? null : { ...row, source: renamed.get(source) ?? source };
    }),
  };
}
