import { type FigureView, located } from '@gongkai/snapshot';
import { serialize } from '../../../drawing/serialize.ts';
import { make, type SvgNode, sansFonts, withoutClasses } from '../../../drawing/svg.ts';
import { drawnMapClass, marksClass, mercatorAttribute } from '../../../html/contract.ts';
import type { DrawOptions } from '../../../options.ts';
import { paletteOf } from '../../../palette.ts';
import { markedName, stationsOf } from '../model/fiction.ts';
import { groupCounts, legendRows } from '../model/legend.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import { creditCount, furniture } from './furniture.ts';
import { drawingOrder, idOf, mark, symbols } from './marks.ts';
import { names } from './names.ts';
import { project } from './project.ts';
import { canvas, creditRoom, type Sheet, sizeFor, sizes, textElement } from './sheet.ts';

/**
 * The map as one SVG element: boundary, a symbol for each station, names, scale, north, and the review number at the lower left.
 *
 * @param view a figure of stations, at least one of them with a position
 * @param options with a width: a picture that stands alone, with a legend and without links; without: for a page, which shows the text
 * and symbols that fit its width, by CSS alone
 * @returns markup; empty where no station has a position
 */
export function stationMap(view: FigureView, options: DrawOptions = {}): string {
  const { locale, width, mapShare = 1 } = options;
  const { figure } = view;
  const stations = stationsOf(view);
  const list = stations ? located(stations.stations) : [];
  if (!stations || list.length === 0) return '';
  const alone = width !== undefined;
  const own = sizeFor((width ?? canvas) * mapShare);
  const whole = canvas / mapShare;
  const left = (canvas - whole) / 2;
  const positions = list.map(({ geometry }) => geometry.coordinates);
  // In a page the text is largest, and the credit highest, where the map is smallest.
  const largest = alone ? own : sizes[0];
  const credit = creditCount(stations, stationWordsOf(locale), largest);
  const projected = project(
    { positions, boundary: stations.boundary },
    canvas,
    creditRoom(Math.max(alone ? 3 : 2, credit), largest),
  );
  const sheet: Sheet = { view: stations, projected, options };
  const { sheet: inside, shade, ink3, hair } = paletteOf(options);
  const groups = groupCounts(stations).map(([group]) => group);
  const shown = alone ? [own] : sizes;
  const layers = shown.map((size) => {
    const { elements, boxes } = furniture(sheet, size);
    const layer = (children: readonly SvgNode[]) =>
      make(
        'g',
        { class: `gk-m-w${size.width}`, display: size.width === canvas ? undefined : 'none' },
        children,
      );
    return { furniture: layer(elements), names: layer(names(sheet, size, boxes)) };
  });
  const legend = alone ? legendRows(stations, whole, own.text, locale) : [];
  const rowHeight = own.text * 1.8;
  const bottom = projected.height;
  const height = bottom + (legend.length > 0 ? legend.length * rowHeight + 10 : 0);
  const svg = make(
    'svg',
    {
      class: drawnMapClass,
      // The list beside it says the same; in a file of its own the picture is all there is.
      ...(alone
        ? {
            role: 'img',
            'aria-label': stationWordsOf(locale).mapName(
              markedName({ name: figure.title, synthetic: stations.synthetic }, stationWordsOf(locale)),
            ),
          }
        : { 'aria-hidden': 'true' }),
      [mercatorAttribute]: alone ? undefined : projected.mercator.map((value) => value.toFixed(2)).join(' '),
      viewBox: `${Math.round(left)} 0 ${Math.round(whole)} ${height}`,
      width: width ?? canvas,
      height: Math.round((height * (width ?? canvas)) / whole),
      'font-family': sansFonts,
    },
    [
      symbols(sheet, figure.id, groups, alone ? own.symbol : 1),
      make('rect', { class: 'gk-m-ground', width: canvas, height: bottom, fill: shade }),
      ...(projected.boundary === ''
        ? []
        : [
            make('path', {
              class: 'gk-m-boundary',
              d: projected.boundary,
              fill: inside,
              stroke: ink3,
              'stroke-width': 1.5,
              'stroke-dasharray': '8 3 2 3',
            }),
          ]),
      make('rect', {
        class: 'gk-m-frame',
        x: 0.5,
        y: 0.5,
        width: canvas - 1,
        height: bottom - 1,
        fill: 'none',
        stroke: hair,
      }),
      // Below the marks: where a name finds no room of its own, it gives way.
      ...layers.map((layer) => layer.names),
      make(
        'g',
        { class: marksClass },
        drawingOrder(list).map((station) => mark(sheet, figure.id, station, !alone)),
      ),
      ...layers.map((layer) => layer.furniture),
      ...legend.flatMap((row, index) =>
        row.flatMap(({ group, text, x }) => [
          make('use', {
            href: `#${idOf(figure.id, group)}`,
            x: left + x + own.text * 0.55,
            y: Math.round(bottom + (index + 0.78) * rowHeight),
          }),
          textElement(
            sheet,
            {
              text,
              x: left + x + own.text * 1.5,
              y: bottom + (index + 0.78) * rowHeight + own.text * 0.35,
              anchor: 'start',
            },
            own.text,
            true,
          ),
        ]),
      ),
    ],
  );
  return serialize(alone ? withoutClasses(svg) : svg);
}
