import { marksClass } from '../html/contract.ts';
import { attributes, type Html, html } from '../html/html.ts';
import type { Shape } from '../row/shape.ts';

/** One mark: full or a ring, with its radius. */
interface Dot {
  readonly radius: number;
  readonly isRing: boolean;
}

const dots = (count: number, radius: number, isRing: boolean): readonly Dot[] =>
  Array.from({ length: count }, () => ({ radius, isRing }));

/** The marks of a shape: rings where it is not certain that there is one. */
function dotsOf({ form, from, to }: Shape): readonly Dot[] {
  switch (form) {
    case 'solid':
    case 'arrow':
      return dots(to, 5, false);
    case 'zero':
      return [];
    case 'open':
      return [...dots(to, 5, false), ...[3.6, 2.6, 1.6].map((radius) => ({ radius, isRing: true }))];
    case 'bracket':
      return [...dots(Math.max(0, to - 1), 5, false), ...dots(1, 4.4, true)];
    case 'hollow':
    case 'jagged':
      return dots(to, 4.4, true);
    case 'span':
      return [...dots(Math.ceil(from), 5, false), ...dots(Math.floor(to) - Math.ceil(from), 4.4, true)];
  }
}

/** From one mark to the next. */
const pitch = 13;
const centre = (index: number) => 6 + index * pitch;

/** Five marks: the full ones as points of a broad line with round ends, which takes one element. */
function five(group: readonly Dot[]): Html {
  const points = group.flatMap(({ isRing }, index) => (isRing ? [] : [`M${centre(index)} 7h0`])).join('');
  const rings = group.map(({ radius, isRing }, index) =>
    isRing ? html`<circle${attributes({ cx: centre(index), cy: 7, r: radius })}/>` : null,
  );
  const width = group.length * pitch;
  return html`<svg${attributes({ class: 'gk-dots', width, height: 14, viewBox: `0 0 ${width} 14`, 'aria-hidden': 'true', focusable: 'false' })}>${
    points === '' ? null : html`<path d="${points}"/>`
  }${rings}</svg>`;
}

/** One mark for one thing, in groups of five that wrap where the line ends. */
export function dotsSvg(shape: Shape): Html {
  const all = dotsOf(shape);
  const groups = Array.from({ length: Math.ceil(all.length / 5) }, (_, index) =>
    all.slice(index * 5, index * 5 + 5),
  );
  return html`<span class="${marksClass}">${groups.map((group, index) => html`${index > 0 ? ' ' : null}${five(group)}`)}</span>`;
}
