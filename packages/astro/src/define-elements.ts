/** What the loader fetches when it is time: the elements, and what comes to pass before they are there. */
import '@gongkai/elements/define';

/** Something that a reader did, and where. */
export type Early = readonly [place: Element, event: Event];

// Pages without stations do not pay for their map.
if (document.querySelector('gk-station-map')) import('@gongkai/map/define');

/**
 * Hands over to the elements what the reader did while they were still to come, in its order; from then on they listen themselves.
 *
 * @param early what the reader did; it is empty afterwards
 * @param listen what listened to it
 * @param signs the events that it listened to
 */
export function answer(early: Early[], listen: (event: Event) => void, signs: readonly string[]): void {
  for (const sign of signs) removeEventListener(sign, listen, true);
  for (const [place, detail] of early.splice(0))
    place.dispatchEvent(new CustomEvent('gk-touched', { detail, bubbles: true }));
}
