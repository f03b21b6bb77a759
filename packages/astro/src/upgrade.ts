import {
  earlyToolAttribute,
  earlyToolsClass,
  figureClass,
  observationAttribute,
  pressedAttribute,
  tileClass,
  useClass,
} from '@gongkai/charts/contract';

/**
 * The only script of the pages: it waits. Everything can be read without it, so no element is defined before the reader points at one, touches
 * it, is in it or walks with Tab. What the server did not write is needed at once, as is a mark to which the address leads.
 */
import type { Early } from './define-elements.ts';
import { openAddressed } from './folds/open-fold.ts';

const ours = 'gk-case-chart,gk-compare,gk-kpi-tile,gk-mechanism,gk-station-map,gk-trend';
/** A finger is over what it touches, too. */
const signs = ['pointerover', 'click', 'focusin', 'keydown'];
const all = [...document.querySelectorAll(ours)];
const early: Early[] = [];
let place: Element | undefined;

/**
 * Has what will be needed fetched, all of it at once: each file imports others, and to find them one by one takes turns of the network. What stands in
 * the template goes into the page once.
 */
const ahead = () =>
  document.head.append(document.querySelector<HTMLTemplateElement>('#gk-ahead')?.content ?? '');

/** When the elements were asked for; 0 where they are not on their way. */
let asked = 0;

/** Each touch may ask for them again until they are there: the figures are complete without. */
const load = () => {
  ahead();
  if (asked) {
    // However often it is imported, a module is fetched once, until its fetch fails; `stop` has the one fail that is never answered. After so many
    // milliseconds nobody waits for an answer any more: the slowest network has brought all of it by then.
    if (Date.now() - asked > 2e4) stop();
    return;
  }
  asked = Date.now();
  import('./define-elements.ts')
    .then((elements) => elements.answer(early, listen, signs))
    .catch(() => {
      asked = early.length = 0;
    });
};

const listen = (event: Event) => {
  const target = event.target as Element;
  // What is pressed before the map is there is done by it when it comes.
  if (event.type === 'click') target.closest?.(`[${earlyToolAttribute}]`)?.toggleAttribute(pressedAttribute);
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
        !element.querySelector(`.${figureClass},.${tileClass}`) ||
        (hash && element.querySelector(`[${observationAttribute}="${CSS.escape(hash.slice(1))}"]`)),
    )
  )
    load();
};

// What a figure is used for is shown where the reader is; with a key that opens another window, or without this, its link leads to a page.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>(`.${useClass}`);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const follow = () => {
    location.href = link.href;
  };
  const late = setTimeout(follow, 5e3);
  import('./studio/open.ts').finally(() => clearTimeout(late)).then((studio) => studio.open(link), follow);
});

addEventListener('hashchange', openAddressed);
openAddressed();

if (all[0]) {
  for (const tools of document.querySelectorAll<HTMLElement>(`.${earlyToolsClass}`)) tools.hidden = false;
  for (const sign of signs) addEventListener(sign, listen, true);
  addEventListener('hashchange', look);
  // By then nothing else is on its way.
  addEventListener('load', ahead);
  look();
}
