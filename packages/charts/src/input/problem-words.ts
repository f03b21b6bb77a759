import { describeInputProblem, type InputProblem, maxProblems } from '@gongkai/snapshot/figure-input';
import type { Locale } from '../options.ts';

/** @returns the first problems of an input in words, the likeliest first. */
export function problemWords(problems: readonly InputProblem[], locale?: Locale): readonly string[] {
  const language = locale === 'en' ? 'en' : 'zh-Hans';
  return problems.slice(0, maxProblems).map((problem) => describeInputProblem(problem, language));
}
