/**
 * The only script of the pages: it waits. Everything can be read without it, so no element is defined before the reader points at one, touches
 * it, is in it or walks with Tab. What the server did not write is needed at once, as is a mark to which the address leads.
 */
import type { Early } from './define-elements.ts';

const ours = 'gk-case-chart,gk-compare,gk-kpi-tile,gk-mechanism,gk-station-map,gk-trend';
/** A finger is over what it touches, too. */
const signs = ['pointerover', 'click', 'focusin', 'keydown'];
const all = [...document.querySelectorAll(ours)];
const early: Early[] = [];
let place: Element | undefined;
let isLoading = false;

const load = () => {
  if (isLoading) return;
  isLoading = true;
  import('./define-elements.ts').then(({ answer }) => {
    for (const sign of signs) removeEventListener(sign, listen, true);
    answer(early);
  });
};

const listen = (event: Event) => {
  const target = event.target as Element;
  if (target.closest?.(ours)) place = target;
  if (place || (event as KeyboardEvent).key === 'Tab') load();
  // A key goes to where the reader was last: what is not yet walkable could not take the focus.
  if (place) early.push([place, event]);
};

const look = () => {
  const { hash, search } = location;
  if (
    all.some(
      (element) =>
        element.matches(hash + search ? '[src],gk-station-map' : '[src]') ||
        !element.querySelector('.gk-figure,.gk-tile') ||
        (hash && element.querySelector(`[data-obs="${CSS.escape(hash.slice(1))}"]`)),
    )
  )
    load();
};

if (all[0]) {
  for (const sign of signs) addEventListener(sign, listen, true);
  addEventListener('hashchange', look);
  look();
}
