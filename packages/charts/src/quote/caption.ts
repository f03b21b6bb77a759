import type { FigureView } from '@gongkai/snapshot';
import { periodsWords } from '../row/credit.ts';
import { creditLines, fictionMark, namesOf, type QuoteOptions, sentences, titleOf } from './facts.ts';
import { quoteWords } from './words/dictionary.ts';

/**
 * The caption of a figure for an article: title, whose it is, period, source with sections, snapshot with hash.
 *
 * @param view a figure with what it shows
 * @param options language, names of unions, address of the figure's page
 * @returns one line of plain text
 * @example
 * ```ts
 * const source = { description: '某县总工会2023年年报', date: '2024-01-31' };
 * const view = viewOf({ title: '劳动争议', period: '2023年', source, rows: [['仲裁申请', '67件']] });
 * caption(view); // …来源：某县总工会2023年年报，2024年1月31日。
 * ```
 */
export function caption(view: FigureView, options: QuoteOptions = {}): string {
  const period = periodsWords(view, options.locale);
  const facts = [...namesOf(view, options), ...(period === null ? [] : [period])];
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
