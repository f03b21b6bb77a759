import type { DisclosureParameters } from './parameters.ts';

/**
 * Whether a sum tells too much about one of the amounts in it (primary suppression of magnitude tables; Hundepool et al. 2012, ch. 4.2.2): too few
 * got something, the largest make up nearly all of it, or the second largest can reckon the largest too closely.
 *
 * @param amounts one for each recipient, not for each row: two grants to one person are one amount
 * @param threshold fewest recipients
 */
export function isSensitiveSum(
  amounts: ArrayLike<number>,
  threshold: number,
  { dominance, estimate }: Pick<DisclosureParameters, 'dominance' | 'estimate'>,
): boolean {
  // Numbers side by side: a ledger may have a million recipients.
  const sizes = Float64Array.from(amounts, Math.abs).filter((size) => size > 0);
  if (sizes.length === 0) return false;
  if (sizes.length < threshold) return true;
  sizes.sort().reverse();
  const sum = (list: Float64Array) => list.reduce((total, size) => total + size, 0);
  const total = sum(sizes);
  if (sum(sizes.slice(0, dominance.largest)) * 100 > total * dominance.percent) return true;
  const [first = 0, second = 0] = sizes;
  return (total - first - second) * 100 < first * estimate;
}
