import { jsonPath, say, show } from '../problem.ts';
import type { CheckContext } from './context.ts';
import { personalData } from './personal-data.ts';

/** A tag, comment or declaration as an HTML parser would see it. A lone `<` in text is no markup. */
const markup = /<[a-z!/?]/i;

/** A value and how it was reached. Paths are put together only for what is reported, so that deep nesting costs nothing. */
interface Place {
  readonly value: unknown;
  readonly key: PropertyKey | null;
  readonly parent: Place | null;
}

function pathOf(place: Place): string {
  const keys: PropertyKey[] = [];
  for (let at: Place | null = place; at; at = at.parent) if (at.key !== null) keys.push(at.key);
  return jsonPath(keys.reverse());
}

/** Looks at every string (also names of fields) of every file for markup and personal data, whatever the file's shape. */
export function checkStrings({ raw, report }: CheckContext): void {
  const look = (text: string, file: string, place: Place) => {
    if (markup.test(text)) {
      report({
        code: 'text-markup',
        file,
        path: pathOf(place),
        expected: say('纯文字', 'plain text'),
        found: show(text),
      });
    }
    for (const { code, masked } of personalData(text)) {
      report({
        code,
        file,
        path: pathOf(place),
        expected: say('没有个人信息', 'no personal data'),
        found: masked,
      });
    }
  };

  for (const [file, root] of raw) {
    const stack: Place[] = [{ value: root, key: null, parent: null }];
    for (let place = stack.pop(); place; place = stack.pop()) {
      const { value } = place;
      if (typeof value === 'string') look(value, file, place);
      else if (Array.isArray(value)) {
        for (const [key, inner] of value.entries()) stack.push({ value: inner, key, parent: place });
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          look(key, file, place);
          stack.push({ value: inner, key, parent: place });
        }
      }
    }
  }
}
