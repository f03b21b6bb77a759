import { describeProblem, type Problem } from '@gongkai/snapshot';
import type { Terminal } from './terminal.ts';
import { localeOf, words } from './words.ts';

/** One habit repeated 200 times is one thing to learn: of each kind this many are described, of the others only the places are named. */
const described = 3;

/** Places that are named of one kind, where it stands in more. */
const placed = 20;

/** Problems of one kind have one code, and one remedy. */
function byKind(problems: readonly Problem[]): Problem[][] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = kinds.get(problem.code) ?? [];
    kinds.set(problem.code, kind);
    kind.push(problem);
  }
  return [...kinds.values()];
}

/** Describes problems kind by kind, without a count at the end. */
export function printKinds(problems: readonly Problem[], io: Terminal, lang: string | undefined): void {
  const locale = localeOf(io.env, lang);
  for (const kind of byKind(problems)) {
    for (const problem of kind.slice(0, described)) io.err(`${describeProblem(problem, locale)}\n`);
    const others = kind.slice(described);
    const [first] = others;
    if (!first) continue;
    const places = others.slice(0, placed).map(({ file, path }) => `  ${file}  ${path}`);
    const unnamed = others.length - places.length;
    io.err(
      [
        words(io.env, lang).sameKind(first.code, others.length),
        ...places,
        ...(unnamed > 0 ? [`  ${words(io.env, lang).more(unnamed)}`] : []),
        '',
      ].join('\n'),
    );
  }
}

/** Says what is wrong with data, so that it can be mended. */
export function printProblems(problems: readonly Problem[], io: Terminal, lang: string | undefined): void {
  printKinds(problems, io, lang);
  io.err(words(io.env, lang).problems(problems.length, byKind(problems).length));
}

/** Says what a person should look at. Where there is nothing, nothing is said. */
export function printWarnings(warnings: readonly Problem[], io: Terminal, lang: string | undefined): void {
  if (warnings.length === 0) return;
  printKinds(warnings, io, lang);
  io.err(words(io.env, lang).warnings(warnings.length));
}
