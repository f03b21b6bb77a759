/** What the loader fetches when it is time: the elements, and what comes to pass before they are there. */
import '@gongkai/elements/define';

/** Something that a reader did, and where. */
export type Early = readonly [place: Element, event: Event];

// Pages without stations do not pay for their map.
if (document.querySelector('gk-station-map')) import('@gongkai/map/define');

/** Hands over to the elements what the reader did while they were still to come, in its order. */
export function answer(early: readonly Early[]): void {
  for (const [place, detail] of early)
    place.dispatchEvent(new CustomEvent('gk-touched', { detail, bubbles: true }));
}
