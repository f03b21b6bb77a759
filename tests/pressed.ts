import type { Locator } from 'playwright';
import { expect } from 'vitest';

/**
 * Presses Enter on what can be pressed by now: Playwright waits for clicks until a button is enabled, but not for keys.
 * For the button itself it waits as long as the page is told to: it may come after a build.
 */
export async function pressed(button: Locator): Promise<void> {
  await button.waitFor();
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.press('Enter');
}
