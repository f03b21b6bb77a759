import type { Amount } from './amount.ts';
import { type Decimal, toNumber } from './decimal.ts';
import type { Quantity } from './types.ts';
import { combine, type Sense } from './words.ts';

export type Core = Omit<Quantity, 'printed'>;

/** The kind and the bounds. Null where a number is beyond what can be held exactly. */
export function coreOf(
  low: Decimal,
  high: Decimal,
  amount: Amount,
  senses: readonly Sense[],
  spread: boolean,
  unit: string | null,
): Core | null {
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
  switch (sense) {
    case 'exact':
      return spread
        ? { kind: 'about', value, low: null, high: null, unit }
        : { kind: 'exact', value, low: value, high: value, unit };
    case 'atLeast':
      return { kind: 'atLeast', value, low: value, high: null, unit };
    case 'moreThan':
      return { kind: 'moreThan', value, low: value, high: null, lowOpen: true, unit };
    case 'atMost':
      return { kind: 'atMost', value, low: null, high: value, unit };
    case 'lessThan':
      return { kind: 'lessThan', value, low: null, high: value, highOpen: true, unit };
    case 'nearly':
      return { kind: 'nearly', value, low: null, high: value, highOpen: true, unit };
    case 'about':
      return { kind: 'about', value, low: null, high: null, unit };
  }
}
