import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import type { ChartLayout } from './chart-layout.ts';
import { type DrawnRow, drawnRows } from './drawn-rows.ts';
import { layoutDefaults } from './layout-defaults.ts';
import { barPaths } from './paths.ts';
import { type Block, block, heightOf, place, type TextLine, typeFor } from './text-block.ts';
import { upright } from './upright.ts';

const plot = 120;
const apart = 8;

interface Column {
  readonly item: DrawnRow;
  readonly value: Block;
  readonly label: Block;
}

/**
 * Standing bars, for what follows each other in time: each with its printed words above it.
 *
 * @returns a picture not yet drawn, or null where the words of a column are wider than its place: then bars lie
 */
export function columnsPicture(view: FigureView, options: DrawOptions): ChartLayout | null {
  const { width = 480 } = options;
  const items = drawnRows(view, options);
  const type = typeFor(width);
  const room = width / Math.max(1, items.length);
  const small = { ...type, value: type.label };
  const columns = items.map(
    (item): Column => ({
      item,
      value: block('value', item.shown, room - apart, small),
      label: block('label', item.label, room - apart, { ...type, label: type.tick }),
    }),
  );
  const fits = columns.every(
    ({ item, value, label }) =>
      item.shape !== null &&
      item.shape.form !== 'arrow' &&
      item.shape.to >= 0 &&
      item.detail === '' &&
      value.lines.length === 1 &&
      label.lines.length <= 2,
  );
  if (!fits || columns.length < 2) return null;
  const max = Math.max(...items.map(({ shape }) => shape?.to ?? 0));
  const base = heightOf(columns.slice(0, 1).map(({ value }) => value)) + 20 + plot;
  const bar = Math.min(44, room * 0.62);
  const scale = (value: number) => (max > 0 ? (value / max) * plot : 0);
  const texts = columns.flatMap(({ item, value, label }, row): TextLine[] => {
    const x = (row + 0.5) * room;
    const top = base - scale(item.shape?.to ?? 0) - value.height - 4;
    return [
      ...place([value], { row, x, top, anchor: 'middle' }),
      ...place([label], { row, x, top: base + 4, anchor: 'middle' }),
    ];
  });
  const labels = Math.max(...columns.map(({ label }) => label.height));
  return {
    ...layoutDefaults(view, options),
    height: Math.ceil(base + 4 + labels + 4),
    items,
    texts,
    axis: null,
    rules: `M0,${base}H${width}`,
    paths: (row) => {
      const shape = items[row]?.shape;
      if (!shape) return { fill: '', line: '' };
      const { fill, line } = barPaths(shape, scale, (row + 0.5) * room - bar / 2, bar);
      return { fill: upright(fill, base), line: upright(line, base) };
    },
  };
}
