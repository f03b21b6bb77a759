import type { Level } from '../codes.ts';
import { type Data, latest, type UnionData } from '../data.ts';
import type { Figure } from '../types.ts';
import { numbered } from './comparison.ts';
import { type FigureRow, type NumberedSource, type SnapshotRef, snapshotRef, unionRows } from './rows.ts';

type DistributionSelect = Extract<Figure['select'], { readonly distribution: unknown }>;

/** Why a union that reports an indicator does not stand among the others: in the order in which it is asked. */
export const leftOutReasons = ['level', 'period', 'scope', 'derived', 'missing', 'several', 'unit'] as const;

/** How many unions are left out of a distribution for one reason. */
export interface LeftOut {
  readonly reason: (typeof leftOutReasons)[number];
  readonly count: number;
}

/** What a distribution says beside its rows, which are those that can be compared: one of each union. */
export interface DistributionView {
  /** The id of the union whose figure it is, so that it finds itself. */
  readonly own: string | null;
  readonly leftOut: readonly LeftOut[];
}

/** A county, a county-level city and a district are peers. */
const peers: readonly Level[] = ['county', 'county-level-city', 'district'];
const step = (level: Level) => (peers.includes(level) ? 'county' : level);

/** Whether a quantity is an amount that can stand on an axis: no change, no claim, no contradiction. */
const isAmount = ({ kind, value, low, high, direction }: FigureRow['observation']['quantity']) =>
  kind !== 'unclear' && kind !== 'zeroClaim' && direction === undefined && (value ?? low ?? high) !== null;

/** The first reason against every row of a union; the one row that nothing speaks against. */
function ownRow(rows: readonly FigureRow[], select: DistributionSelect): FigureRow | LeftOut['reason'] {
  const [first] = rows;
  if (first === undefined || step(first.union.level) !== step(select.level)) return 'level';
  const tests = [
    [
      'period',
      ({ period }) => period.start === select.period && (period.end ?? period.start) === select.period,
    ],
    ['scope', ({ scope, dimensions, label }) => scope.type === 'own' && !dimensions && label === undefined],
    ['derived', ({ derived }) => derived === undefined],
    ['missing', ({ status, quantity }) => status.conf === 'F' && isAmount(quantity)],
  ] as const satisfies readonly (readonly [LeftOut['reason'], (one: FigureRow['observation']) => boolean])[];
  let left = rows;
  for (const [reason, test] of tests) {
    left = left.filter(({ observation }) => test(observation));
    if (left.length === 0) return reason;
  }
  const [only] = left;
  return only && left.length === 1 ? only : 'several';
}

/** The unit of most of the rows: a number in another is not comparable. */
function usualUnit(rows: readonly FigureRow[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { observation } of rows)
    counts.set(observation.quantity.unit, (counts.get(observation.quantity.unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/**
 * @param data checked data
 * @param own the union whose figure it is
 * @param among the unions of which some report it
 * @param select indicator, level and period
 * @returns one row of each union that can be compared, in order of union; the others counted with why
 */
export function distributionView(
  data: Data,
  own: UnionData,
  among: readonly UnionData[],
  select: DistributionSelect,
): {
  readonly rows: readonly FigureRow[];
  readonly sources: readonly NumberedSource[];
  readonly snapshots: readonly SnapshotRef[];
  readonly distribution: DistributionView;
} {
  const found = among.flatMap((entry) => {
    const rows = unionRows(data, entry).filter(({ indicator }) => indicator.id === select.distribution);
    return rows.length > 0 ? [{ entry, row: ownRow(rows, select) }] : [];
  });
  const kept = found.flatMap(({ entry, row }) => (typeof row === 'string' ? [] : [{ entry, row }]));
  const unit = usualUnit(kept.map(({ row }) => row));
  const shown = kept.filter(({ row }) => row.observation.quantity.unit === unit);
  const reasons = found.flatMap(({ row }) => (typeof row === 'string' ? [row] : []));
  const counts = leftOutReasons.map((reason) => ({
    reason,
    count: reason === 'unit' ? kept.length - shown.length : reasons.filter((one) => one === reason).length,
  }));
  return {
    ...numbered(shown.map(({ row }) => row)),
    snapshots: shown.map(({ entry }) => snapshotRef(entry, latest(entry))),
    distribution: { own: own.union.id, leftOut: counts.filter(({ count }) => count > 0) },
  };
}
