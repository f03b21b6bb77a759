import { amountAt } from '../number/amount.ts';
import { halfAt } from '../number/half.ts';
import { beginsNumeral, startsSome } from '../number/numeral-tokens.ts';
import { setPhraseAt } from '../words/phrases.ts';
import { zeroClaims } from '../words/zero-claims.ts';
import { joinBounds } from './bounds-pair.ts';
import { type Candidate, complete } from './candidate.ts';
import { doublingAt } from './doubling.ts';
import { withPoints } from './points.ts';

const someWord = /^(?:[近乎率何经欲许]|时(?![间辰])|内亚)/;
const interesting = /[\d〇零一二两三四五六七八九十百千万亿廿卅卌几数翻半]|[大小对多]半|[大小]一半/g;

/** All digits and number words of a folded text, in order, with what they mean. Linear in the text. */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = [];
  const claims = zeroClaims(text);
  const quotes = /[“‘]/.test(text);
  const titles = text.includes('《');
  let claim = 0;
  // Words already taken: `floor` by any digits, `taken` by quantities, which alone stop the search for 每月 and 人均.
  let floor = 0;
  let taken = 0;
  let at = 0;
  while (at < text.length) {
    while (claims[claim] && (claims[claim]?.start ?? 0) < at) claim += 1;
    const zero = claims[claim];
    if (zero && zero.start === at) {
      found.push({ ...zero, verdict: 'figure' });
      floor = taken = at = zero.end;
      continue;
    }
    // Straight to the next character that could begin a number, and no further than the next claim.
    interesting.lastIndex = at;
    const next = interesting.exec(text)?.index ?? text.length;
    if (zero && zero.start <= next) {
      at = zero.start;
      continue;
    }
    at = next;
    const character = text[at];
    if (character === undefined) break;
    const doubled = character === '翻' ? doublingAt(text, at, floor) : null;
    if (doubled) {
      found.push(doubled);
      floor = taken = at = doubled.end;
      continue;
    }
    // 几近, 几率, 茶几: no number.
    if (
      character === '几' &&
      (someWord.test(text.slice(at + 1, at + 3)) || /[茶未无]/.test(text[at - 1] ?? ''))
    ) {
      at += 1;
      continue;
    }
    const half = /[一半大小对多]/.test(character) ? halfAt(text, at) : null;
    if (!half && !beginsNumeral(character) && !startsSome(text, at)) {
      at += 1;
      continue;
    }
    const phrase = half ? null : setPhraseAt(text, at);
    if (phrase) {
      found.push({ start: at, end: phrase, verdict: 'none', core: null, marks: [] });
      at = phrase;
      floor = phrase;
      continue;
    }
    const amount = half ?? amountAt(text, at);
    if (!amount || 'label' in amount) {
      const end = amount ? Math.max(amount.end, at + 1) : at + 1;
      const words = amount && !/\d/.test(text.slice(at, end));
      if (amount) {
        const long = amount.label === 'too-long';
        found.push({
          start: at,
          end,
          core: null,
          marks: [],
          verdict: words || !long ? 'none' : 'soft',
          ...(long ? { outOfRange: true as const } : {}),
        });
      }
      at = end;
      continue;
    }
    const whole = withPoints(text, at, amount);
    const candidate = complete(text, at, { floor, taken, quotes, titles }, whole, found[found.length - 1]);
    const one = half ? null : joinBounds(text, found[found.length - 1], candidate);
    if (one) found.pop();
    found.push(one ?? candidate);
    at = Math.max(candidate.end, at + 1);
    floor = at;
    if (candidate.verdict !== 'none') taken = at;
  }
  return found;
}
