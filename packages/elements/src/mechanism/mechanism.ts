import { FigureElement } from '../figure-element/figure-element.ts';

/**
 * A named way of working (工作机制) with its parts and relations. Arrow keys go from part to part and to the numbers in
 * them; each part says how sure it is, what it leads to, and which numbers belong to it.
 *
 * @summary A mechanism: its parts, their relations, and the numbers that belong to them.
 * @tagname gk-mechanism
 * @slot - A `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it, nested lists of the parts, or JSON in a `<script type="application/json">`. It stays where it is.
 * @event {CustomEvent<MarkDetail>} gk-mark - A mark was reached by keyboard, touch, click or link; `detail.id` is its observation or its part.
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
export class Mechanism extends FigureElement {
  static override readonly kinds = ['mechanism'] as const;
}
