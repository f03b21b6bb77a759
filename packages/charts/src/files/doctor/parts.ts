import { declarations, type Element, elementsOf, type Node } from '../markup/tree.ts';

/** What a snippet may be made of, and an editor may strip. */
export const snippetParts = [
  'frame',
  'script',
  'style-element',
  'styles',
  'picture',
  'drawing',
  'table',
  'link',
  'element',
] as const;
/** A part of what is handed out, as far as hosts take some away. */
export type SnippetPart = (typeof snippetParts)[number];

const isStyled = ({ attributes }: Element) =>
  declarations(attributes.style ?? '').some(([name]) =>
    /^(?:background|background-color|border.*|font-size)$/.test(name),
  );

/** An address that a browser can ask for: a CMS may leave it empty, or put a backslash before its quotation mark. */
const isAddress = (text: string | undefined) => /^[^\s\\"']/.test(text?.trim() ?? '');

/** Without a height a frame is 150 pixels high, and shows a title alone. */
const hasHeight = ({ attributes }: Element) =>
  /^\d+/.test(attributes.height ?? '') ||
  declarations(attributes.style ?? '').some(([name]) => name === 'height');

/** Where hosts that load pictures late, as WeChat does, keep the address. */
const lateSources = ['src', 'data-src', 'data-original', 'data-lazy-src'] as const;

const tests: Readonly<Record<SnippetPart, (element: Element) => boolean>> = {
  frame: (element) => element.name === 'iframe' && isAddress(element.attributes.src) && hasHeight(element),
  script: ({ name }) => name === 'script',
  'style-element': ({ name }) => name === 'style',
  styles: isStyled,
  picture: ({ name, attributes }) =>
    name === 'img' && lateSources.some((source) => isAddress(attributes[source])),
  drawing: ({ name }) => /^(?:rect|path|circle|line|polygon)$/.test(name),
  table: ({ name }) => name === 'td' || name === 'th',
  link: ({ name, attributes }) => name === 'a' && /^(?:https?:)?\/\//i.test(attributes.href ?? ''),
  element: ({ name }) => /^gk-/.test(name),
};

/** @returns how many elements of each sort there are. */
export function countParts(nodes: readonly Node[]): Readonly<Record<SnippetPart, number>> {
  const elements = elementsOf(nodes);
  const count = (part: SnippetPart) => elements.filter(tests[part]).length;
  return {
    frame: count('frame'),
    script: count('script'),
    'style-element': count('style-element'),
    styles: count('styles'),
    picture: count('picture'),
    drawing: count('drawing'),
    table: count('table'),
    link: count('link'),
    element: count('element'),
  };
}

/** The ways in which a figure goes into a page of somebody else's, the fullest first. */
export const ways = ['frame', 'element', 'drawn', 'picture', 'table', 'words'] as const;
/** A way in which a figure goes into a page of somebody else’s. */
export type Way = (typeof ways)[number];
