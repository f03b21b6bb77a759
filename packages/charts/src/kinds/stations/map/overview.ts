import { serialize } from '../../../drawing/serialize.ts';
import { make, sansFonts } from '../../../drawing/svg.ts';
import { drawnMapClass } from '../../../html/contract.ts';
import type { DrawOptions } from '../../../options.ts';
import { paletteOf } from '../../../palette.ts';
import { placeLabels } from './labels.ts';
import { project } from './project.ts';

/** Stations of one union, as one mark. */
export interface UnionMark {
  readonly name: string;
  readonly count: number;
  /** The middle of its stations. */
  readonly position: readonly [longitude: number, latitude: number];
}

const canvas = 720;
/** Up to so many unions have their names on the map. */
const maxNamed = 40;
const [smallest, largest] = [4, 22];

/**
 * Stations of many unions as one picture: a disc for each union, its area as the number of its stations. Without boundary: that of a country
 * is never drawn from somebody's own data.
 *
 * @param unions at least one
 * @returns one SVG element; text is for a map that is shown at least 480 pixels wide, narrower ones have none
 */
export function unionsMap(unions: readonly UnionMark[], options: DrawOptions = {}): string {
  const { sheet, shade, hair, ink, area } = paletteOf(options);
  const projected = project({ positions: unions.map(({ position }) => position), boundary: null }, canvas);
  const most = unions.reduce((max, { count }) => Math.max(max, count), 1);
  const marks = [...unions]
    .sort((a, b) => b.count - a.count)
    .map(({ name, count, position }) => {
      const [x, y] = projected.place(position);
      return { name, x, y, r: smallest + (largest - smallest) * Math.sqrt(count / most) };
    });
  const size = 22;
  const labels = placeLabels(
    marks.slice(0, maxNamed).map(({ name, x, y, r }) => ({ text: name, x, y, gap: r + 5 })),
    size,
    { width: projected.width, height: projected.height, marks, kept: [] },
  );
  const svg = make(
    'svg',
    {
      class: drawnMapClass,
      'aria-hidden': 'true',
      viewBox: `0 0 ${canvas} ${projected.height}`,
      width: canvas,
      height: projected.height,
      'font-family': sansFonts,
    },
    [
      make('rect', {
        class: 'gk-m-ground',
        width: canvas,
        height: projected.height,
        fill: shade,
        stroke: hair,
      }),
      ...marks.map(({ x, y, r }) =>
        make('circle', {
          class: 'gk-m-union',
          cx: Math.round(x),
          cy: Math.round(y),
          r: Math.round(r * 10) / 10,
          fill: area.facilities,
          stroke: sheet,
        }),
      ),
      ...labels.map(({ text, x, y, anchor }) =>
        make(
          'text',
          {
            class: 'gk-m-name gk-m-wide',
            x,
            y,
            'font-size': size,
            'text-anchor': anchor === 'start' ? undefined : anchor,
            fill: ink,
            stroke: sheet,
            'stroke-width': 5,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          },
          [text],
        ),
      ),
    ],
  );
  return serialize(svg);
}
