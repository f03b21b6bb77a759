import { html, nothing, type TemplateResult } from 'lit';
import type { ZoomState } from '../state/state.ts';
import type { Words } from '../words/words.ts';

/**
 * What stands over the map, drawn or zoomable: the button that changes between them, and the card of the chosen station or a choice between several.
 *
 * @param below the card or the choice
 */
export function overlayTemplate(
  zoom: Pick<ZoomState, 'wanted' | 'usable'> | null,
  below: TemplateResult | typeof nothing,
  words: Words,
  actions: { readonly zoom: (open: boolean) => void },
): TemplateResult {
  const button = (open: boolean, label: string) =>
    html`<button class="gk-tool gk-zoom-button" type="button" @click=${() => actions.zoom(!open)}>${label}</button>`;
  const opened = zoom?.usable ? words.zoomOut : words.opening;
  const label = zoom?.wanted ? opened : words.zoom;
  return html`${zoom ? button(zoom.wanted, label) : nothing}${below}`;
}
