/** A number in a paragraph. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const longest = 25;
/** Marks between which a figure phrase stands. */
const pause = /[，,、；;。：:！？!?\n]/u;

const quotes = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
] as const;

const isHalf = (quote: string) => /[“‘《（(]/u.test(quote);

/** A phrase that begins or ends inside a quotation is mended where that is one character's work. */
function withoutHalves(words: string): string {
  const trimmed = words.trim();
  for (const [open, close] of quotes) {
    const [opened, closed] = [trimmed.split(open).length, trimmed.split(close).length];
    if (opened > closed && trimmed.endsWith(open)) return trimmed.slice(0, -1);
    if (opened < closed && trimmed.startsWith(close)) return trimmed.slice(1);
  }
  return isHalf(trimmed.at(-1) ?? '') ? trimmed.slice(0, -1) : trimmed;
}

/** The clause around a place: from mark to mark. */
export function clauseOf(text: string, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && !pause.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !pause.test(text[to] ?? '')) to += 1;
  return { start: from, end: to };
}

/** The sentence around a place. */
export function sentenceOf(text: string, { start, end }: Place): Place {
  let from = start;
  while (from > 0 && !/[。！？!?\n]/u.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !/[。！？!?\n]/u.test(text[to] ?? '')) to += 1;
  return { start: from, end: to };
}

/**
 * The words to cite for a number: its clause, or of a longer one the end that holds the number, at most 25 characters.
 *
 * @param text of the paragraph
 * @param place of the number
 */
export function phraseOf(text: string, place: Place): string {
  const clause = clauseOf(text, place);
  if (clause.end - clause.start <= longest) return withoutHalves(text.slice(clause.start, clause.end));
  // What stands in front of a number tells what is counted; behind it the noun, where there is room.
  const room = Math.max(0, longest - (place.end - place.start));
  const behind = Math.min(
    clause.end - place.end,
    Math.max(room - (place.start - clause.start), Math.min(room, 8)),
  );
  const before = Math.min(place.start - clause.start, room - behind);
  return withoutHalves(text.slice(place.start - before, place.end + behind));
}
