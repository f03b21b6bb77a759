import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Explanation, explainTile } from '../shared/explanation.ts';
import { report } from '../shared/report.ts';
import { tooltipStyles } from '../shared/tooltip.styles.ts';
import { placeTooltip, tooltipContent } from '../shared/tooltip.ts';
import { kpiTileStyles } from './kpi-tile.styles.ts';
import { buttonName } from './words.ts';

/**
 * A tile that the server wrote, with a button that explains its number: what 余 or 超 means, the period, the source.
 *
 * @summary Explanation for a tile that stands inside the tag.
 * @slot - One `<div class="gk-tile">` as `kpiTile` of `@gongkai/charts` writes it.
 * @event {CustomEvent<ErrorDetail>} gk-error - There is no tile inside; what is there is left as it is.
 * @csspart button - The button in the corner.
 * @csspart tooltip - The box with the explanation.
 * @cssproperty --gk-sheet - Ground of the explanation.
 * @cssproperty --gk-ink - Its text.
 * @cssproperty --gk-ink-3 - The button.
 * @cssproperty --gk-focus - Ring around the focused button.
 */
export class KpiTile extends LitElement {
  static override styles = [tooltipStyles, kpiTileStyles];

  static override properties = { explanation: { state: true }, open: { state: true } };

  /** What the tile says; null until it has been read. */
  declare explanation: Explanation | null;
  declare open: boolean;

  #tile: Element | null = null;
  #pinned = false;
  #reported = false;

  constructor() {
    super();
    this.explanation = null;
    this.open = false;
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('pointerleave', this.#onPointerLeave);
  }

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#upgrade, { once: true });
    else this.#upgrade();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    const tooltip = this.renderRoot.querySelector<HTMLElement>('.tooltip');
    const button = this.renderRoot.querySelector('button');
    if (tooltip && button) placeTooltip(tooltip, button, this);
  }

  #upgrade = (): void => {
    const tile = this.querySelector('.gk-tile[data-obs]');
    if (tile && tile === this.#tile) return;
    if (tile) {
      this.#tile = tile;
      this.explanation = explainTile(tile);
      return;
    }
    if (this.#reported) return;
    this.#reported = true;
    report(this, 'no-tile', 'there is no tile with data-obs inside');
  };

  #close = (): void => {
    this.#pinned = false;
    this.open = false;
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.#close();
  };

  /** A click keeps the explanation open until the next click, Escape, or until the focus goes elsewhere. */
  #onClick = (): void => {
    this.#pinned = !this.#pinned;
    this.open = this.#pinned;
  };

  #onPointerEnter = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.open = true;
  };

  #onPointerLeave = (): void => {
    if (!this.#pinned) this.open = false;
  };

  protected override render(): TemplateResult {
    const { explanation, open } = this;
    return html`<slot @slotchange=${this.#upgrade}></slot>${
      explanation === null
        ? nothing
        : html`<button
              part="button"
              type="button"
              aria-label=${buttonName(this, explanation.label)}
              aria-describedby="tooltip"
              aria-expanded=${open ? 'true' : 'false'}
              @click=${this.#onClick}
              @blur=${this.#close}
              @pointerenter=${this.#onPointerEnter}
            ></button>
            <div id="tooltip" class="tooltip" part="tooltip" role="tooltip" ?hidden=${!open}>
              ${tooltipContent(explanation)}
            </div>`
    }`;
  }
}
