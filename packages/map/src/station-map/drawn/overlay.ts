import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.ts';
import { type Card, cardTemplate } from './card.ts';

/** What stands over the map, drawn or zoomable: the button that changes between them, and the card of the chosen station. */
export function overlayTemplate(
  zoom: { readonly open: boolean; readonly usable: boolean } | null,
  card: Card | null,
  words: Words,
  actions: { readonly zoom: (open: boolean) => void; readonly close: () => void },
): TemplateResult {
  const button = (open: boolean, label: string) =>
    html`<button class="gk-tool gk-zoom-button" type="button" @click=${() => actions.zoom(!open)}>${label}</button>`;
  const opened = zoom?.usable ? words.zoomOut : words.opening;
  const label = zoom?.open ? opened : words.zoom;
  return html`${zoom ? button(zoom.open, label) : nothing}${cardTemplate(card, words, actions.close)}`;
}
