import { beside } from '@gongkai/elements/base';
import { sheetText, sheetUrl } from './files.ts';

let shared: CSSStyleSheet | null = null;

function constructed(): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    return sheet;
  } catch {
    // Safari before 16.4 and Firefox before 101 have no such constructor.
    return null;
  }
}

/**
 * Gives a document or a shadow tree the styles of MapLibre and our own, once. A sheet made by script is no inline style, so that a page's policy
 * allows it; browsers without such sheets get a link.
 *
 * @param element inside the tree
 */
export function useStyleSheet(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if ('adoptedStyleSheets' in root) shared ??= constructed();
  if (shared) {
    // A new array: Chromium before 99 has one that cannot be changed.
    if (!root.adoptedStyleSheets.includes(shared))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, shared];
    return;
  }
  if (root.querySelector('link[data-gk-map]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = beside(sheetUrl, import.meta.url);
  link.dataset.gkMap = '';
  (root instanceof Document ? root.head : root).append(link);
}
