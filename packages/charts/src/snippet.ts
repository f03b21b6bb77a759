/** The code of a frame in somebody else's article: what an editor pastes. It is also written in the browser, by what was chosen: nothing else is loaded for it. */
import type { FrameHeights } from './frame/steps.ts';

/** What a frame in an article needs. */
export interface Snippet {
  /** Absolute address of the page in the frame. */
  readonly src: string;
  readonly title: string;
  readonly lang: string;
  readonly heights: FrameHeights;
  /** A line below the frame, which stays where a host takes frames away: what it shows, where that is from, and the address, in words as well, as some hosts take links away, too. None unless given. */
  readonly link?: { readonly href: string; readonly text: string; readonly credit: string };
  /** Absolute address of the script that lets the frame grow with the reader's text; none unless given. */
  readonly script?: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Escapes text for HTML.
 *
 * @returns text as it stands in HTML, in an attribute as well.
 */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** Larger than any column: what is multiplied by it is beyond both ends of a `clamp()`, but for the pixel in which the width is passed. */
const steep = 999;

/**
 * The height of a frame by the width of its column, as CSS that needs neither script nor a style element.
 *
 * @param heights of a frame
 * @returns declarations: one height that is always enough for browsers that know no container, and the exact ones
 */
export function heightStyle({ wide, steps }: FrameHeights): string {
  const most = Math.max(wide, ...steps.map(({ height }) => height));
  const [first] = steps;
  if (!first) return `height:${wide}px`;
  const terms = steps.map(({ below, height }, index) => {
    const change = height - (steps[index + 1]?.height ?? wide);
    return change > 0
      ? `clamp(0px,(${below}px - 100cqw)*${steep},${change}px)`
      : `clamp(${change}px,(100cqw - ${below}px)*${steep},0px)`;
  });
  return `height:${most}px;height:calc(${wide}px + ${terms.join(' + ')})`;
}

/**
 * The HTML that an editor puts into an article. Its styles are inline, so that a host's rules for frames do not reach it, and its height needs no
 * script of the host.
 *
 * @param snippet what stands in it
 * @returns one line of HTML
 * @example
 * ```ts
 * const src = 'https://www.example.gov.cn/embed/disputes/';
 * const heights = { wide: 235, steps: [{ below: 452, height: 304 }] };
 * frameSnippet({ src, title: '劳动争议', lang: 'zh-Hans', heights }); // …<iframe src="https://www.example.gov.cn/embed/disputes/"…
 * ```
 */
export function frameSnippet({ src, title, lang, heights, link, script }: Snippet): string {
  const most = Math.max(heights.wide, ...heights.steps.map(({ height }) => height));
  const frame = `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" lang="${lang}" loading="lazy" width="100%" height="${most}" style="display:block;box-sizing:border-box;width:100%;min-width:0;max-width:100%;min-height:0;max-height:none;float:none;margin:0;padding:0;border:0;${heightStyle(heights)}"></iframe>`;
  const below = link
    ? `<p style="margin:.5em 0;font-size:14px;line-height:1.5;word-break:break-word">${escapeHtml(`${link.text} ${link.credit} `)}<a href="${escapeHtml(link.href)}">${escapeHtml(link.href)}</a></p>`
    : '';
  const grows = script ? `<script async src="${escapeHtml(script)}"></script>` : '';
  return `<div style="width:100%;container-type:inline-size">${frame}</div>${below}${grows}`;
}
