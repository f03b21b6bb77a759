import { textWidth } from '../../text/measure.ts';
import { wordPieces } from '../../text/word-pieces.ts';

const clauseEnd = /[，。；：、！？,;:!?·]\s*$/;

/** What a line costs that ends inside a clause, in squares of the share of its width that is empty. */
const insideClause = 0.12;

/** Names between quotation marks, and short items of a list, of up to so many characters stand in one line: “冬送温暖”, 夏送清凉、. */
const [maxQuoted, maxItem] = [8, 5];
/** Names that the text is about stand in one line up to so many: 时效期结案率. */
const maxName = 9;
const quoted = new RegExp(`[“「『《][^“”「」『』《》]{1,${maxQuoted}}[”」』》]`, 'g');
const clauses = /[^，。；：、！？]+/g;

/** Where a name stands in a text. */
const placesOf = (text: string, name: string) =>
  name === ''
    ? []
    : text
        .split(name)
        .slice(0, -1)
        .map((_, index, parts) => {
          const before = parts.slice(0, index + 1).join(name);
          return { start: before.length, end: before.length + name.length };
        });

/** Where what stands in one line begins and ends. */
const wholes = (text: string, names: readonly string[]) => [
  ...[
    ...text.matchAll(quoted),
    ...[...text.matchAll(clauses)].filter(([clause]) => [...clause].length <= maxItem),
  ].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  ...names.filter((name) => [...name].length <= maxName).flatMap((name) => placesOf(text, name)),
];

/** The pieces between which a line may end, without what stands in one line as a whole. */
function titlePieces(text: string, names: readonly string[]): readonly string[] {
  const kept = wholes(text, names);
  const pieces: string[] = [];
  let at = 0;
  for (const piece of wordPieces(text)) {
    const isWithin = kept.some(({ start, end }) => start < at && at < end);
    if (isWithin) pieces[pieces.length - 1] += piece;
    else pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

/**
 * Breaks a title between words, after a comma rather than inside a clause, into as few lines as may be, about equally long.
 *
 * @param text one paragraph
 * @param width of a line
 * @param size of the font, in the same unit
 * @param names what the text is about, each kept in one line where it is short
 * @returns null where a word is wider than a line
 */
export function wrapWords(
  text: string,
  width: number,
  size: number,
  names: readonly string[] = [],
): readonly string[] | null {
  return wrapPieces(titlePieces(text, names), width, size) ?? wrapPieces(wordPieces(text), width, size);
}

function wrapPieces(pieces: readonly string[], width: number, size: number): readonly string[] | null {
  const widths = pieces.map((piece) => textWidth(piece, size));
  if (widths.some((one) => one > width)) return null;
  /** The best way to set the pieces up to each: how many lines, what it costs, where its last line begins. */
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    let found = { lines: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY, from: 0 };
    let line = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      line += widths[from] ?? 0;
      if (line > width) break;
      const before = best[from];
      if (!before) continue;
      const isLast = end === pieces.length;
      const slack = (width - line) / width;
      const cost =
        before.cost + slack ** 2 + (isLast || clauseEnd.test(pieces[end - 1] ?? '') ? 0 : insideClause);
      const lines = before.lines + 1;
      if (lines < found.lines || (lines === found.lines && cost < found.cost)) found = { lines, cost, from };
    }
    best.push(found);
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) {
    lines.unshift(pieces.slice(best[end]?.from ?? 0, end).join(''));
  }
  return lines;
}

/**
 * Breaks text between words into lines that are as full as may be.
 *
 * @returns null where a word is wider than a line
 */
export function fillWords(text: string, width: number, size: number): readonly string[] | null {
  const lines: string[] = [];
  for (const piece of wordPieces(text)) {
    if (textWidth(piece.trimEnd(), size) > width) return null;
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth((last + piece).trimEnd(), size) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return withoutOrphan(lines, width, size);
}

/** A last line has so many characters at least, if one more word of the line before makes it so. */
const leastLast = 3;
const lettersOf = (line: string) => line.replace(/[\p{P}\s]/gu, '').length;

/** A paragraph whose last line is no single character: 来源未写|明。 ends as 来源|未写明。 */
function withoutOrphan(lines: readonly string[], width: number, size: number): readonly string[] {
  const [before, last] = [lines[lines.length - 2], lines[lines.length - 1]];
  if (before === undefined || last === undefined || lettersOf(last) >= leastLast) return lines;
  const pieces = wordPieces(before);
  for (let from = pieces.length - 1; from > 0; from -= 1) {
    const longer = pieces.slice(from).join('') + last;
    if (textWidth(longer, size) > width) return lines;
    if (lettersOf(longer) >= leastLast)
      return [...lines.slice(0, -2), pieces.slice(0, from).join(''), longer];
  }
  return lines;
}
