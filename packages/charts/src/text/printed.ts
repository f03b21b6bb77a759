import type { Span, SpanRole } from '@gongkai/quantity';
import { readPrinted } from '#reader';
import type { Quantity } from '../words/words.ts';

/** A stretch of printed words and what it says: the number, a word that bounds it (余, 超, 以上), its direction, its unit, or what leads to it. */
export interface PrintedPart {
  readonly role: SpanRole;
  readonly text: string;
}

const known = new Map<string, readonly Span[]>();
/** More different phrases than any page shows. */
const maxKnown = 5000;

/** The spans of a phrase; none where nobody can read it, as of an editor's own table. */
function spansOf(printed: string): readonly Span[] {
  const before = known.get(printed);
  if (before) return before;
  let spans: readonly Span[] = [];
  try {
    ({ spans } = readPrinted(printed));
  } catch {
    // One part says all of it; somebody may read it later.
    return spans;
  }
  if (known.size >= maxKnown) known.clear();
  known.set(printed, spans);
  return spans;
}

/**
 * Parts of the printed words, for showing the number large and its bounds in colour. What each word says is known by
 * `@gongkai/quantity` alone. Joined, the parts are the printed words again.
 *
 * @param quantity a quantity as printed
 * @returns its parts in order; one part alone where there is no number to be shown large
 */
export function printedParts({ printed = '', kind }: Quantity): readonly PrintedPart[] {
  const spans = kind === 'zeroClaim' ? [] : spansOf(printed);
  if (!spans.some(({ role }) => role === 'number')) return [{ role: 'unit', text: printed }];
  const number = spans.findIndex(({ role }) => role === 'number');
  const parts: PrintedPart[] = [];
  for (const [index, span] of spans.entries()) {
    // Of 日均服务超30人次, what stands before the number leads to it, be it a unit or not.
    const role = span.role === 'unit' && index < number ? 'lead' : span.role;
    // Spaces belong to no span; they stay with what stands before them.
    const text = printed.slice(index === 0 ? 0 : span.start, spans[index + 1]?.start ?? printed.length);
    const before = parts[parts.length - 1];
    if (before?.role === role) parts[parts.length - 1] = { role, text: before.text + text };
    else parts.push({ role, text });
  }
  return parts;
}

/**
 * Finds the words of one role in a quantity.
 *
 * @returns the words of one role, as 余 or 近, without repetition.
 * @example
 * ```ts
 * wordsOfRole(read('50余件'), 'bound'); // ['余']
 * ```
 */
export function wordsOfRole(quantity: Quantity, wanted: SpanRole): readonly string[] {
  const words = printedParts(quantity).flatMap(({ role, text }) => (role === wanted ? text.trim() : []));
  return [...new Set(words)];
}
