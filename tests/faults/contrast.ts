/** Contrast by the pixels: what axe cannot tell, as text over drawings, in a list that scrolls, of one sign, is measured as it is painted. */
import { contrastRatio, type Rgb } from '@gongkai/snapshot/palette';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';

/** What WCAG asks of text that is not large. */
const leastRatio = 4.5;

/** One text, as the page has it where it is seen. */
interface SeenText {
  readonly index: number;
  readonly name: string;
  readonly ink: Rgb;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs in the page: scrolls to the first of the texts that are left, and says which of them can be seen from there. */
function nextInView(left: readonly number[]): SeenText[] {
  const { unclear } = window as unknown as { unclear: Element[] };
  unclear[left[0] ?? 0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return left.flatMap((index, turn) => {
    const element = unclear[index];
    if (!element) return [];
    // The colour is asked of the style; of an SVG text it is the filling.
    const { color, fill } = getComputedStyle(element);
    const numbers = (element.closest('svg') ? fill : color).match(/[\d.]+/g)?.map(Number) ?? [];
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    const scroller = element.closest('.gk-list')?.getBoundingClientRect();
    const [first, last] = [
      Math.max(0, scroller?.top ?? 0),
      Math.min(innerHeight, scroller?.bottom ?? innerHeight),
    ];
    // The first is measured as it is: it may be higher than the window.
    if (turn > 0 && (top < first || bottom > last || left < 0 || right > innerWidth)) return [];
    const [red = 0, green = 0, blue = 0] = numbers;
    const words = element.textContent?.trim().slice(0, 12) ?? '';
    return {
      index,
      name: `${element.localName}.${element.getAttribute('class') ?? ''} ${words}`,
      ink: [red / 255, green / 255, blue / 255],
      left,
      top,
      right,
      bottom,
    };
  });
}

/** Runs in the page: takes the ink out of texts, and nothing else, or brings it back. */
function hideInk({ indexes, isHidden }: { indexes: readonly number[]; isHidden: boolean }): void {
  const { unclear } = window as unknown as { unclear: (HTMLElement | SVGElement)[] };
  for (const index of indexes)
    for (const property of ['fill', '-webkit-text-fill-color'])
      if (isHidden) unclear[index]?.style.setProperty(property, 'transparent', 'important');
      else unclear[index]?.style.removeProperty(property);
}

/** The lowest contrast of a text's colour with what is behind its ink; null where it leaves none on the page. */
function lowestRatio(text: SeenText, inked: PNG, bare: PNG): number | null {
  const edge = (value: number, most: number) => Math.min(most, Math.max(0, value));
  let lowest: number | null = null;
  for (let y = edge(Math.floor(text.top), bare.height); y < edge(Math.ceil(text.bottom), bare.height); y += 1)
    for (
      let x = edge(Math.floor(text.left), bare.width);
      x < edge(Math.ceil(text.right), bare.width);
      x += 1
    ) {
      const at = (y * bare.width + x) * 4;
      const parts = (picture: PNG) => [0, 1, 2].map((part) => (picture.data[at + part] ?? 0) / 255);
      const [one, other] = [parts(inked), parts(bare)];
      // A pixel that ink covers by less than a quarter is an edge: what is seen there is the ground.
      const covered = Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))));
      const whole = Math.max(...text.ink.map((part, index) => Math.abs(part - (other[index] ?? 0))));
      if (covered === 0 || covered < whole / 4) continue;
      const [red = 0, green = 0, blue = 0] = other;
      const ratio = contrastRatio(text.ink, [red, green, blue]);
      if (lowest === null || ratio < lowest) lowest = ratio;
    }
  return lowest;
}

/**
 * Measures the texts of `window.unclear`.
 *
 * @param page with axe's undecided elements in `window.unclear`
 * @returns those whose contrast is too low, or that leave no ink where they say they are
 */
export async function faintTexts(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => (window as unknown as { unclear: Element[] }).unclear.length);
  let left = Array.from({ length: count }, (_, index) => index);
  const found: string[] = [];
  while (left.length > 0) {
    const texts = await page.evaluate(nextInView, left);
    const indexes = texts.map(({ index }) => index);
    const inked = PNG.sync.read(await page.screenshot({ animations: 'disabled' }));
    await page.evaluate(hideInk, { indexes, isHidden: true });
    const bare = PNG.sync.read(await page.screenshot({ animations: 'disabled' }));
    await page.evaluate(hideInk, { indexes, isHidden: false });
    for (const text of texts) {
      const ratio = lowestRatio(text, inked, bare);
      if (ratio === null) found.push(`no ink: ${text.name}`);
      else if (ratio < leastRatio) found.push(`${ratio.toFixed(2)}: ${text.name}`);
    }
    left = left.filter((index) => !indexes.includes(index));
  }
  return found;
}
