import { FigureElement } from '../figure-element/figure-element.ts';

/**
 * One indicator through the snapshots of a union. A gap, a break of definition and a revision are marks like the others,
 * and are explained as such.
 *
 * @summary One indicator through the snapshots of a union.
 * @tagname gk-trend
 * @slot - A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, a plain `<table>` with times and printed amounts, or JSON in a `<script type="application/json">`. It stays where it is.
 * @event {CustomEvent<MarkDetail>} gk-mark - A mark was reached by keyboard, touch, click or link; `detail.id` is its observation, `detail.snapshot` the date of its snapshot.
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
export class Trend extends FigureElement {
  static override readonly kinds = ['trend'] as const;
}
