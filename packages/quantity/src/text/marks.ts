import type { Span, SpanRole } from '../types.ts';

/**
 * A stretch of the folded text that says one thing; an empty one says nothing. What no mark covers leads to the figure, or follows it.
 */
export type Mark = Span;

export function mark(role: SpanRole, start: number, end: number): Mark {
  return { role, start, end };
}

/**
 * Marks of a folded text as spans of its source: in order, without overlap (a later mark covers an earlier one), with a `lead` for whatever lies between, and
 * without the spaces at their ends.
 */
export function spansOf(source: string, starts: readonly number[], marks: readonly Mark[]): Span[] {
  const roles: SpanRole[] = new Array(starts.length).fill('lead');
  for (const { role, start, end } of marks) roles.fill(role, start, end);
  const spans: Span[] = [];
  for (const [index, role] of roles.entries()) {
    const last = spans[spans.length - 1];
    // What folding drops (tags, glosses in brackets) goes with the character in front of it.
    const start = index === 0 ? 0 : (starts[index] ?? 0);
    const begins = marks.some((each) => each.start === index && each.end > index);
    if (last && last.role === role && !begins) continue;
    if (last) last.end = start;
    spans.push({ role, start, end: source.length });
  }
  return spans
    .map(({ role, start, end }) => {
      const words = source.slice(start, end);
      const from = start + (words.length - words.trimStart().length);
      return { role, start: from, end: Math.max(from, start + words.trimEnd().length) };
    })
    .filter(({ start, end }) => end > start);
}
