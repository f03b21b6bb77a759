import type { Indicator, Observation, Period, Snapshot } from '../types.ts';
import { type JsonChange, jsonChanges } from './json-changes.ts';
import { renamedPairs } from './renamed.ts';

/**
 * What became of a number from one snapshot to another: `revised` is another number of the same time, `updated` one of another time or of a time that
 * goes on; `redefined` another indicator, definition, unit, label, dimension or share; `described` another source, note or status.
 */
export const changeKinds = [
  'new',
  'gone',
  'renamed',
  'redefined',
  'scope',
  'period',
  'revised',
  'updated',
  'described',
] as const;
/** What has become of a number between two snapshots. */
export type ChangeKind = (typeof changeKinds)[number];

/** One number of two snapshots, where it differs. */
export interface ObservationChange {
  /** Id in the newer snapshot; of a number that is gone, in the older one. */
  readonly id: string;
  /** Id in the older snapshot, where the number was renamed. */
  readonly formerId: string | null;
  /** At least one. */
  readonly kinds: readonly ChangeKind[];
  readonly before: Observation | null;
  readonly now: Observation | null;
  /** Field by field; none of a number that is new or gone. */
  readonly fields: readonly JsonChange[];
  /** Why, where the newer snapshot corrects it; null where nothing is said. */
  readonly reason: string | null;
}

/** One side of a comparison: a snapshot with the catalogue of its time. */
export interface Side {
  readonly snapshot: Snapshot;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

const same = (one: unknown, other: unknown) => jsonChanges(one, other).length === 0;

/** Whether a time is over when it is reported, so that its number should not change any more. */
export const isClosed = ({ type, start, end }: Period): boolean =>
  type === 'year' ||
  (type === 'pointInTime' && start !== undefined) ||
  (start !== undefined && end !== undefined);

/** The last day, month or year of a period: a year of which only the start is given ends with it. */
const endOf = ({ type, start, end }: Period): string | undefined =>
  end ?? (type === 'year' || type === 'pointInTime' ? start : undefined);

/** Whether two periods are the same time, whatever is said of how it is known. */
export const isSameTime = (one: Period, other: Period): boolean =>
  one.type === other.type && one.start === other.start && endOf(one) === endOf(other);

function isRedefined(before: Observation, now: Observation, sides: readonly [Side, Side]): boolean {
  const [old, next] = sides.map(({ indicators }, at) => indicators.get((at === 0 ? before : now).indicator));
  const meaning = (observation: Observation, indicator: Indicator | undefined) => [
    observation.indicator,
    observation.label,
    observation.dimensions,
    observation.denominator,
    observation.derived?.op,
    observation.quantity.unit,
    indicator?.definition,
    indicator?.unitFamily,
  ];
  // B: a break in the series, which the newer snapshot states.
  const isBreak = now.status.obs === 'B' && before.status.obs !== 'B';
  return isBreak || !same(meaning(before, old), meaning(now, next));
}

function kindsOf(
  before: Observation,
  now: Observation,
  sides: readonly [Side, Side],
  reason: string | null,
): ChangeKind[] {
  const isNumber = !same(before.quantity, now.quantity) || !same(before.derived, now.derived);
  const isTime = isSameTime(before.period, now.period);
  const isRevised = isNumber && isTime && (isClosed(now.period) || reason !== null);
  const found: Readonly<Record<ChangeKind, boolean>> = {
    new: false,
    gone: false,
    renamed: before.id !== now.id,
    redefined: isRedefined(before, now, sides),
    scope: !same(before.scope, now.scope),
    period: !isTime,
    revised: isRevised,
    updated: isNumber && !isRevised,
    described: false,
  };
  const kinds = changeKinds.filter((kind) => found[kind]);
  return kinds.length === 0 && !same(before, now) ? ['described'] : kinds;
}

/**
 * Compares the numbers of two snapshots of a union.
 *
 * @param before the older snapshot
 * @param now the newer one
 * @returns what is new, gone or otherwise in the newer one, in its order, what is gone last
 */
export function compareObservations(before: Side, now: Side): ObservationChange[] {
  const idsOf = ({ snapshot }: Side) => new Map(snapshot.observations.map((one) => [one.id, one]));
  const [old, next] = [idsOf(before), idsOf(now)];
  const gone = before.snapshot.observations.filter(({ id }) => !next.has(id));
  const added = now.snapshot.observations.filter(({ id }) => !old.has(id));
  const renamed = new Map(renamedPairs(gone, added).map((pair) => [pair.now.id, pair.before]));
  const reasons = new Map(
    (now.snapshot.corrections ?? [])
      .filter(({ replaces }) => replaces === before.snapshot.date)
      .map(({ observation, reason }) => [observation, reason]),
  );
  /** What is computed of a number that was wrong was wrong with it. */
  const reasonOf = ({ id, derived }: Observation): string | null =>
    [id, ...(derived?.of ?? [])].map((one) => reasons.get(one)).find((reason) => reason !== undefined) ??
    null;
  const alone = { formerId: null, fields: [] } as const;
  const kept = now.snapshot.observations.flatMap((one): ObservationChange[] => {
    const { id } = one;
    const earlier = old.get(id) ?? renamed.get(id);
    if (!earlier) return [{ id, ...alone, kinds: ['new'], before: null, now: one, reason: null }];
    const reason = reasonOf(earlier);
    const kinds = kindsOf(earlier, one, [before, now], reason);
    const formerId = earlier.id === id ? null : earlier.id;
    return kinds.length === 0
      ? []
      : [{ id, formerId, kinds, before: earlier, now: one, fields: jsonChanges(earlier, one), reason }];
  });
  const moved = new Set([...renamed.values()].map(({ id }) => id));
  const lost = gone
    .filter(({ id }) => !moved.has(id))
    .map((one): ObservationChange => {
      const reason = reasons.get(one.id) ?? null;
      return { id: one.id, ...alone, kinds: ['gone'], before: one, now: null, reason };
    });
  return [...kept, ...lost];
}
