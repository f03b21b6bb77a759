import type { FigureView } from '@gongkai/snapshot';
import type { FigureOptions, WordOptions } from '../../options.ts';
import type { OwnWords } from '../../page/body.ts';
import { wordsOf } from '../../words/dictionary.ts';

/**
 * @param notes what a dense kind says below its body
 * @param limits that not all of it stands in its rows; null where it does
 * @returns both, with where the rest is
 */
export const ownWords = (
  notes: OwnWords['notes'],
  limits: (view: FigureView, options: WordOptions) => string | null,
): OwnWords => ({
  notes,
  limits: (view: FigureView, options: FigureOptions) => {
    const said = limits(view, options);
    if (said === null) return [];
    return [options.links?.csv ? said + wordsOf(options.locale).dense.rest : said];
  },
});
