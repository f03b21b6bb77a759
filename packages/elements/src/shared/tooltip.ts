import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation } from './explanation.ts';

const edge = 8;
const distance = 6;

/** The inside of a tooltip; `more` says how to reach what else there is. */
export function tooltipContent({ label, printed, lines }: Explanation, more: string): TemplateResult {
  return html`${label === '' ? nothing : html`<p class="label">${label}</p>`}
    <p class="printed">${printed}</p>
    ${lines.map((line) => html`<p>${line}</p>`)}
    <small>${more}</small>`;
}

/**
 * Puts a tooltip above or below what it explains, wholly inside the window. It is placed within its host, so that it
 * scrolls with the page.
 *
 * @param tooltip the shown tooltip
 * @param anchor what it explains
 * @param host the element in whose shadow root the tooltip is
 */
export function placeTooltip(tooltip: HTMLElement, anchor: Element, host: Element): void {
  const { clientWidth, clientHeight } = document.documentElement;
  tooltip.style.maxWidth = `min(20rem, ${clientWidth - 2 * edge}px)`;
  // In a low frame it takes all the width there is rather than be cut off below.
  if (tooltip.offsetHeight > clientHeight - 2 * edge) tooltip.style.maxWidth = `${clientWidth - 2 * edge}px`;
  const { width, height } = tooltip.getBoundingClientRect();
  const target = anchor.getBoundingClientRect();
  const frame = host.getBoundingClientRect();
  const left = Math.min(
    clientWidth - width - edge,
    Math.max(edge, target.left + target.width / 2 - width / 2),
  );
  const above = target.top - height - distance;
  const below = target.bottom + distance;
  const fitsAbove = above >= edge;
  const fitsBelow = below + height <= clientHeight - edge;
  // Where neither side has room, as in a frame lower than the tooltip, what matters is that none of it is cut off.
  const free = Math.max(edge, Math.min(below, clientHeight - height - edge));
  const under = fitsBelow ? below : free;
  const top = fitsAbove ? above : under;
  tooltip.style.left = `${Math.round(left - frame.left)}px`;
  tooltip.style.top = `${Math.round(top - frame.top)}px`;
}
