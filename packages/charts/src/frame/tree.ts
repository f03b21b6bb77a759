/** An element of our own markup. */
export interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const token = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/gi;
const attribute = /([a-z][\w:-]*)(?:="([^"]*)")?/gi;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '');

/**
 * Reads markup that this package wrote: every tag is closed, every attribute quoted.
 *
 * @param markup of one element
 * @returns its tree
 * @throws Error where a tag is not closed: it is no markup of ours
 */
export function readTree(markup: string): Element {
  const root: (Element | string)[] = [];
  const open: { readonly name: string; readonly children: (Element | string)[] }[] = [];
  let into = root;
  for (const [, closing, name = '', attributes = '', alone, text] of markup.matchAll(token)) {
    if (text !== undefined) into.push(plain(text));
    else if (closing === '/') {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes nothing`);
      into = open[open.length - 1]?.children ?? root;
    } else {
      const found = new Map(
        [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, plain(value)]),
      );
      const children: (Element | string)[] = [];
      into.push({ name, classes: found.get('class')?.split(' ') ?? [], attributes: found, children });
      if (alone !== '/') {
        open.push({ name, children });
        into = children;
      }
    }
  }
  const [first] = root;
  if (open.length > 0 || typeof first !== 'object') throw new Error('the markup is not that of one element');
  return first;
}

/** @returns whether an element has a class. */
export const is = (element: Element, name: string): boolean => element.classes.includes(name);

/** @returns the elements among the children. */
export const elements = ({ children }: Element): readonly Element[] =>
  children.filter((child): child is Element => typeof child === 'object');

/** @returns all elements within one that a test holds for, in the order of the document. */
export const find = (element: Element, test: (one: Element) => boolean): readonly Element[] =>
  elements(element).flatMap((child) => [...(test(child) ? [child] : []), ...find(child, test)]);

/** @returns the text of an element, with what the style sheet draws from `data-t`. */
export const textOf = (node: Element | string): string =>
  typeof node === 'string'
    ? node
    : (node.attributes.get('data-t') ?? '') + node.children.map(textOf).join('');
