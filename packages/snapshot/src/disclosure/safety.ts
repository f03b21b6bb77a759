import type { Measure } from './release.ts';

/** The rule by which small numbers of a published table are hidden, so that nobody can tell of whom they speak. */
export interface Protection {
  readonly measure: Measure;
  /** Of counts: what is below it is small. Of sums: fewest recipients, which the audit does not need. */
  readonly threshold: number;
  /** Of sums: how wide the interval of a hidden one must be, in percent of its upper end. */
  readonly estimate: number;
}

/**
 * Whether what can be inferred about a hidden number is vague enough (the audit of Hundepool et al. 2012, ch. 4.3.2, with the threshold as protection level).
 *
 * - A count: it may be the threshold or more, and as many values as the threshold are possible; or it is surely not small, and not known.
 * - A sum: its interval is as wide as the p% rule asks.
 *
 * @param isSmall whether the hidden number itself must not be known even where it is surely not small: a count of few persons with many rows each
 */
export function isVague(
  [low, high]: readonly [number, number],
  { measure, threshold, estimate }: Protection,
  isSmall: boolean,
): boolean {
  if (measure === 'sum') return high - low >= (high * estimate) / 100 && high > 0;
  if (low >= threshold && !isSmall) return high > low;
  return high >= threshold && high - low >= threshold - 1;
}

/**
 * Whether what can be inferred about the difference of one cell between two snapshots tells of few: it is surely not zero, and surely smaller than the threshold.
 *
 * @param isSmall whether that is so in truth, so that it must stay possible that it is not
 */
export function isDifferenceVague(
  [low, high]: readonly [number, number],
  { measure, threshold }: Protection,
  isSmall: boolean,
): boolean {
  if (measure === 'sum') return true;
  if (low >= threshold || high <= -threshold) return true;
  const reaches = high >= threshold || low <= -threshold;
  return isSmall ? reaches : reaches || (low <= 0 && high >= 0);
}
