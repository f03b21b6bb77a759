import { Parser } from 'htmlparser2';
import { escapeText } from '../../html/html.ts';

/** An element of a piece of HTML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** A piece of HTML: an element, or text. */
export type Node = Element | string;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** What has no end tag. */
const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr path rect circle line polygon'.split(
    ' ',
  ),
);

/**
 * Reads HTML as it comes from editors, however broken. Comments are left out; names are in lower case but for `viewBox`.
 *
 * @param html a piece of HTML, or a whole page
 * @returns its elements and texts
 */
export function parseHtml(html: string): readonly Node[] {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  const top = () => stack[stack.length - 1] ?? root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = { name, attributes, children: [] };
        top().children.push(element);
        stack.push(element);
      },
      ontext(text) {
        const { children } = top();
        const last = children[children.length - 1];
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  return root.children;
}

/**
 * What stands in the comments of a piece of HTML, which no browser shows.
 *
 * @param html a piece of HTML, or a whole page
 * @returns their texts under each other, as HTML that can be read anew
 */
export function commentsIn(html: string): string {
  const found: string[] = [];
  const parser = new Parser({ oncomment: (text) => found.push(text) });
  parser.end(html);
  return found.join('\n');
}

/** SVG knows this one attribute only so. */
const spelling: Readonly<Record<string, string>> = { viewbox: 'viewBox' };

/** @returns the HTML of elements and texts, escaped anew. */
export function writeHtml(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeText(node);
      const own = Object.entries(node.attributes)
        .map(([name, value]) => ` ${spelling[name] ?? name}="${escapeText(value)}"`)
        .join('');
      return empty.has(node.name) && node.children.length === 0
        ? `<${node.name}${own}>`
        : `<${node.name}${own}>${writeHtml(node.children)}</${node.name}>`;
    })
    .join('');
}

/** @returns every element of a piece of HTML, in the order in which they begin. */
export function elementsOf(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]));
}

/** What stands in a line of its own, and cells, which stand apart. */
const lines = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What nobody reads. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'desc']);

/**
 * The text of a piece of HTML as readers have it: what stands in lines or cells of its own is apart.
 *
 * @param nodes elements and texts
 * @returns plain text, white space collapsed
 */
export function textOf(nodes: readonly Node[]): string {
  const parts: string[] = [];
  const walk = (list: readonly Node[]) => {
    for (const node of list) {
      if (typeof node === 'string') parts.push(node);
      else if (!unread.has(node.name)) {
        const apart = lines.has(node.name);
        if (apart) parts.push(' ');
        walk(node.children);
        if (apart) parts.push(' ');
      }
    }
  };
  walk(nodes);
  return parts
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** @returns the declarations of a style attribute, in order, names in lower case. */
export function declarations(style: string): readonly (readonly [name: string, value: string])[] {
  return style.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part.slice(colon + 1).trim();
    return colon > 0 && name !== '' && value !== '' ? [[name, value] as const] : [];
  });
}
