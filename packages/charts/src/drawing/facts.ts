import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import { frameOf } from './frame.ts';
import { itemsOf } from './item.ts';
import type { Picture } from './picture.ts';
import { block, heightOf, narrowWidth, place, type TextLine, typeFor } from './text-block.ts';

const gutter = 20;
const between = 14;

/** So many facts stand side by side at a width. */
function perLine(width: number, count: number): number {
  const most = width < narrowWidth ? 1 : width < 600 ? 2 : 3;
  return Math.min(most, Math.max(1, count));
}

/**
 * Figures that share no axis, each as printed in large type over what it counts: people, money, households.
 *
 * @returns a picture not yet drawn
 */
export function factsPicture(view: FigureView, options: DrawOptions): Picture {
  const { width = 480 } = options;
  const items = itemsOf(view, options);
  const type = typeFor(width);
  const columns = perLine(width, items.length);
  const room = (width - gutter * (columns - 1)) / columns;
  const texts: TextLine[] = [];
  let y = 0;
  for (let first = 0; first < items.length; first += columns) {
    const line = items.slice(first, first + columns).map((item) => {
      const size = [type.large, 24, type.value].find(
        (large) => block('large', item.printed, room, { ...type, large }).lines.length === 1,
      );
      return {
        words: [block('label', item.label, room, type), block('detail', item.detail, room, type)],
        value: block('large', item.printed, room, { ...type, large: size ?? type.value }),
      };
    });
    const tallest = Math.max(...line.map(({ value }) => value.height));
    for (const [column, { words, value }] of line.entries()) {
      const at = { row: first + column, x: column * (room + gutter) };
      // Numbers of one line stand on one base line, whatever their sizes.
      texts.push(...place([value], { ...at, top: y + tallest - value.height }));
      texts.push(...place(words, { ...at, top: y + tallest }));
    }
    y += tallest + Math.max(...line.map(({ words }) => heightOf(words))) + between;
  }
  return {
    ...frameOf(view, options),
    height: Math.ceil(Math.max(1, y - between + 4)),
    items,
    texts,
    axis: null,
    paths: () => ({ fill: '', line: '' }),
  };
}
