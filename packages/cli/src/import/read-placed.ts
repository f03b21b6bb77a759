import { ReadCases } from '../cases/ledgers.ts';
import type { BlockRow } from '../ledger/blocks.ts';
import { readRows } from '../ledger/outline.ts';
import type { Confirmed } from './confirmed-mapping.ts';
import type { Placed } from './ledger-context.ts';

/** The rows of a ledger: those of stations and figures as they stand, those of cases as far as they are counted. */
export interface ReadPlaced {
  readonly tables: readonly Placed[];
  readonly cases: ReadCases;
}

/**
 * Reads the rows of all tables that a mapping names.
 *
 * @param date of the snapshot
 * @throws CommandError where the file cannot be read
 */
export async function readPlaced({ tables, cases }: Confirmed, date: string): Promise<ReadPlaced> {
  const read = new ReadCases(date);
  const takers = cases.map(({ mapping, block, outline }) => ({
    outline,
    headingRow: block.headingRow,
    take: read.table(mapping, block, outline.table.from1904),
  }));
  const kept = tables.map(({ mapping, block, outline }) => {
    const rows: BlockRow[] = [];
    const { headings, headingRow } = block;
    takers.push({ outline, headingRow, take: (row) => rows.push(row) });
    return { mapping, block: { headings, headingRow, rows } };
  });
  for (const outline of new Set(takers.map((one) => one.outline))) {
    const own = takers.filter((one) => one.outline === outline);
    const byRow = new Map<number, (row: BlockRow) => void>();
    for (const { headingRow, take } of own) {
      const before = byRow.get(headingRow);
      byRow.set(headingRow, (row) => {
        before?.(row);
        take(row);
      });
    }
    await readRows(outline, byRow);
  }
  return { tables: kept, cases: read };
}
