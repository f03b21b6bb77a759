import { describeFault, type LocalizedText, type ProblemLocale } from './problem-text.ts';
import { type ProblemCode, problemWords } from './problem-words.ts';

export { jsonPath, show } from '../json-value.ts';
export {
  bilingual,
  describeFault,
  type Fault,
  type LocalizedText,
  type ProblemLocale,
} from './problem-text.ts';

/** One thing that is wrong with the data, said so that its author can mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** `warning` where a person should look, but the data may be published as it is; a problem without severity stops the build. */
  readonly severity?: 'warning';
  /** Path of the file below the data folder, with forward slashes. */
  readonly file: string;
  /** JSON path of the value, `$` for the whole file. */
  readonly path: string;
  readonly expected: LocalizedText;
  readonly found: LocalizedText;
}

/** How a warning is headed, so that nobody takes it for what stops the build. */
const warningMark: Readonly<Record<ProblemLocale, string>> = { 'zh-Hans': '【提醒】', en: '[warning] ' };

/**
 * Says a problem of the check in words.
 *
 * @param problem what is wrong
 * @param locale the language
 * @returns the lines of `describeFault`; a warning is headed as one
 * @example
 * ```ts
 * const [problem] = check(new Map()).problems;
 * describeProblem(problem, 'en'); // file-missing…
 * ```
 */
export function describeProblem(problem: Problem, locale: ProblemLocale): string {
  const { code, severity, file, path, expected, found } = problem;
  const mark = severity === 'warning' ? warningMark[locale] : '';
  return describeFault(
    { head: `${mark}${code}  ${file}  ${path}`, expected, found },
    problemWords[code][locale],
    locale,
  );
}

/** Thrown where data that has problems was asked for as if it had none. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => describeProblem(problem, 'en')).join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}
