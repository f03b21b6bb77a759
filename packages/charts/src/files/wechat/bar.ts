import { type Html, html, raw } from '../../html/html.ts';
import type { Shape } from '../../row/shape.ts';
import { type Scale, uncertainRegion } from '../../rows/scale.ts';
import { css, mixed, type Paint, type Style } from './style.ts';

const height = 14;
/** Narrower than this share of the column, an end has no room to come apart. */
const minDecorated = 6;

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

/** A box that holds nothing but a line break: editors take boxes away that are empty. */
function box(style: Style, content: Html = raw('<br>')): Html {
  return html`<section style="${css({ 'box-sizing': 'border-box', 'line-height': `${height}px`, overflow: 'hidden', ...style })}">${content}</section>`;
}

/** What a shape looks like within its own length: boxes and their borders, which every channel keeps that keeps styles at all. */
function inside(form: Shape['form'], side: 'left' | 'right', place: Style, paint: Paint): Html {
  const { area, sheet } = paint;
  const full = (style: Style) => box({ height, 'background-color': area, ...style });
  const ended = (border: string, gap: number) =>
    box({ ...place, height, [`border-${side}`]: `${border} ${area}` }, full({ [`margin-${side}`]: gap }));
  switch (form) {
    case 'open':
      // The end comes apart into slices: it goes on, nobody printed how far.
      return ended('9px double', 3);
    case 'bracket':
      return ended('2px solid', 5);
    case 'jagged':
      return ended('5px dashed', 0);
    case 'hollow':
      return box({ ...place, height, border: `2px solid ${area}` });
    case 'arrow':
      return box(
        { ...place, height, 'background-color': area },
        html`<p style="${css({ margin: 0, padding: '0 3px', 'font-size': 12, 'line-height': `${height}px`, 'text-align': side, color: sheet })}">${side === 'right' ? '→' : '←'}</p>`,
      );
    case 'solid':
    case 'span':
    case 'zero':
      return full(place);
  }
}

/** Where a shape stands on its track, in percent. */
function stretch({ form, from, to }: Shape, { place }: Scale): readonly [start: number, width: number] {
  const [start, end] = [place(form === 'span' ? from : 0), place(to)];
  return [Math.min(start, end), Math.abs(end - start)];
}

/** A bar on a common axis, as boxes with widths in percent. */
export function barHtml(shape: Shape, scale: Scale, paint: Paint): Html {
  const zero = scale.place(0);
  const track: Style = { height, margin: '2px 0 0', 'background-color': paint.shade };
  if (shape.form === 'zero')
    return html`<p style="${css({ margin: '2px 0 0', 'padding-left': percent(zero), 'font-size': 14, 'line-height': `${height}px`, color: paint.area })}">◇</p>`;
  const [start, width] = stretch(shape, scale);
  const side = shape.to < 0 ? 'left' : 'right';
  const small = width < minDecorated && shape.form !== 'hollow';
  const place = { 'margin-left': start === 0 ? null : percent(start), width: percent(width) };
  return box(track, inside(small ? 'solid' : shape.form, side, place, paint));
}

/** A rate on its track: what is certain is full, the stretch in which it may lie is lighter. */
export function trackHtml(shape: Shape, scale: Scale, paint: Paint): Html {
  const { form } = shape;
  const track: Style = { height, margin: '2px 0 0', 'background-color': paint.hair };
  const region = uncertainRegion(shape, scale);
  if (region === null) {
    const [start, width] = stretch(shape, scale);
    if (width === 0) return box(track);
    const place = { 'margin-left': start === 0 ? null : percent(start), width: percent(width) };
    return box(track, inside(form === 'open' ? 'solid' : form, 'right', place, paint));
  }
  const [left, right] = region.map((value) => scale.place(value)) as [number, number];
  const certain = box({ height, width: percent((left / right) * 100), 'background-color': paint.area });
  return box(
    track,
    box(
      { height, width: percent(right), 'background-color': mixed(paint.area, paint.hair, 0.35) },
      left > 0 ? certain : undefined,
    ),
  );
}

/** One mark for one thing, as characters: full where it is certain, hollow where it is not. */
export function dotsHtml({ form, from, to }: Shape, paint: Paint): Html {
  const marks = (count: number, mark: string) => mark.repeat(Math.max(0, count));
  const all = {
    solid: () => marks(to, '●'),
    arrow: () => marks(to, '●'),
    zero: () => '',
    open: () => `${marks(to, '●')}◦◦◦`,
    bracket: () => marks(to - 1, '●') + marks(1, '○'),
    hollow: () => marks(to, '○'),
    jagged: () => marks(to, '○'),
    span: () => marks(Math.ceil(from), '●') + marks(Math.floor(to) - Math.ceil(from), '○'),
  }[form]();
  const groups = all.match(/.{1,5}/gu) ?? [];
  if (groups.length === 0) return html``;
  return html`<p style="${css({ margin: '2px 0 0', 'font-size': 13, 'line-height': '18px', 'letter-spacing': 0, color: paint.area })}">${groups.join(' ')}</p>`;
}
