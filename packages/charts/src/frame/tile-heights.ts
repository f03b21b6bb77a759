import { labelClass, numberCellClass, tileClass, whenClass } from '../html/contract.ts';
import { type Block, block } from './blocks.ts';
import type { TextMeasure } from './text-height.ts';
import { type Element, find, is, textOf, wholeWords } from './tree.ts';

/** Padding and border of a tile in a frame, in pixels. */
const sides = 18;

/** How many tiles stand side by side: the rule of tiles.css. */
function columnsAt(list: Element, width: number): number {
  const of = (name: string, known: readonly number[], usual: number) => {
    const value = Number(list.attributes.get(name));
    return known.includes(value) ? value : usual;
  };
  if (width < 272) return 1;
  if (width < 480) return 2;
  return width < 832 ? of('data-medium', [1, 3], 2) : of('data-wide', [1, 2, 3, 4], 5);
}

/** The parts of a number in a tile, none of which is broken unless it is wider than its tile: size of the font, and the margins at both sides together. */
const partSizes: ReadonlyMap<string, readonly [size: number, margins: number]> = new Map([
  ['b', [24, 0]],
  ['i', [20, 2.4]],
  ['small', [16, 1.6]],
]);

/** Large figures in tiles of a frame: 24 px, bounds and units smaller. */
function numberHeight(tile: Element, width: number, text: TextMeasure, lead: number): number {
  const [words] = find(tile, (one) => is(one, 'gk-words'));
  // Its first line has room for a number, too.
  if (words) return lead + 0.9 + text.height(textOf(words), width, 20, 1.4);
  const [number] = find(tile, (one) => is(one, numberCellClass));
  if (!number) return 0;
  let [lines, used] = [1, 0];
  for (const part of find(number, ({ name }) => partSizes.has(name))) {
    const [size = 24, margins = 0] = partSizes.get(part.name) ?? [];
    const wide = text.width(textOf(part), size) + margins;
    const isNext = used > 0 && used + wide > width;
    const broken = Math.max(0, Math.ceil(wide / width) - 1);
    lines += (isNext ? 1 : 0) + broken;
    used = (isNext ? 0 : used) + wide - broken * width;
  }
  return lead + 26.5 + (lines - 1) * 26.4;
}

/** The height of what a tile says: kicker, number, label, three remarks. */
function tileHeight(tile: Element, width: number, text: TextMeasure, lead: number): number {
  const texts = (name: string) => find(tile, (one) => is(one, name)).map(textOf);
  const [kicker = ''] = texts('gk-kicker');
  const [label = ''] = find(tile, (one) => is(one, labelClass)).map(wholeWords);
  const whens = texts(whenClass);
  return (
    text.height(kicker, width, 14) +
    text.height(label, width, 14) +
    12 +
    numberHeight(tile, width, text, lead) +
    whens.reduce((sum, when) => sum + text.lines(when, width, 13) * 18.2, 0)
  );
}

/** @returns a list of tiles as one block: those of a row are as high as the highest of them. */
export function tilesBlock(list: Element, width: number, text: TextMeasure): Block {
  const wide = Number(list.attributes.get('data-wide')) || 5;
  const inner = Math.min(width - 1, wide * 368);
  const columns = columnsAt(list, inner);
  // Where one number has a word above it, each has the room for one.
  const lead = list.attributes.has('data-leads') ? 17.6 : 0;
  const tiles = find(list, (one) => is(one, tileClass)).map((tile) =>
    tileHeight(tile, (inner + 1) / columns - sides, text, lead),
  );
  let height = 1;
  for (let start = 0; start < tiles.length; start += columns) {
    height += 29 + Math.max(...tiles.slice(start, start + columns));
  }
  return block(height, 12);
}
