import type { Observation } from '../types.ts';
import { pairAlike, phraseWithoutNumber } from './pair-alike.ts';

const phraseOf = ({ source, quantity: { printed } }: Observation): string | null =>
  source && printed !== undefined ? phraseWithoutNumber(source.phrase, printed) : null;

const hasSamePhrase = (one: Observation, other: Observation): boolean =>
  phraseOf(one) !== null && phraseOf(one) === phraseOf(other);

const described = ({ indicator, label, dimensions, scope }: Observation): string =>
  JSON.stringify([indicator, label, dimensions, scope]);

/** What tells that two ids are of one number, the surest first. */
const likenesses: readonly ((one: Observation, other: Observation) => boolean)[] = [
  (one, other) => hasSamePhrase(one, other) && one.indicator === other.indicator,
  (one, other) => hasSamePhrase(one, other) && one.quantity.unit === other.quantity.unit,
  (one, other) => described(one) === described(other),
  (one, other) => one.indicator === other.indicator,
];

/** Two observations of which one is likely to be the other under a new id. */
export interface Renamed {
  readonly before: Observation;
  readonly now: Observation;
}

/**
 * Finds ids that were changed: of numbers that are gone and numbers that are new, those that have the same phrase around the number, or else the
 * same description, or else the same indicator. Where several could be meant none is taken.
 *
 * @param gone observations whose ids stand in the older snapshot alone
 * @param added observations whose ids stand in the newer one alone
 * @returns pairs; each observation is in one at most
 */
export const renamedPairs = (gone: readonly Observation[], added: readonly Observation[]): Renamed[] =>
  pairAlike(
    gone,
    added,
    likenesses.map((isAlike) => (one, other) => Number(isAlike(one, other))),
  ).map(({ one, other }) => ({ before: one, now: other }));
