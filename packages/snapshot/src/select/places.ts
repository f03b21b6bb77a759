import type { Union } from '../types.ts';

/** What belongs to the unions of one place. */
export interface Place<T> {
  /** As 陕西, or 安康 where all are of one province. */
  readonly name: string;
  readonly items: readonly T[];
}

/** The unions of so many are read one after the other: of more, a reader looks for one, and lists fold place by place. */
export const maxListed = 12;

/**
 * Lists the parts of a union's region, the largest first.
 *
 * @returns the parts of a union's region, the largest first: 陕西, 安康.
 * @example
 * ```ts
 * regionParts({ region: '甲省 · 乙市' }); // ['甲省', '乙市']
 * ```
 */
export const regionParts = ({ region }: Pick<Union, 'region'>): readonly string[] => region.split(/\s*·\s*/);

/**
 * Sorts what belongs to unions by the largest places in which these differ: by province, and where all are of one by the part of it. Places and
 * unions stand in the order of their administrative codes, as every Chinese list of places has them.
 *
 * @param items each belongs to a union; those of one union stay in their order
 * @param unionOf whose an item is
 * @param level of the places, 0 for provinces; the largest in which the unions differ unless told
 * @returns the places, each with its items; a single one where all unions are of the same
 */
export function byPlace<T>(
  items: readonly T[],
  unionOf: (item: T) => Union,
  level?: number,
): readonly Place<T>[] {
  const sorted = [...items].sort((a, b) => {
    const [one, other] = [unionOf(a), unionOf(b)];
    return one.adcode.localeCompare(other.adcode) || one.id.localeCompare(other.id);
  });
  const nameAt = (item: T, depth: number) => {
    const parts = regionParts(unionOf(item));
    return parts[Math.min(depth, parts.length - 1)] ?? '';
  };
  const namesAt = (depth: number) => new Set(sorted.map((item) => nameAt(item, depth)));
  const deepest = Math.max(0, ...sorted.map((item) => regionParts(unionOf(item)).length));
  let depth = level ?? 0;
  while (level === undefined && depth < deepest - 1 && namesAt(depth).size < 2) depth += 1;
  const places = new Map<string, T[]>();
  for (const item of sorted) {
    const name = nameAt(item, depth);
    const held = places.get(name);
    if (held) held.push(item);
    else places.set(name, [item]);
  }
  return [...places].map(([name, held]) => ({ name, items: held }));
}
