import {
  drawnMapClass,
  fictionClass,
  legendClass,
  numberCellClass,
  stationsClass,
  tileNumberClass,
  tilesClass,
  titleClass,
} from '../html/contract.ts';
import { type Block, block, stack } from './blocks.ts';
import { cellsBlock } from './cell-heights.ts';
import { rowsBlock } from './row-heights.ts';
import { chineseText, englishText, roomOfBold, type TextMeasure } from './text-height.ts';
import { tilesBlock } from './tile-heights.ts';
import { type Element, elements, find, is, readTree, remembered, textOf, wholeWords } from './tree.ts';

/** Padding and border of a figure at its sides, in pixels. */
const sides = 34;
/** The same above and below, and one pixel more: in a line of two languages the fonts do not sit at one height. */
const ends = 37;
/** The same in a frame of English, whose Chinese words stand in another font on each line. */
const mixedLines = 2;
/** Frames as wide as this have room for more beside each other: 32.125em of frame.css. */
const wideFrame = 514;

/** A picture of a dense kind with the words around it. */
function plotBlock(plot: Element, width: number, text: TextMeasure): Block {
  const plane = is(plot, 'gk-low') ? 144 : 224;
  const keys = find(plot, (one) => is(one, 'gk-keys')).flatMap(elements);
  const words = keys.reduce((sum, key) => sum + text.height(textOf(key), width - 36, 14, 1.3), 0);
  return block((is(plot, 'gk-over') ? 44 : 12) + plane + 28 + words, 12, 16);
}

/** The drawn map, whose width is capped, and its legend. */
function mapBlock(stations: Element, width: number, text: TextMeasure): Block {
  const [map] = find(stations, (one) => is(one, drawnMapClass));
  const [, , across = 1, down = 0] = map?.attributes.get('viewBox')?.split(' ').map(Number) ?? [];
  const shown = Math.min(width, width + sides >= wideFrame ? 480 : 320);
  const legend = find(stations, (one) => is(one, legendClass)).flatMap(elements);
  let [lines, used] = [0, Number.POSITIVE_INFINITY];
  for (const item of legend) {
    const own = 22 + text.width(textOf(item), 14);
    const isNext = used + own > width;
    if (isNext) lines += 1;
    used = (isNext ? 0 : used) + own + 16;
  }
  return block((map ? (shown * down) / across : 0) + 8 + lines * 26, 12);
}

/** The size of a text some of whose parts have a size of their own, as one that takes as much room. */
function meanSize(
  whole: Element,
  size: number,
  isOther: (part: Element) => boolean,
  other: number,
  text: TextMeasure,
): number {
  const ems = text.width(textOf(whole), 1);
  const others = find(whole, isOther).reduce((sum, part) => sum + text.width(textOf(part), 1), 0);
  return ems === 0 ? size : size + ((other - size) * others) / ems;
}

function overviewBlock(list: Element, width: number, text: TextMeasure): Block {
  const inner = width - 13;
  const items = elements(list).map((item) => {
    const heights = elements(item).map((part) => {
      if (is(part, 'gk-ov-parts')) return text.height(textOf(part), inner, 14);
      if (is(part, 'gk-ov-name')) {
        const size = meanSize(part, 16, ({ name }) => name === 'small', 14, text);
        return text.height(textOf(part), inner, size, 24 / size);
      }
      return numbersHeight(part, inner, width + sides, text);
    });
    return block(
      heights.reduce((sum, height) => sum + height, 0),
      8,
    );
  });
  return { ...stack(items), above: 12 };
}

/** Labels with their numbers, in two columns where the frame is wide. */
function numbersHeight(numbers: Element, width: number, frame: number, text: TextMeasure): number {
  const columns = frame >= wideFrame ? 2 : 1;
  const heights = elements(numbers).map((number) => {
    const size = meanSize(number, 16, (part) => is(part, numberCellClass), 18, text);
    return text.height(textOf(number), width / columns - 12, size, 24.2 / size);
  });
  let sum = 0;
  for (let start = 0; start < heights.length; start += columns)
    sum += Math.max(...heights.slice(start, start + columns));
  return sum;
}

/** One number in a frame of its own: sizes of frame.css. */
function numberHeight(element: Element, width: number, text: TextMeasure): number {
  const [words] = find(element, (one) => is(one, 'gk-words'));
  if (words) return text.height(textOf(words), width, 24, 1.4);
  const sizes: Readonly<Record<string, number>> = { b: 40, i: 26, small: 20 };
  const parts = find(element, ({ name }) => sizes[name] !== undefined);
  const whole = parts.reduce((sum, part) => sum + text.width(textOf(part), sizes[part.name] ?? 20), 0);
  return 58 + Math.max(0, Math.ceil(whole / width) - 1) * 30;
}

/** Spans one after the other, with an em between them. */
const inline = remembered((element) =>
  elements(element)
    .map((child) => textOf(child).trim())
    .join('　'),
);

function blockOf(element: Element, width: number, text: TextMeasure, isNumber: boolean): Block {
  // In a box of its own: 0.4em at each side, and a line of 1 pixel.
  if (is(element, 'gk-synthetic')) return block(2 + text.height(textOf(element), width - 14, 14));
  if (is(element, 'gk-name')) return block(text.height(textOf(element), width, 14));
  if (is(element, titleClass)) {
    const chip = find(element, (one) => is(one, fictionClass)).length > 0 ? '口' : '';
    const title = chip + wholeWords(element);
    return block(text.height(title, roomOfBold(title, width), 20, 1.4), 2);
  }
  if (is(element, tileNumberClass)) return block(numberHeight(element, width, text), 4);
  if (is(element, 'gk-origin')) return block(text.height(inline(element), width, 14), 4);
  if (is(element, 'gk-remarks')) return block(text.height(textOf(element), width, 14), isNumber ? 4 : 12);
  if (is(element, 'gk-caption'))
    return block(
      9 + elements(element).reduce((sum, foot) => sum + text.height(inline(foot), width, 14), 0),
      12,
    );
  if (is(element, 'gk-rows')) return rowsBlock(element, width, text);
  if (is(element, tilesClass)) return tilesBlock(element, width, text);
  if (is(element, 'gk-tables')) return cellsBlock(element, width, text);
  if (is(element, 'gk-plot')) return plotBlock(element, width, text);
  if (is(element, 'gk-scale')) return block(19, 12);
  if (is(element, stationsClass)) return mapBlock(element, width, text);
  if (is(element, 'gk-overview')) return overviewBlock(element, width, text);
  return block(text.height(textOf(element), width, 16), 12);
}

/** @returns whether a frame's figure is in English, which has fonts of its own. */
export const isEnglish = (markup: string): boolean => /^<figure[^>]* lang="en"/.test(markup);

/**
 * Prepares a figure of `frameHtml` for being measured.
 *
 * @param markup one `<figure>`
 * @returns its height in pixels at a width of its frame, with text of 16 pixels; never less than a browser's
 */
export function frameHeight(markup: string): (width: number) => number {
  const figure = readTree(markup);
  const parts = elements(figure);
  const isNumber = is(figure, 'gk-number');
  const text = isEnglish(markup) ? englishText : chineseText;
  const known = new Map<number, number>();
  return (width) => {
    const before = known.get(width);
    if (before !== undefined) return before;
    const { height } = stack(parts.map((part) => blockOf(part, width - sides, text, isNumber)));
    const whole = Math.ceil(height + ends + (text === englishText ? mixedLines : 0));
    known.set(width, whole);
    return whole;
  };
}
