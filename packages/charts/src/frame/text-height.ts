import { textWidth } from '../text/measure.ts';
import { fillLines } from '../text/wrap.ts';

/** Other fonts are a little wider than we measure, and a line ends earlier for a mark that may not begin the next. */
const caution = 0.985;

/** What is measured too much of a digit, in em. */
const spareOfDigit = 0.03;

/** Widths in em with and without what is measured too much of digits: the same texts are tried at many widths. */
const known = new Map<string, readonly [whole: number, digits: number]>();
const maxKnown = 2_000;

function widthsOf(text: string): readonly [whole: number, digits: number] {
  const before = known.get(text);
  if (before) return before;
  if (known.size === maxKnown) known.clear();
  const made = [textWidth(text, 1), text.replace(/[^0-9]/g, '').length * spareOfDigit] as const;
  known.set(text, made);
  return made;
}

/**
 * @param text one paragraph
 * @param width of its lines in pixels
 * @param size of its font in pixels
 * @returns how many lines it takes in any of the usual fonts
 */
export function lineCount(text: string, width: number, size: number): number {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const [ems, spare] = widthsOf(trimmed);
  // Digits are measured for a drawing, whose text must never touch its neighbour: most fonts have narrower ones.
  const room = Math.max(width * caution * (1 + spare / ems), size);
  return ems * size <= room ? 1 : fillLines(trimmed, room, size).length;
}

/** The height of a paragraph in pixels. */
export const textHeight = (text: string, width: number, size: number, leading = 1.5): number =>
  lineCount(text, width, size) * size * leading;
