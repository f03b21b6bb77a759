import type { FigureView } from '@gongkai/snapshot';
import { periodsWords } from '../row/credit.ts';
import { creditLines, fictionMark, ownerOf, type QuoteOptions, sentences, titleOf } from './facts.ts';
import { quoteWords } from './words/dictionary.ts';

/**
 * The caption of a figure for an article: title, whose it is, period, source with sections, snapshot with hash.
 *
 * @param view a figure with what it shows
 * @param options language, names of unions, address of the figure's page
 * @returns one line of plain text
 */
export function caption(view: FigureView, options: QuoteOptions = {}): string {
  const owner = ownerOf(view, options);
  const period = periodsWords(view, options.locale);
  const facts = [owner, period].filter((fact) => fact !== null);
  return (
    fictionMark(view, options) +
    sentences(
      [
        quoteWords(options.locale).titled(titleOf(view, options), facts),
        ...creditLines(view, options, false),
      ],
      options,
    )
  );
}
