import { groupRowClass } from '../html/contract.ts';
import { type Block, block, stack } from './blocks.ts';
import type { TextMeasure } from './text-height.ts';
import { type Element, elements, find, is, textOf } from './tree.ts';

/** Sizes of plot.css in pixels. */
const size = 15;
const line = size * 1.35;
/** With the line of the sheet between two shades. */
const padding = 14;
const frame = 11;
const least = 272;
const gap = 24;

/** The share of the column of times, by the number of columns. */
const shares: ReadonlyMap<string, number> = new Map([
  ['gk-n1', 0.45],
  ['gk-n2', 0.38],
  ['gk-n3', 0.31],
]);

interface Columns {
  readonly share: number;
  readonly isUnitBelow: boolean;
}

function rowHeight(
  row: Element,
  { share, isUnitBelow }: Columns,
  width: number,
  measure: TextMeasure,
): number {
  const [time, ...cells] = elements(row);
  if (!time) return 0;
  const isStacked = width < 15 * size;
  const timeWidth = is(row, groupRowClass) || isStacked ? width : width * share;
  const cellWidth = (isStacked ? width : width - timeWidth) / Math.max(1, cells.length) - padding;
  const high = (cell: Element, room: number) => {
    const key = find(cell, (one) => is(one, 'gk-key')).length > 0 ? '口口' : '';
    const text = key + textOf(cell);
    // Among three columns the unit always stands below its number.
    const [unit] = isUnitBelow ? find(cell, ({ name }) => name === 'small') : [];
    const lines = unit
      ? 1 + measure.lines(text.slice(0, -textOf(unit).length), room, size)
      : measure.lines(text, room, size);
    return frame + lines * line;
  };
  const own = high(time, timeWidth - padding);
  const others = Math.max(0, ...cells.map((cell) => high(cell, cellWidth)));
  return isStacked ? own + others : Math.max(own, others);
}

function tableHeight(table: Element, width: number, measure: TextMeasure): number {
  const columns = {
    share: shares.get(table.classes.find((name) => shares.has(name)) ?? '') ?? 0.38,
    isUnitBelow: is(table, 'gk-n3'),
  };
  return find(table, ({ name }) => name === 'tr').reduce(
    (sum, row) => sum + rowHeight(row, columns, width, measure),
    8,
  );
}

/** @returns tables of numbers by time, beside each other where there is room. */
export function cellsBlock(tables: Element, width: number, measure: TextMeasure): Block {
  const parts = find(tables, (one) => is(one, 'gk-cells'));
  const each = Math.max(1, Math.floor((width + gap) / least));
  const lines: Block[] = [];
  for (let start = 0; start < parts.length; start += each) {
    const row = parts.slice(start, start + each);
    const own = (width + gap) / row.length - gap;
    lines.push(block(Math.max(...row.map((table) => tableHeight(table, own, measure)))));
  }
  return { ...stack(lines), above: 8, below: 0 };
}
