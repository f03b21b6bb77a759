import { englishDenominators, englishUnits } from './english.ts';
import { traditionalWords } from './traditional.ts';
import type { Direction, Quantity } from './types.ts';
import { isFractionUnit } from './units.ts';

export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof locales)[number];

/**
 * The canonical printing of a quantity. Chinese numbers follow GB/T 15835: up to four digits without grouping, 万 and 亿
 * where the number stays exact and short, otherwise groups of three. What has no canonical form (`unclear`, 约 around a
 * range) comes back as it was printed. In simplified Chinese, `read` gives the same kind, bounds and unit again.
 */
export function print(quantity: Quantity, locale: Locale): string {
  const text = locale === 'en' ? printEnglish(quantity) : printChinese(quantity);
  if (text === null) return quantity.printed;
  return locale === 'zh-Hant' ? traditionalWords(text) : text;
}

/** Null where there is no canonical form. */
function printChinese(quantity: Quantity): string | null {
  const { kind, value, unit, direction } = quantity;
  // 翻一番 counts doublings.
  if (
    unit === '番' &&
    direction === 'increase' &&
    value !== null &&
    (kind === 'exact' || kind === 'atLeast')
  ) {
    const times = Number.isInteger(value) && value > 0 && value < 100 ? chineseSmall(value) : null;
    if (times !== null) return `翻${times === '二' ? '两' : times}番${kind === 'exact' ? '' : '以上'}`;
  }
  const number = printNumber(quantity);
  return number === null || direction === undefined ? number : `${change(direction, unit)}${number}`;
}

/** 增长8%, 提高2个百分点, 增加30人; 下降8%, 减少30人. */
function change(direction: Direction, unit: string | null): string {
  const relative = unit !== null && /^(?:[%‰‱倍]|百分点|1\/\d+)$/.test(unit);
  if (direction === 'increase') return unit === '百分点' ? '提高' : relative ? '增长' : '增加';
  return relative ? '下降' : '减少';
}

function printNumber({
  printed,
  kind,
  value,
  low,
  high,
  lowOpen,
  highOpen,
  step,
  unit,
}: Quantity): string | null {
  if (kind === 'zeroClaim') return unit === null ? '没有发生' : `没有发生一${unit}`;
  if (kind === 'unclear') return null;
  if (kind === 'range') {
    if (low === null || high === null) return null;
    if (!lowOpen && !highOpen) return chineseRange(low, high, unit);
    const [first, second] = [withUnit(low, unit), withUnit(high, unit)];
    return `${lowOpen ? `超过${first}` : `${first}以上`}${highOpen ? '不足' : '不超过'}${second}`;
  }
  if (value === null) return null;
  switch (kind) {
    case 'exact':
      // 万 and 亿 round: a number that goes down to the ones is written out.
      return withUnit(value, unit, grouped(value, 10_000));
    case 'rounded':
      return withUnit(value, unit, roundedNumber(value, step ?? 1));
    case 'atLeast':
      return takesRest(value, unit, printed) ? withRest(value, unit) : `${withUnit(value, unit)}以上`;
    case 'moreThan':
      return `超${withUnit(value, unit)}`;
    case 'atMost':
      return `不超过${withUnit(value, unit)}`;
    case 'lessThan':
      return `不足${withUnit(value, unit)}`;
    case 'nearly':
      return `近${withUnit(value, unit)}`;
    case 'about':
      return `约${withUnit(value, unit)}`;
  }
}

/**
 * 10万—15万元, 80%—90%. Where only one end is in 万 or 亿 both are written out, so that 8000—1万 cannot be taken for
 * 8000万 to 1万.
 */
function chineseRange(low: number, high: number, unit: string | null): string {
  if (unit !== null && isFractionUnit(unit)) return `${withUnit(low, unit)}至${withUnit(high, unit)}`;
  const ends = [chineseNumber(low), chineseNumber(high)] as const;
  const power = (text: string) => /[万亿]$/.exec(text)?.[0];
  const [first, second] =
    power(ends[0]) === power(ends[1]) ? ends : [grouped(low, 10_000), grouped(high, 10_000)];
  const repeated = unit !== null && /^[%‰‱]$/.test(unit) ? unit : '';
  return `${beforeDate(unit)}${first}${repeated}—${second}${unit === null ? '' : spoken(unit)}`;
}

function withUnit(value: number, unit: string | null, number = chineseNumber(value)): string {
  if (unit === null) return signed(number);
  if (isFractionUnit(unit)) return `${chineseSmall(Number(unit.slice(2)))}分之${chineseSmall(value)}`;
  const digits = /^(?:[%‰‱℃]|百分点)$/.test(unit) ? number : signed(number);
  return `${beforeDate(unit)}${digits}${spoken(unit)}`;
}

/** A hyphen in front of money or things would be taken for a dash: 负12万元. */
function signed(number: string): string {
  return number.replace(/^-/, '负');
}

/** 3日 and 3季度 are a date and a quarter; a span of them is 共3日, 3个季度. */
function spoken(unit: string): string {
  return unit === '季度' ? '个季度' : unit;
}

function beforeDate(unit: string | null): string {
  return unit === '日' ? '共' : '';
}

/** 余 follows round numbers of things; 以上 everything else, and what was printed so. */
function takesRest(value: number, unit: string | null, printed: string): boolean {
  if (unit === '%' || unit === '番' || (unit !== null && isFractionUnit(unit))) return false;
  if (/以上|至少|不少于|不低于|起码|≥/.test(printed)) return false;
  return (
    Number.isInteger(value) &&
    value >= 10 &&
    value % 10 === 0 &&
    /^\d+0[万亿]?$|[万亿]$/.test(chineseNumber(value))
  );
}

function withRest(value: number, unit: string | null): string {
  const number = chineseNumber(value);
  // 100余万元, but 1.2万余人: 余 stands behind the digits only where they are round.
  const rest = /^(\d+0)([万亿])$/.exec(number);
  const name = unit === null ? '' : spoken(unit);
  return beforeDate(unit) + (rest ? `${rest[1]}余${rest[2]}${name}` : `${number}余${name}`);
}

/** 187700 with step 100 as 18.77万: as many digits as were printed. A step above 万 takes 千万 and the like. */
function roundedNumber(value: number, step: number): string {
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
function grouped(value: number, from: number): string {
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
function chineseSmall(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : chineseDigits[tens]}十`;
  return `${head}${ones === 0 ? '' : chineseDigits[ones]}`;
}

const englishChange = { increase: 'up ', decrease: 'down ' } as const;

const englishWords = {
  exact: '',
  rounded: '',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'at most ',
  lessThan: 'less than ',
  nearly: 'nearly ',
  about: 'about ',
} as const;

function printEnglish(quantity: Quantity): string | null {
  const text = englishNumber(quantity);
  return text === null || quantity.direction === undefined
    ? text
    : `${englishChange[quantity.direction]}${text}`;
}

function englishNumber({ kind, value, low, high, lowOpen, highOpen, unit }: Quantity): string | null {
  if (kind === 'unclear') return null;
  if (kind === 'zeroClaim') {
    const name = unit === null ? undefined : unitWord(unit, 2);
    return name ? `no ${name} reported` : 'none reported';
  }
  if (kind === 'range') {
    if (low === null || high === null) return null;
    if (lowOpen || highOpen) {
      const [first, second] = [
        attach(grouped(low, 1000), low, unit),
        attach(grouped(high, 1000), high, unit),
      ];
      return `${lowOpen ? 'more than' : 'at least'} ${first}, ${highOpen ? 'less than' : 'at most'} ${second}`;
    }
    return unit === '%' || unit === '‰'
      ? `${grouped(low, 1000)}${unit}–${grouped(high, 1000)}${unit}`
      : attach(`${grouped(low, 1000)}–${grouped(high, 1000)}`, high, unit);
  }
  if (value === null) return null;
  return `${englishWords[kind]}${attach(grouped(value, 1000), value, unit)}`;
}

function attach(number: string, value: number, unit: string | null): string {
  if (unit === null) return number;
  if (isFractionUnit(unit)) return `${number}/${unit.slice(2)}`;
  const name = unitWord(unit, value);
  if (name === '') return number;
  return /^[%‰‱]/.test(name) ? `${number}${name}` : `${number} ${name}`;
}

/** English words of a unit; a unit we have no word for stays as it is. */
function unitWord(unit: string, value: number): string {
  const [counted = '', per] = unit.split('/');
  const word = englishUnits.get(counted)?.[value === 1 ? 0 : 1] ?? counted;
  if (per === undefined) return word;
  const each = per
    .split('·')
    .map((name) => englishDenominators.get(name) ?? englishUnits.get(name)?.[0] ?? name);
  return `${word}${word === '' ? '' : ' '}per ${each.join(' per ')}`;
}
