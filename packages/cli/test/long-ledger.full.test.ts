/** A ledger that would not fit into memory row by row: its rows come by, and what is counted of them is right. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { headings, rowOf } from '../../../bench/ledger/generate.ts';
import { measure } from '../../../bench/ledger/measure.ts';

const rows = 200_000;

/** How often each word of a column stands in the ledger. */
function counted(heading: string, word: (cell: string) => string = (cell) => cell): Map<string, number> {
  const column = headings.indexOf(heading);
  const counts = new Map<string, number>();
  for (let index = 0; index < rows; index += 1) {
    const one = word(String(rowOf(index)[column]));
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

it.each(['csv', 'xlsx'] as const)(
  'has 200,000 rows and is counted in 256 MB of heap, as %s',
  async (kind) => {
    const work = await mkdtemp(path.join(tmpdir(), 'gongkai-'));
    const { snapshot } = await measure(work, kind, rows, ['--max-old-space-size=256']);
    await rm(work, { recursive: true });
    const table = (id: string) => snapshot.tables?.find((one) => one.id === id);
    const series = (id: string) => (table(id)?.series ?? []).filter(({ measure: one }) => one === 'count');
    expect(series('town.cases').flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([rows]);
    const towns = new Map(
      series('town.cases-by-township').map(({ codes = {}, cells }) => {
        const [dimension] = table('town.cases-by-township')?.dimensions ?? [];
        const label = dimension?.codes.find(({ id }) => id === codes[dimension.id])?.label;
        return [label, cells[0]?.value];
      }),
    );
    expect(towns).toEqual(counted('乡镇'));
    const months = series('town.cases-by-month').flatMap(({ cells }) =>
      cells.map(({ time, value }) => [time, value] as const),
    );
    expect(new Map(months)).toEqual(counted('受理日期', (day) => day.slice(0, 7)));
  },
  1_800_000,
);
