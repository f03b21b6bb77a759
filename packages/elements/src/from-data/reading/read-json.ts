import type { FigureView } from '@gongkai/snapshot';
import { maxProblems } from '@gongkai/snapshot/figure-input';
import { describeProblem, likeliest, readFigure } from '@gongkai/snapshot/figure-json';
import { languageOf } from '../../shared/language.ts';
import type { ErrorDetail } from '../../shared/report.ts';
import { dataWordsFor } from '../languages/data-words.ts';
import { lazyWordsFor } from '../languages/words.ts';

/** What came of reading an input: a figure with what is wrong in it, or only what is wrong. */
export interface Reading {
  readonly view: FigureView | null;
  readonly unionNames: ReadonlyMap<string, string>;
  readonly faults: readonly ErrorDetail[];
}

/**
 * Reads the whole JSON of a figure, as `figureJson` of `@gongkai/charts` writes it, with all that is wrong in it.
 *
 * @param json parsed
 * @param file what it is called in problems
 * @param element for which it is read: its language is that of the words
 */
export function readJson(json: unknown, file: string, element: Element): Reading {
  const { view, unionNames, problems } = readFigure(json, file);
  const locale = languageOf(element) === 'en' ? 'en' : 'zh-Hans';
  const listed = likeliest(problems, maxProblems).map((problem) => describeProblem(problem, locale));
  if (view === null)
    return {
      view,
      unionNames,
      faults: [{ code: 'unreadable', message: lazyWordsFor(element).unreadable, problems: listed }],
    };
  const message = dataWordsFor(element).partly(problems.length);
  return {
    view,
    unionNames,
    faults: problems.length > 0 ? [{ code: 'partly-unreadable', message, problems: listed }] : [],
  };
}
