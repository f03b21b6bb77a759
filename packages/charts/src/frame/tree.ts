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
 * Reads markup that this package wrote: every tag but `wbr` is closed, every attribute quoted.
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
      if (alone !== '/' && name !== 'wbr') {
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

/**
 * Lets an answer about an element be worked out once: a tree does not change, and the height of what stands in it is asked for at hundreds of widths.
 *
 * @param answer for an element, from nothing but it
 */
export function remembered<T>(answer: (element: Element) => T): (element: Element) => T {
  const known = new WeakMap<Element, { readonly answer: T }>();
  return (element) => {
    const before = known.get(element);
    if (before) return before.answer;
    const made = answer(element);
    known.set(element, { answer: made });
    return made;
  };
}

/** @returns the elements among the children. */
export const elements = remembered(({ children }): readonly Element[] =>
  children.filter((child): child is Element => typeof child === 'object'),
);

const inside: (element: Element) => readonly Element[] = remembered((element) =>
  elements(element).flatMap((child) => [child, ...inside(child)]),
);

/** @returns all elements within one that a test holds for, in the order of the document. */
export const find = (element: Element, test: (one: Element) => boolean): readonly Element[] =>
  inside(element).filter(test);

const textWithin = remembered(
  ({ attributes, children }): string => (attributes.get('data-t') ?? '') + children.map(textOf).join(''),
);

/** @returns the text of an element, with what the style sheet draws from `data-t`. */
export function textOf(node: Element | string): string {
  return typeof node === 'string' ? node : textWithin(node);
}

const wordsWithin = remembered(({ children }): string => children.map(wholeWords).join(''));

/** @returns the text of an element in which the borders of words are marked, with each word joined: no line ends within one. */
export const wholeWords = (node: Element | string): string =>
  typeof node === 'string' ? [...node].join('\u2060') : wordsWithin(node);
