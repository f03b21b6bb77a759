import type { FigureKind } from '@gongkai/snapshot';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MarkWalker } from '../marks/walker.ts';
import { FigureSource, type Make } from './figure-source.ts';
import { inTurn } from './in-turn.ts';
import { statusStyles, statusTemplate } from './status.ts';
import { tooltipStyles } from './tooltip.styles.ts';
import { wordsFor } from './words.ts';

const hidden = css`
  :host([hidden]) {
    display: none;
  }
`;

/** What the elements for figures share: where their content comes from, the walk over marks, and what is said when something is wrong. */
export abstract class FigureElement extends LitElement {
  static override styles = [tooltipStyles, statusStyles, hidden];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The kinds of figures it draws; all where it says none. */
  static readonly kinds: readonly FigureKind[] | null = null;

  /** The figure's JSON, as text or parsed. Set a new object to show another figure; null shows what `src` or the tag holds. */
  declare data: unknown;
  /** Address of a figure's JSON, as `/figures/<id>.json`; relative to the page. `data` goes before it. */
  declare src: string | null;
  /** Level of the heading of a figure that is made in the browser, 1 to 6. */
  declare headingLevel: number;

  readonly #walker = new MarkWalker(this);
  readonly #source = new FigureSource(this, {
    adopt: () => this.#adopt(),
    make: async (input) =>
      (await import('../lazy/make-figure.ts')).makeFigure(
        input,
        this,
        (this.constructor as typeof FigureElement).kinds,
      ),
  });

  constructor() {
    super();
    this.data = null;
    this.src = null;
    this.headingLevel = 3;
  }

  override connectedCallback(): void {
    inTurn(this, () => super.connectedCallback());
  }

  /** Resolves when what was given last is shown or refused. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const updated = await super.getUpdateComplete();
    await this.#source.done;
    return updated && super.getUpdateComplete();
  }

  /**
   * Moves the focus to a mark.
   *
   * @param id of an observation, or of a part of a mechanism
   * @returns whether the visible drawing has it
   */
  focusMark(id: string): boolean {
    return this.#walker.focus(id);
  }

  /** How a figure is made of a plain table inside the tag; null where this element makes none. */
  protected fromTable(_table: HTMLTableElement): Make | null {
    return null;
  }

  #adopt(): true | 'no-figure' | 'no-marks' | Make {
    const figure = this.querySelector('figure.gk-figure');
    // A figure that says that it has no numbers is complete as it is.
    if (figure) return this.#walker.attach(figure) || figure.matches('[data-figure]') || 'no-marks';
    const table = this.querySelector('table');
    const make = table && this.fromTable(table);
    if (make) return make;
    return this.querySelector('figure') ? 'no-marks' : 'no-figure';
  }

  protected override render(): TemplateResult {
    return html`<slot @slotchange=${this.#source.slotted}></slot>
      ${this.#walker.tooltip()}${statusTemplate(this.#source, wordsFor(this))}`;
  }
}
