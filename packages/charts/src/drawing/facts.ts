import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import { rowMeaning } from '../row/remarks.ts';
import type { ChartLayout } from './chart-layout.ts';
import { type DrawnRow, drawnRows } from './drawn-rows.ts';
import { layoutDefaults } from './layout-defaults.ts';
import { besideEachOther, block, heightOf, place, type TextLine, typeFor } from './text-block.ts';

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
  return items.map((item, index) => {
    const row = view.rows[index];
    const meaning = row === undefined ? '' : rowMeaning(row, locale);
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

/**
 * Figures that share no axis, each as printed in large type over what it counts: people, money, households.
 *
 * @returns a picture not yet drawn
 */
export function factsPicture(
  view: FigureView,
  options: DrawOptions,
  items: readonly DrawnRow[] = drawnRows(view, options),
): ChartLayout {
  const { width = 480 } = options;
  const type = typeFor(width);
  const columns = perLine(width, items.length);
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
