import { isRecord } from '../../json-value.ts';
import { bilingual, show } from '../../problem/problem.ts';
import type { CheckContext } from '../context.ts';
import { eachString } from './each-string.ts';
import { isPlaceholder } from './placeholder.ts';
import { unwelcomeCharacter } from './unwelcome-character.ts';

/** A tag, comment or declaration as an HTML parser would see it. A lone `<` in text is no markup. */
const markup = /<[a-z!/?]/i;

/** What is drawn as a small picture: other signs, as ★ and ☎, fonts have. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

/** A union of which nobody has said where it is cannot be sealed: that its other fields are open, too, is not said before. */
const unknownAdcode = '000000';

/**
 * Looks at every string (also names of fields) of every file for markup, for characters that no text needs, and for what holds the place of words to come,
 * whatever the file's shape.
 */
export function checkStrings({ raw, problems, report }: CheckContext): void {
  const spokenOf = new Set(problems.map(({ file, path }) => `${file} ${path}`));
  for (const [file, root] of raw) {
    const isOpen = isRecord(root) && root.adcode === unknownAdcode;
    eachString(root, (text, path) => {
      if (markup.test(text)) {
        const expected = bilingual('纯文字', 'plain text');
        report({ code: 'text-markup', file, path: path(), expected, found: show(text) });
      }
      if (!isOpen && isPlaceholder(text)) {
        const expected = bilingual('要给读者看的话', 'the words that readers are to see');
        report({ code: 'text-placeholder', file, path: path(), expected, found: show(text) });
      }
      if (emoji.test(text)) {
        const expected = bilingual('只有文字', 'text alone');
        report({ code: 'text-emoji', severity: 'warning', file, path: path(), expected, found: show(text) });
      }
      const character = unwelcomeCharacter(text);
      // Of line breaks and marks of direction in a line of text, the schema has spoken.
      if (character && !spokenOf.has(`${file} ${path()}`))
        report({ code: 'text-character', file, path: path(), ...character });
    });
  }
}
