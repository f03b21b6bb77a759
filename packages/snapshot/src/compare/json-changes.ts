import { isRecord, jsonPath, show } from '../json-value.ts';

type Json = Readonly<Record<string, unknown>>;

/** One value that differs between two versions of a JSON file. */
export interface JsonChange {
  /** JSON path; an entry of a list that has an id is named by it: `$.observations["town.a"].quantity.value`. */
  readonly path: string;
  /** What was there and what is there now; undefined where there was nothing, or is nothing. */
  readonly before: unknown;
  readonly now: unknown;
}

/** A list of entries that each have an id of their own is compared by ids: an entry more at its beginning moves none of the others. */
function byIds(list: readonly unknown[]): Record<string, unknown> | null {
  const ids = list.map((one) => (isRecord(one) && typeof one.id === 'string' ? one.id : null));
  if (list.length === 0 || ids.includes(null) || new Set(ids).size < ids.length) return null;
  return Object.fromEntries(list.map((one, index) => [ids[index] as string, one]));
}

const byPlace = (list: readonly unknown[]) => Object.fromEntries(list.map((one, at) => [at, one]));

/** The parts of both values by names that they share; null where one of them has none, or they are of two kinds. */
function partsOf(old: unknown, next: unknown): readonly [Json, Json] | null {
  if (isRecord(old) && isRecord(next)) return [old, next];
  if (!Array.isArray(old) || !Array.isArray(next)) return null;
  const [was, is] = [byIds(old), byIds(next)];
  return was && is ? [was, is] : [byPlace(old), byPlace(next)];
}

/**
 * Compares two versions of parsed JSON field by field.
 *
 * @param before the older version
 * @param now the newer one
 * @returns the smallest values that differ, in the order of the older version; a list whose entries only stand in another order is one change
 * @example
 * ```ts
 * jsonChanges({ printed: '8处', unit: '处' }, { unit: '处', printed: '9处' }); // [{ path: '$.printed', before: '8处', now: '9处' }]
 * ```
 */
export function jsonChanges(before: unknown, now: unknown): JsonChange[] {
  const changes: JsonChange[] = [];
  const walk = (old: unknown, next: unknown, keys: readonly PropertyKey[]) => {
    const parts = partsOf(old, next);
    if (!parts) {
      if (old !== next) changes.push({ path: jsonPath(keys), before: old, now: next });
      return;
    }
    const [fields, others] = parts;
    const count = changes.length;
    for (const key of new Set([...Object.keys(fields), ...Object.keys(others)])) {
      const inner = Array.isArray(old) && /^\d+$/.test(key) ? Number(key) : key;
      const [was, is] = parts.map((one) => (Object.hasOwn(one, key) ? one[key] : undefined));
      walk(was, is, [...keys, inner]);
    }
    const moved = Array.isArray(old) && Object.keys(fields).join('\n') !== Object.keys(others).join('\n');
    if (moved && changes.length === count)
      changes.push({ path: jsonPath(keys), before: Object.keys(fields), now: Object.keys(others) });
  };
  walk(before, now, []);
  return changes;
}

/**
 * Puts a change of JSON into words.
 *
 * @returns a change in one line, the same in every language: `$.date: "2025-01-31" → "2026-01-31"`.
 */
export const describeJsonChange = ({ path, before, now }: JsonChange): string =>
  `${path}: ${show(before)} → ${show(now)}`;
