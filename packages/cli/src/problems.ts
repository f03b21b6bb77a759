import { describeProblem, type Problem } from '@gongkai/snapshot';
import type { Terminal } from './terminal.ts';
import { localeOf, words } from './words.ts';

/** So many problems are printed as text; a file of noise would bury the first ones. */
const printed = 200;

function print(problems: readonly Problem[], io: Terminal, lang: string | undefined): void {
  const locale = localeOf(io.env, lang);
  for (const problem of problems.slice(0, printed)) io.err(`${describeProblem(problem, locale)}\n`);
  if (problems.length > printed) io.err(words(io.env, lang).more(problems.length - printed));
}

/** Says what is wrong with data, so that it can be mended. */
export function printProblems(problems: readonly Problem[], io: Terminal, lang: string | undefined): void {
  print(problems, io, lang);
  io.err(words(io.env, lang).problems(problems.length));
}

/** Says what a person should look at. Where there is nothing, nothing is said. */
export function printWarnings(warnings: readonly Problem[], io: Terminal, lang: string | undefined): void {
  if (warnings.length === 0) return;
  print(warnings, io, lang);
  io.err(words(io.env, lang).warnings(warnings.length));
}
