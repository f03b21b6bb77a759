import type { FigureView } from '@gongkai/snapshot';
import type { DrawnRow } from '../../drawing/drawn-rows.ts';
import { make, type SvgNode, sansFonts, serifFonts } from '../../drawing/svg.ts';
import { observationAttribute } from '../../html/contract.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { textWidth } from '../../text/measure.ts';
import { printedParts } from '../../text/printed.ts';
import { type Body, nodesBody, type Omitted, type Room } from '../model/body.ts';
import { type Paragraph, paragraph, paragraphsHeight, placeParagraphs } from '../text/paragraph.ts';
import { numbersOf } from './number-items.ts';

/** Sizes of a number in large type; the largest that fits is taken. */
const sizes = [112, 96, 84, 74, 66, 58, 52, 46, 40, 36, 32, 28, 25, 22] as const;
const gutter = 18;
/** A short bar of the area's colour over each number. */
const bar = { width: 24, height: 3, below: 5 } as const;
/** Units and what leads to a number are so much smaller than it. */
const unitSize = 0.5;
/** Height of a line of digits, as a multiple of their size. */
const digits = 1.12;

/** A stretch of the printed words with its size. */
interface Stretch {
  readonly text: string;
  readonly size: number;
  readonly role: 'number' | 'bound' | 'unit';
}

function stretchesOf({ quantity, shown }: DrawnRow, size: number): readonly Stretch[] {
  const parts = quantity.printed === shown ? printedParts(quantity) : [];
  if (parts.length < 2)
    return [{ text: shown, size: size * (parts.length === 1 ? 0.8 : 0.7), role: 'number' }];
  return parts.map(({ role, text }): Stretch => {
    if (role === 'number') return { text, size, role };
    if (role === 'bound' || role === 'direction') return { text, size: size * 0.72, role: 'bound' };
    return { text, size: Math.max(size * unitSize, 14), role: 'unit' };
  });
}

const stretchesWidth = (stretches: readonly Stretch[]) =>
  stretches.reduce((sum, { text, size }) => sum + textWidth(text, size), 0);

/** One number with what it counts, measured. */
interface Cell {
  readonly item: DrawnRow;
  readonly stretches: readonly Stretch[];
  readonly words: readonly Paragraph[];
}

/** How many lines the words under a number may have at most. */
const maxLines = { label: 3, detail: 3 } as const;

function cellOf(
  item: DrawnRow,
  width: number,
  size: number,
  smallest: number,
  options: DrawOptions,
): Cell | null {
  const { ink2, ink3 } = paletteOf(options);
  const stretches = stretchesOf(item, size);
  if (stretchesWidth(stretches) > width) return null;
  const label = paragraph(
    item.label,
    width,
    Math.min(22, Math.max(smallest + 1, size * 0.3)),
    { fill: ink2 },
    'even',
  );
  const detail = paragraph(
    item.detail,
    width,
    Math.min(18, Math.max(smallest, size * 0.24)),
    { fill: ink3 },
    'even',
  );
  if (label.lines.length > maxLines.label || detail.lines.length > maxLines.detail) return null;
  return { item, stretches, words: [label, detail] };
}

/** Cells in lines and columns. */
interface Grid {
  readonly lines: readonly (readonly Cell[])[];
  readonly room: number;
  readonly size: number;
  readonly gap: number;
  readonly height: number;
}

function gridOf(
  items: readonly DrawnRow[],
  columns: number,
  size: number,
  { width }: Room,
  smallest: number,
  options: DrawOptions,
): Grid | null {
  const room = (width - gutter * (columns - 1)) / columns;
  const cells = items.map((item) => cellOf(item, room, size, smallest, options));
  const whole = cells.flatMap((cell) => cell ?? []);
  if (whole.length < cells.length) return null;
  const lines = Array.from({ length: Math.ceil(whole.length / columns) }, (_, line) =>
    whole.slice(line * columns, (line + 1) * columns),
  );
  const gap = Math.max(10, size * 0.3);
  const heights = lines.map((line) => lineHeight(line, size));
  return {
    lines,
    room,
    size,
    gap,
    height: heights.reduce((sum, one) => sum + one, 0) + gap * (lines.length - 1),
  };
}

const lineHeight = (line: readonly Cell[], size: number) =>
  bar.height + bar.below + size * digits + Math.max(...line.map(({ words }) => paragraphsHeight(words)));

function cellNodes(
  { item, stretches, words }: Cell,
  x: number,
  top: number,
  size: number,
  { figure }: FigureView,
  options: DrawOptions,
): SvgNode {
  const { ink, ink2, area } = paletteOf(options);
  const baseline = top + bar.height + bar.below + size * 0.9;
  const spans = stretches.map(({ text, size: own, role }) =>
    make(
      'tspan',
      role === 'unit'
        ? { 'font-size': own, 'font-family': sansFonts, 'font-weight': 400, fill: ink2 }
        : { 'font-size': own, fill: role === 'bound' ? area[figure.domain] : ink },
      [text],
    ),
  );
  return make('g', { [observationAttribute]: item.id }, [
    make('rect', { x, y: top, width: bar.width, height: bar.height, fill: area[figure.domain] }),
    make('text', { x, y: baseline, 'font-size': size, 'font-family': serifFonts, 'font-weight': 700 }, spans),
    ...placeParagraphs(words, x, top + bar.height + bar.below + size * digits),
  ]);
}

/** How many numbers are shown, and how large they and their words may be. */
interface Limits {
  readonly max: number;
  /** Fewer than this are not worth it. */
  readonly least: number;
  readonly smallest: number;
  readonly largest: number;
  /** The picture is as high as it must be. */
  readonly isFree: boolean;
}

/** More numbers than this stand in two columns where the height is free: one under the other they are a long way down. */
const maxStacked = 3;

/** Numbers of columns in which so many cells stand, best first; where the height is given, without one being left alone in its line. */
function columnsFor(count: number, isFree: boolean): readonly number[] {
  if (isFree) return count > maxStacked ? [2, 1] : [1];
  return [1, 2, 3, 4].filter((columns) => columns === 1 || (columns <= count && count % columns !== 1));
}

/** Paper of such a width is half empty beside numbers that stand one under the other; beside each other they may be as small as this. */
const wide = { room: 480, size: 32 } as const;

/** Sizes of the numbers with numbers of columns, best first. */
function arrangements(
  count: number,
  { width }: Room,
  { isFree, largest }: Limits,
): readonly { readonly size: number; readonly columns: number }[] {
  const own = sizes.filter((size) => size <= largest);
  const usual = own.flatMap((size) => columnsFor(count, isFree).map((columns) => ({ size, columns })));
  if (!isFree || width < wide.room) return usual;
  const beside = columnsFor(count, false)
    .filter((columns) => columns > 1)
    .reverse()
    .flatMap((columns) => own.filter((size) => size >= wide.size).map((size) => ({ size, columns })));
  return [...beside, ...usual];
}

/**
 * Numbers as printed in large type, each over what it counts: as many as fit, as large as they can be.
 *
 * @param view a figure with what it shows
 * @param room for all of them
 * @param options how they are drawn
 * @returns null where fewer fit than are worth it
 */
export function numbersBody(view: FigureView, room: Room, options: DrawOptions, limits: Limits): Body | null {
  const { items, viewOf, total } = numbersOf(view, options, limits.isFree);
  for (let count = Math.min(limits.max, items.length); count >= Math.max(1, limits.least); count -= 1) {
    const shown = items.slice(0, count);
    for (const { size, columns } of arrangements(count, room, limits)) {
      const grid = gridOf(shown, columns, size, room, limits.smallest, options);
      if (grid === null || grid.height > room.height) continue;
      const omitted: Omitted = { parts: view.mechanism?.nodes.length ?? 0, numbers: total - count };
      return nodesBody(gridNodes(grid, view, options), grid.height, omitted, viewOf(count));
    }
  }
  return null;
}

function gridNodes(
  { lines, room, size, gap }: Grid,
  view: FigureView,
  options: DrawOptions,
): readonly SvgNode[] {
  let top = 0;
  return lines.flatMap((line) => {
    const nodes = line.map((cell, column) =>
      cellNodes(cell, column * (room + gutter), top, size, view, options),
    );
    top += lineHeight(line, size) + gap;
    return nodes;
  });
}
