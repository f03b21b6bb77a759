const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A numeral below ten thousand, and what it is to be multiplied by. */
const group = '(\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百千]+)((?:[余多几来]?[万亿])*)';
const groups = new RegExp(group, 'gu');
const amount = new RegExp(`(?:${group})+`, 'u');
/** 余 within a numeral, as in 一百余万. */
const inner = /([十百千])[余多几来](?=[万亿])/gu;

/**
 * Words that bound a number stand right in front of it, right behind it, or behind its unit at the end; elsewhere they are parts of words: 超市, 近郊, 多功能.
 * They are not looked for, since the printed words are found by the value. What they mean is the business of `@gongkai/quantity`.
 */
const boundBefore = /(?:不超过|不少于|不低于|不足|超过|至少|至多|[超近约逾])$/u;
const boundBehind = /^[余多]|(?:以上|以下|以内|左右)$/gu;

/** @returns the value of a numeral below ten thousand in characters, as 二百三十; null for what is none. */
function small(text: string): number | null {
  let [sum, digit] = [0, null as number | null];
  for (const sign of text.replaceAll('两', '二')) {
    const power = powers[sign];
    if (power === undefined) {
      const at = digits.indexOf(sign);
      if (at < 0) return null;
      digit = (digit === null ? 0 : digit * 10) + at;
    } else {
      sum += (digit ?? 1) * power;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}

/** A number in a text. */
interface Found {
  readonly value: number;
  /** The number with the words that bound it, and what stands before and behind them. */
  readonly printed: string;
  readonly before: string;
  readonly behind: string;
}

function firstNumber(query: string): Found | null {
  const text = query.replace(inner, '$1');
  const found = amount.exec(text);
  if (!found) return null;
  const [whole] = found;
  let value = 0;
  for (const [, digit = '', scales = ''] of whole.matchAll(groups)) {
    const part = /\d/.test(digit) ? Number(digit) : small(digit);
    if (part === null) return null;
    value += Array.from(scales).reduce((product, sign) => product * (myriads[sign] ?? 1), part);
  }
  const end = found.index + whole.length;
  const before = text.slice(0, found.index).replace(boundBefore, '');
  const behind = text.slice(end).replace(boundBehind, '');
  // What is taken away behind stands first or last: only the first belongs to the number wherever the text goes on.
  const [after = ''] = /^[余多]/u.exec(text.slice(end)) ?? [];
  return {
    // A number is rounded as it was printed: 13.5万 is 135000 and not 134999.99.
    value: Number(value.toFixed(4)),
    printed: `${text.slice(before.length, end)}${after}`,
    before,
    behind,
  };
}

/** A number in a query, and the rest of it. */
export interface NumberIn {
  readonly value: number;
  readonly rest: string;
}

/**
 * Finds the number in a query, as 67件, 一百余万 or 13.5万元: enough to look for its value, without the reader of phrases, which is twenty times as large.
 *
 * @param query as `folded` gives it, but with its decimal point
 * @returns its value, and the query without it and the words that bound it; null where there is none
 */
export function numberIn(query: string): NumberIn | null {
  const found = firstNumber(query);
  return found && { value: found.value, rest: `${found.before}${found.behind}` };
}

/** The numbers of a question, and the rest of it with spaces in their places. */
export interface NumbersIn {
  readonly numbers: readonly { readonly value: number; readonly printed: string }[];
  readonly rest: string;
}

/**
 * Finds every number in a question, as the two in 近10万比9万多.
 *
 * @param query as `numberIn` takes it
 * @returns the numbers in their order
 */
export function numbersIn(query: string): NumbersIn {
  const numbers: { value: number; printed: string }[] = [];
  let [rest, left] = ['', query];
  for (let found = firstNumber(left); found; found = firstNumber(left)) {
    numbers.push({ value: found.value, printed: found.printed });
    rest += `${found.before} `;
    left = found.behind;
  }
  return { numbers, rest: `${rest}${left}` };
}
