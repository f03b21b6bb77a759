import { textWidth } from './measure.ts';

/** May not begin a line (避头). */
const noStart = new Set('，。、；：？！）】》〉」』”’〕…—～·%％‰℃°,.;:?!)]}~余餘々');
/** May not end a line (避尾). */
const noEnd = new Set('（【《〈「『“‘〔([{￥¥$#');
const word = /[\p{Script=Latin}\p{Nd}.,%+'’/_-]/u;
const digit = /[\p{Nd}]/u;

/** @returns whether a line may break between two neighbouring characters. */
function mayBreak(left: string, right: string): boolean {
  if (noStart.has(right) || noEnd.has(left)) return false;
  if (left === ' ' || right === ' ') return left === ' ';
  // A number stays with its unit, a date in one piece.
  if (digit.test(left) || (digit.test(right) && (left === '年' || left === '月'))) return false;
  return !(word.test(left) && word.test(right));
}

/** @returns the pieces between which lines may break. */
function pieces(text: string): string[] {
  const list: string[] = [];
  let last = '';
  for (const character of text) {
    const current = list[list.length - 1];
    if (current === undefined || mayBreak(last, character)) list.push(character);
    else list[list.length - 1] = current + character;
    last = character;
  }
  return list;
}

/**
 * Breaks text into lines of which each but the last is as full as may be. Joined, they are the text again.
 *
 * @param text one paragraph
 * @param width of a line
 * @param size of the font, in the same unit
 * @returns at least one line
 */
export function fillLines(text: string, width: number, size: number): string[] {
  const lines = [''];
  const fits = (line: string) => textWidth(line.trimEnd(), size) <= width;
  const add = (piece: string) => {
    const line = lines[lines.length - 1] ?? '';
    if (line === '' || fits(line + piece)) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  };
  for (const piece of pieces(text)) {
    // What no line can hold is broken anywhere rather than drawn over its neighbour.
    if (fits(piece)) add(piece);
    else for (const character of piece) add(character);
  }
  return lines;
}

/**
 * Breaks text into lines that are about equally long. Joined, the lines are the text again.
 *
 * @param text one paragraph
 * @param width of a line
 * @param size of the font, in the same unit
 * @returns at least one line
 */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const greedy = fillLines(text, width, size);
  if (greedy.length === 1) return greedy;
  let [low, high] = [Math.min(width, textWidth(text, size) / greedy.length), width];
  for (let step = 0; step < 6; step += 1) {
    const middle = (low + high) / 2;
    if (fillLines(text, middle, size).length <= greedy.length) high = middle;
    else low = middle;
  }
  return fillLines(text, high, size);
}
