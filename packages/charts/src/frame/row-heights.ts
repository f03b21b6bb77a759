import { detailClass, groupRowClass, marksClass, numberCellClass, sourceClass } from '../html/contract.ts';
import { type Block, block, stack } from './blocks.ts';
import { englishText, roomOfBold, type TextMeasure } from './text-height.ts';
import { type Element, elements, find, is, textOf, wholeWords } from './tree.ts';

/** Sizes of rows.css and count.css in pixels. */
const gap = 12;
const below = 8;
/** Rows as wide as this have their label beside the number. */
const besideFrom = 480;
const shareOfLabel = 1 / 3.2;
const numberSize = 18;
const largeSize = 26;
const numberLeading = 1.4;
const barWidth = 128;

/** The column of words in em of their size. */
const wordsWidth = ({ classes }: Element): number =>
  Number(/^gk-w(\d+)$/.exec(classes.find((name) => /^gk-w\d+$/.test(name)) ?? 'gk-w6')?.[1] ?? 6);

function labelHeight(cell: Element, width: number, text: TextMeasure, isBold: boolean): number {
  const small = elements(cell).filter((child) => is(child, detailClass));
  const label = cell.children.filter((child) => typeof child === 'string' || !is(child, detailClass));
  const details = small.reduce((sum, detail) => sum + text.height(textOf(detail), width, 14), 0);
  const words = label.map(wholeWords).join('');
  return text.height(words, isBold ? roomOfBold(words, width) : width, 16) + details;
}

/** Width at which something beside a number begins, and its height once it has its place. */
function markSize(mark: Element, width: number, text: TextMeasure): readonly [width: number, height: number] {
  if (is(mark, 'gk-bar')) return [barWidth, 20];
  if (is(mark, marksClass)) {
    const isWide = width > 29.5 * 16;
    const groups = elements(mark).length;
    return [isWide ? 281.6 : 140.8, Math.ceil(groups / (isWide ? 4 : 2)) * 20];
  }
  return [text.width(textOf(mark).trim(), 16) + 4, is(mark, sourceClass) ? 32 : 24];
}

function numberHeight(row: Element, cell: Element, words: number, width: number, text: TextMeasure): number {
  const all = elements(cell);
  const number =
    all.find((child) => is(child, numberCellClass)) ?? find(cell, (one) => is(one, numberCellClass))[0];
  const size = is(row, 'gk-large') ? largeSize : numberSize;
  const isAlone = is(row, 'gk-large') || is(row, 'gk-said');
  const own = isAlone ? width : Math.min(words * size, width);
  const height = number
    ? Math.max(1, text.height(textOf(number), own, size, numberLeading) / (size * numberLeading)) *
      size *
      numberLeading
    : 0;
  let [line, used, sum] = [height, own, 0];
  for (const mark of all.filter(
    (child) => child !== number && find(child, (one) => one === number).length === 0,
  )) {
    const [markWidth, markHeight] = markSize(mark, width, text);
    if (used + markWidth <= width) {
      used += markWidth;
      line = Math.max(line, markHeight);
    } else {
      sum += line;
      [line, used] = [markHeight, markWidth];
    }
  }
  return sum + line;
}

/** One row: label above its number, or beside it where there is room. */
function rowBlock(row: Element, words: number, width: number, text: TextMeasure): Block {
  const whole = width + gap;
  const [label, cell] = elements(row);
  if (is(row, 'gk-axis')) return block(22, 0, below);
  if (!label) return block(0, 0, below);
  // Headings are bold: of Chinese, whose few letters are measured generously, nothing is to be taken off.
  const groupRoom = text === englishText ? roomOfBold(textOf(label), width) : width;
  if (is(row, groupRowClass) || !cell) return block(8 + text.height(textOf(label), groupRoom, 16), 0, below);
  const isBeside = whole >= besideFrom;
  // Both have their padding before they share what is left.
  const labelWidth = isBeside ? (whole - 2 * gap) * shareOfLabel : whole - gap;
  const cellWidth = isBeside ? (whole - 2 * gap) * (1 - shareOfLabel) : whole - gap;
  const heights = [
    labelHeight(label, labelWidth, text, is(row, 'gk-own') && text === englishText),
    numberHeight(row, cell, words, cellWidth, text),
  ] as const;
  return block(isBeside ? Math.max(...heights) : heights[0] + heights[1], 0, below);
}

/** @returns a table of rows as one block. */
export function rowsBlock(table: Element, width: number, text: TextMeasure): Block {
  const words = wordsWidth(table);
  const rows = find(table, ({ name }) => name === 'tr').map((row) => rowBlock(row, words, width, text));
  return { ...stack(rows), above: 12 };
}
