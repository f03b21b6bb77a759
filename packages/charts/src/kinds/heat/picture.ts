import type { FigureView } from '@gongkai/snapshot';
import { rect } from '@observablehq/plot';
import { pictureSvg, svgText } from '../../box/svg.ts';
import { typeFor } from '../../drawing/text-block.ts';
import { observationAttribute } from '../../html/contract.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { textWidth } from '../../text/measure.ts';
import { wrap } from '../../text/wrap.ts';
import { amount } from '../../words/amount.ts';
import { timeWords } from '../../words/time.ts';
import { cellWords } from '../plot/cell.ts';
import { columnGroups } from '../plot/columns.ts';
import { plotPaths } from '../plot/plot.ts';
import { type HeatModel, heatModel, maxTimes, shades } from './model.ts';

const pad = 6;

/** Grounds of the cells, all of one shade as one path. */
function grounds(
  model: HeatModel,
  columns: readonly number[],
  size: { width: number; height: number },
  fill: string,
): readonly Html[] {
  const { times, shade } = model;
  const cells = times.flatMap(({ cells: row }, down) =>
    columns.map((column, across) => ({
      shade: shade(row[column] ?? null),
      x1: across,
      x2: across + 1,
      y1: times.length - down - 1,
      y2: times.length - down,
    })),
  );
  return shades.slice(1).map((level) => {
    const own = cells.filter((cell) => cell.shade === level);
    const plane = { ...size, x: [0, columns.length], y: [0, times.length], digits: 1 } as const;
    const { cells: d } = plotPaths(plane, {
      cells: (o) => rect(own, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', insetLeft: 1, insetBottom: 1, ...o }),
    });
    return d === '' ? html`` : html`<path${attributes({ d, fill, 'fill-opacity': level })}/>`;
  });
}

/** A sample of a shade. */
const sample = 20;

/** The shades from nothing to the largest number, below the cells. */
function scale(
  { max, unit }: HeatModel,
  place: {
    readonly top: number;
    readonly size: number;
    readonly fill: string;
    readonly ink: string;
    readonly locale: DrawOptions['locale'];
  },
): Html | null {
  if (max <= 0) return null;
  const { top, size, fill, ink, locale } = place;
  const y = Math.round(top);
  const height = Math.round(size);
  const left = Math.round(textWidth('0', size) + pad);
  const baseline = top + size * 0.86;
  const width = sample * shades.length;
  const boxes = shades.map(
    (shade, index) =>
      html`<rect${attributes({ x: left + index * sample, y, width: sample, height, fill, 'fill-opacity': shade })}/>`,
  );
  return html`${svgText('0', { x: 0, y: baseline, size, fill: ink })}${boxes}<rect${attributes({ x: left, y, width, height, fill: 'none', stroke: ink, 'stroke-width': 0.5 })}/>${svgText(amount(max, unit, locale), { x: left + width + pad, y: baseline, size, fill: ink })}`;
}

/**
 * Kinds by times as a picture: a number or a code in each cell, its ground darker the larger it is.
 *
 * @param view a figure of kind `heat`
 * @returns one SVG element
 */
export function heat({ figure, table }: FigureView, options: Omit<DrawOptions, 'document'>): string {
  const { width = 480, locale } = options;
  const colours = paletteOf(options);
  if (!table) return pictureSvg('', { name: figure.title, width, height: 1, colours });
  const whole = heatModel(table);
  const model = { ...whole, times: whole.times.slice(-maxTimes) };
  const size = typeFor(width).tick;
  const { ink2, ink3, area } = colours;
  const names = model.times.map(({ time }) => timeWords(time, locale));
  const left = Math.max(...names.map((name) => textWidth(name, size))) + 2 * pad;
  const widest = Math.max(
    ...model.times.flatMap(({ cells }) => cells.map((cell) => textWidth(cellWords(cell, locale), size))),
  );
  const most = Math.max(1, Math.floor((width - left) / (widest + 2 * pad)));
  const line = Math.ceil(size * 1.8);
  let top = 0;
  const parts = columnGroups(model.series.length, most).map((columns) => {
    const room = (width - left) / columns.length;
    const heads = columns.map((column) => wrap(model.series[column]?.label ?? '', room - pad, size));
    const head = Math.max(...heads.map((lines) => lines.length)) * size * 1.3 + pad;
    const start = top + head;
    const height = line * model.times.length;
    const baseline = (row: number) => start + row * line + line / 2 + size * 0.36;
    top = start + height + 16;
    return html`${heads.map((lines, across) => lines.map((text, index) => svgText(text, { x: left + across * room + pad, y: start - pad - (lines.length - 1 - index) * size * 1.3, size, fill: ink2 })))}
      <g${attributes({ transform: `translate(${Math.round(left)},${Math.round(start)})` })}>${grounds(model, columns, { width: width - Math.round(left), height }, area[figure.domain])}</g>
      ${model.times.map(
        ({ cells }, row) =>
          html`${svgText(names[row] ?? '', { x: 0, y: baseline(row), size, fill: ink2 })}${columns.map(
            (column, across) => {
              const cell = cells[column] ?? null;
              const fill = cell?.quantity ? undefined : ink3;
              return svgText(cellWords(cell, locale), {
                x: left + across * room + pad,
                y: baseline(row),
                size,
                fill,
                [observationAttribute]: cell?.id,
              });
            },
          )}`,
      )}`;
  });
  const legend = scale(model, { top: top + pad, size, fill: area[figure.domain], ink: ink2, locale });
  const height = Math.ceil(Math.max(1, legend === null ? top - 14 : top + pad + size * 1.4));
  return pictureSvg([parts, legend], { name: figure.title, width, height, colours });
}
