import type { Node } from '../markup/tree.ts';

/** What browsers with scripts keep and do not show. */
const unshown = new Set(['noscript', 'template']);

/** @returns pieces of HTML without what no reader sees: a frame that a host put into a `noscript` is as good as gone. */
export const shownNodes = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node): readonly Node[] => {
    if (typeof node === 'string') return [node];
    return unshown.has(node.name) ? [] : [{ ...node, children: shownNodes(node.children) }];
  });
