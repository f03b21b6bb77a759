/** How surely two things are one: 0 is not at all. */
export type Likeness<One, Other> = (one: One, other: Other) => number;

/** Two things that are one. */
export interface Pair<One, Other> {
  readonly one: One;
  readonly other: Other;
  /** Place of the likeness that told it: 0 is that of the surest. */
  readonly level: number;
}

/** The only one of the largest score; undefined where there is none, or several could be meant. */
function best<T>(list: readonly T[], score: (one: T) => number): T | undefined {
  const scores = list.map(score);
  const most = scores.reduce((a, b) => Math.max(a, b), 0);
  const at = scores.indexOf(most);
  return most > 0 && scores.lastIndexOf(most) === at ? list[at] : undefined;
}

/**
 * Pairs the things of two lists that are one under another name. Where several could be meant none is taken, for nobody can tell which.
 *
 * @param likenesses what tells that two are one, the surest first; what one has paired, the next ones leave alone
 * @returns each thing is in one pair at most
 */
export function pairAlike<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  likenesses: readonly Likeness<One, Other>[],
): Pair<One, Other>[] {
  const pairs: Pair<One, Other>[] = [];
  for (const [level, likeness] of likenesses.entries()) {
    const [pairedOnes, pairedOthers] = [
      new Set(pairs.map(({ one }) => one)),
      new Set(pairs.map(({ other }) => other)),
    ];
    const open = ones.filter((one) => !pairedOnes.has(one));
    const left = others.filter((other) => !pairedOthers.has(other));
    for (const one of open) {
      const other = best(left, (candidate) => likeness(one, candidate));
      if (other === undefined || best(open, (candidate) => likeness(candidate, other)) !== one) continue;
      pairs.push({ one, other, level });
    }
  }
  return pairs;
}

/**
 * Takes the number and what only separates words out of a phrase: 建成8处 and 建成9处 are one phrase.
 *
 * @param printed the number as it stands in the phrase
 * @example
 * ```ts
 * phraseWithoutNumber('建成：8处', '8处'); // '建成#'
 * ```
 */
export const phraseWithoutNumber = (phrase: string, printed: string): string =>
  phrase.replace(printed, '#').replace(/[\s｜|：:，,]/gu, '');
