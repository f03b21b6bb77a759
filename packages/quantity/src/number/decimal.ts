/**
 * Decimal numbers as integers with a scale. 111.41万 is 1114100 exactly, which `111.41 * 10000` is not.
 */
export interface Decimal {
  /** All digits, without the point. */
  readonly digits: bigint;
  /** How many of the digits stand behind the point; never negative. */
  readonly scale: number;
}

/** Reads `-?digits[.digits]`; the caller has checked the shape. */
export function decimal(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

export function integer(value: number): Decimal {
  return { digits: BigInt(value), scale: 0 };
}

/** A finite JavaScript number, by its shortest decimal form. */
export function ofNumber(value: number): Decimal {
  const [mantissa = '0', exponent] = String(value).split('e');
  return shift(decimal(mantissa), exponent === undefined ? 0 : Number(exponent));
}

/** `value` × 10^`power`. */
export function shift({ digits, scale }: Decimal, power: number): Decimal {
  if (power === 0) return { digits, scale };
  if (power <= scale) return { digits, scale: scale - power };
  return { digits: digits * 10n ** BigInt(power - scale), scale: 0 };
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.digits, b.digits, a.scale];
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale];
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return { digits: left + right, scale };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function negate({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function order(a: Decimal, b: Decimal): number {
  const [left, right] = aligned(a, b);
  return Number(left > right) - Number(left < right);
}

/**
 * The JavaScript number, or null where it could not hold every digit: integers beyond 2^53 - 1, and more than 15
 * significant digits with a fraction.
 */
export function toNumber(value: Decimal): number | null {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  const size = digits < 0n ? -digits : digits;
  if (scale === 0) return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(digits) : null;
  if (size >= 10n ** 15n || scale > 100) return null;
  return Number(`${digits}e-${scale}`);
}
