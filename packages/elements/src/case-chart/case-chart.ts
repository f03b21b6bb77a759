import type { PropertyDeclarations } from 'lit';
import { FigureElement } from '../shared/figure-element.ts';
import type { Make } from '../shared/figure-source.ts';

/**
 * A figure of numbers: bars, one mark for one thing, rates, cases, money, and every other kind. Arrow keys go from row
 * to row, each is read out and explained.
 *
 * @summary A chart: from the server's HTML, from a figure's JSON, or from a plain table.
 * @tagname gk-case-chart
 * @slot - A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, or a plain `<table>` with labels and printed amounts.
 * @event {CustomEvent<MarkDetail>} gk-mark - A mark was reached by keyboard, touch, click or link; `detail.id` is its observation.
 * @event {CustomEvent<ErrorDetail>} gk-error - Something cannot be shown; `detail` has code, message and problems. What was shown stays.
 * @csspart tooltip - The box with the explanation of a mark.
 * @csspart status - The line that says that data is on its way, or what is wrong with it.
 * @csspart problems - The list of what is wrong in the data, place by place.
 * @cssproperty [--gk-sheet=Canvas] - Ground of the tooltip.
 * @cssproperty [--gk-ink=CanvasText] - Its text.
 * @cssproperty [--gk-ink-2=inherit] - Its quieter text, and that of the status line.
 * @cssproperty [--gk-rule=#999] - Its border.
 * @cssproperty [--gk-area=var(--gk-ink)] - Its upper edge, the colour of the work area.
 * @cssproperty [--gk-gold=currentColor] - Edge of the status line.
 * @cssproperty [--gk-focus=Highlight] - Ring around what has the focus.
 * @cssproperty [--gk-sans=sans-serif] - Font of the text.
 * @cssproperty [--gk-serif=serif] - Font of the number.
 */
export class CaseChart extends FigureElement {
  static override properties: PropertyDeclarations = {
    kind: { type: String },
    heading: { type: String },
    area: { type: String },
  };

  /** How a plain table is drawn: `bars`, `count` or `rate`. */
  declare kind: 'bars' | 'count' | 'rate';
  /** Heading of the figure that is made of a plain table; the table's caption where there is none. */
  declare heading: string;
  /** Work area whose colour the figure of a plain table has, as `rights` or `facilities`. */
  declare area: string;

  constructor() {
    super();
    this.kind = 'bars';
    this.heading = '';
    this.area = 'facilities';
  }

  protected override fromTable(table: HTMLTableElement): Make {
    return async () => (await import('../lazy/table/make-table-figure.ts')).makeTableFigure(table, this);
  }
}
