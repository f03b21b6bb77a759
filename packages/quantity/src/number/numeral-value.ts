import { type Decimal, integer, order, plus, shift } from './decimal.ts';
import type { Token } from './numeral-tokens.ts';

/** What the characters of a numeral come to, wherever they stand. */
export interface NumeralValue {
  readonly low: Decimal;
  /** Equal to `low` unless `vague`. */
  readonly high: Decimal;
  /** 几, 数 and neighbouring digits (三五, 七八十) name a span, not a number. */
  readonly vague: 'some' | 'pair' | null;
  /** 余 or 多 (more), or 来 (about), in front of 万 or 亿. */
  readonly inner: 'more' | 'about' | null;
  /** Written with Arabic digits. */
  readonly arabic: boolean;
  /** 百, 千, 万 or 亿 without a digit: 百余场, 过万. */
  readonly bare: boolean;
  /** Of a numeral in 万 or 亿: the power of ten of its last printed digit, 2 for 18.77万; null where it goes down to the ones. */
  readonly place: number | null;
  /** Where the numeral is one coefficient and one power of ten, so that a range can share the power. */
  readonly factor: { readonly coefficient: Decimal; readonly power: number } | null;
}

/** Neighbouring digits are an approximation: 七八个, 三四十, and 三五个. 一二 is left out: it counts or orders. */
export function isPair(a: Token | undefined, b: Token | undefined, text: string): boolean {
  if (a?.type !== 'digit' || b?.type !== 'digit' || text === '一二') return false;
  return b.value === a.value + 1 || (a.value === 3 && b.value === 5);
}

interface Sum {
  low: Decimal;
  /** One past the highest for 几 (几百 ends before 1000), the highest itself otherwise. */
  high: Decimal;
}

/** A digit, a number in Arabic digits or a 几, in front of its power. */
interface Coefficient extends Sum {
  /** One digit: 三百五 is 350. */
  readonly single: boolean;
}

/** How many zeros a whole number ends with. */
function zerosOf({ digits, scale }: Decimal): number {
  return scale > 0 || digits === 0n ? 0 : String(digits).length - String(digits).replace(/0+$/, '').length;
}

const zero = integer(0);
const one = integer(1);
const nothing: Sum = { low: zero, high: zero };

function add(a: Sum, { low, high }: Sum, power: number): Sum {
  return { low: plus(a.low, shift(low, power)), high: plus(a.high, shift(high, power)) };
}

/** What may follow a bare power or a 几. */
const powers = /^(?:small|big|more|about)$/;
const bigPowers = /^(?:big|more|about)$/;

/** What the tokens of a numeral come to, or null where they are no number. The steps share what they have read so far. */
export function evaluate(tokens: readonly Token[], text: string): NumeralValue | null {
  let index = 0;
  // Of 3亿5千万零20: the 3亿, the 5千万, and the section below them.
  let hundredMillions = nothing;
  let tenThousands = nothing;
  let section = nothing;
  // The lowest 十, 百 or 千 of the section so far: what follows must be lower.
  let sectionPower = Number.POSITIVE_INFINITY;
  let sectionUsed = false;
  let lastPower: number | null = null;
  let sawZero = false;
  let bare = false;
  let vague = null as NumeralValue['vague'];
  let inner = null as NumeralValue['inner'];
  let coefficients = 0;
  let first = null as Decimal | null;
  // The powers of ten named so far, added up.
  let totalPower = 0;
  let place = 0;
  // Whether the last token is 万 or 亿.
  let scaled = false;

  /** Takes a coefficient and its power, or either. False where the tokens are no number. */
  function advance(): boolean {
    const token = tokens[index];
    if (!token || token.type === 'point' || !goesOn(token)) return false;
    if (token.type === 'zero') {
      sawZero = true;
      index += 1;
      return tokens.length > 1;
    }
    if (token.type === 'arabic' && tokens[index + 1]?.type === 'some') return takeTens(token.value);
    const coefficient = coefficientAt(token);
    if (coefficient === null) return false;
    if (coefficient) {
      count(coefficient.low);
      place = -coefficient.low.scale;
      scaled = false;
    }
    const multiplier = tokens[index];
    if (multiplier?.type === 'small') return takeSmall(coefficient, multiplier.power);
    if (multiplier?.type === 'more' || multiplier?.type === 'about') {
      inner = multiplier.type;
      index += 1;
    }
    const big = tokens[index];
    if (big?.type === 'big') return takeBig(coefficient, big.power);
    return coefficient !== undefined && index === tokens.length && takeLast(coefficient);
  }

  function goesOn({ type }: Token): boolean {
    // 千八百, 百二十: dialect for about as much, not a number. 百几十 and 万几千 are.
    const partly = type === 'some' && tokens[index + 1]?.type === 'small';
    if (bare && !partly && !bigPowers.test(type)) return false;
    if (partly) bare = false;
    return vague !== 'some' || powers.test(type);
  }

  function count(coefficient: Decimal): void {
    coefficients += 1;
    first ??= coefficient;
  }

  /** 20几, 100几十: 几 stands for the first of the zeros. */
  function takeTens(value: Decimal): boolean {
    const zeros = zerosOf(value);
    if (index > 0 || zeros === 0) return false;
    section = add(section, { low: value, high: value }, 0);
    sectionPower = lastPower = zeros;
    sectionUsed = true;
    coefficients += 1;
    index += 1;
    return true;
  }

  /** The coefficient that begins with `token`: undefined where a power stands there, null where the tokens are no number. */
  function coefficientAt(token: Token): Coefficient | null | undefined {
    if (token.type === 'arabic') {
      index += 1;
      const { value } = token;
      return { low: value, high: value, single: value.scale === 0 && value.digits < 10n };
    }
    if (token.type === 'digit') {
      const after = tokens[index + 1];
      const low = integer(token.value);
      index += 1;
      if (after?.type !== 'digit') return { low, high: low, single: true };
      if (vague || !isPair(token, after, text)) return null;
      vague = 'pair';
      index += 1;
      return { low, high: integer(after.value), single: false };
    }
    return token.type === 'some' ? someAt() : undefined;
  }

  /** 几 is more than one and less than ten (现代汉语词典); behind 十 and 零 it is any of 1 to 9. */
  function someAt(): Coefficient | null {
    const alone = tokens[index + 1]?.type !== 'small';
    // 三百几: tens or ones.
    if (alone && lastPower !== null && lastPower > 1 && !sawZero) return null;
    if (sawZero && lastPower === null) return null;
    vague = 'some';
    index += 1;
    return { low: integer(lastPower === null || !alone ? 2 : 1), high: integer(10), single: false };
  }

  /** 十, 百 or 千. Without a coefficient, at the head of a numeral or as the 十 of 一百十五, it is one of them. */
  function takeSmall(coefficient: Sum | undefined, power: number): boolean {
    if (!coefficient) {
      const atHead = index === 0;
      if (power > 1 && !atHead) return false;
      if (atHead) bare = power > 1;
      count(one);
      place = 0;
    }
    if (power >= sectionPower) return false;
    place += power;
    section = add(section, coefficient ?? { low: one, high: one }, power);
    sectionPower = lastPower = power;
    sectionUsed = true;
    totalPower += power;
    sawZero = false;
    index += 1;
    return true;
  }

  /** 万 or 亿, with all that stands in front of it as its coefficient. */
  function takeBig(coefficient: Sum | undefined, power: number): boolean {
    if (coefficient) {
      section = add(section, coefficient, 0);
      sectionUsed = true;
    }
    // 万 and 亿 at the head are one of it; of 3万亿, the 万 is the coefficient.
    if (!sectionUsed && !(power === 8 && tenThousands !== nothing)) {
      if (index > 0) return false;
      section = { low: one, high: one };
      bare = true;
    }
    const kept = power === 4 ? tenThousands : hundredMillions;
    if (kept !== nothing) return false;
    if (power === 4) tenThousands = add(nothing, section, 4);
    else {
      hundredMillions = add(nothing, add(tenThousands, section, 0), 8);
      tenThousands = nothing;
    }
    section = nothing;
    sectionPower = Number.POSITIVE_INFINITY;
    sectionUsed = false;
    lastPower = power;
    totalPower += power;
    place += power;
    scaled = true;
    sawZero = false;
    index += 1;
    return true;
  }

  /** The last coefficient, without a power of its own. */
  function takeLast(coefficient: Coefficient): boolean {
    // 三百五 is 350, 两万三 is 23000.
    if (lastPower !== null && lastPower > 1 && coefficient.single && !sawZero) {
      section = add(section, coefficient, lastPower - 1);
      place += lastPower - 1;
      return true;
    }
    if (lastPower !== null && order(coefficient.low, shift(one, lastPower)) >= 0) return false;
    section = add(section, coefficient, 0);
    return true;
  }

  while (index < tokens.length) if (!advance()) return null;
  const { low, high } = add(add(hundredMillions, tenThousands, 0), section, 0);
  return {
    low,
    high: vague === 'some' ? plus(high, integer(-1)) : high,
    vague,
    inner,
    arabic: tokens[0]?.type === 'arabic',
    bare,
    place: tokens.some(({ type }) => type === 'big') && (scaled || place > 0) ? place : null,
    factor: coefficients === 1 && first ? { coefficient: first, power: totalPower } : null,
  };
}
