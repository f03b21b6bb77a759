import { adoptSheet, isTree, siblingUrl } from '@gongkai/elements/base';
import { sheetText, sheetUrl } from './files.ts';

/**
 * Gives a document or a shadow tree the styles of MapLibre and our own, once.
 *
 * @param element inside the tree
 */
export function useStyleSheet(element: Element): void {
  const root = element.getRootNode();
  if (isTree(root))
    void adoptSheet(root, { text: sheetText, address: siblingUrl(sheetUrl, import.meta.url) });
}
