import { parseHTML } from 'linkedom';
import { textWidth } from '../../src/text/measure.ts';
import { leftOf } from './boxes.ts';

/** A line of text with the room that it takes, in the units of the whole picture. */
export interface TextBox {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where something stands: an offset and a scale. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Of the size of a font, what ink of Chinese characters takes above and below the base line. */
const [above, below] = [0.84, 0.1];

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

function inside(element: Element, { x, y, scale }: Place): Place {
  if (element.tagName.toLowerCase() === 'svg') {
    const [left = 0, top = 0, width = 0] = (element.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const own = element.hasAttribute('x') && width > 0 ? number(element, 'width') / width : 1;
    return {
      x: x + (number(element, 'x') - left * own) * scale,
      y: y + (number(element, 'y') - top * own) * scale,
      scale: scale * own,
    };
  }
  const moved = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '');
  return moved
    ? { x: x + Number(moved[1]) * scale, y: y + Number(moved[2]) * scale, scale }
    : { x, y, scale };
}

/** A stretch of text in one size, and the width of all stretches of a line. */
function stretches(text: Element): { sizes: number[]; width: number } {
  const base = number(text, 'font-size');
  const sizes: number[] = [];
  let width = 0;
  for (const node of text.childNodes) {
    const own = node.nodeType === 1 ? number(node as Element, 'font-size') || base : base;
    const words = node.textContent ?? '';
    if (words === '') continue;
    sizes.push(own);
    width += textWidth(words, own);
  }
  return { sizes, width };
}

/** @returns every text of a picture with its box. */
export function textBoxes(svg: string): TextBox[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`) as unknown as {
    document: Document;
  };
  const found: TextBox[] = [];
  const walk = (element: Element, place: Place) => {
    const here = inside(element, place);
    if (element.tagName.toLowerCase() === 'text') {
      const { sizes, width } = stretches(element);
      const largest = Math.max(...sizes);
      const anchor = element.getAttribute('text-anchor');
      const wide = width * here.scale;
      const at = here.x + number(element, 'x') * here.scale;
      const left = leftOf(anchor, at, wide);
      const base = here.y + number(element, 'y') * here.scale;
      found.push({
        text: element.textContent ?? '',
        size: Math.min(...sizes) * here.scale,
        left,
        right: left + wide,
        top: base - above * largest * here.scale,
        bottom: base + below * largest * here.scale,
      });
      return;
    }
    for (const child of element.children) walk(child, here);
  };
  const root = document.querySelector('svg');
  if (!root) throw new Error('no svg');
  walk(root, { x: 0, y: 0, scale: 1 });
  return found;
}

/** @returns pairs of texts that cover each other by more than a sliver. */
export function overlaps(boxes: readonly TextBox[], sliver = 1.5): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > sliver &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > sliver,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}
