/**
 * `npm run bench:ledger [-- --rows 100000,300000,1000000] [-- --kinds csv,xlsx]`: what `gongkai import` takes for long ledgers of invented cases, in a process of its own: rows per
 * second, most memory, and how both grow. Exit code 1 where a ledger takes 1 GB of memory or more, or where a row of the longest takes more than 1.5 times the
 * processor's time of one of the shortest.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './ledger/measure.ts';

const limits = { memory: 1e9, growth: 1.5 } as const;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,300000,1000000' },
    kinds: { type: 'string', default: 'csv,xlsx' },
  },
});
const sizes = values.rows.split(',').map(Number);
const kinds = values.kinds.split(',');
const isKind = (kind: string): kind is 'csv' | 'xlsx' => kind === 'csv' || kind === 'xlsx';
if (!sizes.every((rows) => Number.isInteger(rows) && rows > 0) || !kinds.every(isKind))
  throw new Error(`no sizes or kinds: ${values.rows}, ${values.kinds}`);

const number = (value: number) => Math.round(value).toLocaleString('en');
const line = (cells: readonly string[]) => console.log(cells.map((cell) => cell.padStart(14)).join(''));

const work = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'));
let kept = true;
try {
  line([
    'ledger',
    'rows',
    'proposed, s',
    'imported, s',
    '… processor, s',
    'rows/s',
    '… processor',
    'memory, MB',
  ]);
  for (const kind of kinds) {
    const seen: (Measured & { readonly rows: number })[] = [];
    for (const rows of sizes) {
      const one = await measure(work, kind, rows);
      seen.push({ ...one, rows });
      const { proposed, imported } = one;
      const memory = Math.max(proposed.memory, imported.memory);
      kept &&= memory < limits.memory;
      line([
        kind,
        number(rows),
        proposed.seconds.toFixed(1),
        imported.seconds.toFixed(1),
        imported.processor.toFixed(1),
        number(rows / imported.seconds),
        number(rows / imported.processor),
        number(memory / 1e6),
      ]);
    }
    const [first, last] = [seen[0], seen.at(-1)];
    if (!first || !last || first === last) continue;
    const growth = last.imported.processor / last.rows / (first.imported.processor / first.rows);
    kept &&= growth <= limits.growth;
    console.log(
      `${kind}: a row of ${number(last.rows)} takes ${growth.toFixed(2)} times what one of ${number(first.rows)} does`,
    );
  }
  console.log(`${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await rm(work, { recursive: true, force: true });
}
process.exitCode = kept ? 0 : 1;
