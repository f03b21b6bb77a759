/** 187700 with step 100 as 18.77万: as many digits as were printed. A step above 万 takes 千万 and the like. */
export function roundedNumber(value: number, step: number): string {
  if (value < 0) return `-${roundedNumber(-value, step)}`;
  const size = step > 10_000_000 || (value >= 100_000_000 && step > 10_000) ? 100_000_000 : 10_000;
  if (step <= size) return `${inPower(value, size, step)}${size === 10_000 ? '万' : '亿'}`;
  const powers = [...Array(4).keys()].map(
    (power) => [size * 10 ** power, '十百千'[power - 1] ?? ''] as const,
  );
  const [power, name] = powers.find(([each]) => each >= step) ?? [size, ''];
  return `${inPower(value, power, step)}${name}${size === 10_000 ? '万' : '亿'}`;
}

/** `value` / `size` with the decimals that `step` leaves, by integers. */
function inPower(value: number, size: number, step: number): string {
  const decimals = Math.max(0, Math.round(Math.log10(size / step)));
  const digits = String(Math.round(value / step)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** 3620000 as 362万, 111.41万, 12,345. */
export function chineseNumber(value: number): string {
  if (value < 0) return `-${chineseNumber(-value)}`;
  if (Number.isInteger(value)) {
    for (const [size, name] of [
      [100_000_000, '亿'],
      [10_000, '万'],
    ] as const) {
      if (value >= size && value % (size / 100) === 0) return `${shortQuotient(value, size)}${name}`;
    }
  }
  return grouped(value, 10_000);
}

/** `value` / `size`, where it has at most two decimals; by integers, since 1114100 / 10000 need not be 111.41. */
function shortQuotient(value: number, size: number): string {
  const whole = Math.floor(value / size);
  const hundredths = (value % size) / (size / 100);
  const fraction = String(hundredths).padStart(2, '0').replace(/0+$/, '');
  return fraction === '' ? String(whole) : `${whole}.${fraction}`;
}

/** Groups of three from `from` on. */
export function grouped(value: number, from: number): string {
  const [whole = '', fraction] = plain(value).split('.');
  const digits = Math.abs(value) >= from ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** Without exponent: small numbers such as 0.0000001 would print as 1e-7. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toFixed(Math.min(100, Number(text.split('e-')[1] ?? 0) + 15)).replace(/\.?0+$/, '')
    : text;
}

const chineseDigits = '零一二三四五六七八九';

/** Chinese digits for numbers below one hundred, as fractions and 番 use them. */
export function chineseSmall(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : chineseDigits[tens]}十`;
  return `${head}${ones === 0 ? '' : chineseDigits[ones]}`;
}
