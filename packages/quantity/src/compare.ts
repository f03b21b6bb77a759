import { type Decimal, integer, ofNumber, order, times } from './number/decimal.ts';
import type { Quantity } from './types.ts';
import { isFractionUnit } from './unit/rate-unit.ts';
import type { UnitFamily } from './unit/unit-families.ts';
import { familiesOf, normalizeUnit, scaleOf } from './units.ts';

/** How one quantity can stand to another; `overlapping` and `incomparable` leave it open. */
export const relations = ['less', 'equal', 'greater', 'overlapping', 'incomparable'] as const;
/** How one quantity stands to another. */
export type Relation = (typeof relations)[number];

/** Reasons of a comparison, for a `switch`. */
export const comparisonCodes = [
  'disjoint',
  'same-number',
  'touching',
  'unclear',
  'zero-claim',
  'about',
  'unit-missing',
  'different-units',
  'change-and-level',
  'opposite-directions',
  'percent-and-points',
  'no-conversion',
] as const;
/** Why two quantities compare as they do. */
export type ComparisonCode = (typeof comparisonCodes)[number];

/** How two quantities stand to each other, and why. */
export interface Comparison {
  relation: Relation;
  reason: { code: ComparisonCode; words: string };
}

/** An end of an interval; null is without bound. */
interface Bound {
  readonly at: Decimal;
  readonly open: boolean;
}

/**
 * Compares two quantities by their intervals: `less` and `greater` only where no number of one reaches the other,
 * `equal` only for two exact numbers (two times 18.77万 may be two numbers), `overlapping` where the printed words leave it undecided. What must not be ranked
 * is `incomparable`, with the reason in words. Never throws.
 *
 * @example
 * ```ts
 * compare(read('60余人'), read('50余人')).relation; // 'overlapping'
 * ```
 */
export function compare(a: Quantity, b: Quantity): Comparison {
  const refusal = refuse(a, b);
  if (refusal) return refusal;
  const factors = conversion(a.unit, b.unit);
  if (!factors)
    return incomparable('no-conversion', `${a.unit} and ${b.unit} do not convert into one another`);
  const [first, second] = [bounds(a, factors[0]), bounds(b, factors[1])];
  if (
    isPoint(first) &&
    isPoint(second) &&
    first.low &&
    second.low &&
    order(first.low.at, second.low.at) === 0
  ) {
    return { relation: 'equal', reason: { code: 'same-number', words: 'the same exact number' } };
  }
  if (ends(first.high, second.low)) {
    return {
      relation: 'less',
      reason: { code: 'disjoint', words: 'every number of the first is below the second' },
    };
  }
  if (ends(second.high, first.low)) {
    return {
      relation: 'greater',
      reason: { code: 'disjoint', words: 'every number of the first is above the second' },
    };
  }
  return {
    relation: 'overlapping',
    reason: { code: 'touching', words: 'both may be the same number: the printed words do not decide' },
  };
}

function incomparable(code: ComparisonCode, words: string): Comparison {
  return { relation: 'incomparable', reason: { code, words } };
}

function refuse(a: Quantity, b: Quantity): Comparison | null {
  for (const { kind, printed } of [a, b]) {
    if (kind === 'unclear') return incomparable('unclear', `${printed} contradicts itself`);
    if (kind === 'zeroClaim') return incomparable('zero-claim', `${printed} is a statement, not a number`);
    if (kind === 'about') return incomparable('about', `${printed} has no bounds`);
  }
  const unlike = unlikeChange(a, b);
  if (unlike) return incomparable(unlike.code, unlike.words);
  if (a.unit === b.unit) return null;
  if (a.unit === null || b.unit === null) return incomparable('unit-missing', 'one of the two has no unit');
  const [left, right] = [familiesOf(a.unit), familiesOf(b.unit)];
  const pair = [left[0], right[0]];
  if (pair.includes('percent') && pair.includes('percentagePoints')) {
    return incomparable('percent-and-points', 'a percentage is a level, 百分点 are a difference of levels');
  }
  return commonFamily(a.unit, b.unit) === null
    ? incomparable('different-units', `${a.unit} and ${b.unit} count different things`)
    : null;
}

/** A change is not set beside a level, nor an increase beside a decrease: null where both are the same. */
export function unlikeChange(
  a: Quantity,
  b: Quantity,
): { code: 'change-and-level' | 'opposite-directions'; words: string } | null {
  if (a.direction === b.direction) return null;
  if (a.direction !== undefined && b.direction !== undefined) {
    return {
      code: 'opposite-directions',
      words: `${a.printed} and ${b.printed} go in opposite directions`,
    };
  }
  const [change, level] = a.direction === undefined ? [b, a] : [a, b];
  return { code: 'change-and-level', words: `${change.printed} is a change, ${level.printed} a level` };
}

/**
 * The family in which two different units count the same thing, or null. Rates mix only where they are identical;
 * then their family is `rate`.
 */
export function commonFamily(a: string, b: string): UnitFamily | null {
  const [left, right] = [normalizeUnit(a), normalizeUnit(b)];
  const others = familiesOf(right);
  const common = familiesOf(left).find((family) => others.includes(family)) ?? null;
  return common === 'rate' && left !== right ? null : common;
}

/** Factors that bring two units to one base; null where they do not convert (days and months, 亩 and 平方米). */
export function conversion(a: string | null, b: string | null): readonly [Decimal, Decimal] | null {
  const same = [integer(1), integer(1)] as const;
  if (a === null || b === null || normalizeUnit(a) === normalizeUnit(b)) return same;
  if (isFractionUnit(a) && isFractionUnit(b)) {
    // 2 of 1/3 against 3 of 1/4: over the common denominator.
    return [integer(Number(b.slice(2))), integer(Number(a.slice(2)))];
  }
  const [left, right] = [scaleOf(a), scaleOf(b)];
  if (!left && !right && !isFractionUnit(a) && !isFractionUnit(b)) return same;
  if (!left || !right || left.base !== right.base) return null;
  return [integer(left.factor), integer(right.factor)];
}

function bounds(
  { low, high, lowOpen, highOpen }: Quantity,
  factor: Decimal,
): { low: Bound | null; high: Bound | null } {
  const bound = (at: number | null, open: true | undefined): Bound | null =>
    at === null ? null : { at: times(ofNumber(at), factor), open: open === true };
  return { low: bound(low, lowOpen), high: bound(high, highOpen) };
}

function isPoint({ low, high }: { low: Bound | null; high: Bound | null }): boolean {
  return low !== null && high !== null && !low.open && !high.open && order(low.at, high.at) === 0;
}

/** Whether everything up to `high` lies below everything from `low` on. */
function ends(high: Bound | null, low: Bound | null): boolean {
  if (!high || !low) return false;
  const sign = order(high.at, low.at);
  return sign < 0 || (sign === 0 && (high.open || low.open));
}
