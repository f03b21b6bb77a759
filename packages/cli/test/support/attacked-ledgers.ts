import type { Snapshot } from '@gongkai/snapshot';
import { defaultParameters, type Solver } from '@gongkai/snapshot/disclosure';
import type { Highs } from 'highs';
import { publishCases } from '../../src/cases/publish.ts';
import { attack, type Inferred } from './attacker.ts';
import { mayBe } from './exact-search.ts';
import { randomLedger } from './random-ledger.ts';

/** Up to so many unknowns in three snapshots. */
const smallTable = 24;

/** What an attack on one ledger came to. */
export interface Attacked {
  readonly seed: number;
  /** Hidden counts that are surely small, or known exactly. */
  readonly pinned: readonly Inferred[];
  /** Changes between two snapshots that are surely not zero and surely small. */
  readonly changes: readonly Inferred[];
  /** Hidden sums that are known closely. */
  readonly sums: readonly Inferred[];
  /** Hidden counts for which the exact search found no whole number of the threshold or more, and how many it looked at. */
  readonly exact: { readonly pinned: number; readonly searched: number };
  readonly hidden: number;
  readonly cells: number;
  /** Cells that would be hidden by their own size alone. */
  readonly naive: number;
}

/** Publishes an invented ledger three times. */
export function publishRandom(seed: number, solver: Solver) {
  const { mapping, stages, isGrowing } = randomLedger(seed);
  const snapshots: Snapshot[] = [];
  const published = stages.map((rows, stage) => {
    const one = publishCases(rows, mapping, {
      union: 'town',
      earlier: snapshots,
      parameters: defaultParameters,
      solver,
      source: 's1',
    });
    snapshots.push({
      union: 'town',
      date: `2026-0${stage + 1}-01`,
      sources: [],
      observations: [],
      mechanisms: [],
      tables: [...one.tables],
    });
    return one;
  });
  return { snapshots, published, isGrowing, threshold: published[0]?.threshold ?? 0 };
}

/** Publishes an invented ledger three times, and attacks all that was published. */
export function attackRandom(seed: number, solver: Solver, highs: Highs): Attacked {
  const { snapshots, published, isGrowing, threshold } = publishRandom(seed, solver);
  const { cells, changes, unknowns, rows } = attack(highs, snapshots, 'count', isGrowing);
  const sums = attack(highs, snapshots, 'amount', false).cells;
  // Small tables only; LP has told of the others.
  const searched =
    unknowns > smallTable
      ? []
      : cells.map((_, unknown) => mayBe(rows, unknowns, unknown, [threshold, Number.POSITIVE_INFINITY]));
  const years = published.flatMap((one) => one.years).filter(({ state }) => state === 'new');
  return {
    seed,
    pinned: cells.filter(({ low, high }) => low === high || high < threshold),
    changes: changes.filter(
      ({ low, high }) => (low >= 1 && high < threshold) || (high <= -1 && low > -threshold),
    ),
    sums: sums.filter(({ low, high }) => high - low < high * 0.01),
    exact: {
      pinned: searched.filter((answer) => answer === false).length,
      searched: searched.filter((answer) => answer !== null).length,
    },
    hidden: years.reduce((sum, { hidden }) => sum + hidden, 0),
    cells: years.reduce((sum, { numbers }) => sum + numbers, 0),
    naive: years.reduce((sum, { primary }) => sum + primary, 0),
  };
}
