import type { FigureView } from '@gongkai/snapshot';
import { boxSvg, pictureSvg, seriesColour, svgText } from '../../box/svg.ts';
import { narrowWidth, typeFor } from '../../drawing/text-block.ts';
import { observationAttribute } from '../../html/contract.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { textWidth } from '../../text/measure.ts';
import { wrap } from '../../text/wrap.ts';
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
  const names = model.lines.map((line) => {
    const { label } = line.series;
    const last = lastPoint(line)?.cell ?? null;
    const words = last === null ? '' : cellWords(last, locale);
    return { id: last?.id, label: model.lines.length > 1 ? label : '', words };
  });
  const wide = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  // The words of the axes do not depend on the size of the box.
  const probe = seriesBox(model, { width: 100, height: 100, columns: 100 }, locale);
  const left = wide(probe.y.map(({ words }) => words)) + gap;
  // Of two times at the ends of the axis each has its room.
  const times = probe.x.length > 2 ? 0 : probe.x.reduce((sum, { words }) => sum + wide([words]) + gap, 0);
  // A name that is too long for what is left has several lines.
  const room = Math.max(size * 4, Math.min(width / 3, width - left - times - gap));
  const beside = Math.min(room, wide(names.flatMap(({ label, words }) => [label, words])));
  const labels = names.map(({ label }) => (label === '' ? [] : wrap(label, beside, size)));
  const right = beside + gap;
  const lineHeight = size * 1.15;
  const ownHeight = lineHeight * (1 + Math.max(0, ...labels.map(({ length }) => length))) + size * 0.2;
  // At worst all names stand one below the other.
  const least = Math.ceil(ownHeight * Math.max(0, model.lines.length - 1));
  const tall = Math.max(options.plotHeight ?? (width < narrowWidth ? 180 : 260), least);
  const inner = Math.max(80, Math.round(width - left - right));
  const box = seriesBox(
    model,
    {
      width: inner,
      height: tall,
      columns: inner,
      digits: 1,
      maxYears: Math.max(2, Math.floor(inner / (size * 5))),
      apart: ownHeight / tall,
    },
    locale,
  );
  const top = size * (box.uprights.length > 0 ? 2 : 1);
  const ends = box.ends.map(({ at, series: line }) => {
    const { id, words } = names[line] ?? { id: undefined, words: '' };
    const own = labels[line] ?? [];
    const place = { x: left + inner + gap, y: top + tall * (1 - at), size, fill: seriesColour(line, look) };
    return [
      ...own.map((text, index) =>
        svgText(text, { ...place, y: place.y + index * lineHeight, 'font-weight': 600 }),
      ),
      svgText(words, {
        ...place,
        y: place.y + (own.length === 0 ? size * 0.36 : own.length * lineHeight),
        [observationAttribute]: id,
      }),
    ];
  });
  const lowest = Math.max(
    0,
    ...box.ends.map(
      ({ at, series: line }) => (1 - at) * tall + lineHeight * ((labels[line] ?? []).length + 0.5),
    ),
  );
  const height = Math.ceil(top + Math.max(tall + size * 2, lowest));
  return pictureSvg([boxSvg(box, { left, top, width: inner, height: tall, size }, look), ...ends], {
    name: figure.title,
    width,
    height,
    colours,
  });
}
