import { findAmounts } from '#reader';
import { textWidth } from '../../text/measure.ts';
import { mayBreak } from '../../text/wrap.ts';

const clauseEnd = /[，。；：、！？,;:!?]$/;

/** Where there is none, as in an old browser, a line may end after any character. */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** A layout tries the same texts at many widths; their words are the same at each. */
const known = new Map<string, readonly string[]>();
const maxKnown = 500;

/** Words with what must stand with them: 67件，is one piece, 仲裁 is one piece. */
function piecesOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size === maxKnown) known.clear();
  const pieces = cut(text);
  known.set(text, pieces);
  return pieces;
}

/** Words of ours that a segmenter takes apart. */
const ownWords = /(二维码|二維碼)/;

const segmentsOf = (text: string) =>
  text.split(ownWords).flatMap((part) => {
    if (ownWords.test(part)) return [part];
    return segmenter ? Array.from(segmenter.segment(part), ({ segment }) => segment) : [...part];
  });

function cut(text: string): readonly string[] {
  // A unit of its own is not what a line may begin with: 7000余人次 without 次 counts something else.
  const amounts = findAmounts(text);
  const pieces: string[] = [];
  let at = 0;
  for (const segment of segmentsOf(text)) {
    const last = pieces[pieces.length - 1];
    const [before, after] = [[...(last ?? '')].at(-1), [...segment][0]];
    const isWithin = amounts.some(({ start, end }) => start < at && at < end);
    const isApart = before === undefined || after === undefined || (mayBreak(before, after) && !isWithin);
    if (last === undefined || isApart) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
    at += segment.length;
  }
  return pieces;
}

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
  const pieces = piecesOf(text);
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
  for (const piece of piecesOf(text)) {
    if (textWidth(piece.trimEnd(), size) > width) return null;
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth((last + piece).trimEnd(), size) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
