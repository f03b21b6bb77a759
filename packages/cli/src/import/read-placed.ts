import { ReadCases } from '../cases/ledgers.ts';
import type { BlockRow } from '../ledger/blocks.ts';
import { readRows } from '../ledger/outline.ts';
import type { Confirmed } from './confirmed-mapping.ts';
import type { LedgerContext, Placed } from './ledger-context.ts';

/** The rows of a ledger: those of stations and figures as they stand, those of cases as far as they are counted. */
export interface ReadPlaced {
  readonly tables: readonly Placed[];
  readonly cases: ReadCases;
}

/**
 * Reads the rows of all tables that a mapping names.
 *
 * @param context has the day of the snapshot, and the name of the ledger
 * @throws CommandError where the file cannot be read
 */
export async function readPlaced(
  { tables, cases }: Confirmed,
  context: Pick<LedgerContext, 'date' | 'file'>,
): Promise<ReadPlaced> {
  const read = new ReadCases(context.date, context.file);
  const takers = cases.map(({ mapping, block, outline }) => ({
    outline,
    start: block.start,
    take: read.table(mapping, block, outline.table.from1904),
  }));
  const kept = tables.map(({ mapping, block, outline }) => {
    const rows: BlockRow[] = [];
    const { count: _, ...head } = block;
    takers.push({ outline, start: head.start, take: (row) => rows.push(row) });
    return { mapping, block: { ...head, rows } };
  });
  for (const outline of new Set(takers.map((one) => one.outline))) {
    const own = takers.filter((one) => one.outline === outline);
    const byStart = new Map<string, (row: BlockRow) => void>();
    for (const { start, take } of own) {
      const before = byStart.get(start);
      byStart.set(start, (row) => {
        before?.(row);
        take(row);
      });
    }
    await readRows(outline, byStart);
  }
  return { tables: kept, cases: read };
}
