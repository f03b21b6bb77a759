import type { FigureView } from '@gongkai/snapshot';
import { serialize } from '../../drawing/serialize.ts';
import { make, sansFonts } from '../../drawing/svg.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { draw } from './draw.ts';
import { layoutOf } from './layout.ts';

/**
 * A way of working as a picture: its parts in each other as they contain each other, lines where the source states relations,
 * figures in the parts to which they belong.
 *
 * @param view a figure of a mechanism
 * @returns one SVG element
 * @example
 * ```ts
 * const view = viewOf({ title: '三级联动', parts: ['县总工会', { label: '镇工会', parts: ['村工会'] }] });
 * mechanism(view, { width: 640 }); // <svg aria-label="三级联动…
 * ```
 */
export function mechanism(view: FigureView, options: DrawOptions = {}): string {
  const { width = 480 } = options;
  const colours = paletteOf(options);
  const { figure, mechanism: drawn } = view;
  const layout = layoutOf(view, width, options);
  const height = Math.max(1, layout.height);
  const svg = make(
    'svg',
    {
      role: 'img',
      'aria-label':
        drawn === null
          ? figure.title
          : `${drawn.name}${options.locale === 'en' ? ': ' : '：'}${figure.title}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fill: colours.ink,
      'font-family': sansFonts,
    },
    draw(layout.pieces, { colours, domain: figure.domain }),
  );
  return serialize(svg);
}
