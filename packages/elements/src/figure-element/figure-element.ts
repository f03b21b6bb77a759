import { figureAttribute, figureClass, kindAttribute } from '@gongkai/charts/contract';
import type { FigureKind } from '@gongkai/snapshot';
import type { FigureInput } from '@gongkai/snapshot/figure-input';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MarkWalker } from '../marks/walker.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { dress } from '../picture/sheets.ts';
import { FigureSource, type Input } from '../shared/figure-source.ts';
import { SourcedElement } from '../shared/sourced-element.ts';
import { statusStyles, statusTemplate } from '../shared/status.ts';
import { tooltipStyles } from '../shared/tooltip.styles.ts';
import { wordsFor } from '../shared/words.ts';

/** Data that is written into the page: a browser runs no script of these types. */
const dataScripts = 'script[type="application/json"], script[type="text/csv"]';

/** What the elements for figures share: where their content comes from, the walk over marks, and what is said when something is wrong. */
export abstract class FigureElement extends SourcedElement {
  static override styles = [tooltipStyles, statusStyles, pictureStyles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    heading: { type: String },
    area: { type: String },
    source: { type: String },
    period: { type: String },
    unit: { type: String },
  };

  /** The kinds of figures it draws; all where it says none. */
  static readonly kinds: readonly FigureKind[] | null = null;

  /** What the figure is made of: rows with printed words, CSV text, or a figure's whole JSON. Set a new object to show another figure; null shows what `src` or the tag holds. */
  declare data: FigureInput | null;
  /** Address of such data as JSON or CSV, relative to the page. `data` goes before it. */
  declare src: string | null;
  /** Level of the heading of a figure that is made in the browser, 1 to 6. */
  declare headingLevel: number;
  /** Heading of a figure that says none itself; a table's caption where there is none. */
  declare heading: string;
  /** Work area whose colour a figure has that says none itself, as `rights` or `facilities`. */
  declare area: string;
  /** Where rows were printed that say no source themselves; without one the figure says that it is not stated. */
  declare source: string;
  /** The time that rows speak of that say none themselves, as `2023年` or `2023年以来`. */
  declare period: string;
  /** The unit of numbers that are printed without one, as `处`. */
  declare unit: string;

  readonly #walker = new MarkWalker(this);
  protected override readonly figureSource = new FigureSource(this, {
    attach: (figure) => this.#attach(figure),
    written: () => this.querySelector<HTMLElement>(`figure.${figureClass}`),
    fromInside: () => this.#fromInside(),
    said: () => this.said(),
    make: async (input) => {
      const { kinds } = this.constructor as typeof FigureElement;
      return 'table' in input
        ? (await import('../from-data/table-figure.ts')).makeTableFigure(input, this, kinds)
        : (await import('../from-data/make-figure.ts')).makeFigure(input, this, kinds);
    },
    dress: (root, figure) => dress(root, figure.getAttribute(kindAttribute) ?? ''),
  });

  constructor() {
    super();
    this.data = null;
    this.src = null;
    this.headingLevel = 3;
    this.heading = '';
    this.area = '';
    this.source = '';
    this.period = '';
    this.unit = '';
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

  /** What is said of the figure by attributes. */
  protected said(): string {
    const { heading, headingLevel, area, source, period, unit } = this;
    return [heading, headingLevel, area, source, period, unit].join('\n');
  }

  #attach(figure: HTMLElement | null): true | 'no-figure' | 'no-marks' {
    const walked = this.#walker.attach(figure);
    if (figure === null) return 'no-figure';
    // A figure that says that it has no numbers is complete as it is.
    return walked || figure.matches(`[${figureAttribute}]`) || 'no-marks';
  }

  /** What else stands inside the tag, of which a figure can be made. */
  #fromInside(): Input | 'no-figure' | 'no-marks' {
    const script = this.querySelector(dataScripts);
    if (script) return { data: script.textContent ?? '' };
    const inside = this.constructor as typeof FigureElement;
    const table = inside.kinds?.[0] === 'mechanism' ? null : this.querySelector('table');
    if (table) return { table };
    const list = inside.kinds?.[0] === 'mechanism' ? this.querySelector('ul, ol') : null;
    if (list) return { list };
    return this.querySelector('figure') ? 'no-marks' : 'no-figure';
  }

  protected override render(): TemplateResult {
    return html`${this.figureSource.content()}${this.#walker.tooltip()}${statusTemplate(this.figureSource, wordsFor(this))}`;
  }
}
