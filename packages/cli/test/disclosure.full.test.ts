/** The whole attack: a thousand invented ledgers, each published three times. */
import load from 'highs';
import { expect, it } from 'vitest';
import { loadSolver } from '../src/cases/solver.ts';
import { attackRandom } from './support/attacked-ledgers.ts';

it('pins nothing in a thousand ledgers over three snapshots', async () => {
  const [solver, highs] = [await loadSolver(), await load()];
  const found = [];
  let searched = 0;
  for (let seed = 1; seed <= 1000; seed += 1) {
    const { pinned, changes, sums, exact } = attackRandom(seed, solver, highs);
    searched += exact.searched;
    if (pinned.length + changes.length + sums.length + exact.pinned > 0)
      found.push({ seed, pinned, changes, sums });
  }
  expect(found).toEqual([]);
  // The search of small tables did look at something.
  expect(searched).toBeGreaterThan(1000);
}, 3_600_000);
