import { escapeText } from '../html/html.ts';
import type { SvgNode } from './svg.ts';

/** Attributes in which every number is a length in pixels; elsewhere, as in data-obs, digits are not ours to round. */
const lengths = new Set(
  'x y x1 x2 y1 y2 cx cy r width height d transform viewBox points stroke-width font-size'.split(' '),
);

/** A tenth of a pixel is seen by nobody; adding zero turns -0 into 0. */
const tenth = (value: number) => Math.round(value * 10) / 10 + 0;

function written(name: string, value: string | number): string {
  if (!lengths.has(name)) return String(value);
  if (typeof value === 'number') return String(tenth(value));
  return value.replace(/-?\d+\.\d+(?:e[-+]?\d+)?/g, (number) => String(tenth(Number(number))));
}

/**
 * Writes an element always in the same way: attributes in order of name, coordinates to a tenth of a pixel.
 *
 * @param node an element or a text
 * @returns markup that is both HTML and XML
 */
export function serialize(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeText(node);
  const { name } = node;
  const attributes = Object.entries(node.attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeText(written(key, value))}"`))
    .sort()
    .join('');
  const content = node.content.map(serialize).join('');
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}
