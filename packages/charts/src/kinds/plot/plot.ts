import { type Markish, plot } from '@observablehq/plot';
import { document } from '#document';
import { compactPath } from './path.ts';

/** The plane in which Plot draws: pixels, or the units of a box that is stretched. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly x: readonly [min: number, max: number];
  readonly y: readonly [min: number, max: number];
  /** Decimals of coordinates that are kept. */
  readonly digits?: number;
}

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** What an element of Plot covers, as a path: a circle is the point at which it stands. */
function pathOf(element: Element): string {
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'circle':
      return `M${number(element, 'cx')},${number(element, 'cy')}L${number(element, 'cx')},${number(element, 'cy')}`;
    case 'line':
      return `M${number(element, 'x1')},${number(element, 'y1')}L${number(element, 'x2')},${number(element, 'y2')}`;
    case 'rect': {
      const [x, y] = [number(element, 'x'), number(element, 'y')];
      const [right, bottom] = [x + number(element, 'width'), y + number(element, 'height')];
      return `M${x},${y}L${right},${y}L${right},${bottom}L${x},${bottom}Z`;
    }
    default:
      return '';
  }
}

/**
 * Lets Plot draw marks into a plane and takes their geometry alone. Its style sheet, classes, `currentColor` and the labels on groups that axe
 * refuses stay behind; so do its axes, which are text that would not grow with the reader's.
 *
 * @param plane its size and domains
 * @param marks each under a name, with no axis
 * @returns for each name one path of all that the mark drew; '' where it drew nothing
 */
export function plotPaths<N extends string>(
  { width, height, x, y, digits = 0 }: Plane,
  marks: Readonly<Record<N, (options: { readonly className: string }) => Markish>>,
): Readonly<Record<N, string>> {
  const names = Object.keys(marks) as N[];
  const svg = plot({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: [...x], range: [0, width] },
    y: { type: 'linear', domain: [...y], range: [height, 0] },
    marks: names.map((name) => marks[name]({ className: `m-${name}` })),
  });
  return Object.fromEntries(
    names.map((name) => {
      const drawn = [...svg.querySelectorAll(`.m-${name} *`), ...svg.querySelectorAll(`path.m-${name}`)];
      return [name, drawn.map((element) => compactPath(pathOf(element), digits)).join('')];
    }),
  ) as Record<N, string>;
}
