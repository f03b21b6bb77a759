import type { Direction, Quantity } from '../types.ts';
import { isFractionUnit } from '../unit/rate-unit.ts';
import { chineseNumber, chineseSmall, grouped, roundedNumber } from './digits.ts';

/** Null where there is no canonical form. */
export function printChinese(quantity: Quantity): string | null {
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
  if (direction === 'decrease') return relative ? '下降' : '减少';
  if (unit === '百分点') return '提高';
  return relative ? '增长' : '增加';
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
  // -3—-1 would be misread: each end says its own sign.
  if (low < 0) return `${withUnit(low, unit)}至${withUnit(high, unit)}`;
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
