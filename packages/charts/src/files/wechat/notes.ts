import type { FigureView } from '@gongkai/snapshot';
import { compareNotes } from '../../kinds/compare/remarks.ts';
import { distributionSentences } from '../../kinds/distribution/words.ts';
import { heatNotes } from '../../kinds/heat/words.ts';
import { kindNotes } from '../../kinds/plot/bound-notes.ts';
import { codeNotes } from '../../kinds/plot/cell.ts';
import { stationSentences } from '../../kinds/stations/summary.ts';
import { trendNotes } from '../../kinds/trend/remarks.ts';
import type { WordOptions } from '../../options.ts';
import { notesOf } from '../../page/notes.ts';
import { wordsOf } from '../../words/dictionary.ts';

/** Sentences of a summary as notes. */
const asNotes = (sentences: readonly (readonly string[])[], { locale }: WordOptions) => {
  const { begin, between, end } = wordsOf(locale).sentence;
  return sentences
    .filter((parts) => parts.length > 0)
    .map((parts) => begin(parts.join(between)) + end.trim());
};

/**
 * What must be said below what is drawn in boxes: what words and signs mean, why things are not compared. What a kind says of lines, bands or maps
 * is left out, because none are drawn here.
 */
export function wechatNotes(view: FigureView, options: WordOptions): readonly string[] {
  const { figure, table } = view;
  const { locale } = options;
  switch (figure.kind) {
    case 'heat':
      return notesOf(view, options, heatNotes);
    case 'series': {
      const cells = table?.series.flatMap((series) => series.cells) ?? [];
      const quantities = cells.flatMap(({ quantity }) => quantity ?? []);
      return notesOf(view, options, () => [...codeNotes(cells, locale), ...kindNotes(quantities, locale)]);
    }
    case 'distribution':
      return notesOf(view, options, () => asNotes(distributionSentences(view, options), options));
    case 'stations':
      return notesOf(view, options, () => asNotes(stationSentences(view, options), options));
    case 'mechanism':
      return notesOf(view, options, () => []);
    case 'trend':
      return notesOf(view, options, trendNotes);
    case 'compare':
      return notesOf(view, options, compareNotes);
    default:
      return notesOf(view, options);
  }
}
