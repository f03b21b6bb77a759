import type { FigureView } from '@gongkai/snapshot';
import { correctionNotes } from '../row/correction-notes.ts';
import { summary } from '../summary/summary.ts';
import { isSynthetic } from '../words/synthetic.ts';
import { ownerOf, type QuoteOptions, sentences, snapshotFacts, sourceWords, titleOf } from './facts.ts';
import { quoteWords } from './words/dictionary.ts';

/**
 * What a figure shows, for readers who cannot see it: whose it is, its title, every number as printed, source, snapshot and what was corrected. The `<desc>` of SVG
 * files, the alternative text of pictures and the dialog for editors have this same text.
 *
 * @param view a figure with what it shows
 * @param options language, names of unions, what was corrected
 * @returns plain text without line breaks
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * altText(view); // …仲裁申请，67件…
 * ```
 */
export function altText(view: FigureView, options: QuoteOptions = {}): string {
  const words = quoteWords(options.locale);
  const owner = ownerOf(view, options);
  const title = titleOf(view, options);
  const said = summary(view, options);
  const opening = owner === null ? title : words.titled(title, [owner]);
  const credit = [
    sourceWords(view, options),
    ...(view.snapshots.length > 0 ? [words.facts(snapshotFacts(view, options))] : []),
    ...correctionNotes(options.corrections ?? [], options.locale),
  ];
  const text = [sentences([opening], options), said, sentences(credit, options)];
  // The summary of fiction begins with saying so; here the title stands before it.
  const mark = isSynthetic(view) ? words.fiction : '';
  return mark + text.filter((part) => part !== '').join(words.betweenSentences);
}
