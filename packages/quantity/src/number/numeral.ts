import { type Decimal, decimal, integer } from './decimal.ts';
import { type Label, type Token, tokensAt } from './numeral-tokens.ts';
import { evaluate, isPair, type NumeralValue } from './numeral-value.ts';

/** A number word: 67, 2.3万, 一百二十三万, 3亿5千万, 两千, 十几, 数百, 三五, 100余万. */
export interface Numeral extends NumeralValue {
  readonly end: number;
  /** Digit by digit, as in a year: 二〇二三. */
  readonly positional: boolean;
}

/** A number without any power, approximation or marker. */
export function plainNumeral(end: number, low: Decimal): Numeral {
  return {
    end,
    low,
    high: low,
    vague: null,
    inner: null,
    arabic: false,
    bare: false,
    positional: false,
    place: null,
    factor: null,
  };
}

/** 九十九点一四, 二点三万: the digits behind the point are read one by one. */
function withPoint(tokens: readonly Token[], text: string): Token[] | null {
  const at = tokens.findIndex(({ type }) => type === 'point');
  if (at < 0) return [...tokens];
  const whole = tokens.slice(0, at);
  const isZero = whole.length === 1 && whole[0]?.type === 'zero';
  const before = isZero ? integer(0) : evaluate(whole, text)?.low;
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
    return { ...plainNumeral(end, value), positional: true };
  }
  const plain = withPoint(tokens, written);
  const numeral = plain && evaluate(plain, written);
  if (!numeral) return { end, label: 'digits' };
  return { ...numeral, arabic: tokens[0]?.type === 'arabic', end, positional: false };
}
