import { declarations, type Element, elementsOf, type Node } from '../markup/tree.ts';
import { isPicture, ownFrames } from './faults.ts';

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

const tests: Readonly<Record<SnippetPart, (element: Element) => boolean>> = {
  frame: ({ name }) => name === 'iframe' || name === 'amp-iframe',
  script: ({ name }) => name === 'script',
  'style-element': ({ name }) => name === 'style',
  styles: isStyled,
  picture: isPicture,
  drawing: ({ name }) => /^(?:rect|path|circle|line|polygon)$/.test(name),
  table: ({ name }) => name === 'td' || name === 'th',
  link: ({ name, attributes }) => name === 'a' && /^(?:https?:)?\/\//i.test(attributes.href ?? ''),
  element: ({ name }) => /^gk-/.test(name),
};

/** What hosts for dark screens put in the place of a colour. */
const groundless = /^(?:transparent|none|inherit|initial|unset)(?:\s*!important)?$/i;

/** @returns how many elements have a ground of their own: bars and dots that are drawn with boxes. */
export const countGrounds = (nodes: readonly Node[]): number =>
  elementsOf(nodes).filter(({ attributes }) =>
    declarations(attributes.style ?? '').some(
      ([name, value]) => /^background(?:-color)?$/.test(name) && !groundless.test(value),
    ),
  ).length;

/**
 * @param nodes what an editor made
 * @param given what was handed out; null where that is not known
 * @returns how many elements of each sort there are; of frames our own
 */
export function countParts(
  nodes: readonly Node[],
  given: readonly Node[] | null,
): Readonly<Record<SnippetPart, number>> {
  const elements = elementsOf(nodes);
  const count = (part: SnippetPart) => elements.filter(tests[part]).length;
  return {
    frame: ownFrames(nodes, given).length,
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
