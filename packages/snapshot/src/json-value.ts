/** @returns whether parsed JSON is an object with fields: neither null nor a list. */
export const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const shown = 120;

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Nested deeper than the engine can walk.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** @returns a value as it is shown in a message: JSON, cut to one line of at most 120 characters. */
export function show(value: unknown): string {
  const json = value === undefined ? '—' : stringify(value);
  return json.length > shown ? `${json.slice(0, shown)}… (${json.length})` : json;
}

/** @returns `$.observations[3].quantity` for `['observations', 3, 'quantity']`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    return /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
  }, '$');
}
