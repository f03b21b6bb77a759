import { byText } from '../text/by-text.ts';
import { latinWidth } from '../text/latin-widths.ts';
import { characterWidth, textWidth } from '../text/measure.ts';
import { fillLines, mayBreak } from '../text/wrap.ts';

/** How much room the text of a frame takes in a browser. */
export interface TextMeasure {
  /** Width of one line in pixels. */
  width(text: string, size: number): number;
  /** How many lines a paragraph takes in a column, both widths in pixels. */
  lines(text: string, width: number, size: number): number;
  /** The height of a paragraph in pixels; its leading is 1.5 unless told. */
  height(text: string, width: number, size: number, leading?: number): number;
}

const measure = (width: TextMeasure['width'], lines: TextMeasure['lines']): TextMeasure => ({
  width,
  lines,
  height: (text, room, size, leading = 1.5) => lines(text, room, size) * size * leading,
});

/** Other fonts are a little wider than we measure, and a line ends earlier for a mark that may not begin the next. */
const caution = 0.985;

/** The same where the widths of a font are known: a browser that sets letters at whole pixels has lines up to a hundredth longer. */
const knownCaution = 0.986;

/** What is measured too much of a digit, in em. */
const spareOfDigit = 0.03;

/** Widths in em with and without what is measured too much of digits. */
const widthsOf = byText(
  (text) => [textWidth(text, 1), text.replace(/[^0-9]/g, '').length * spareOfDigit] as const,
);

/** Chinese with few letters, in any of the usual fonts. */
export const chineseText: TextMeasure = measure(textWidth, (text, width, size) => {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const [ems, spare] = widthsOf(trimmed);
  // Digits are measured for a drawing, whose text must never touch its neighbour: most fonts have narrower ones.
  const room = Math.max(width * caution * (1 + spare / ems), size);
  return ems * size <= room ? 1 : fillLines(trimmed, room, size).length;
});

/** A part of a text that stands on one line: its width without the blank at its end, and that blank, in em. */
interface Word {
  readonly width: number;
  readonly blank: number;
}

const wordsOf = byText((text): readonly Word[] => {
  const words: { width: number; blank: number }[] = [];
  let last = '';
  for (const sign of text) {
    const width = latinWidth(sign) ?? characterWidth(sign);
    let word = words[words.length - 1];
    if (word === undefined || mayBreak(last, sign)) {
      word = { width: 0, blank: 0 };
      words.push(word);
    }
    if (sign === ' ') word.blank += width;
    else Object.assign(word, { width: word.width + word.blank + width, blank: 0 });
    last = sign;
  }
  return words;
});

/** By how much bold letters are wider than those measured; Chinese characters are not. */
const boldLatin = 0.08;

/** How many of a text's signs are Latin letters. */
const shareOfLatin = byText((text) => {
  const signs = text.replaceAll('\u2060', '');
  return (signs.match(/[A-Za-z]/g)?.length ?? 0) / Math.max(1, signs.length);
});

/** @returns the width of a column in which a text takes as many lines as its bold letters do in the given one. */
export const roomOfBold = (text: string, width: number): number =>
  width * (1 - boldLatin * shareOfLatin(text));

/** Rounding of a browser, which sets each sign at a part of a pixel. */
const rounding = 0.5;

/** English, which a frame sets in fonts of known widths. */
export const englishText: TextMeasure = measure(
  (text, size) => [...text].reduce((sum, sign) => sum + (latinWidth(sign) ?? characterWidth(sign)), 0) * size,
  (text, width, size) => {
    const trimmed = text.trim();
    if (trimmed === '') return 0;
    const room = (width * knownCaution - rounding) / size;
    let [lines, used, blank] = [1, 0, 0];
    for (const word of wordsOf(trimmed)) {
      if (used > 0 && used + blank + word.width > room) {
        lines += 1;
        [used, blank] = [0, 0];
      }
      used += blank + word.width;
      blank = word.blank;
      // What no line can hold is broken within.
      if (used > room) {
        const more = Math.ceil(used / room) - 1;
        lines += more;
        used -= more * room;
      }
    }
    return lines;
  },
);
