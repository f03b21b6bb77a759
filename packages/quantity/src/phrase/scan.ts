import { amountAt } from '../number/amount.ts';
import type { Amount } from '../number/amount-type.ts';
import { halfAt } from '../number/half.ts';
import { beginsNumeral, type Label, startsSome } from '../number/numeral-tokens.ts';
import { setPhraseAt } from '../words/phrases.ts';
import { zeroClaims } from '../words/zero-claims.ts';
import { joinBounds } from './bounds-pair.ts';
import { type Candidate, complete } from './candidate.ts';
import { doublingAt } from './doubling.ts';
import { withPoints } from './points.ts';

const someWord = /^(?:[近乎率何经欲许]|时(?![间辰])|内亚)/;
const interesting = /[\d〇零一二两三四五六七八九十百千万亿廿卅卌几数翻半]|[大小对多]半|[大小]一半/g;

/** A folded text, scanned up to `at`. */
interface Scan {
  readonly text: string;
  readonly quotes: boolean;
  readonly titles: boolean;
  readonly found: Candidate[];
  at: number;
  /** End of the last digits of any sort. */
  floor: number;
  /** End of the last quantity: quantities alone stop the search for 每月 and 人均. */
  taken: number;
}

/** All digits and number words of a folded text, in order, with what they mean. Linear in the text. */
export function scan(text: string): Candidate[] {
  const claims = zeroClaims(text);
  let claim = 0;
  const state: Scan = {
    text,
    quotes: /[“‘]/.test(text),
    titles: text.includes('《'),
    found: [],
    at: 0,
    floor: 0,
    taken: 0,
  };
  while (state.at < text.length) {
    while ((claims[claim]?.start ?? text.length) < state.at) claim += 1;
    const zero = claims[claim];
    if (zero?.start === state.at) {
      takeQuantity(state, { ...zero, verdict: 'figure' });
      continue;
    }
    // Straight to the next character that could begin a number, and no further than the next claim.
    interesting.lastIndex = state.at;
    const next = interesting.exec(text)?.index ?? text.length;
    const end = zero?.start ?? text.length;
    state.at = Math.min(next, end);
    if (next < end) takeNumber(state);
  }
  return state.found;
}

function takeQuantity(state: Scan, quantity: Candidate): void {
  state.found.push(quantity);
  state.floor = state.taken = state.at = quantity.end;
}

/** Takes the number that begins here, or passes over what is none. */
function takeNumber(state: Scan): void {
  const { text, at } = state;
  const character = text[at] ?? '';
  const doubled = character === '翻' ? doublingAt(text, at, state.floor) : null;
  if (doubled) {
    takeQuantity(state, doubled);
    return;
  }
  const half = /[一半大小对多]/.test(character) ? halfAt(text, at) : null;
  const begins = half || beginsNumeral(character) || startsSome(text, at);
  if (!begins || isSomeWord(text, at)) {
    state.at += 1;
    return;
  }
  const phrase = half ? null : setPhraseAt(text, at);
  if (phrase) {
    state.found.push({ start: at, end: phrase, verdict: 'none', core: null, marks: [] });
    state.at = state.floor = phrase;
    return;
  }
  const amount = half ?? amountAt(text, at);
  if (!amount || 'label' in amount) takeDigits(state, amount);
  else takeAmount(state, amount, half !== null);
}

/** 几近, 几率, 茶几: no number. */
function isSomeWord(text: string, at: number): boolean {
  if (text[at] !== '几') return false;
  return someWord.test(text.slice(at + 1, at + 3)) || /[茶未无]/.test(text[at - 1] ?? '');
}

/** Digits that are no number: neither floor nor quantity. */
function takeDigits(state: Scan, digits: Label | null): void {
  const { text, at } = state;
  state.at = digits ? Math.max(digits.end, at + 1) : at + 1;
  if (!digits) return;
  const long = digits.label === 'too-long';
  state.found.push({
    start: at,
    end: state.at,
    core: null,
    marks: [],
    verdict: long && /\d/.test(text.slice(at, state.at)) ? 'soft' : 'none',
    ...(long ? { outOfRange: true as const } : {}),
  });
}

function takeAmount(state: Scan, amount: Amount, half: boolean): void {
  const { text, at, found } = state;
  const last = found[found.length - 1];
  const candidate = complete(text, at, state, withPoints(text, at, amount), last);
  const one = half ? null : joinBounds(text, last, candidate);
  if (one) found.pop();
  found.push(one ?? candidate);
  state.at = state.floor = Math.max(candidate.end, at + 1);
  if (candidate.verdict !== 'none') state.taken = state.at;
}
