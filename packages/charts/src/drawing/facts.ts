import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import { areAllExact, isDoubted, rowMeaning } from '../row/remarks.ts';
import type { ChartLayout } from './chart-layout.ts';
import { type DrawnRow, drawnRows } from './drawn-rows.ts';
import { layoutDefaults } from './layout-defaults.ts';
import type { Section } from './render-chart.ts';
import { besideEachOther, block, heightOf, place, type TextLine, type Type, typeFor } from './text-block.ts';

const gutter = 20;
const between = 14;

/** So many facts stand side by side at a width. */
function perLine(width: number, count: number): number {
  return Math.min(besideEachOther(width), Math.max(1, count));
}

/** Adds to each number what its words mean: standing alone it is told in a sentence. */
function told(
  view: FigureView,
  items: readonly DrawnRow[],
  locale: DrawOptions['locale'],
): readonly DrawnRow[] {
  if (areAllExact(view.rows)) return items;
  return items.map((item, index) => {
    const row = view.rows[index];
    const meaning = row === undefined || isDoubted(row) ? '' : rowMeaning(row, locale);
    const said = item.detail.includes(meaning) ? [item.detail] : [item.detail, meaning];
    return { ...item, detail: said.filter((part) => part !== '').join(locale === 'en' ? '; ' : '；') };
  });
}

/**
 * A figure of which one number alone could stand on its axis. A bar that fills its own axis says nothing, so it is set in large
 * type with what it says; the rows beside it were words anyway.
 *
 * @returns a picture not yet drawn
 */
export function lonePicture(
  view: FigureView,
  options: DrawOptions,
  items = drawnRows(view, options),
): ChartLayout {
  return factsPicture(view, options, told(view, items, options.locale));
}

/** Numbers in large type, which stand under a heading or say all themselves. */
export interface FactGroup {
  readonly heading: string | null;
  readonly view: FigureView;
  /** As the rows of the view are drawn, unless given. */
  readonly items?: readonly DrawnRow[];
}

/** @returns the numbers of a view each with what its words mean, for numbers that stand in large type where they would have a bar. */
export const toldRows = (view: FigureView, options: DrawOptions): readonly DrawnRow[] =>
  told(view, drawnRows(view, options), options.locale);

/**
 * Puts groups of numbers beside each other for as long as their numbers find room on one line: a column of numbers would leave the place beside it void.
 *
 * @param groups in their order, those without numbers are left out
 * @returns the sections of a picture as wide as the options say
 */
export function factSections(groups: readonly FactGroup[], options: DrawOptions): readonly Section[] {
  const { width = 480 } = options;
  const most = besideEachOther(width);
  const lines: (FactGroup & { readonly count: number })[][] = [];
  for (const group of groups) {
    const count = group.view.rows.length;
    const last = lines[lines.length - 1];
    const used = last?.reduce((sum, one) => sum + one.count, 0) ?? most;
    if (count === 0) continue;
    if (last && used + count <= most) last.push({ ...group, count });
    else lines.push([{ ...group, count }]);
  }
  return lines.flatMap((line) => {
    const columns = line.reduce((sum, { count }) => sum + count, 0);
    const column = line.length === 1 ? width : (width - gutter * (columns - 1)) / columns;
    let left = 0;
    return line.map(({ heading, view, items = drawnRows(view, options), count }): Section => {
      const own = line.length === 1 ? width : count * column + gutter * (count - 1);
      const at = left;
      left += own + gutter;
      const picture = line.length === 1 ? factsPicture(view, options, items) : rowOfFacts(view, items, own);
      return { heading, picture, ...(at > 0 && { left: at }) };
    });
  });

  /** All on one line, in type of the whole picture. */
  function rowOfFacts(view: FigureView, items: readonly DrawnRow[], own: number): ChartLayout {
    return factsPicture(view, { ...options, width: own }, items, {
      columns: items.length,
      type: typeFor(width),
    });
  }
}

/**
 * Figures that share no axis, each as printed in large type over what it counts: people, money, households.
 *
 * @param given how many stand on a line and how large, where others stand beside them
 * @returns a picture not yet drawn
 */
export function factsPicture(
  view: FigureView,
  options: DrawOptions,
  items: readonly DrawnRow[] = drawnRows(view, options),
  given: { readonly columns?: number; readonly type?: Type } = {},
): ChartLayout {
  const { width = 480 } = options;
  const { columns = perLine(width, items.length), type = typeFor(width) } = given;
  const room = (width - gutter * (columns - 1)) / columns;
  const texts: TextLine[] = [];
  let y = 0;
  for (let first = 0; first < items.length; first += columns) {
    const line = items.slice(first, first + columns).map((item) => {
      const size = [type.large, 24, type.value].find(
        (large) => block('large', item.shown, room, { ...type, large }).lines.length === 1,
      );
      return {
        words: [block('label', item.label, room, type), block('detail', item.detail, room, type)],
        value: block('large', item.shown, room, { ...type, large: size ?? type.value }),
      };
    });
    const tallest = Math.max(...line.map(({ value }) => value.height));
    for (const [column, { words, value }] of line.entries()) {
      const at = { row: first + column, x: column * (room + gutter) };
      // Read out, a number comes after what it counts.
      texts.push(...place(words, { ...at, top: y + tallest }));
      // Numbers of one line stand on one base line, whatever their sizes.
      texts.push(...place([value], { ...at, top: y + tallest - value.height }));
    }
    y += tallest + Math.max(...line.map(({ words }) => heightOf(words))) + between;
  }
  return {
    ...layoutDefaults(view, options),
    height: Math.ceil(Math.max(1, y - between + 4)),
    items,
    texts,
    axis: null,
    paths: () => ({ fill: '', line: '' }),
  };
}
