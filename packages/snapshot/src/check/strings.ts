import { jsonPath, show } from '../problem.ts';
import type { CheckContext } from './context.ts';
import { personalData } from './personal-data.ts';

/** A tag, comment or declaration as an HTML parser would see it. A lone `<` in text is no markup. */
const markup = /<[a-z!/?]/i;

/** Looks at every string (also names of fields) of every file for markup and personal data, whatever the file's shape. */
export function checkStrings({ raw, report }: CheckContext): void {
  for (const [file, root] of raw) {
    const stack: { value: unknown; keys: PropertyKey[] }[] = [{ value: root, keys: [] }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { value, keys } = next;
      if (typeof value === 'string') look(value, file, keys);
      else if (Array.isArray(value)) {
        for (let i = value.length - 1; i >= 0; i -= 1) stack.push({ value: value[i], keys: [...keys, i] });
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          look(key, file, keys);
          stack.push({ value: inner, keys: [...keys, key] });
        }
      }
    }
  }

  function look(text: string, file: string, keys: readonly PropertyKey[]): void {
    const path = jsonPath(keys);
    if (markup.test(text))
      report({ code: 'text-markup', file, path, expected: 'plain text', found: show(text) });
    for (const { code, masked } of personalData(text)) {
      report({ code, file, path, expected: 'no personal data', found: masked });
    }
  }
}
