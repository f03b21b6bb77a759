import type { Problem } from '../problem/problem.ts';

/** The same fault in every entry of a list. */
const kindOf = ({ code, path, expected }: Problem) =>
  `${code} ${path.replace(/\[\d+\]/g, '[]')} ${JSON.stringify(expected)}`;

/** How deep a place lies: what is missing above explains much of what is missing below. */
const depthOf = ({ path }: Problem) => path.split(/[.[]/).length;

/**
 * Chooses the problems that are worth telling.
 *
 * @param problems all that is wrong
 * @param most so many are kept
 * @returns the likeliest, each kind of fault once: the nearest to the root first
 */
export function likeliest(problems: readonly Problem[], most: number): readonly Problem[] {
  const kinds = new Map(problems.map((problem) => [kindOf(problem), problem] as const).reverse());
  return [...kinds.values()]
    .reverse()
    .sort((a, b) => depthOf(a) - depthOf(b))
    .slice(0, most);
}
