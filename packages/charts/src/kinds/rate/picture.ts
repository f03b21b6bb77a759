import type { FigureView } from '@gongkai/snapshot';
import type { ChartLayout, RowPaths } from '../../drawing/chart-layout.ts';
import { drawnRows } from '../../drawing/drawn-rows.ts';
import { lonePicture } from '../../drawing/facts.ts';
import { layoutDefaults } from '../../drawing/layout-defaults.ts';
import { barPaths } from '../../drawing/paths.ts';
import { renderChart } from '../../drawing/render-chart.ts';
import { block, heightOf, narrowWidth, place, type TextLine, typeFor } from '../../drawing/text-block.ts';
import type { DrawOptions } from '../../options.ts';
import { isLone, type Shape } from '../../row/shape.ts';
import { fitsTrack } from '../../row/styles.ts';
import { textWidth } from '../../text/measure.ts';
import { barsPicture } from '../bars/picture.ts';

function trackPaths(shape: Shape, x: (value: number) => number, top: number, height: number): RowPaths {
  const box = (from: number, to: number) => `M${x(from)},${top}H${x(to)}v${height}H${x(from)}z`;
  const ground = box(0, 100);
  const certain = (to: number) => barPaths({ form: 'solid', from: 0, to }, x, top, height).fill;
  if (shape.form === 'open' && shape.to < 100) {
    return { ground, fill: certain(shape.to), line: '', region: box(shape.to, 100) };
  }
  if (shape.form === 'span') {
    return { ground, fill: certain(shape.from), line: '', region: box(shape.from, shape.to) };
  }
  return { ground, ...barPaths(shape, x, top, height) };
}

/** How the words of a tick stand: those at the ends of the axis keep within it. */
function tickPlace(isFirst: boolean, isLast: boolean) {
  if (isFirst) return { anchor: 'start', shift: -1 } as const;
  return isLast ? ({ anchor: 'end', shift: 1 } as const) : ({ anchor: 'middle', shift: 0 } as const);
}

/**
 * Rates on a track from 0 to 100: what is certain is solid, the stretch in which the rate may lie is lighter.
 * Each says what it is a share of, or that its source does not.
 *
 * @param view a figure with its rows; what cannot be drawn stands in words
 * @returns one SVG element
 */
export function rate(view: FigureView, options: DrawOptions = {}): string {
  return renderChart(ratePicture(view, options));
}

/** The same, not yet drawn, so that it can stand with others in one picture. */
export function ratePicture(view: FigureView, options: DrawOptions): ChartLayout {
  const { width = 480 } = options;
  const items = drawnRows(view, options);
  const shapes = items.map(({ shape }) => shape);
  if (isLone(shapes)) return lonePicture(view, options, items);
  if (!fitsTrack(shapes)) return barsPicture(view, options);
  const type = typeFor(width);
  const stacked = width < narrowWidth;
  const widest = Math.max(0, ...items.map(({ shown, shape }) => (shape ? textWidth(shown, type.value) : 0)));
  const valueWidth = Math.min(width * 0.45, widest + 2);
  const longest = Math.max(
    0,
    ...items.flatMap(({ label, detail }) => [textWidth(label, type.label), textWidth(detail, type.detail)]),
  );
  const labelWidth = stacked ? width - valueWidth - 12 : Math.ceil(Math.min(longest + 1, width * 0.4));
  const left = stacked ? 1 : labelWidth + 16;
  const right = stacked ? width - 1 : width - valueWidth - 16;
  const max = Math.max(100, ...items.map(({ shape }) => shape?.to ?? 0));
  const thickness = stacked ? 20 : 22;

  const texts: TextLine[] = [];
  const tops: number[] = [];
  let y = 4;
  for (const [row, item] of items.entries()) {
    const label = block('label', item.label, labelWidth, type);
    const detail = block('detail', item.detail, stacked ? width : labelWidth, type);
    const alone = item.shape === null;
    const value = block('value', item.shown, alone ? width - left : valueWidth, type);
    const track = alone ? 0 : thickness;
    if (stacked) {
      const words = alone ? label.height + value.height : Math.max(label.height, value.height);
      texts.push(...place([label], { row, x: 0, top: y }));
      if (alone) texts.push(...place([value], { row, x: 0, top: y + label.height }));
      else texts.push(...place([value], { row, x: width - 2, top: y - 2, anchor: 'end' }));
      tops.push(y + words + 4);
      texts.push(...place([detail], { row, x: 0, top: y + words + (track ? track + 10 : 2) }));
      y += words + (track ? track + 10 : 2) + detail.height + 16;
    } else {
      const height = Math.max(heightOf([label, detail]), value.height, track);
      const middle = y + height / 2;
      texts.push(...place([label, detail], { row, x: 0, top: middle - heightOf([label, detail]) / 2 }));
      const top = middle - value.height / 2;
      texts.push(
        ...place([value], alone ? { row, x: left, top } : { row, x: width - 2, top, anchor: 'end' }),
      );
      tops.push(middle - track / 2);
      y += height + 16;
    }
  }
  const drawn = items.some(({ shape }) => shape !== null);
  const ticks = max > 100 ? [0, 100] : [0, 50, 100];
  const at = (value: number) => left + (value / max) * (right - left);
  const tickLine = y - 6 + type.tick;
  for (const [index, value] of drawn ? ticks.entries() : []) {
    const last = value === max;
    const { anchor, shift } = tickPlace(index === 0, last);
    texts.push({
      row: null,
      role: 'tick',
      anchor,
      x: at(value) + shift,
      y: tickLine,
      size: type.tick,
      text: last ? '100%' : String(value),
    });
  }
  return {
    ...layoutDefaults(view, options),
    height: Math.ceil(drawn ? tickLine + type.tick * 0.35 : Math.max(1, y - 12)),
    items,
    texts,
    axis: drawn
      ? {
          min: 0,
          max,
          left,
          right,
          top: 0,
          bottom: y,
          ticks,
          bands: items.flatMap(({ shape }, row) =>
            shape ? [[(tops[row] ?? 0) - 4, (tops[row] ?? 0) + thickness + 4] as const] : [],
          ),
        }
      : null,
    paths: (row, x) => {
      const shape = items[row]?.shape;
      return shape ? trackPaths(shape, x, tops[row] ?? 0, thickness) : { fill: '', line: '' };
    },
  };
}
