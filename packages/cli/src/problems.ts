import { describeProblem, type Problem } from '@gongkai/snapshot';
import type { Terminal } from './terminal.ts';
import { localeOf, words } from './words.ts';

/** So many problems are printed as text; a file of noise would bury the first ones. */
const printed = 200;

/** Says what is wrong with data, so that it can be mended. */
export function printProblems(problems: readonly Problem[], io: Terminal, lang: string | undefined): void {
  const say = words(io.env, lang);
  const locale = localeOf(io.env, lang);
  for (const problem of problems.slice(0, printed)) io.err(`${describeProblem(problem, locale)}\n`);
  if (problems.length > printed) io.err(say.more(problems.length - printed));
  io.err(say.problems(problems.length));
}
