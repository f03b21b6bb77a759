import { attributes, type Html, html } from '../html/html.ts';
import type { Shape } from '../row/shape.ts';
import { type Scale, uncertainRegion } from './scale.ts';

/** A hundredth of a percent is a tenth of a pixel at most. */
const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

/** What is cut out of a bar's end, painted in the colour of the sheet. Heights reach beyond any bar. */
const cuts = {
  /** The bar comes apart into slices that grow thinner: it goes on, nobody printed how far. */
  open: 'M-3 0v99M-8 0v99M-14 0v99',
  jagged: 'M1-1l-8 5 8 5-8 5 8 5-8 5 8 5-8 5 8 5-8 5 8 5V-1z',
  arrow: 'M-99-99L0 0-99 99H1V-99z',
} as const;

/** Something at the end of a bar, measured in pixels from that end: a decoration lies within the length, which it never changes. */
const atEnd = (isLeft: boolean, inside: Html, isMiddle = false) =>
  html`<svg${attributes({ x: isLeft ? null : '100%', y: isMiddle ? '50%' : null, overflow: 'visible' })}>${
    isLeft ? html`<g transform="scale(-1 1)">${inside}</g>` : inside
  }</svg>`;

const full = html`<rect width="100%" height="100%"/>`;

/** What a shape looks like within its own length. */
function inside(form: Shape['form'], isLeft: boolean): Html {
  switch (form) {
    case 'open':
      return html`${full}${atEnd(isLeft, html`<path class="gk-gap" d="${cuts.open}"/>`)}`;
    case 'jagged':
      return html`${full}${atEnd(isLeft, html`<path class="gk-cut" d="${cuts.jagged}"/>`)}`;
    case 'arrow':
      return html`${full}${atEnd(isLeft, html`<path class="gk-cut" d="${cuts.arrow}"/>`, true)}`;
    case 'bracket':
      // Bar, gap, bracket: what is left of the bar ends before the number that it does not reach.
      return html`${full}${atEnd(isLeft, html`<rect class="gk-cut" x="-9" width="9" height="99"/><path class="gk-edge" d="M-6 1H-1V99"/>`)}<svg${attributes(
        { x: isLeft ? null : '100%', y: '100%', overflow: 'visible' },
      )}><path class="gk-edge" d="M-6-1H-1"/></svg>`;
    case 'hollow':
      return html`<rect class="gk-hollow" width="100%" height="100%"/>`;
    case 'solid':
    case 'span':
    case 'zero':
      return full;
  }
}

const bar = (content: Html) =>
  html`<svg class="gk-bar" width="100%" height="20" aria-hidden="true" focusable="false">${content}</svg>`;

function stretch(shape: Shape, { place }: Scale): Html {
  const { form, from, to } = shape;
  if (form === 'zero')
    return html`<svg${attributes({ x: percent(place(0)), y: '50%', overflow: 'visible' })}><path class="gk-edge" d="M1 0l5-5 5 5-5 5z"/></svg>`;
  const isLeft = to < 0;
  const [start, end] = [place(form === 'span' ? from : 0), place(to)];
  const own = {
    x: Math.min(start, end) === 0 ? null : percent(Math.min(start, end)),
    width: percent(Math.abs(end - start)),
  };
  const lead =
    form === 'span' && from > 0
      ? html`<line${attributes({ class: 'gk-edge', x1: percent(place(0)), x2: percent(start), y1: '50%', y2: '50%' })}/>`
      : null;
  if (form === 'solid' || form === 'span') return html`${lead}<rect${attributes(own)} height="100%"/>`;
  return html`<svg${attributes(own)} height="100%">${inside(form, isLeft)}</svg>`;
}

/**
 * A bar as a small fluid SVG: its geometry is in percent of the track, so that one markup fits every width, with no viewBox and no style.
 *
 * @param shape what is drawn
 * @param scale the axis that its row shares
 */
export function barSvg(shape: Shape, scale: Scale): Html {
  return bar(stretch(shape, scale));
}

/** A rate on its track: what is certain is full, the stretch in which it may lie is lighter. */
export function trackSvg(shape: Shape, scale: Scale): Html {
  const region = uncertainRegion(shape, scale);
  const certain: Shape = region ? { form: 'solid', from: 0, to: region[0] ?? 0 } : shape;
  const [left, right] = (region ?? []).map(scale.place);
  return bar(
    html`<rect class="gk-track" width="100%" height="100%"/>${
      region
        ? html`<rect${attributes({ class: 'gk-region', x: percent(left ?? 0), width: percent((right ?? 0) - (left ?? 0)), height: '100%' })}/>`
        : null
    }${certain.form === 'solid' && certain.to === 0 ? null : stretch(certain, scale)}`,
  );
}
