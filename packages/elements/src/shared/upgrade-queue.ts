let together = false;
const waiting: { readonly element: Element; readonly connect: () => void }[] = [];

/** Time in which a slow phone paints what was touched. A frame that nobody sees never comes, so that none is waited for. */
const paintTime = 100;

/** What the reader points at or is in comes first, and is painted before anything else is done; then what stands first. */
function next(): void {
  const place = waiting.findIndex(({ element }) => element.matches(':hover, :focus-within'));
  const [first] = waiting.splice(Math.max(place, 0), 1);
  if (waiting.length > 0) setTimeout(next, place < 0 ? 0 : paintTime);
  if (first?.element.isConnected) first.connect();
}

/**
 * Connects an element: at once, but in a task of its own where all elements of a page are upgraded together, as these in one task would
 * keep a slow phone from answering.
 *
 * @param element that has been put on a page
 * @param connect what makes it work
 */
export function queueUpgrade(element: Element, connect: () => void): void {
  if (!together) {
    connect();
    return;
  }
  if (waiting.length === 0) setTimeout(next);
  waiting.push({ element, connect });
}

/** Runs what upgrades all elements of a page together. */
export function defineQueued(upgrade: () => void): void {
  together = true;
  try {
    upgrade();
  } finally {
    together = false;
  }
}
