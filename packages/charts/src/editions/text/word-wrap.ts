import { textWidth } from '../../text/measure.ts';
import { wordPieces } from '../../text/word-pieces.ts';

const clauseEnd = /[，。；：、！？,;:!?]$/;

/** What a line costs that ends inside a clause, in squares of the share of its width that is empty. */
const insideClause = 0.12;

/**
 * Breaks a title between words, after a comma rather than inside a clause, into as few lines as may be, about equally long.
 *
 * @param text one paragraph
 * @param width of a line
 * @param size of the font, in the same unit
 * @returns null where a word is wider than a line
 */
export function wrapWords(text: string, width: number, size: number): readonly string[] | null {
  const pieces = wordPieces(text);
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
  return lines;
}
