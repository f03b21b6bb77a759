import type { FigureView } from '@gongkai/snapshot';
import { boxSvg, pictureSvg, seriesColour, svgText } from '../../box/svg.ts';
import { narrowWidth, typeFor } from '../../drawing/text-block.ts';
import { observationAttribute } from '../../html/contract.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { textWidth } from '../../text/measure.ts';
import { cellWords } from '../plot/cell.ts';
import { seriesBox } from './draw.ts';
import { lastPoint, seriesModel } from './model.ts';

const gap = 8;

/**
 * Lines through time as a picture; each ends in its name and its last number.
 *
 * @param view a figure of kind `series`
 * @returns one SVG element
 */
export function series({ figure, table }: FigureView, options: Omit<DrawOptions, 'document'>): string {
  const { width = 480, locale } = options;
  const colours = paletteOf(options);
  const look = { colours, domain: figure.domain };
  if (!table) return pictureSvg('', { name: figure.title, width, height: 1, colours });
  const model = seriesModel(table);
  const size = typeFor(width).tick;
  const tall = options.plotHeight ?? (width < narrowWidth ? 180 : 260);
  const names = model.lines.map((line) => {
    const { label } = line.series;
    const last = lastPoint(line)?.cell ?? null;
    const words = last === null ? '' : cellWords(last, locale);
    return { id: last?.id, label: model.lines.length > 1 ? label : '', words };
  });
  const wide = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const right = Math.min(width / 3, wide(names.flatMap(({ label, words }) => [label, words]))) + gap;
  // The words of the axis do not depend on the width of the box.
  const probe = seriesBox(model, { width: 100, height: tall, columns: 100 }, locale);
  const left = wide(probe.y.map(({ words }) => words)) + gap;
  const inner = Math.max(80, Math.round(width - left - right));
  const box = seriesBox(
    model,
    {
      width: inner,
      height: tall,
      columns: inner,
      digits: 1,
      maxYears: Math.max(2, Math.floor(inner / (size * 5))),
      apart: (size * 2.5) / tall,
    },
    locale,
  );
  const top = size * (box.uprights.length > 0 ? 2 : 1);
  const ends = box.ends.map(({ at, series: line }) => {
    const { id, label, words } = names[line] ?? { id: undefined, label: '', words: '' };
    const place = { x: left + inner + gap, y: top + tall * (1 - at), size, fill: seriesColour(line, look) };
    return [
      ...(label === '' ? [] : [svgText(label, { ...place, 'font-weight': 600 })]),
      svgText(words, {
        ...place,
        y: place.y + (label === '' ? size * 0.36 : size * 1.15),
        [observationAttribute]: id,
      }),
    ];
  });
  const height = Math.ceil(top + tall + size * 2);
  return pictureSvg([boxSvg(box, { left, top, width: inner, height: tall, size }, look), ...ends], {
    name: figure.title,
    width,
    height,
    colours,
  });
}
