import type { Equation, LinearSystem, Measure, Release, Row } from './release.ts';

/** A number as a reader has it: known, or one of the unknowns. */
export type Term = { readonly known: number } | { readonly unknown: number };

/** What readers of several snapshots know of the numbers of one ledger and period. */
export interface Knowledge {
  readonly system: LinearSystem;
  /** The number of a key in a release. */
  readonly term: (release: number, key: string) => Term;
}

/**
 * Writes down what readers know who have kept every snapshot: totals are the sums of their parts; a hidden count is at least 1, for no zero is hidden; and a ledger to which rows
 * are only added does not shrink.
 *
 * @param releases the oldest first; what a release does not have, is unknown in it, too
 * @param isGrowing whether readers may take it that no row was taken away or moved. It makes them stronger, so it is assumed wherever what was published allows it
 */
export function readersKnowledge(
  releases: readonly Release[],
  equations: readonly Equation[],
  measure: Measure,
  isGrowing: boolean,
): Knowledge {
  const lower: number[] = [];
  const unknowns = releases.map(() => new Map<string, number>());
  const term = (index: number, key: string): Term => {
    const value = releases[index]?.get(key);
    if (typeof value === 'number') return { known: value };
    const known = unknowns[index]?.get(key);
    if (known !== undefined) return { unknown: known };
    const unknown = lower.push(value === null && measure === 'count' ? 1 : 0) - 1;
    unknowns[index]?.set(key, unknown);
    return { unknown };
  };
  const rows: Row[] = [];
  const addRow = (terms: readonly (readonly [Term, number])[], above: boolean) => {
    const known = terms.reduce((sum, [one, factor]) => sum + ('known' in one ? one.known * factor : 0), 0);
    const open = terms.flatMap(([one, factor]) => ('unknown' in one ? [[one.unknown, factor] as const] : []));
    if (open.length > 0)
      rows.push({ terms: open, lower: -known, upper: above ? Number.POSITIVE_INFINITY : -known });
  };
  const keys = [...new Set(equations.flatMap(({ total, parts }) => [total, ...parts]))];
  for (const [index, release] of releases.entries()) {
    for (const { total, parts } of equations)
      if ([total, ...parts].some((key) => release.has(key)))
        addRow([[term(index, total), -1], ...parts.map((key) => [term(index, key), 1] as const)], false);
    if (isGrowing && index > 0)
      for (const key of keys)
        if (release.has(key) || releases[index - 1]?.has(key))
          addRow(
            [
              [term(index, key), 1],
              [term(index - 1, key), -1],
            ],
            true,
          );
  }
  return { system: { lower, rows }, term };
}
