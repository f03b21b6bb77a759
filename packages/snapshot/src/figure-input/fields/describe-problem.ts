/** What is wrong with an input, in words. It stands apart from what finds it, as most inputs have no fault. */
import type { FaultWords } from '../../problem/fault-words.ts';
import type { ProblemLocale } from '../../problem/localized-text.ts';
import { describeFault } from '../../problem/problem-text.ts';
import type { InputProblem } from './problem.ts';

/** Where the JSON Schema of all this lies in the packages. */
export const inputSchema = '@gongkai/snapshot/schema/figure-input.schema.json';

/** More than this at once nobody reads; the first are the likeliest. */
export const maxProblems = 5;

const words = (example: string): Readonly<Record<ProblemLocale, FaultWords>> => ({
  'zh-Hans': { what: '这里读不出来', fix: `例如 ${example}；全部写法见 ${inputSchema}` },
  en: { what: 'this cannot be read', fix: `for example ${example}; all forms are in ${inputSchema}` },
});

/**
 * Puts a problem of an input into words.
 *
 * @returns five lines: place, what is wrong, expected, found, what to do with an example.
 */
export function describeInputProblem(problem: InputProblem, locale: ProblemLocale): string {
  const { path, expected, found, example } = problem;
  return describeFault({ head: path, expected, found }, words(example)[locale], locale);
}

/** Thrown where a figure was asked for and can be made of nothing that was given. */
export class InputError extends Error {
  readonly problems: readonly InputProblem[];
  constructor(problems: readonly InputProblem[]) {
    super(problems.map((problem) => describeInputProblem(problem, 'en')).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}
