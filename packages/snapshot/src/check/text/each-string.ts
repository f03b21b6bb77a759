import { jsonPath } from '../../problem/problem.ts';

/** A value and how it was reached. Paths are put together only for what is reported, so that deep nesting costs nothing. */
export interface Place {
  readonly value: unknown;
  readonly key: PropertyKey | null;
  readonly parent: Place | null;
}

/** The JSON path of a place. */
export function pathOf(place: Place): string {
  const keys: PropertyKey[] = [];
  for (let at: Place | null = place; at; at = at.parent) if (at.key !== null) keys.push(at.key);
  return jsonPath(keys.reverse());
}

/** Calls `look` with every string of parsed JSON, names of fields too, and with a function that tells its path. */
export function eachString(root: unknown, look: (text: string, path: () => string) => void): void {
  const stack: Place[] = [{ value: root, key: null, parent: null }];
  for (let place = stack.pop(); place; place = stack.pop()) {
    const here = place;
    const path = () => pathOf(here);
    const { value } = place;
    if (typeof value === 'string') look(value, path);
    else if (Array.isArray(value)) {
      for (const [key, inner] of value.entries()) stack.push({ value: inner, key, parent: place });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        look(key, path);
        stack.push({ value: inner, key, parent: place });
      }
    }
  }
}
