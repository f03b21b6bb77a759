import type { PropertyDeclarations } from 'lit';
import { FigureElement } from '../figure-element/figure-element.ts';

/**
 * A figure of numbers: bars, one mark for one thing, rates, cases, money, and every other kind. Arrow keys go from row
 * to row, each is read out and explained.
 *
 * @summary A chart: from the server's HTML, from a figure's JSON, or from a plain table.
 * @tagname gk-case-chart
 * @slot - A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, a plain `<table>` with labels and printed amounts, or JSON or CSV in a `<script>` of that type. It stays where it is.
 * @event {CustomEvent<MarkDetail>} gk-mark - A mark was reached by keyboard, touch, click or link; `detail.id` is its observation.
 * @event {CustomEvent<ErrorDetail>} gk-error - Something cannot be shown; `detail` has code, message and problems. What was shown stays.
 * @csspart figure - What is drawn of data.
 * @csspart tooltip - The box with the explanation of a mark.
 * @csspart panel - The panel with link, citation and source of a mark.
 * @csspart status - The line that says that data is on its way, or what is wrong with it.
 * @csspart problems - The list of what is wrong in the data, place by place.
 * @cssproperty [--gk-sheet=Canvas] - Ground of the tooltip.
 * @cssproperty [--gk-ink=CanvasText] - Its text.
 * @cssproperty [--gk-ink-2=inherit] - Its quieter text, and that of the status line.
 * @cssproperty [--gk-ink-3=inherit] - What it says of its keys.
 * @cssproperty [--gk-rule=#999] - Its border.
 * @cssproperty [--gk-area=var(--gk-ink)] - Its upper edge; set, also the colour of all that is drawn, whatever its work area.
 * @cssproperty [--gk-gold=currentColor] - Edge of the status line.
 * @cssproperty [--gk-focus=Highlight] - Ring around what has the focus.
 * @cssproperty [--gk-sans=sans-serif] - Font of the text.
 * @cssproperty [--gk-serif=serif] - Font of the number.
 */
export class CaseChart extends FigureElement {
  static override properties: PropertyDeclarations = {
    kind: { type: String },
  };

  /** How rows are drawn that do not say it themselves. */
  declare kind: 'bars' | 'count' | 'rate' | 'tiles' | 'table';

  constructor() {
    super();
    this.kind = 'bars';
  }

  protected override said(): string {
    return `${super.said()}\n${this.kind}`;
  }
}
