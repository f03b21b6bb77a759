import { indexClass } from '@gongkai/charts/contract';
import { listeners } from '../dom/listeners.ts';

/**
 * Closes the panels of the indexes as readers expect it: by Esc, by a touch elsewhere, and when a finger or mouse has chosen. Who walks with keys keeps
 * the panel open, as the next box is one key away.
 *
 * @param root what holds the indexes
 * @returns takes the listeners away
 */
export function closePanels(root: HTMLElement): () => void {
  const { on, end } = listeners();
  const openPanels = () => [...root.querySelectorAll<HTMLDetailsElement>(`.${indexClass}[open]`)];
  /** The focus goes back to the button of the panel, where it was in the panel. */
  const close = (panel: HTMLDetailsElement) => {
    const tree = panel.getRootNode() as Document | ShadowRoot;
    const hadFocus = panel.contains(tree.activeElement);
    panel.open = false;
    if (hadFocus) panel.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  };
  let byPointer = false;

  on(document, 'pointerdown', (event) => {
    byPointer = true;
    const path = event.composedPath();
    for (const panel of openPanels()) if (!path.includes(panel)) panel.open = false;
  });
  on(root, 'keydown', (event) => {
    byPointer = false;
    if (event.key !== 'Escape') return;
    for (const panel of openPanels()) close(panel);
  });
  on(root, 'change', ({ target }) => {
    for (const panel of openPanels()) if (byPointer && panel.contains(target as Node)) close(panel);
  });
  on(root, 'click', ({ target }) => {
    const link = (target as Element).closest(`.${indexClass} a`);
    const panel = link?.closest<HTMLDetailsElement>(`.${indexClass}`);
    if (panel) panel.open = false;
  });
  return end;
}
