/** How many letters must be put in, taken out, changed or swapped with the next to make one word of another (Damerau; no letter is touched twice). */
function editDistance(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const [letter, also] = [one[row - 1], other[column - 1]];
      const steps = [
        (now[column - 1] as number) + 1,
        (last[column] as number) + 1,
        (last[column - 1] as number) + (letter === also ? 0 : 1),
      ];
      if (row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === also)
        steps.push((beforeLast[column - 2] as number) + 1);
      now.push(Math.min(...steps));
    }
    [beforeLast, last] = [last, now];
  }
  return last[other.length] as number;
}

/** A third of a word may be mistyped; more, and it is another word. */
const share = 3;

/**
 * Finds what somebody meant who mistyped a word.
 *
 * @param known the words that there are
 * @returns the nearest, or one that begins with it; null where none is near
 */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const begun = known.filter((word) => typed.length > 1 && word.startsWith(typed));
  if (begun[0] !== undefined && begun.length === 1) return begun[0];
  const ranked = known
    .map((word) => ({ word, distance: editDistance(typed.toLowerCase(), word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / share)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word ?? null;
}
