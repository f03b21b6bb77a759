import { moreClass, observationAttribute, partAttribute, snapshotAttribute } from '@gongkai/charts/contract';
import { adoptSheet, type Sheet } from '../picture/adopt-sheet.ts';
import { isTree } from '../picture/tree.ts';
import { parseMarkup } from './trusted.ts';

/** What can take the focus in a picture, found again after it was redrawn. */
const keyOf = (element: Element | null): string | null => {
  const mark = element?.closest(`[${observationAttribute}], [${partAttribute}]`);
  if (!mark) return null;
  const names = [observationAttribute, partAttribute, snapshotAttribute];
  return names.map((name) => mark.getAttribute(name) ?? '').join(' ');
};

/** The markup that was drawn last in a place. */
const drawn = new WeakMap<Element, string>();

/** Puts new nodes in the place of the old; what a reader has opened stays open, and the focus stays where it was. */
function replace(place: HTMLElement, content: DocumentFragment): void {
  const open = [...place.querySelectorAll('details')].map((details) => details.open);
  for (const [index, details] of [...content.querySelectorAll('details')].entries())
    if (open[index]) details.open = true;
  const { activeElement } = place.getRootNode() as ShadowRoot;
  const focused = place.contains(activeElement) ? keyOf(activeElement) : null;
  place.textContent = '';
  place.append(content);
  if (focused === null) return;
  const mark = [...place.querySelectorAll<HTMLElement>(`[${observationAttribute}], [${partAttribute}]`)].find(
    (found) => found instanceof HTMLElement && keyOf(found) === focused,
  );
  if (!mark) return;
  mark.tabIndex = 0;
  mark.focus({ preventScroll: true });
}

/**
 * Draws a figure or a tile in the shadow root of an element, beside what others put inside its tag. Who writes the page, be it an editor or a
 * framework, finds their own nodes where they left them.
 *
 * @param markup of `@gongkai/charts`
 * @param sheets that it needs
 * @param withSwitch what stands inside the tag is seen behind the switch of the figure
 * @returns how it is drawn in a place, once its sheets are there
 */
export function drawing(markup: string, sheets: readonly Sheet[], withSwitch = false) {
  return async (place: HTMLElement, isCurrent: () => boolean): Promise<void> => {
    const root = place.getRootNode();
    if (isTree(root)) for (const sheet of sheets) await adoptSheet(root, sheet);
    if (!isCurrent() || (drawn.get(place) === markup && place.firstChild)) return;
    const content = parseMarkup(markup);
    if (withSwitch) content.querySelector(`.${moreClass}`)?.append(document.createElement('slot'));
    replace(place, content);
    drawn.set(place, markup);
  };
}
