import type { PropertyDeclarations } from 'lit';
import { FigureElement } from '../figure-element/figure-element.ts';

/**
 * One indicator in every union that reports it, side by side with period, unit and level. Where they are not
 * comparable it says why.
 *
 * @summary One indicator in several unions, side by side, or the reason why not.
 * @tagname gk-compare
 * @slot - A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, a plain `<table>` with unions and printed amounts, or JSON in a `<script type="application/json">`. It stays where it is.
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
export class Compare extends FigureElement {
  static override readonly kinds = ['compare', 'distribution'] as const;

  static override properties: PropertyDeclarations = {
    level: { type: String },
  };

  /** Level of the unions in rows that do not say it: `county`, `district`, `prefecture` … Only unions of one level are put on one axis. */
  declare level: string;

  constructor() {
    super();
    this.level = '';
  }

  protected override said(): string {
    return `${super.said()}\n${this.level}`;
  }
}
