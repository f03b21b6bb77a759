import type { Observation } from '../types.ts';

/** What a phrase says around its number: 建成8处 and 建成9处 are one phrase. */
const phraseOf = ({ source, quantity: { printed } }: Observation): string | null =>
  source && printed !== undefined ? source.phrase.replace(printed, '#') : null;

const described = ({ indicator, label, dimensions, scope }: Observation): string =>
  JSON.stringify([indicator, label, dimensions, scope]);

/** What tells that two ids are of one number, the surest first. */
const likenesses: readonly ((one: Observation, other: Observation) => boolean)[] = [
  (one, other) =>
    phraseOf(one) !== null && phraseOf(one) === phraseOf(other) && one.indicator === other.indicator,
  (one, other) =>
    phraseOf(one) !== null && phraseOf(one) === phraseOf(other) && one.quantity.unit === other.quantity.unit,
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
 * same description, or else the same indicator. Where several could be meant none is taken, for nobody can tell which.
 *
 * @param gone observations whose ids stand in the older snapshot alone
 * @param added observations whose ids stand in the newer one alone
 * @returns pairs; each observation is in one at most
 */
export function renamedPairs(gone: readonly Observation[], added: readonly Observation[]): Renamed[] {
  const pairs: Renamed[] = [];
  const taken = new Set<Observation>();
  for (const isAlike of likenesses) {
    const free = (list: readonly Observation[]) => list.filter((one) => !taken.has(one));
    for (const before of free(gone)) {
      const alike = free(added).filter((now) => isAlike(before, now));
      const [now] = alike;
      if (!now || alike.length > 1 || free(gone).filter((one) => isAlike(one, now)).length > 1) continue;
      pairs.push({ before, now });
      taken.add(before).add(now);
    }
  }
  return pairs;
}
