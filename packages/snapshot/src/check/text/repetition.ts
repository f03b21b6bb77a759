import { canonicalJson } from '../../json/canonical.ts';
import { isRecord } from '../../json-value.ts';
import { bilingual, show } from '../../problem/problem.ts';
import type { CheckContext } from '../context.ts';
import { type Place, pathOf } from './each-string.ts';

/** Entries that hold lists of entries themselves are no doubles of each other by chance, and dear to compare. */
const isFlat = (value: unknown, depth = 2): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((inner) => isFlat(inner, depth - 1)));

/** What makes two entries of a list one: the same words, or objects that say the same. Numbers may well occur twice. */
function keyOf(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  // That an id occurs twice is said where ids are looked at.
  if (!isRecord(entry) || 'id' in entry || !isFlat(entry)) return null;
  try {
    return canonicalJson(entry);
  } catch {
    // Half a character has no canonical form, and is said elsewhere.
    return null;
  }
}

/** An entry that stands in a list twice is shown twice, or once, as it comes: a person should say which is meant. */
export function checkRepetition({ raw, report }: CheckContext): void {
  for (const [file, root] of raw) {
    const stack: Place[] = [{ value: root, key: null, parent: null }];
    for (let place = stack.pop(); place; place = stack.pop()) {
      const parent = place;
      if (typeof parent.value !== 'object' || parent.value === null) continue;
      const isList = Array.isArray(parent.value);
      const seen = new Set<string>();
      for (const [name, value] of Object.entries(parent.value) as [string, unknown][]) {
        const inner: Place = { value, key: isList ? Number(name) : name, parent };
        if (typeof value === 'object') stack.push(inner);
        const key = isList ? keyOf(value) : null;
        if (key === null) continue;
        if (seen.has(key))
          report({
            code: 'list-repeated',
            severity: 'warning',
            file,
            path: pathOf(inner),
            expected: bilingual('列表里还没有的一项', 'an entry that the list does not have yet'),
            found: show(value),
          });
        seen.add(key);
      }
    }
  }
}
