import type { Solver } from '@gongkai/snapshot/disclosure';

/**
 * Loads HiGHS, with which the disclosure control finds what readers could infer. It is large, and loaded only when a ledger of cases is imported; nothing of a ledger but
 * sums of rows goes into it.
 */
export async function loadSolver(): Promise<Solver> {
  const { default: load } = await import('highs');
  const highs = await load();
  const { objectiveSense, modelStatus } = highs.constants;
  return ({ lower, rows }) => {
    const model = highs.createModel();
    // So small that looking for a smaller form of it takes longer than solving it; and one objective follows the other on the same rows, for which the primal simplex (4) goes on where it was.
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
    model.addVars(
      [...lower],
      lower.map(() => highs.infinity),
    );
    for (const row of rows)
      model.addRow(row.lower, row.upper === Number.POSITIVE_INFINITY ? highs.infinity : row.upper, {
        indices: row.terms.map(([unknown]) => unknown),
        values: row.terms.map(([, factor]) => factor),
      });
    /** The end of the interval in one direction; infinite where nothing bounds it. */
    const end = (direction: 1 | -1): number => {
      model.changeObjectiveSense(direction === 1 ? objectiveSense.maximize : objectiveSense.minimize);
      model.run();
      const status = model.getModelStatus();
      if (status === modelStatus.optimal) return model.getObjectiveValue();
      const isUnbounded = status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible;
      // What contradicts itself has an interval that is upside down.
      return isUnbounded ? direction * Number.POSITIVE_INFINITY : -direction * Number.POSITIVE_INFINITY;
    };
    return {
      bounds: (terms) => {
        for (const [unknown, factor] of terms) model.changeColCost(unknown, factor);
        const interval = [end(-1), end(1)] as const;
        for (const [unknown] of terms) model.changeColCost(unknown, 0);
        return interval;
      },
      dispose: () => model.dispose(),
    };
  };
}
