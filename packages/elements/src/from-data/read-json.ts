import { maxProblems } from '@gongkai/snapshot/figure-input';
import { describeProblem, likeliest, readFigure } from '@gongkai/snapshot/figure-json';
import { languageOf } from '../shared/language.ts';
import { lazyWordsFor } from './languages/words.ts';
import type { Reading } from './read-input.ts';

/**
 * Reads the whole JSON of a figure, as `figureJson` of `@gongkai/charts` writes it, with all that is wrong in it.
 *
 * @param json parsed
 * @param file what it is called in problems
 * @param element for which it is read: its language is that of the words
 */
export function readJson(json: unknown, file: string, element: Element): Reading {
  const words = lazyWordsFor(element);
  const { view, unionNames, problems } = readFigure(json, file);
  const locale = languageOf(element) === 'en' ? 'en' : 'zh-Hans';
  const listed = likeliest(problems, maxProblems).map((problem) => describeProblem(problem, locale));
  if (view === null)
    return {
      view,
      unionNames,
      faults: [{ code: 'unreadable', message: words.unreadable, problems: listed }],
    };
  const message = words.partly(problems.length);
  return {
    view,
    unionNames,
    faults: problems.length > 0 ? [{ code: 'partly-unreadable', message, problems: listed }] : [],
  };
}
