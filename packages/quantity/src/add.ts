import { commonFamily, unlikeChange } from './compare.ts';
import { QuantityError, type QuantityErrorCode } from './errors.ts';
import { ofNumber, plus, times, toNumber } from './number/decimal.ts';
import { print } from './print.ts';
import type { Quantity } from './types.ts';
import { unitFamilies } from './unit/unit-families.ts';
import { familiesOf, normalizeUnit, scaleOf } from './units.ts';

/** Families whose numbers are relations or levels: their sum says nothing. */
const notSummable: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: 'a percentage cannot be summed: it is a part of some whole',
    percentagePoints: 'percentage points cannot be summed across figures',
    ratio: 'a ratio cannot be summed',
  }),
);

/**
 * The sum of two quantities, by interval arithmetic: 60余 + 10余 is 70余; an exact number and a range are a range.
 * 约 on either side makes the sum 约, without bounds; so does a lower bound met by an upper bound (60余 + 近100), which
 * leaves no interval. 18.77万 + 300 is rounded to the same step; 18.77万 + 1 and the sum of two rounded numbers are a range.
 * `printed` is what `print` makes of the sum in simplified Chinese.
 *
 * @throws QuantityError `unclear-operand`, `zero-claim-operand`; `not-summable` for percent, 百分点 and ratios,
 * and for 约 with a range, of which nothing is left to print;
 * `change-and-level` (增长3人 + 5人), `opposite-directions`; `different-units` across unit families and for different rates; `no-conversion` (年 + 天); `out-of-range`.
 *
 * @example
 * ```ts
 * add(read('60余场次'), read('百余场次')).printed; // '160余场次'
 * ```
 */
export function add(a: Quantity, b: Quantity): Quantity {
  const refuse = (code: QuantityErrorCode, words: string): never => {
    throw new QuantityError(code, `${a.printed} + ${b.printed}`, words);
  };
  for (const { kind, printed, unit } of [a, b]) {
    if (kind === 'unclear') refuse('unclear-operand', `${printed} contradicts itself`);
    if (kind === 'zeroClaim') refuse('zero-claim-operand', `${printed} is a statement, not the number 0`);
    const reason = unit === null ? undefined : notSummable.get(familiesOf(unit)[0] ?? '');
    if (reason) refuse('not-summable', `${printed}: ${reason}`);
  }
  const unlike = unlikeChange(a, b);
  if (unlike) refuse(unlike.code, unlike.words);
  const unit = sumUnit(a, b);
  if (unit === null) {
    return refuse(
      'different-units',
      `${a.unit ?? 'no unit'} and ${b.unit ?? 'no unit'} count different things`,
    );
  }
  if (unit === 'no-conversion') return refuse('no-conversion', `${a.unit} and ${b.unit} do not convert`);
  // A nautical mile is 1.852 km.
  const [first, second] = [ofNumber(unit.factors[0]), ofNumber(unit.factors[1])];
  const sum: Sum = (left, right) => {
    if (left === null || right === null) return null;
    const total = toNumber(plus(times(ofNumber(left), first), times(ofNumber(right), second)));
    return total ?? refuse('out-of-range', 'the sum cannot be held exactly');
  };
  const core = interval(a, b, sum, (which) => unit.factors[which === a ? 0 : 1]);
  if (core.value === null && core.low === null && core.high === null)
    return refuse('not-summable', 'the sum has neither a value nor bounds: 约 leaves none of a range');
  const quantity: Quantity = {
    printed: '',
    ...core,
    ...(a.direction === undefined ? {} : { direction: a.direction }),
    unit: unit.name,
  };
  return { ...quantity, printed: print(quantity, 'zh-Hans') };
}

type Sum = (left: number | null, right: number | null) => number | null;
type Interval = Omit<Quantity, 'printed' | 'unit'>;

function interval(a: Quantity, b: Quantity, sum: Sum, factorOf: (which: Quantity) => number): Interval {
  const about = (): Interval => ({ kind: 'about', value: sum(a.value, b.value), low: null, high: null });
  if (a.kind === 'about' || b.kind === 'about') return about();
  const low = sum(a.low, b.low);
  const high = sum(a.high, b.high);
  if (low !== null && high !== null)
    return closed(a, b, { low, high, value: sum(a.value, b.value) }, factorOf);
  if (low !== null) {
    return a.lowOpen || b.lowOpen
      ? { kind: 'moreThan', value: low, low, high: null, lowOpen: true }
      : { kind: 'atLeast', value: low, low, high: null };
  }
  if (high === null) return about();
  if (!a.highOpen && !b.highOpen) return { kind: 'atMost', value: high, low: null, high };
  const nearly = [a, b].every(({ kind }) => kind === 'nearly' || kind === 'exact');
  return { kind: nearly ? 'nearly' : 'lessThan', value: high, low: null, high, highOpen: true };
}

/** A sum of which both ends are known: exact, rounded as one of the two was, or a range. */
function closed(
  a: Quantity,
  b: Quantity,
  { low, high, value }: { low: number; high: number; value: number | null },
  factorOf: (which: Quantity) => number,
): Interval {
  if (low === high) return { kind: 'exact', value: low, low, high };
  const open = {
    ...(a.lowOpen || b.lowOpen ? { lowOpen: true as const } : {}),
    ...(a.highOpen || b.highOpen ? { highOpen: true as const } : {}),
  };
  const [vague, point] = a.kind === 'rounded' ? [a, b] : [b, a];
  const step = vague.kind === 'rounded' && point.kind === 'exact' ? (vague.step ?? 0) * factorOf(vague) : 0;
  // Only a number that could be printed with that step: 18.77万 + 1 could not.
  const printable = step > 0 && value !== null && value % step === 0;
  return printable
    ? { kind: 'rounded', value, low, high, ...open, step }
    : { kind: 'range', value: null, low, high, ...open };
}

interface SumUnit {
  readonly name: string | null;
  readonly factors: readonly [number, number];
}

/** The unit of a sum and the factors that bring both to it. Hours and minutes become minutes: the finer unit is exact. */
function sumUnit(a: Quantity, b: Quantity): SumUnit | 'no-conversion' | null {
  if (a.unit === null || b.unit === null) return a.unit === b.unit ? { name: null, factors: [1, 1] } : null;
  const [left, right] = [normalizeUnit(a.unit), normalizeUnit(b.unit)];
  if (left === right) return { name: left, factors: [1, 1] };
  const family = commonFamily(left, right);
  if (family === null || family === 'rate') return null;
  const [fine, coarse] = [scaleOf(left), scaleOf(right)];
  if (!fine && !coarse) return { name: unitFamilies[family][0] ?? null, factors: [1, 1] };
  if (!fine || !coarse || fine.base !== coarse.base) return 'no-conversion';
  const least = Math.min(fine.factor, coarse.factor);
  const candidates = [left, right].filter((unit) => scaleOf(unit)?.factor === least);
  const name = unitFamilies[family].find((unit) => candidates.includes(unit)) ?? null;
  return { name, factors: [fine.factor / least, coarse.factor / least] };
}
