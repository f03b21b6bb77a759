import type { Union } from '../types.ts';

/** What belongs to the unions of one place. */
export interface Place<T> {
  /** As 陕西, or 安康 where all are of one province. */
  readonly name: string;
  readonly items: readonly T[];
}

const partsOf = ({ region }: Union) => region.split(/\s*·\s*/);

/**
 * Sorts what belongs to unions by the largest places in which these differ: by province, and where all are of one by the part of it. Places and
 * unions stand in the order of their administrative codes, as every Chinese list of places has them.
 *
 * @param items each belongs to a union; those of one union stay in their order
 * @param unionOf whose an item is
 * @returns the places, each with its items; a single one where all unions are of the same
 */
export function byPlace<T>(items: readonly T[], unionOf: (item: T) => Union): readonly Place<T>[] {
  const sorted = [...items].sort((a, b) => {
    const [one, other] = [unionOf(a), unionOf(b)];
    return one.adcode.localeCompare(other.adcode) || one.id.localeCompare(other.id);
  });
  const deepest = Math.max(0, ...sorted.map((item) => partsOf(unionOf(item)).length));
  const nameAt = (item: T, depth: number) => {
    const parts = partsOf(unionOf(item));
    return parts[Math.min(depth, parts.length - 1)] ?? '';
  };
  let depth = 0;
  while (depth < deepest - 1 && new Set(sorted.map((item) => nameAt(item, depth))).size < 2) depth += 1;
  const places = new Map<string, T[]>();
  for (const item of sorted) {
    const name = nameAt(item, depth);
    places.set(name, [...(places.get(name) ?? []), item]);
  }
  return [...places].map(([name, held]) => ({ name, items: held }));
}
