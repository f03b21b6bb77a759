import { commentsIn, type Node, parseHtml } from '../markup/tree.ts';

/** What browsers with scripts keep and do not show. */
const unshown = new Set(['noscript', 'template']);

/** @returns pieces of HTML without what no reader sees: a frame that a host put into a `noscript` is as good as gone. */
export const shownNodes = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node): readonly Node[] => {
    if (typeof node === 'string') return [node];
    return unshown.has(node.name) ? [] : [{ ...node, children: shownNodes(node.children) }];
  });

const unshownIn = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node): readonly Node[] => {
    if (typeof node === 'string') return [];
    return unshown.has(node.name) ? node.children : unshownIn(node.children);
  });

/**
 * What a page has and no reader sees: what was commented out, or put into a `noscript` or a `template`.
 *
 * @param html what an editor made
 * @param nodes the same, read
 */
export const unshownNodes = (html: string, nodes: readonly Node[]): readonly Node[] => [
  ...unshownIn(nodes),
  ...parseHtml(commentsIn(html)),
];
