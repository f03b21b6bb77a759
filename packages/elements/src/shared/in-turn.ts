let together = false;
const waiting: { readonly element: Element; readonly connect: () => void }[] = [];

function next(): void {
  const first = waiting.shift();
  if (waiting.length > 0) setTimeout(next);
  if (first?.element.isConnected) first.connect();
}

/**
 * Connects an element: at once, but in a task of its own where all elements of a page are upgraded together, as these in one task would
 * keep a slow phone from answering.
 *
 * @param element that has been put on a page
 * @param connect what makes it work
 */
export function inTurn(element: Element, connect: () => void): void {
  if (!together) {
    connect();
    return;
  }
  if (waiting.length === 0) setTimeout(next);
  waiting.push({ element, connect });
}

/** Runs what upgrades all elements of a page together. */
export function allTogether(upgrade: () => void): void {
  together = true;
  try {
    upgrade();
  } finally {
    together = false;
  }
}
