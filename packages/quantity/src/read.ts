import { QuantityError, type QuantityErrorCode } from './errors.ts';
import type { Candidate } from './phrase/candidate.ts';
import { headingUnits } from './phrase/cells.ts';
import { inContext } from './phrase/context.ts';
import { link } from './phrase/link.ts';
import type { Core } from './phrase/meaning.ts';
import { fold } from './text/fold.ts';
import { type Mark, spansOf } from './text/marks.ts';
import type { Reading } from './types.ts';
import { nothingClaimed, zeroClaimWithoutUnit } from './words/zero-claims.ts';

/** A figure phrase is short. What is longer is running text, for `find`. */
export const maxPhraseLength = 200;

// Signs that may stand beside words. Anything else that no rule explains is not understood.
const signs = /[\s，。、；：！？“”‘’（）《》〈〉【】…·,.;:!?"'()[\]{}|/&—–~+*×<>=≥≤≈±%_㎡㎥㎞㎏㎝㎜-]/u;

// The best of these that stands in a phrase is its quantity.
const verdicts = ['figure', 'weak', 'soft'] as const;

/** Why a phrase is not read: the words are a part of the folded text, or all of it where they are missing. */
interface Refusal {
  readonly code: QuantityErrorCode;
  readonly reason: string;
}

/**
 * Reads one quantity from a figure phrase such as `60余场次`, `覆盖职工2.3万人次` or `没有发生一起劳动者维权信访纠纷`.
 * Other Chinese words may stand around it; `printed` is the whole phrase, trimmed.
 *
 * Words that contradict one another (近140余万元) make the kind `unclear`, not an error.
 *
 * @throws QuantityError `not-a-string`, `empty`, `too-long`; `no-quantity` where none is named; `several-quantities`;
 * `not-understood` for digits or signs that fit no rule; `out-of-range` for numbers that cannot be held exactly.
 *
 * @example
 * ```ts
 * read('近10万人').kind; // 'nearly'
 * read('很多人'); // throws: no-quantity
 * ```
 */
export function read(printed: string): Reading {
  if (typeof printed !== 'string') {
    throw new QuantityError('not-a-string', String(printed), `not a string: ${typeof printed}`);
  }
  const trimmed = printed.trim();
  if (trimmed === '') throw new QuantityError('empty', printed, 'empty phrase');
  if (trimmed.length > maxPhraseLength) {
    throw new QuantityError(
      'too-long',
      printed,
      `phrase of ${trimmed.length} characters, at most ${maxPhraseLength}`,
    );
  }
  const { text, starts } = fold(trimmed);
  const result = readFolded(text);
  if ('code' in result) throw new QuantityError(result.code, trimmed, result.reason);
  return { printed: trimmed, ...result.core, spans: spansOf(trimmed, starts, result.marks) };
}

/** What a folded phrase says, or why it says no quantity. */
export function readFolded(text: string): { core: Core; marks: readonly Mark[] } | Refusal {
  const candidates = inContext(text, headingUnits(text));
  const fitting = best(candidates);
  const [chosen] = fitting;
  if (!chosen) {
    if (candidates.some(({ outOfRange }) => outOfRange)) return outOfRange(text);
    const claimed = nothingClaimed(text);
    if (claimed) return { core: zeroClaimWithoutUnit, marks: [claimed] };
    return { code: 'no-quantity', reason: `no quantity: ${text}` };
  }
  const several = fitting.length > 1 ? fitting : [...joined(text, candidates, chosen), chosen];
  if (several.length > 1) {
    const words = several.map(({ start, end }) => text.slice(start, end)).join(', ');
    return { code: 'several-quantities', reason: `several quantities: ${words}` };
  }
  if (chosen.core === null) return outOfRange(text.slice(chosen.start, chosen.end));
  const leftover = oddLeftover(text, candidates, chosen);
  const { core, marks } = chosen;
  return leftover === null
    ? { core, marks }
    : { code: 'not-understood', reason: `not understood: ${leftover}` };
}

/** 2.16和1.66个百分点: the bare numbers in front of the last of a list. What they share with it is for `find` to say. */
function joined(text: string, candidates: readonly Candidate[], last: Candidate): Candidate[] {
  return candidates.filter(
    ({ start, end, bareNumber, core }) =>
      core && bareNumber && /\d/.test(text.slice(start, end)) && link.test(text.slice(end, last.start)),
  );
}

function outOfRange(words: string): Refusal {
  return { code: 'out-of-range', reason: `number too large or too long: ${words}` };
}

function best(candidates: readonly Candidate[]): Candidate[] {
  for (const verdict of verdicts) {
    const fitting = candidates.filter((candidate) => candidate.verdict === verdict);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Whatever is left beside the quantity must be words: no second number, no stray signs. Returns the first that is not. */
function oddLeftover(text: string, candidates: readonly Candidate[], chosen: Candidate): string | null {
  return (
    secondNumber(text, candidates, chosen) ??
    strayCharacter(text, candidates) ??
    digitsInFront(text, candidates, chosen) ??
    signBeside(text, chosen)
  );
}

function secondNumber(text: string, candidates: readonly Candidate[], chosen: Candidate): string | null {
  for (const other of candidates) {
    // 每人一次性发放3000元: a part of the phrase.
    if (other === chosen || (other.start >= chosen.start && other.end <= chosen.end)) continue;
    const words = text.slice(other.start, other.end);
    if (other.bareNumber && other.verdict === 'soft' && /\d/.test(words)) return words;
    // 3 000人, 1,23人, 三块五: digits right beside the number belong to it in a way no rule explains.
    const follows = other.start > chosen.start;
    const between = follows ? text.slice(chosen.end, other.start) : text.slice(other.end, chosen.start);
    const runsOn =
      between === '' ? follows && other.bareNumber : /^[ .,]+$/.test(between) && /^[\d.,]+$/.test(words);
    if (runsOn) return words;
  }
  return null;
}

function strayCharacter(text: string, candidates: readonly Candidate[]): string | null {
  const rest = Array.from(without(text, candidates));
  return rest.find((character) => !/[\p{L}\p{M}]/u.test(character) && !signs.test(character)) ?? null;
}

/** 30多几人: digits in front belong to the number in a way no rule explains. */
function digitsInFront(text: string, candidates: readonly Candidate[], chosen: Candidate): string | null {
  const head = candidates.find(({ end, core }) => end === chosen.start && core?.unit !== '%');
  const digits = head && text.slice(head.start, head.end);
  return digits && /^[\d.,零两二三四五六七八九十百千万亿几半]+个?$/.test(digits) ? digits : null;
}

function signBeside(text: string, { start, end, bareNumber }: Candidate): string | null {
  const before = text[start - 1] ?? '';
  // —0.4: a dash, or a minus.
  if (/[-+*/=%]/.test(before) || (before === '—' && text.slice(0, start - 1).trim() === '')) return before;
  const behind = text.slice(end, end + 2);
  // (3.2): a minus in accounts.
  if (bareNumber && before === '(' && behind === ')') return before;
  const odd = /^[-*/=%]/.test(behind) || (bareNumber && /^(?:[.,·]|[’‘'`´]\d)/.test(behind));
  return odd ? behind.charAt(0) : null;
}

function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}
