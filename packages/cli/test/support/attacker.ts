/**
 * An attacker on published tables. It knows the snapshots alone, and how Gongkai hides: totals are the sums of their parts, no zero is hidden, what is hidden was hidden for a reason. It shares no code with what hides.
 */
import type { Snapshot, Table } from '@gongkai/snapshot';
import type { Highs } from 'highs';

/** A cell of a snapshot as the attacker sees it. */
interface Seen {
  readonly stage: number;
  readonly measure: string;
  /** By dimension; months and the state of a case are dimensions to the attacker. */
  readonly codes: ReadonlyMap<string, string>;
  readonly value: number | null;
}

/** A row that whole unknowns must meet. */
export interface WholeRow {
  readonly terms: readonly (readonly [unknown: number, factor: number])[];
  readonly low: number;
  readonly high: number;
}

/** What the attacker found out about a hidden cell. */
export interface Inferred {
  readonly stage: number;
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

const nameOf = (codes: ReadonlyMap<string, string>) =>
  [...codes]
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort()
    .join(' ');

/** Measures that are the same number told apart by the state of a case. */
const states = new Set(['settled', 'pending']);

function cellsOf(tables: readonly Table[], stage: number): Seen[] {
  return tables.flatMap((table) =>
    table.series.flatMap(({ measure, codes = {}, cells }) =>
      cells.map(
        ({ time, value }): Seen => ({
          stage,
          measure: states.has(measure) ? 'count' : measure,
          codes: new Map([
            ...Object.entries(codes),
            ...(states.has(measure) ? [['state', measure] as const] : []),
            ...(table.frequency === 'month' ? [['month', time] as const] : []),
          ]),
          value: value ?? null,
        }),
      ),
    ),
  );
}

/** Sums that everybody can write down: cells that differ in one dimension only, and the cell without it. */
function sumsOf(cells: readonly Seen[]): { total: string; parts: string[] }[] {
  const known = new Set(cells.map(({ codes }) => nameOf(codes)));
  const sums = new Map<string, { total: string; parts: string[] }>();
  for (const { codes } of cells)
    for (const dimension of codes.keys()) {
      const rest = new Map([...codes].filter(([one]) => one !== dimension));
      const total = nameOf(rest);
      if (!known.has(total)) continue;
      const id = `${dimension} of ${total}`;
      const sum = sums.get(id) ?? { total, parts: [] };
      sum.parts.push(nameOf(codes));
      sums.set(id, sum);
    }
  return [...sums.values()];
}

/** An unknown, or a number. */
type Value = { readonly known: number } | { readonly column: number };

/**
 * Finds the narrowest interval of every hidden count, and of the change of every count between snapshots.
 *
 * @param highs the solver
 * @param snapshots the oldest first
 * @param isGrowing whether the attacker knows that rows were only added
 */
export function attack(
  highs: Highs,
  snapshots: readonly Snapshot[],
  measure: string,
  isGrowing: boolean,
): {
  readonly cells: Inferred[];
  readonly changes: Inferred[];
  readonly unknowns: number;
  readonly rows: readonly WholeRow[];
} {
  const stages = snapshots.map(({ tables = [] }, stage) =>
    cellsOf(tables, stage).filter((one) => one.measure === measure),
  );
  const isWhole = measure === 'count';
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
    const columns: { stage: number; name: string }[] = [];
    const values = stages.map((cells, stage) => {
      const byName = new Map<string, Value>();
      for (const { codes, value } of cells) {
        const name = nameOf(codes);
        if (value !== null) byName.set(name, { known: value });
        else byName.set(name, { column: columns.push({ stage, name }) - 1 });
      }
      return byName;
    });
    // No zero is hidden.
    for (const _ of columns) model.addVar(isWhole ? 1 : 0, highs.infinity);
    const rows: WholeRow[] = [];
    const addRow = (terms: readonly (readonly [Value, number])[], isAtLeast: boolean) => {
      const open = terms.flatMap(([one, factor]) => ('column' in one ? [[one.column, factor] as const] : []));
      const known = terms.reduce((sum, [one, factor]) => sum + ('known' in one ? one.known * factor : 0), 0);
      if (open.length === 0) return;
      rows.push({ terms: open, low: -known, high: isAtLeast ? Number.POSITIVE_INFINITY : -known });
      model.addRow(-known, isAtLeast ? highs.infinity : -known, {
        indices: open.map(([column]) => column),
        values: open.map(([, factor]) => factor),
      });
    };
    for (const [stage, cells] of stages.entries()) {
      const own = values[stage] ?? new Map<string, Value>();
      for (const { total, parts } of sumsOf(cells)) {
        const sum = own.get(total);
        const terms = parts.flatMap((part): [Value, number][] => {
          const value = own.get(part);
          return value ? [[value, 1]] : [];
        });
        if (sum) addRow([[sum, -1], ...terms], false);
      }
      const before = values[stage - 1];
      if (isGrowing && before)
        for (const [name, value] of own) {
          const old = before.get(name);
          if (old)
            addRow(
              [
                [value, 1],
                [old, -1],
              ],
              true,
            );
        }
    }
    const { objectiveSense, modelStatus } = highs.constants;
    const ends = (
      terms: readonly (readonly [number, number])[],
      known: number,
    ): readonly [number, number] => {
      for (const [column, factor] of terms) model.changeColCost(column, factor);
      const [low, high] = [objectiveSense.minimize, objectiveSense.maximize].map((sense, index) => {
        model.changeObjectiveSense(sense);
        model.run();
        if (model.getModelStatus() === modelStatus.optimal) return model.getObjectiveValue() + known;
        if (model.getModelStatus() === modelStatus.infeasible)
          throw new Error('the attacker’s assumptions contradict each other');
        return index === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
      }) as [number, number];
      for (const [column] of terms) model.changeColCost(column, 0);
      return isWhole ? [Math.ceil(low - 1e-6), Math.floor(high + 1e-6)] : [low, high];
    };
    const cells = columns.map(({ stage, name }, column): Inferred => {
      const [low, high] = ends([[column, 1]], 0);
      return { stage, name, low, high };
    });
    const changes = values.flatMap((own, stage) =>
      values.slice(0, stage).flatMap((before) =>
        [...own].flatMap(([name, value]): Inferred[] => {
          const old = before.get(name);
          if (!old) return [];
          const terms = [
            ...('column' in value ? [[value.column, 1] as const] : []),
            ...('column' in old ? [[old.column, -1] as const] : []),
          ];
          const known = ('known' in value ? value.known : 0) - ('known' in old ? old.known : 0);
          const [low, high] = terms.length === 0 ? [known, known] : ends(terms, known);
          return [{ stage, name, low, high }];
        }),
      ),
    );
    return { cells, changes, unknowns: columns.length, rows };
  } finally {
    model.dispose();
  }
}
