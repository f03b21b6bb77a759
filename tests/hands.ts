import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** What a reader does on a page, by whatever they have to do it with. */
export interface Hand {
  /** Acts on a link, a button or a filter; the first of those that fit. */
  press(target: Locator): Promise<void>;
  /** Goes to a field and types. */
  type(field: Locator, text: string): Promise<void>;
  /** How many times something was pressed. */
  presses(): number;
}

/** More stops than this nobody goes through for one link. */
const maxStops = 130;

/** A finger: it presses what it sees, where nothing lies above it. */
export function finger(): Hand {
  let count = 0;
  return {
    async press(target) {
      await target.first().tap();
      count += 1;
    },
    async type(field, text) {
      await field.first().tap();
      await field.first().pressSequentially(text);
    },
    presses: () => count,
  };
}

/** What holds the focus now, below every shadow root, and whether a reader sees it and its outline. */
function focusOn(target: Element): { isThere: boolean; fault: string } {
  const view = target.ownerDocument.defaultView ?? window;
  let active = view.document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === view.document.body) return { isThere: false, fault: 'the focus is nowhere' };
  const { left, right, top, bottom, width, height } = active.getBoundingClientRect();
  const name = `${active.localName} ${active.textContent?.trim().slice(0, 20)}`;
  const isSeen =
    width > 1 &&
    height > 1 &&
    right > 0 &&
    left < view.innerWidth &&
    bottom > 0 &&
    top < view.innerHeight &&
    active.checkVisibility();
  return { isThere: target === active, fault: isSeen ? '' : `the focus is out of sight: ${name}` };
}

/** The keyboard alone: from stop to stop, each of which is seen, and Enter. */
export function keys(page: Page): Hand {
  let count = 0;
  /** @returns once the focus is there, from wherever it was */
  async function go(target: Locator): Promise<void> {
    const element = await target.first().elementHandle();
    if (!element) throw new Error('nothing to go to');
    // The focus may be there before anything is pressed.
    let { isThere } = await element.evaluate(focusOn);
    const faults: string[] = [];
    for (let stop = 0; !isThere && stop < maxStops; stop += 1) {
      await page.keyboard.press('Tab');
      // Where the page glides to what has the focus, it arrives a moment later.
      let found = await element.evaluate(focusOn);
      for (let frame = 0; found.fault && frame < 60; frame += 1) {
        await page.evaluate(() => new Promise(requestAnimationFrame));
        found = await element.evaluate(focusOn);
      }
      if (found.fault) faults.push(found.fault);
      isThere = found.isThere;
    }
    expect({ faults, isThere }).toEqual({ faults: [], isThere: true });
  }
  return {
    async press(target) {
      await go(target);
      await page.keyboard.press('Enter');
      count += 1;
    },
    async type(field, text) {
      await go(field);
      await page.keyboard.type(text);
    },
    presses: () => count,
  };
}
