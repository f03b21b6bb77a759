import { escapeText } from '../page/html.ts';

/** Attributes in which every number is a length in pixels; elsewhere, as in data-obs, digits are not ours to round. */
const lengths = new Set(
  'x y x1 x2 y1 y2 cx cy r width height d transform viewBox points stroke-width font-size'.split(' '),
);

function rounded(name: string, value: string): string {
  if (!lengths.has(name)) return value;
  return value.replace(/-?\d+\.\d+(?:e[-+]?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10 + 0),
  );
}

/**
 * Writes an element the same in every DOM: attributes in order of name, coordinates to a tenth of a pixel.
 *
 * @param node an element or a text
 * @returns markup that is both HTML and XML
 */
export function serialize(node: Node): string {
  if (node.nodeType === 3) return escapeText(node.nodeValue ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${escapeText(rounded(name, value))}"`)
    .sort()
    .join('');
  const content = [...element.childNodes].map(serialize).join('');
  // The DOM of HTML says SVG or svg, depending on who made it; names such as linearGradient keep their case.
  const tag = element.localName;
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}
