import type { Snapshot } from '../../types.ts';
import type { CheckContext } from '../context.ts';

/** Printed words of the older snapshot that the newer one has replaced: no number of it prints them any more. */
function replacedWords(before: Snapshot, now: Snapshot): ReadonlyMap<string, string> {
  const current = new Map(now.observations.map(({ id, quantity }) => [id, quantity.printed]));
  const kept = new Set(current.values());
  return new Map(
    before.observations.flatMap(({ id, quantity: { printed } }) => {
      const next = current.get(id);
      return printed === undefined || next === undefined || kept.has(printed) ? [] : [[printed, next]];
    }),
  );
}

/** Whether the words stand in a text as a whole number: 67件 does not stand in 167件. */
function saysNumber(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\d.,，.]$/.test(text.slice(0, at))) return true;
  return false;
}

/**
 * What a rate is of may name another number of its union: 所处理的67件. Where that number was updated, the words that name it are to be mended
 * with it.
 */
export function checkDenominators({ data, report }: CheckContext): void {
  for (const { snapshots } of data.unions.values()) {
    const [before, now] = snapshots.slice(-2);
    if (!before || !now) continue;
    const replaced = [...replacedWords(before.snapshot, now.snapshot)];
    for (const [index, { denominator }] of now.snapshot.observations.entries()) {
      const old = replaced.find(([words]) => denominator && saysNumber(denominator.of, words));
      if (!denominator || !old) continue;
      report({
        code: 'denominator-outdated',
        severity: 'warning',
        file: now.file,
        path: `$.observations[${index}].denominator.of`,
        expected: old[1],
        found: denominator.of,
      });
    }
  }
}
