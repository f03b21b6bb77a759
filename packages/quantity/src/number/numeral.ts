import { type Decimal, decimal, integer, order, plus, shift } from './decimal.ts';
import { type Label, type Token, tokensAt } from './numeral-tokens.ts';

/** A number word: 67, 2.3万, 一百二十三万, 3亿5千万, 两千, 十几, 数百, 三五, 100余万. */
export interface Numeral {
  readonly end: number;
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
  /** Digit by digit, as in a year: 二〇二三. */
  readonly positional: boolean;
  /** Of a numeral in 万 or 亿: the power of ten of its last printed digit, 2 for 18.77万; null where it goes down to the ones. */
  readonly place: number | null;
  /** Where the numeral is one coefficient and one power of ten, so that a range can share the power. */
  readonly factor: { readonly coefficient: Decimal; readonly power: number } | null;
}

/** Neighbouring digits are an approximation: 七八个, 三四十, and 三五个. 一二 is left out: it counts or orders. */
function isPair(a: Token | undefined, b: Token | undefined, text: string): boolean {
  if (a?.type !== 'digit' || b?.type !== 'digit' || text === '一二') return false;
  return b.value === a.value + 1 || (a.value === 3 && b.value === 5);
}

interface Sum {
  low: Decimal;
  /** One past the highest for 几 (几百 ends before 1000), the highest itself otherwise. */
  high: Decimal;
}

/** How many zeros a whole number ends with. */
function zerosOf({ digits, scale }: Decimal): number {
  return scale > 0 || digits === 0n ? 0 : String(digits).length - String(digits).replace(/0+$/, '').length;
}

const zero = integer(0);
const nothing: Sum = { low: zero, high: zero };

function add(a: Sum, low: Decimal, high: Decimal, power: number): Sum {
  return { low: plus(a.low, shift(low, power)), high: plus(a.high, shift(high, power)) };
}

function evaluate(tokens: readonly Token[], text: string): Omit<Numeral, 'end' | 'positional'> | null {
  let hundredMillions = nothing;
  let tenThousands = nothing;
  let section = nothing;
  let sectionPower = Number.POSITIVE_INFINITY;
  let sectionUsed = false;
  let lastPower: number | null = null;
  let sawZero = false;
  let bare = false;
  let vague: Numeral['vague'] = null;
  let inner: Numeral['inner'] = null;
  let coefficients = 0;
  let firstCoefficient: Decimal | null = null;
  let power = 0;
  let place = 0;
  let scaled = false;
  let index = 0;

  while (index < tokens.length) {
    const token = tokens[index];
    if (!token || token.type === 'point') return null;
    // 千八百, 百二十: dialect for about as much, not a number. 百几十 and 万几千 are.
    const partly = token.type === 'some' && tokens[index + 1]?.type === 'small';
    if (bare && !partly && token.type !== 'big' && token.type !== 'more' && token.type !== 'about')
      return null;
    if (partly) bare = false;
    if (vague === 'some' && !['small', 'big', 'more', 'about'].includes(token.type)) return null;
    let low: Decimal | null = null;
    let high: Decimal | null = null;
    let single = false;
    if (token.type === 'zero') {
      if (tokens.length === 1) return null;
      sawZero = true;
      index += 1;
      continue;
    }
    if (token.type === 'arabic' && tokens[index + 1]?.type === 'some') {
      // 20几, 100几十: 几 stands for the first of the zeros.
      const zeros = zerosOf(token.value);
      if (index > 0 || zeros === 0) return null;
      section = add(section, token.value, token.value, 0);
      sectionPower = lastPower = zeros;
      sectionUsed = true;
      coefficients += 1;
      index += 1;
      continue;
    }
    if (token.type === 'arabic') {
      low = high = token.value;
      single = token.value.scale === 0 && token.value.digits < 10n;
      index += 1;
    } else if (token.type === 'digit') {
      low = high = integer(token.value);
      single = true;
      const after = tokens[index + 1];
      if (after?.type === 'digit') {
        if (vague || !isPair(token, after, text)) return null;
        high = integer(after.value);
        vague = 'pair';
        single = false;
        index += 1;
      }
      index += 1;
    } else if (token.type === 'some') {
      // 几 is more than one and less than ten (现代汉语词典); behind 十 and 零 it is any of 1 to 9.
      const alone = tokens[index + 1]?.type !== 'small';
      // 三百几: tens or ones.
      if (alone && lastPower !== null && lastPower > 1 && !sawZero) return null;
      if (sawZero && lastPower === null) return null;
      low = integer(lastPower === null || !alone ? 2 : 1);
      high = integer(10);
      vague = 'some';
      index += 1;
    }
    if (low) {
      coefficients += 1;
      firstCoefficient ??= low;
      place = -low.scale;
      scaled = false;
    }

    const multiplier = tokens[index];
    if (multiplier?.type === 'small') {
      if (!low || !high) {
        const first = index === 0;
        if (multiplier.power > 1 && !first) return null;
        if (first) bare = multiplier.power > 1;
        low = high = integer(1);
        coefficients += 1;
        firstCoefficient ??= low;
        place = 0;
      }
      place += multiplier.power;
      if (multiplier.power >= sectionPower) return null;
      section = add(section, low, high, multiplier.power);
      sectionPower = multiplier.power;
      sectionUsed = true;
      lastPower = multiplier.power;
      power += multiplier.power;
      sawZero = false;
      index += 1;
      continue;
    }
    if (multiplier?.type === 'more' || multiplier?.type === 'about') {
      inner = multiplier.type;
      index += 1;
    }
    const big = tokens[index];
    if (big?.type === 'big') {
      if (low && high) {
        section = add(section, low, high, 0);
        sectionUsed = true;
      }
      if (!sectionUsed) {
        if (big.power === 8 && tenThousands !== nothing) section = nothing;
        else if (index === 0) {
          section = { low: integer(1), high: integer(1) };
          bare = true;
        } else return null;
      }
      if (big.power === 4) {
        if (tenThousands !== nothing) return null;
        tenThousands = { low: shift(section.low, 4), high: shift(section.high, 4) };
      } else {
        if (hundredMillions !== nothing) return null;
        const whole = add(tenThousands, section.low, section.high, 0);
        hundredMillions = { low: shift(whole.low, 8), high: shift(whole.high, 8) };
        tenThousands = nothing;
      }
      section = nothing;
      sectionPower = Number.POSITIVE_INFINITY;
      sectionUsed = false;
      lastPower = big.power;
      power += big.power;
      place += big.power;
      scaled = true;
      sawZero = false;
      index += 1;
      continue;
    }
    if (!low || !high || index < tokens.length) return null;
    if (lastPower !== null && lastPower > 1 && single && !sawZero) {
      // 三百五 is 350, 两万三 is 23000.
      section = add(section, low, high, lastPower - 1);
      place += lastPower - 1;
    } else {
      if (lastPower !== null && order(low, shift(integer(1), lastPower)) >= 0) return null;
      section = add(section, low, high, 0);
    }
  }

  const total = add(
    add(hundredMillions, tenThousands.low, tenThousands.high, 0),
    section.low,
    section.high,
    0,
  );
  return {
    low: total.low,
    high: vague === 'some' ? plus(total.high, integer(-1)) : total.high,
    vague,
    inner,
    arabic: tokens[0]?.type === 'arabic',
    bare,
    place: tokens.some(({ type }) => type === 'big') && (scaled || place > 0) ? place : null,
    factor: coefficients === 1 && firstCoefficient ? { coefficient: firstCoefficient, power } : null,
  };
}

/** 九十九点一四, 二点三万: the digits behind the point are read one by one. */
function withPoint(tokens: readonly Token[], text: string): Token[] | null {
  const at = tokens.findIndex(({ type }) => type === 'point');
  if (at < 0) return [...tokens];
  const whole = tokens.slice(0, at);
  const isZero = whole.length === 1 && whole[0]?.type === 'zero';
  const before = isZero ? zero : evaluate(whole, text)?.low;
  if (!before || before.scale > 0) return null;
  let fraction = '';
  let index = at + 1;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === 'digit') fraction += token.value;
    else if (token?.type === 'zero') fraction += '0';
    else break;
  }
  return [{ type: 'arabic', value: decimal(`${before.digits}.${fraction}`) }, ...tokens.slice(index)];
}

/**
 * The numeral that begins at `start` of a folded text, as long as it goes.
 * Returns a label for digits that are no number, and null where no numeral begins.
 */
export function numeralAt(text: string, start: number): Numeral | Label | null {
  const run = tokensAt(text, start);
  if ('label' in run) return run;
  const { tokens, end } = run;
  if (tokens.length === 0) return null;
  const digits = tokens.map((token) => {
    if (token.type === 'digit') return String(token.value);
    return token.type === 'zero' ? '0' : '';
  });
  const written = text.slice(start, end);
  if (
    tokens.length > 1 &&
    digits.every(Boolean) &&
    !(tokens.length === 2 && isPair(tokens[0], tokens[1], written))
  ) {
    const row = digits.join('');
    if (tokens.length < 4 && !(row.includes('0') && row[0] !== '0')) return { end, label: 'digits' };
    const value = decimal(row);
    return {
      end,
      low: value,
      high: value,
      vague: null,
      inner: null,
      arabic: false,
      bare: false,
      positional: true,
      place: null,
      factor: null,
    };
  }
  const plain = withPoint(tokens, written);
  const numeral = plain && evaluate(plain, written);
  if (!numeral) return { end, label: 'digits' };
  return { ...numeral, arabic: tokens[0]?.type === 'arabic', end, positional: false };
}
