/** What the loader fetches when it is time: the elements, and what comes to pass before they are there. */
import '@gongkai/elements/define';
import { earlyToolsClass } from '@gongkai/charts/contract';

/** Something that a reader did, and where. */
export type Early = readonly [place: Element, event: Event];

/** Waits until no tool of the page is held down: one that is replaced under a finger is never clicked. */
const released = () =>
  document.querySelector(`.${earlyToolsClass} :active`) &&
  new Promise((resolve) => {
    for (const end of ['click', 'pointercancel']) addEventListener(end, resolve, true);
  });

/**
 * Brings the map where the page has one, and hands over to the elements what the reader did while they were still to come, in its order; from then
 * on they listen themselves.
 *
 * @param early what the reader did; it is empty afterwards
 * @param listen what listened to it
 * @param signs the events that it listened to
 * @returns rejects where the map does not come
 */
export async function answer(
  early: Early[],
  listen: (event: Event) => void,
  signs: readonly string[],
): Promise<void> {
  // Pages without stations do not pay for their map.
  if (document.querySelector('gk-station-map')) {
    await released();
    await import('@gongkai/map/define');
  }
  for (const sign of signs) removeEventListener(sign, listen, true);
  for (const [place, detail] of early.splice(0))
    place.dispatchEvent(new CustomEvent('gk-touched', { detail, bubbles: true }));
}
