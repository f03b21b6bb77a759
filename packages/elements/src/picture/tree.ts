/**
 * Tells a document or a shadow tree from other nodes.
 *
 * @returns whether it is a document or a shadow tree: their classes differ in a frame, so that nothing is asked of them
 */
export const isTree = (root: Node): root is Document | ShadowRoot => root.nodeType !== 1;
