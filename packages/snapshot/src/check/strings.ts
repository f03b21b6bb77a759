import { say, show } from '../problem.ts';
import type { CheckContext } from './context.ts';
import { eachString } from './each-string.ts';

/** A tag, comment or declaration as an HTML parser would see it. A lone `<` in text is no markup. */
const markup = /<[a-z!/?]/i;

/** Looks at every string (also names of fields) of every file for markup, whatever the file's shape. */
export function checkStrings({ raw, report }: CheckContext): void {
  for (const [file, root] of raw) {
    eachString(root, (text, path) => {
      if (!markup.test(text)) return;
      const expected = say('纯文字', 'plain text');
      report({ code: 'text-markup', file, path: path(), expected, found: show(text) });
    });
  }
}
