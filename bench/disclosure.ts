/** Counts how much of invented ledgers is hidden, beside hiding small numbers alone: `node bench/disclosure.ts 1000`. */
import load from 'highs';
import { loadSolver } from '../packages/cli/src/cases/solver.ts';
import { attackRandom } from '../packages/cli/test/support/attacked-ledgers.ts';

const ledgers = Number(process.argv[2] ?? 100);
const [solver, highs] = [await loadSolver(), await load()];
const found = Array.from({ length: ledgers }, (_, index) => attackRandom(index + 1, solver, highs));
const sum = (count: (one: (typeof found)[number]) => number) =>
  found.reduce((all, one) => all + count(one), 0);
const cells = sum((one) => one.cells);
const share = (part: number) => `${part} (${((100 * part) / cells).toFixed(1)} %)`;
console.log(`${ledgers} ledgers, three snapshots each, ${cells} counts published anew`);
console.log(`small by themselves: ${share(sum((one) => one.naive))}`);
console.log(`hidden: ${share(sum((one) => one.hidden))}`);
console.log(
  `pinned: ${sum((one) => one.pinned.length)}, by exact search of ${sum((one) => one.exact.searched)}: ${sum((one) => one.exact.pinned)}; small changes told: ${sum((one) => one.changes.length)}; sums told to 1 %: ${sum((one) => one.sums.length)}`,
);
