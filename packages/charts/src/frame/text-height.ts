import { textWidth } from '../text/measure.ts';
import { fillLines } from '../text/wrap.ts';

/** Other fonts are a little wider than we measure, and a line ends earlier for a mark that may not begin the next. */
const caution = 0.985;

/** What is measured too much of a digit, in em. */
const spareOfDigit = 0.03;

/**
 * @param text one paragraph
 * @param width of its lines in pixels
 * @param size of its font in pixels
 * @returns how many lines it takes in any of the usual fonts
 */
export function lineCount(text: string, width: number, size: number): number {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const whole = textWidth(trimmed, size);
  // Digits are measured for a drawing, whose text must never touch its neighbour: most fonts have narrower ones.
  const digits = (trimmed.replace(/[^0-9]/g, '').length * size * spareOfDigit) / whole;
  const room = Math.max(width * caution * (1 + digits), size);
  return whole <= room ? 1 : fillLines(trimmed, room, size).length;
}

/** The height of a paragraph in pixels. */
export const textHeight = (text: string, width: number, size: number, leading = 1.5): number =>
  lineCount(text, width, size) * size * leading;
