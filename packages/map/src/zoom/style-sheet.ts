import { adoptSheet, siblingUrl } from '@gongkai/elements/base';
import { sheetText, sheetUrl } from './files.ts';

/**
 * Gives a document or a shadow tree the styles of MapLibre and our own, once.
 *
 * @param element inside the tree
 */
export function useStyleSheet(element: Element): void {
  const root = element.getRootNode();
  if (root instanceof Document || root instanceof ShadowRoot)
    void adoptSheet(root, { text: sheetText, address: siblingUrl(sheetUrl, import.meta.url) });
}
