import { byText } from './by-text.ts';
import { characterWidth, textWidth } from './measure.ts';

/** May not begin a line (避头). */
const noStart = new Set('\u2060，。、；：？！）】》〉」』”’〕…—～·%％‰℃°,.;:?!)]}~余餘々');
/** May not end a line (避尾). */
const noEnd = new Set('\u2060（【《〈「『“‘〔([{￥¥$#');
const word = /[\p{Script=Latin}\p{Nd}.,:%+'’/_-]/u;
const digit = /[\p{Nd}]/u;

/** @returns whether a line may break between two neighbouring characters. */
export function mayBreak(left: string, right: string): boolean {
  if (noStart.has(right) || noEnd.has(left)) return false;
  if (left === ' ' || right === ' ') return left === ' ';
  // A number stays with its unit, a date in one piece.
  if (digit.test(left) || (digit.test(right) && (left === '年' || left === '月'))) return false;
  return !(word.test(left) && word.test(right));
}

/** A character with its width in em; a blank one at the end of a line takes no room. */
interface Character {
  readonly text: string;
  readonly width: number;
  readonly blank: boolean;
}
type Piece = readonly Character[];

/** The pieces between which a text may break. */
function cut(text: string): readonly Piece[] {
  const list: Character[][] = [];
  let last = '';
  for (const character of text) {
    const made = { text: character, width: characterWidth(character), blank: character.trim() === '' };
    const current = list[list.length - 1];
    if (current === undefined || mayBreak(last, character)) list.push([made]);
    else current.push(made);
    last = character;
  }
  return list;
}

const pieces = byText(cut);

/** A line that grows: its width with and without the blanks at its end, in em. */
interface Line {
  readonly text: string;
  readonly whole: number;
  readonly visible: number;
}

const empty: Line = { text: '', whole: 0, visible: 0 };

function longer(line: Line, piece: Piece): Line {
  let { text, whole, visible } = line;
  for (const character of piece) {
    text += character.text;
    whole += character.width;
    if (!character.blank) visible = whole;
  }
  return { text, whole, visible };
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
  const lines: string[] = [];
  let line = empty;
  const fits = ({ visible }: Line) => visible * size <= width;
  const add = (piece: Piece) => {
    const next = longer(line, piece);
    if (line.text === '' || fits(next)) line = next;
    else {
      lines.push(line.text);
      line = longer(empty, piece);
    }
  };
  for (const piece of pieces(text)) {
    // What no line can hold is broken anywhere rather than drawn over its neighbour.
    if (fits(longer(empty, piece))) add(piece);
    else for (const character of piece) add([character]);
  }
  return [...lines, line.text];
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

/** Parts in lines, each part in one piece where a line can hold it. */
export function packLines(parts: readonly string[], width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? part : `${last} · ${part}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
