import type { Amount } from './amount-type.ts';
import { shift } from './decimal.ts';

/** 85折 is 8.5 tenths of the price: nothing is sold for more than ten. */
export function discounted<Found extends Pick<Amount, 'low' | 'high'>>(found: Found): Found {
  const whole = [found.low, found.high].every(({ scale }) => scale === 0);
  return whole && found.low.digits > 10n && found.low.digits < 100n
    ? { ...found, low: shift(found.low, -1), high: shift(found.high, -1) }
    : found;
}
