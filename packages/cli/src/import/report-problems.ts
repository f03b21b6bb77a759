import { describeProblem, type Problem, type ProblemLocale } from '@gongkai/snapshot';
import type { Terminal } from '../terminal.ts';
import type { ImportWords } from './words.ts';

/** So many problems of one kind are described; of the others the places are named. */
const described = 3;
const placed = 20;

/** Something wrong with a table: where it stands, and in what words it is said. */
export interface TableProblem {
  readonly place: string;
  /** Problems of one kind are told together. */
  readonly kind: string;
  readonly text: string;
}

/** @returns a problem that the check found in what a table would become, at its place in the table. */
export const fromCheck = (problem: Problem, place: string, locale: ProblemLocale): TableProblem => ({
  place,
  kind: problem.code,
  text: describeProblem(problem, locale).split('\n').slice(1).join('\n'),
});

/** Says what is wrong with a table, kind by kind, so that a habit is told once. */
export function printTableProblems(problems: readonly TableProblem[], say: ImportWords, io: Terminal): void {
  const kinds = new Map<string, TableProblem[]>();
  for (const problem of problems) kinds.set(problem.kind, [...(kinds.get(problem.kind) ?? []), problem]);
  for (const kind of kinds.values()) {
    for (const { place, text } of kind.slice(0, described)) io.err(`${place}\n${text}\n`);
    const others = kind.slice(described);
    if (others.length > 0)
      io.err(
        `  ${say.same(
          others.length,
          others
            .slice(0, placed)
            .map(({ place }) => place.split(' ▸ ').at(-1))
            .join(', ') + (others.length > placed ? ' …' : ''),
        )}\n`,
      );
  }
  io.err(say.problems(problems.length));
}
