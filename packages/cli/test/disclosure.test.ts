import load from 'highs';
import { describe, expect, it } from 'vitest';
import { loadSolver } from '../src/cases/solver.ts';
import { attackRandom } from './support/attacked-ledgers.ts';
import { attack } from './support/attacker.ts';
import { mayBe } from './support/exact-search.ts';

const table = (cells: readonly (number | null)[], total: number | null) => {
  const status = (value: number | null) => ({
    status: value === null ? ({ obs: 'Q', conf: 'C' } as const) : ({ obs: 'A', conf: 'F' } as const),
    ...(value === null ? {} : { value }),
    time: '2026',
  });
  const measure = { id: 'count', label: '数量', indicator: 'cases-received', unit: '件' };
  const common = {
    label: '表',
    frequency: 'year' as const,
    measures: [measure],
    source: { ref: 's1', locator: '台账' },
  };
  const codes = cells.map((_, index) => ({ id: `c${index}`, label: `类${index}` }));
  return {
    union: 'town',
    date: '2026-01-01',
    sources: [],
    observations: [],
    mechanisms: [],
    tables: [
      { ...common, id: 'town.x', dimensions: [], series: [{ measure: 'count', cells: [status(total)] }] },
      {
        ...common,
        id: 'town.x-by-cause',
        dimensions: [{ id: 'cause', label: '案由', codes }],
        series: cells.map((value, index) => ({
          measure: 'count',
          codes: { cause: `c${index}` },
          cells: [status(value)],
        })),
      },
    ],
  };
};

describe('the attacker', async () => {
  const highs = await load();
  const intervals = (...snapshots: Parameters<typeof attack>[1]) =>
    attack(highs, snapshots, 'count', true).cells.map(({ low, high }) => [low, high]);

  it('reckons the only hidden number of a table', () =>
    expect(intervals(table([12, null, 30], 45))).toEqual([[3, 3]]));

  it('knows that two hidden numbers are no zeros', () =>
    expect(intervals(table([null, null, 30], 34))).toEqual([
      [1, 3],
      [1, 3],
    ]));

  it('compares snapshots: what only grows was not larger before', () =>
    expect(intervals(table([null, null, 30], 60), table([12, 21, 30], 63))).toEqual([
      [9, 12],
      [18, 21],
    ]));

  it('finds the change between two snapshots', () =>
    expect(attack(highs, [table([12, 20], 32), table([14, 20], 34)], 'count', true).changes).toContainEqual({
      stage: 1,
      name: 'cause=c0',
      low: 2,
      high: 2,
    }));

  it('agrees with a search that tries whole numbers', () => {
    const found = attack(highs, [table([null, null, null, 30], 41)], 'count', true);
    for (const [unknown, { low, high }] of found.cells.entries()) {
      const may = (from: number, to: number) => mayBe(found.rows, found.unknowns, unknown, [from, to]);
      expect([may(low, low), may(high, high), may(1, low - 1), may(high + 1, 99)]).toEqual([
        true,
        true,
        false,
        false,
      ]);
    }
  });
});

describe('what is published of ledgers', async () => {
  const [solver, highs] = [await loadSolver(), await load()];

  it.each(Array.from({ length: 40 }, (_, index) => index + 1))(
    'pins nothing over three snapshots: invented ledger %i',
    (seed) => {
      const { pinned, changes, sums, exact } = attackRandom(seed, solver, highs);
      expect({ pinned, changes, sums, exactly: exact.pinned }).toEqual({
        pinned: [],
        changes: [],
        sums: [],
        exactly: 0,
      });
    },
    60_000,
  );
});
