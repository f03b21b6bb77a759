import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import { textWidth } from '../text/measure.ts';
import { assemble } from './assemble.ts';
import { axisTicks } from './axis.ts';
import { frameOf } from './frame.ts';
import { type Item, itemsOf } from './item.ts';
import { barPaths, overhang } from './paths.ts';
import type { Picture } from './picture.ts';
import {
  type Block,
  block,
  heightOf,
  narrowWidth,
  place,
  type TextLine,
  type Type,
  typeFor,
} from './text-block.ts';

/** A row of bars before the scale of the axis is known. */
interface Row {
  readonly item: Item;
  readonly blocks: readonly Block[];
  readonly value: Block;
  /** The value stands over the bar where it is too wide to stand at its end. */
  readonly above: boolean;
}

const gap = 8;

function rowOf(item: Item, labelWidth: number, barWidth: number, type: Type): Row {
  const alone = item.shape === null;
  const value = block('value', item.printed, alone ? barWidth : Math.max(barWidth, 80), type);
  return {
    item,
    blocks: [block('label', item.label, labelWidth, type), block('detail', item.detail, labelWidth, type)],
    value,
    above: !alone && value.width > barWidth * 0.45,
  };
}

/** @returns how many pixels one unit of value may take so that every value still fits behind its bar. */
function scaleOf(rows: readonly Row[], barWidth: number): number {
  const limits = rows.flatMap(({ item: { shape }, value, above }) => {
    if (shape === null || shape.to === 0) return [];
    const room = barWidth - overhang(shape.form) - (above ? 2 : gap + value.width + 2);
    return Math.max(room, 20) / shape.to;
  });
  return Math.min(...limits);
}

/** More room over a heading than under it. */
const headGap = 10;

const bandAround = (top: number, height: number) => [top - 4, top + height + 4] as const;

/**
 * Horizontal bars from 0, each with its printed words at its end.
 *
 * @param view a figure with its rows; what cannot be drawn stands in words
 * @returns one SVG element
 */
export function bars(view: FigureView, options: DrawOptions): string {
  return assemble(barsPicture(view, options));
}

/** What a drawing that is made of bars may say otherwise than its view. */
interface BarsInput {
  readonly items?: readonly Item[];
  /** Words over a row, by its place; what stands at the number of rows comes after the last. */
  readonly headings?: ReadonlyMap<number, string>;
}

/** The same, not yet drawn, so that it can stand with others in one picture. */
export function barsPicture(
  view: FigureView,
  options: DrawOptions,
  { items = itemsOf(view, options), headings = new Map() }: BarsInput = {},
): Picture {
  const { width = 480, locale } = options;
  const type = typeFor(width);
  const stacked = width < narrowWidth;
  const longest = Math.max(0, ...items.map(({ label }) => textWidth(label, type.label)));
  const labelWidth = stacked ? width : Math.ceil(Math.min(longest + 1, width * 0.36));
  const left = stacked ? 1 : labelWidth + 16;
  const barWidth = width - left;
  const rows = items.map((item) => rowOf(item, labelWidth, barWidth, type));
  const max = Math.max(0, ...items.map(({ shape }) => shape?.to ?? 0));
  const perUnit = scaleOf(rows, barWidth);
  const right = max > 0 && Number.isFinite(perUnit) ? left + perUnit * max : left + barWidth / 2;

  const texts: TextLine[] = [];
  const tops: number[] = [];
  const thickness = stacked ? 22 : 26;
  const apart = stacked ? 14 : 12;
  let y = 4;
  const head = (index: number) => {
    const words = headings.get(index);
    if (words === undefined) return;
    const heading = block('head', words, width, type);
    texts.push(...place([heading], { row: null, x: 0, top: y + (index > 0 ? headGap : 0) }));
    y += heading.height + (index > 0 ? headGap : 0) + 6;
  };
  for (const [row, { item, blocks, value, above }] of rows.entries()) {
    head(row);
    const labelHeight = heightOf(blocks);
    const over = above || item.shape === null ? value.height : 0;
    const bar = item.shape === null ? 0 : thickness;
    const own = over + (over && bar ? 2 : 0) + bar;
    const height = stacked ? labelHeight + 4 + own : Math.max(labelHeight, own);
    // Beside a bar of one line, the label stands level with it; a longer one begins at the top of the row.
    const start = stacked ? y + labelHeight + 4 : y + (height - own) / 2;
    texts.push(...place(blocks, { row, x: 0, top: stacked ? y : y + (height - labelHeight) / 2 }));
    const top = start + own - bar;
    tops.push(top);
    if (over) {
      texts.push(...place([value], { row, x: stacked ? 0 : left + gap, top: start }));
    } else if (item.shape !== null) {
      const end = left + (max > 0 ? (item.shape.to / max) * (right - left) : 0);
      const x = end + overhang(item.shape.form) + gap;
      texts.push(...place([value], { row, x, top: top + (bar - value.height) / 2 }));
    }
    y += height + apart;
  }
  head(rows.length);

  const drawn = max > 0;
  const ticks = drawn ? axisTicks(max, right - left, type.tick, items, locale) : [];
  const bottom = y - apart + 8;
  const tickTop = bottom + 2;
  for (const [index, { value, words }] of ticks.entries()) {
    const x = left + (value / max) * (right - left);
    const anchor = index === 0 ? 'start' : 'middle';
    texts.push({
      row: null,
      role: 'tick',
      anchor,
      x: index === 0 ? x - 1 : x,
      y: tickTop + type.tick,
      size: type.tick,
      text: words,
    });
  }
  // Through a heading no line may run, either.
  const bands =
    stacked || headings.size > 0
      ? rows.flatMap(({ item }, row) => (item.shape ? [bandAround(tops[row] ?? 0, thickness)] : []))
      : [[0, bottom] as const];
  return {
    ...frameOf(view, options),
    height: Math.ceil(drawn ? tickTop + type.tick * 1.35 : y - apart + 4),
    items,
    texts,
    axis: drawn ? { max, left, right, top: 0, bottom, ticks: ticks.map(({ value }) => value), bands } : null,
    paths: (row, x) => {
      const shape = rows[row]?.item.shape;
      return shape ? barPaths(shape, x, tops[row] ?? 0, thickness) : { fill: '', line: '' };
    },
  };
}
