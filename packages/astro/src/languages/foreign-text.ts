import type { Locale } from '@gongkai/charts';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import { traditionalText } from './traditional.ts';

/** A part of a text by its first place and the one behind its last. */
export type Span = readonly [start: number, end: number];

const han = /\p{Script=Han}/u;

/** Chinese with what stands between: digits, and marks that are as wide as a character. */
const chineseRun = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·\d.+%]+/gu;
/** Marks at the ends of such a run belong to the sentence around it. */
const outer = /^[^\p{Script=Han}\d“‘《「〔（]+|[.+·—]+$/gu;

function chineseIn(text: string): readonly Span[] {
  return [...text.matchAll(chineseRun)].flatMap(({ 0: run, index }): Span[] => {
    if (!han.test(run)) return [];
    const start = index + (/^[^\p{Script=Han}\d“‘《「〔（]+/u.exec(run)?.[0].length ?? 0);
    const inner = text.slice(start, index + run.length).replace(outer, '');
    return [[start, start + inner.length]];
  });
}

const simplified = toSimplified({ from: 'tw', to: 'cn' });
const scripts = new Map<string, 'simplified' | 'traditional' | null>();

/** Which script a character is of; null where both write it so. */
function scriptOf(sign: string): 'simplified' | 'traditional' | null {
  const known = scripts.get(sign);
  if (known !== undefined) return known;
  const isTraditional = simplified(sign) !== sign;
  const shared = isTraditional ? 'traditional' : null;
  const found = traditionalText(sign) === sign ? shared : 'simplified';
  scripts.set(sign, found);
  return found;
}

/** What a quotation may go on over: digits, and marks that stand within a clause. */
const within = /[\p{Script=Han}\d.%、，：·“”《》—…-]/u;
const mark = /[^\p{Script=Han}\d]/u;

/**
 * Narrows a run to what is surely quoted: behind the last mark before its first simplified character, before the first mark behind its last one. Where
 * a traditional character ends right before the run, its first signs may belong to that word: a number is then where the quotation begins.
 */
function narrowed(text: string, [start, end]: Span, isCut: boolean): Span | null {
  const signs = Array.from({ length: end - start }, (_, index) => start + index);
  const simplifiedAt = (at: number) => scriptOf(text.charAt(at)) === 'simplified';
  const [first, last] = [signs.find(simplifiedAt), signs.findLast(simplifiedAt)];
  if (first === undefined || last === undefined) return null;
  const isMark = (at: number) => mark.test(text.charAt(at));
  const before = signs.findLast((at) => at < first && isMark(at));
  const digit = isCut ? signs.find((at) => at < first && /\d/.test(text.charAt(at))) : undefined;
  const behind = signs.find((at) => at > last && isMark(at) && text.charAt(at) !== '%');
  return [before === undefined ? (digit ?? start) : before + 1, behind ?? end];
}

/** Runs with a simplified character, as far as there is no traditional one. */
function simplifiedIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let [start, isCut] = [0, false];
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at);
    const isTraditional = scriptOf(sign) === 'traditional';
    if (at < text.length && !isTraditional && within.test(sign)) continue;
    const span = narrowed(text, [start, at], isCut);
    if (span) spans.push(span);
    [start, isCut] = [at + 1, isTraditional];
  }
  return spans;
}

/**
 * Finds what is not in the language, or not in the script, of a page.
 *
 * @param text of an element
 * @param language of the page
 * @returns what is in simplified Chinese, in its order; nothing in a page in simplified Chinese, whose data are
 */
export function foreignText(text: string, language: Locale): readonly Span[] {
  if (language === 'zh-Hans' || !han.test(text)) return [];
  return language === 'en' ? chineseIn(text) : simplifiedIn(text);
}
