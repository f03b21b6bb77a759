import type { Domain } from '@gongkai/snapshot';
import { sansFonts } from '../drawing/svg.ts';
import { attributes, type Html, type HtmlValue, html } from '../html/html.ts';
import type { Palette } from '../palette.ts';
import { type Box, type BoxPath, edgeAt, tickEdge } from './box.ts';

/** Colours of a picture that no style sheet reaches. */
export interface Look {
  readonly colours: Palette;
  readonly domain: Domain;
}

/** Where a box stands in a picture, and the size of its words. */
export interface BoxPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** Dashes by which lines are told apart, with their colours. */
const dashes = [undefined, '5 2', '1.5 2.5', '8 2 2 2'] as const;

/** @returns the colour of a series: the area's first, then quieter inks. */
export function seriesColour(series: number, { colours, domain }: Look): string {
  const { area, ink2, ink, ink3 } = colours;
  return [area[domain], ink2, ink, ink3][series] ?? ink3;
}

function pathLook({ role, series }: BoxPath, look: Look): Parameters<typeof attributes>[0] {
  const { shade, hair, ink3, sheet } = look.colours;
  const colour = seriesColour(series ?? 0, look);
  const round = { fill: 'none', 'stroke-linecap': 'round' };
  switch (role) {
    case 'void':
      return { fill: shade };
    case 'band':
      return { fill: colour, 'fill-opacity': 0.2 };
    case 'bins':
      return { fill: ink3 };
    case 'grid':
      return { fill: 'none', stroke: hair };
    case 'break':
      return { fill: 'none', stroke: ink3, 'stroke-dasharray': '4 4' };
    case 'note':
      return { fill: 'none', stroke: ink3 };
    case 'line':
      return { fill: 'none', stroke: colour, 'stroke-width': 2, 'stroke-dasharray': dashes[series ?? 0] };
    case 'dots':
      return { ...round, stroke: series === undefined ? ink3 : colour, 'stroke-width': 7 };
    case 'hollow':
      return { ...round, stroke: sheet, 'stroke-width': 3.5 };
    case 'own':
      return { ...round, stroke: colour, 'stroke-width': 13 };
  }
}

/** @returns one line of text at its place. */
export function svgText(
  text: string,
  place: { readonly x: number; readonly y: number; readonly size: number } & Readonly<
    Record<string, string | number | undefined>
  >,
): Html {
  const { x, y, size, ...more } = place;
  const round = (value: number) => Math.round(value * 10) / 10;
  return html`<text${attributes({ x: round(x), y: round(y), 'font-size': size, ...more })}>${text}</text>`;
}

/**
 * @param box a picture of which the paths are in the pixels of its place
 * @param place where it stands
 * @returns its marks and the words around it; names of lines are left to who knows their numbers
 */
export function boxSvg({ paths, x, y, uprights }: Box, place: BoxPlace, look: Look): Html {
  const { left, top, width, height, size } = place;
  const { ink3 } = look.colours;
  const marks = paths
    .filter(({ d }) => d !== '')
    .map((one) => html`<path${attributes({ ...pathLook(one, look), d: one.d })}/>`);
  const anchor = (at: number) => ({ first: 'start', none: 'middle', last: 'end' })[edgeAt(at, tickEdge)];
  const middle = size * 0.36;
  return html`<g${attributes({ transform: `translate(${left},${top})` })}>${marks}</g>
    ${y.map((tick) => svgText(tick.words, { x: left - 6, y: top + height * (1 - tick.at) + middle, size, fill: ink3, 'text-anchor': 'end' }))}
    ${x.map((tick) => svgText(tick.words, { x: left + width * tick.at, y: top + height + size * 1.4, size, fill: ink3, 'text-anchor': anchor(tick.at) }))}
    ${uprights.map((tick) => svgText(tick.words, { x: left + width * tick.at, y: top - size * 0.5, size, fill: ink3, 'text-anchor': tick.at > 0.6 ? 'end' : 'start' }))}`;
}

/** @returns a picture as one SVG element, with literal colours and fonts. */
export function pictureSvg(
  content: HtmlValue,
  {
    name,
    width,
    height,
    colours,
  }: { readonly name: string; readonly width: number; readonly height: number; readonly colours: Palette },
): string {
  const own = attributes({
    role: 'img',
    'aria-label': name,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    fill: colours.ink,
    'font-family': sansFonts,
  });
  return html`<svg${own}>${content}</svg>`.text;
}
