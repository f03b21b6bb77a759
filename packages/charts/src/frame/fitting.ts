import type { FigureView } from '@gongkai/snapshot';
import { type FrameOptions, frameHtml } from './frame-html.ts';
import { frameHeight, isEnglish } from './height.ts';
import { type FrameHeights, frameHeights, knownFonts } from './steps.ts';

/** Quotation marks are as wide as a character in Chinese fonts, and a third of that in others. */
const quotes = /[“”‘’]/g;

/**
 * Reckons how high a frame is by the width of its column.
 *
 * @returns the heights of what stands in a frame: enough in any of the usual fonts, and little more.
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * heightsOf(fitFrame(view).html); // { wide: 235, steps: [{ below: 502, height: 283 }] }
 * ```
 */
export function heightsOf(html: string): FrameHeights {
  const height = frameHeight(html);
  return isEnglish(html)
    ? frameHeights(height, height, knownFonts)
    : frameHeights(height, frameHeight(html.replace(quotes, "'")));
}

/** No frame is higher than this in the column of a phone, both in pixels. */
export const maxFrameHeight = 1000;
const phone = 375;

/** A figure for a frame. */
export interface FittedFrame {
  readonly html: string;
  /** Whether the whole figure has more rows. */
  readonly isCut: boolean;
}

/**
 * A figure for a frame, with as many of its rows as a phone's screen can take in.
 *
 * @param view a figure with what it shows
 * @param options addresses, language
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * fitFrame(view).html; // <figure class="gk-figure gk-frame"…
 * fitFrame(view).isCut; // false
 * ```
 */
export function fitFrame(view: FigureView, options: FrameOptions = {}): FittedFrame {
  const at = (most: number) => {
    const html = frameHtml(view, { ...options, most });
    return { html, height: frameHeight(html) };
  };
  let [best, isCut] = [at(Number.POSITIVE_INFINITY), false];
  if (best.height(phone) > maxFrameHeight) {
    isCut = true;
    let [fits, tooMany] = [1, 64];
    best = at(fits);
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      const tried = at(middle);
      if (tried.height(phone) <= maxFrameHeight) [fits, best] = [middle, tried];
      else tooMany = middle;
    }
  }
  return { html: best.html, isCut };
}
