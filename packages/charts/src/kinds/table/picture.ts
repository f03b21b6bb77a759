import type { FigureView } from '@gongkai/snapshot';
import { drawnRows } from '../../drawing/drawn-rows.ts';
import { layoutDefaults } from '../../drawing/layout-defaults.ts';
import { renderChart } from '../../drawing/render-chart.ts';
import { block, heightOf, place, type TextLine, typeFor } from '../../drawing/text-block.ts';
import type { DrawOptions } from '../../options.ts';

/**
 * What is no chart as a picture of words: tiles and tables as a list, each number as printed.
 *
 * @param view a figure
 * @returns one SVG element
 */
export function list(view: FigureView, options: DrawOptions = {}): string {
  const { width = 480 } = options;
  const items = drawnRows(view, options).map((item) => ({ ...item, shape: null }));
  const type = typeFor(width);
  const texts: TextLine[] = [];
  const half = width / 2 - 6;
  let y = 2;
  for (const [row, item] of items.entries()) {
    const label = [block('label', item.label, half, type), block('detail', item.detail, half, type)];
    const value = [block('value', item.shown, half, type)];
    texts.push(...place(label, { row, x: 0, top: y }));
    texts.push(...place(value, { row, x: width - 2, top: y - 2, anchor: 'end' }));
    y += Math.max(heightOf(label), heightOf(value)) + 8;
  }
  return renderChart({
    ...layoutDefaults(view, options),
    height: Math.ceil(y + 2),
    items,
    texts,
    axis: null,
    paths: () => ({ fill: '', line: '' }),
  });
}
