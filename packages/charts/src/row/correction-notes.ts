import type { Correction } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { rowLabel } from '../words/labels.ts';
import { rowWordsOf } from '../words/row-words.ts';
import { shownWords } from './shown.ts';

/**
 * Numbers that were wrong, each in one sentence: who took the figure may have written of them.
 *
 * @param corrections of what is shown, as `correctionsOf` of `@gongkai/snapshot` finds them
 */
export function correctionNotes(corrections: readonly Correction[], locale?: Locale): readonly string[] {
  const { corrected } = rowWordsOf(locale).figure;
  return corrections.map(({ correcting, old, now }) =>
    corrected(
      correcting.snapshot.date,
      rowLabel(old, locale),
      shownWords(old, locale),
      now && shownWords(now, locale),
    ),
  );
}
