/** How often a word stands in a column, and for how many different persons; where nobody tells persons apart, each row is one. */
export interface CategorySize {
  readonly rows: number;
  readonly persons: number;
}

/**
 * Says which words of a column are categories of their own; the others become one, 其他. This comes before anything is hidden (global recoding; Hundepool
 * et al. 2012, ch. 5.2.1), and it also keeps in what is no category: a word that stands in fewer rows than the threshold leaves the ledger in no form.
 *
 * The order is fixed, so that the same ledger gives the same table: words with fewer rows or persons than the threshold are merged; where these are
 * together still too few, the smallest of the others follow, and of equal ones the first by code point.
 *
 * @param sizes by word
 * @param most categories beside 其他; the largest stay
 */
export function mergeCategories(
  sizes: ReadonlyMap<string, CategorySize>,
  threshold: number,
  most: number,
): { readonly kept: readonly string[]; readonly merged: readonly string[] } {
  const order = [...sizes].sort(
    ([a, { rows: x }], [b, { rows: y }]) => y - x || (a < b ? -1 : Number(a > b)),
  );
  const isLarge = ({ rows, persons }: CategorySize) => Math.min(rows, persons) >= threshold;
  const kept = order.filter(([, size]) => isLarge(size)).slice(0, most);
  const merged = order.filter((one) => !kept.includes(one));
  const inMerged = () => merged.reduce((sum, [, { rows }]) => sum + rows, 0);
  while (merged.length > 0 && inMerged() < threshold && kept.length > 1) {
    const smallest = kept.pop();
    if (smallest) merged.push(smallest);
  }
  return { kept: kept.map(([word]) => word), merged: merged.map(([word]) => word) };
}
