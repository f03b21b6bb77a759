import type { Amount } from '../number/amount-type.ts';
import {
  type Decimal,
  decimal,
  integer,
  negate,
  ofNumber,
  order,
  plus,
  shift,
  times,
  toNumber,
} from '../number/decimal.ts';
import { combine, type Sense } from '../sense.ts';
import type { Direction, Quantity } from '../types.ts';

export type Core = Omit<Quantity, 'printed'>;

const half = decimal('0.5');

/** A number printed in 万 or 亿, and what its rounding leaves open: half of its last digit, up and down, 五入 included. */
function rounded(value: Decimal, place: number, unit: string | null): Core | null {
  const step = shift(integer(1), place);
  const rest = times(step, half);
  const numbers = [value, plus(value, negate(rest)), plus(value, rest), step].map(toNumber);
  const [middle = null, low = null, high = null, size = null] = numbers;
  if (middle === null || low === null || high === null || size === null) return null;
  const sign = order(value, integer(0));
  const open = sign < 0 ? { lowOpen: true as const } : { highOpen: true as const };
  return { kind: 'rounded', value: middle, low: sign === 0 ? 0 : low, high, ...open, step: size, unit };
}

const mirrored: Readonly<Record<Sense, Sense>> = {
  atLeast: 'atMost',
  moreThan: 'lessThan',
  atMost: 'atLeast',
  lessThan: 'moreThan',
  nearly: 'moreThan',
  about: 'about',
};

/** 负增长3%以上 is −3 % or less: words around a size, of which the number is the negative. */
export function mirror(senses: readonly Sense[]): Sense[] {
  return senses.map((sense) => mirrored[sense]);
}

/** The number with a minus in front: a cell's -120 under a heading that has its unit. */
export function negateCore(core: Core): Core {
  const { value, low, high, lowOpen, highOpen, ...rest } = core;
  return {
    ...rest,
    value: value === null ? null : -value,
    low: high === null ? null : -high,
    high: low === null ? null : -low,
    ...(highOpen ? { lowOpen: highOpen } : {}),
    ...(lowOpen ? { highOpen: lowOpen } : {}),
  };
}

/** 近30 under a heading in 万元, or in front of 20万元: number and bounds in that power of ten. Null where that is no number. */
export function raised(core: Core, power: number, unit: string): Core | null {
  const up = (value: number | null) => (value === null ? null : toNumber(shift(ofNumber(value), power)));
  const [value, low, high] = [core.value, core.low, core.high].map(up) as (number | null)[];
  const lost = [value, low, high].some(
    (each, index) => each === null && [core.value, core.low, core.high][index] !== null,
  );
  return lost ? null : { ...core, value: value ?? null, low: low ?? null, high: high ?? null, unit };
}

/** The direction beside the number. A negative number has none: its sign says it. */
export function directed(core: Core | null, direction: Direction | null): Core | null {
  return core === null || direction === null ? core : { ...core, direction };
}

/** The kind and the bounds. Null where a number is beyond what can be held exactly. */
export function coreOf(
  amount: Pick<Amount, 'low' | 'high' | 'vague' | 'senses' | 'place' | 'inverted'>,
  senses: readonly Sense[],
  spread: boolean,
  unit: string | null,
): Core | null {
  const { low, high } = amount;
  const lowest = toNumber(low);
  const highest = toNumber(high);
  if (lowest === null || highest === null) return null;
  // Contradictory words leave no bounds; the number that is printed is still the number that is printed, where it is one.
  const single = amount.vague === null && !amount.inverted;
  const unclear: Core = { kind: 'unclear', value: single ? lowest : null, low: null, high: null, unit };
  if (amount.inverted) return unclear;
  const sense = combine(senses);
  if (sense === null) return unclear;
  if (amount.vague !== null) {
    // 数十余: the rest that 余 names is already within the tens.
    const withinSome =
      amount.vague === 'some' &&
      sense === 'atLeast' &&
      amount.senses.length > 0 &&
      senses.length === amount.senses.length;
    if (sense === 'exact' || withinSome)
      return { kind: 'range', value: null, low: lowest, high: highest, unit };
    // 约3至5天: around a range, so not even its ends hold.
    return sense === 'about' ? { kind: 'about', value: null, low: null, high: null, unit } : unclear;
  }
  const value = lowest;
  if (sense === 'exact') {
    if (spread) return { kind: 'about', value, low: null, high: null, unit };
    if (amount.place !== null) return rounded(low, amount.place, unit);
    return { kind: 'exact', value, low: value, high: value, unit };
  }
  return {
    kind: sense,
    value,
    low: /atLeast|more/.test(sense) ? value : null,
    high: /atMost|less|near/.test(sense) ? value : null,
    ...(sense === 'moreThan' ? { lowOpen: true } : {}),
    ...(/less|near/.test(sense) ? { highOpen: true } : {}),
    unit,
  };
}
