import { jsonPath, show } from '../json-value.ts';
import type { FaultWords } from '../problem/fault-words.ts';
import { bilingual, describeFault, type LocalizedText, type ProblemLocale } from '../problem/problem-text.ts';

/** One thing that is wrong with what a figure was to be made of, said with an example of what is right. */
export interface InputProblem {
  /** JSON path of the value, `$` for the whole input. */
  readonly path: string;
  readonly expected: LocalizedText;
  readonly found: string;
  /** What would be right there, as JSON or as text. */
  readonly example: string;
}

/** Where the JSON Schema of all this lies in the packages. */
export const inputSchema = '@gongkai/snapshot/schema/figure-input.schema.json';

/** More than this at once nobody reads; the first are the likeliest. */
export const maxProblems = 5;

/**
 * @param keys of the place
 * @param expected what should be there
 * @param found what is there
 * @param example of what is right
 */
export const inputProblem = (
  keys: readonly PropertyKey[],
  expected: readonly [zh: string, en: string],
  found: unknown,
  example: string,
): InputProblem => ({ path: jsonPath(keys), expected: bilingual(...expected), found: show(found), example });

const words = (example: string): Readonly<Record<ProblemLocale, FaultWords>> => ({
  'zh-Hans': { what: '这里读不出来', fix: `例如 ${example}；全部写法见 ${inputSchema}` },
  en: { what: 'this cannot be read', fix: `for example ${example}; all forms are in ${inputSchema}` },
});

/** @returns five lines: place, what is wrong, expected, found, what to do with an example. */
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
