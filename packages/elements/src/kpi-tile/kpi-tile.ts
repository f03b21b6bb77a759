import { tileClass, tilesClass } from '@gongkai/charts/contract';
import type { FigureInput, RowObject } from '@gongkai/snapshot/figure-input';
import { html, nothing, type TemplateResult } from 'lit';
import { lazyPanel } from '../cite/lazy-panel.ts';
import type { DataInput } from '../from-data/reading/read-data.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { dress } from '../picture/sheets.ts';
import { type Explanation, explainTile } from '../shared/explanation.ts';
import { type Content, FigureSource, type Input, type Make } from '../shared/figure-source.ts';
import { SourcedElement } from '../shared/sourced-element.ts';
import { statusStyles, statusTemplate } from '../shared/status.ts';
import { tooltipStyles } from '../shared/tooltip.styles.ts';
import { placeTooltip, tooltipContent } from '../shared/tooltip.ts';
import { wordsFor } from '../shared/words.ts';
import { kpiTileStyles } from './kpi-tile.styles.ts';

/**
 * One number as it was printed, with a button that explains it: what 余 or 超 means, the period, the source.
 *
 * @summary A tile: from the server's HTML, from a figure's JSON, or from plain text such as 8处.
 * @tagname gk-kpi-tile
 * @slot - One `<div class="gk-tile">` as `kpiTile` of `@gongkai/charts` writes it, or the printed words alone. It stays where it is.
 * @event {CustomEvent<ErrorDetail>} gk-error - Something cannot be shown; `detail` has code, message and problems. What was shown stays.
 * @csspart figure - The tile that is drawn of data.
 * @csspart button - The button in the corner.
 * @csspart tooltip - The box with the explanation.
 * @csspart panel - The panel with link, citation and source.
 * @csspart status - The line that says that data is on its way, or what is wrong with it.
 * @csspart problems - The list of what is wrong in the data, place by place.
 * @cssproperty [--gk-sheet=Canvas] - Ground of the explanation.
 * @cssproperty [--gk-ink=CanvasText] - Its text.
 * @cssproperty [--gk-ink-2=inherit] - Its quieter text, and that of the status line.
 * @cssproperty [--gk-ink-3=#675f54] - The button; lighter where the tile is dark.
 * @cssproperty [--gk-rule=#999] - Border of the explanation.
 * @cssproperty [--gk-area=var(--gk-ink)] - Its upper edge; set, also the colour of all that is drawn, whatever its work area.
 * @cssproperty [--gk-gold=currentColor] - Edge of the status line.
 * @cssproperty [--gk-focus=Highlight] - Ring around what has the focus.
 * @cssproperty [--gk-sans=sans-serif] - Font of the text.
 * @cssproperty [--gk-serif=serif] - Font of the number.
 */
export class KpiTile extends SourcedElement {
  static override styles = [tooltipStyles, statusStyles, pictureStyles, kpiTileStyles];

  static override properties = {
    data: { attribute: false },
    src: { type: String },
    observation: { type: String },
    label: { type: String },
    period: { type: String },
    area: { type: String },
  };

  /** The number, as `{ label, printed }`, or whatever a figure can be made of. Set a new object to show another number; null shows what `src` or the tag holds. */
  declare data: FigureInput | RowObject | null;
  /** Address of such data as JSON or CSV, relative to the page. `data` goes before it. */
  declare src: string | null;
  /** Which observation of the figure is shown; its first one unless told. */
  declare observation: string | null;
  /** What is counted, for a tile of plain text. */
  declare label: string;
  /** The time the number speaks of, in words, for a tile of plain text. */
  declare period: string;
  /** Work area whose colour a tile of plain text has, as `rights` or `facilities`. */
  declare area: string;

  protected override readonly figureSource = new FigureSource(this, {
    attach: (tile) => this.#attach(tile),
    written: () => this.querySelector<HTMLElement>(`.${tileClass}`),
    fromInside: () => this.#fromInside(),
    said: () => [this.observation, this.label, this.period, this.area].join('\n'),
    // No table comes: what stands inside a tile is text or JSON.
    make: (input) => this.#make(input as DataInput),
    dress: (root) => dress(root, 'tile'),
  });
  #tile: HTMLElement | null = null;
  /** What the tile says; null until it has been read. */
  #explanation: Explanation | null = null;
  readonly #panel = lazyPanel(this);
  #open = false;
  #pinned = false;

  constructor() {
    super();
    this.data = null;
    this.src = null;
    this.observation = null;
    this.label = '';
    this.period = '';
    this.area = '';
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('pointerleave', this.#onPointerLeave);
  }

  protected override updated(): void {
    if (!this.#open) return;
    const tooltip = this.renderRoot.querySelector<HTMLElement>('.tooltip');
    const button = this.renderRoot.querySelector('button');
    if (tooltip && button) placeTooltip(tooltip, button, this);
  }

  #attach(tile: HTMLElement | null): true | 'no-tile' {
    this.#tile = tile;
    this.#explanation = tile && explainTile(tile);
    this.requestUpdate();
    return tile ? true : 'no-tile';
  }

  #fromInside(): Input | Make | 'no-tile' {
    const script = this.querySelector('script[type="application/json"]');
    if (script) return { data: script.textContent ?? '' };
    const text = (this.textContent ?? '').replace(/\s+/g, ' ').trim();
    return text === '' || this.childElementCount > 0 ? 'no-tile' : () => this.#makePlain(text);
  }

  /** One number by its words alone needs neither the reader of figures nor their schema. */
  async #make(input: DataInput): Promise<Content> {
    const data = 'data' in input ? input.data : null;
    const { label, printed, period } = (typeof data === 'object' && data !== null ? data : {}) as RowObject;
    const isPlain = printed !== undefined && typeof printed !== 'object';
    if (isPlain) return this.#makePlain(String(printed), label ?? this.label, period ?? this.period);
    return (await import('../from-data/tile.ts')).tileOfData(input, this, this.observation);
  }

  async #makePlain(text: string, label = this.label, period = this.period): Promise<Content> {
    const { plainTile } = await import('../from-data/tile.ts');
    return plainTile({ text, label: String(label), period: String(period), area: this.area }, this);
  }

  #turn(open: boolean): void {
    this.#open = open;
    this.requestUpdate();
  }

  #close = (): void => {
    this.#pinned = false;
    this.#turn(false);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    this.#close();
  };

  /** A click keeps the explanation open until Escape, or until the focus goes elsewhere; one more opens the panel with link, citation and source. */
  #onClick = (event: Event): void => {
    const back = event.currentTarget as HTMLElement;
    const mark = this.#tile;
    if (this.#pinned && mark && this.#explanation)
      this.#panel.open({ mark, explanation: this.#explanation, anchor: back, back });
    this.#pinned = true;
    this.#turn(true);
  };

  #onPointerEnter = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#turn(true);
  };

  #onPointerLeave = (): void => {
    if (!this.#pinned) this.#turn(false);
  };

  protected override render(): TemplateResult {
    const explanation = this.#explanation;
    const open = this.#open;
    const words = wordsFor(this);
    return html`${this.figureSource.content()}${
      explanation === null
        ? nothing
        : html`<button
              part="button"
              type="button"
              aria-label=${words.explain(explanation.label || explanation.printed)}
              aria-describedby="tooltip"
              aria-expanded=${open ? 'true' : 'false'}
              @click=${this.#onClick}
              @blur=${this.#close}
              @pointerenter=${this.#onPointerEnter}
            ></button>
            <div id="tooltip" class="tooltip" part="tooltip" role="tooltip" ?hidden=${!open}>
              ${tooltipContent(explanation, words.more)}
            </div>
            ${this.#panel.template()}`
    }<div class=${this.closest(`.${tilesClass}`) ? 'over' : 'below'}>${statusTemplate(this.figureSource, words)}</div>`;
  }
}
