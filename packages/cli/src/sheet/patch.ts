type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Taken away; no field of the data has it, for `null` is a value. */
const gone = '\u0000gone';

/** Inside these, `null` is a value, and all fields belong together: they are put in whole. */
const whole = new Set(['quantity']);

/**
 * What a sheet's columns do not hold of an entry.
 *
 * @param from what the columns say
 * @param to what the entry is
 * @returns what `patched` needs to make the second of the first; undefined where nothing is missing
 */
export function patchOf(from: Json, to: Json): Json | undefined {
  const patch: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (!Object.hasOwn(to, key)) patch[key] = gone;
    else if (same(sorted(from[key]), sorted(to[key]))) continue;
    else if (isRecord(from[key]) && isRecord(to[key]) && !whole.has(key))
      patch[key] = patchOf(from[key], to[key]);
    else patch[key] = to[key];
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

const sorted = (value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      )
    : value;

/** @returns an entry with what its columns did not hold. */
export function patched(from: Json, patch: Json): Json {
  const entry: Record<string, unknown> = { ...from };
  for (const [key, value] of Object.entries(patch)) {
    if (value === gone) delete entry[key];
    else if (isRecord(value) && isRecord(entry[key]) && !whole.has(key))
      entry[key] = patched(entry[key], value);
    else entry[key] = value;
  }
  return entry;
}
