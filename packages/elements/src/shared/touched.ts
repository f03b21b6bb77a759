/** The event by which a loader says what a reader did with an element before its code was there. It bubbles; its detail is that event. */
export const touched = 'gk-touched';

/** @returns what the reader did: a pointer, a click or a key, whose target is still what it was. */
export function touchOf(event: Event): Event | null {
  const { detail } = event as CustomEvent<unknown>;
  return detail instanceof Event ? detail : null;
}
