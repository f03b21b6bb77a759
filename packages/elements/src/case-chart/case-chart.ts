import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Explanation } from '../shared/explanation.ts';
import { report } from '../shared/report.ts';
import { tooltipStyles } from '../shared/tooltip.styles.ts';
import { placeTooltip, tooltipContent } from '../shared/tooltip.ts';
import { caseChartStyles } from './case-chart.styles.ts';
import { addGrounds, explain, makeCurrent, markByKey, marksOf, prepare } from './marks.ts';

/** Detail of the event `gk-mark`. */
export interface MarkDetail {
  /** Id of the observation. */
  readonly id: string;
}

/** Time to move the pointer from a mark to its tooltip before the tooltip goes. */
const grace = 150;

/**
 * A figure that the server wrote, made to answer: arrow keys go from mark to mark, each is read out and explained, the
 * table takes the picture's place and gives it back. The server's HTML stays as it is; without script it is complete.
 *
 * @summary Keyboard, tooltip and table view for a figure that stands inside the tag.
 * @slot - One `<figure class="gk-figure">` as `figureHtml` of `@gongkai/charts` writes it.
 * @event {CustomEvent<MarkDetail>} gk-mark - A mark was reached by keyboard, touch, click or link; `detail.id` is its observation.
 * @event {CustomEvent<ErrorDetail>} gk-error - There is nothing inside that can be upgraded; it is left as it is.
 * @csspart tooltip - The box with the explanation of a mark.
 * @cssproperty --gk-sheet - Ground of the tooltip.
 * @cssproperty --gk-ink - Its text.
 * @cssproperty --gk-rule - Its border.
 * @cssproperty --gk-area - Its upper edge, the colour of the work area.
 */
export class CaseChart extends LitElement {
  static override styles = [tooltipStyles, caseChartStyles];

  static override properties = { explained: { state: true } };

  declare explained: Explanation | null;

  #anchor: Element | null = null;
  #figure: Element | null = null;
  #reported = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.explained = null;
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusin', this.#onFocus);
    this.addEventListener('focusout', this.#onBlur);
    this.addEventListener('pointerover', this.#onPointerOver);
    this.addEventListener('pointerleave', this.#onPointerLeave);
    this.addEventListener('click', this.#onClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
    // Another width may show another drawing, in which the explained mark is elsewhere.
    window.addEventListener('resize', this.#hide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('resize', this.#hide);
    clearTimeout(this.#leaving);
  }

  /**
   * Moves the focus to a mark.
   *
   * @param id of an observation
   * @returns whether the visible drawing has it
   */
  focusMark(id: string): boolean {
    const mark = this.#drawings()
      .filter((drawing) => drawing.getClientRects().length > 0)
      .flatMap(marksOf)
      .find((found) => found.getAttribute('data-obs') === id);
    if (!mark) return false;
    mark.focus();
    return true;
  }

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#upgrade, { once: true });
    else this.#upgrade();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const tooltip = this.renderRoot.querySelector<HTMLElement>('.tooltip');
    if (changed.has('explained') && this.explained && this.#anchor && tooltip)
      placeTooltip(tooltip, this.#anchor, this);
  }

  #drawings(): SVGSVGElement[] {
    return [...(this.#figure?.querySelectorAll<SVGSVGElement>('.gk-drawing svg') ?? [])];
  }

  #upgrade = (): void => {
    const figure = this.querySelector('figure');
    const marks = figure?.querySelector('.gk-drawing [data-obs]');
    if (figure && marks) {
      const first = this.#figure !== figure;
      this.#figure = figure;
      for (const drawing of this.#drawings()) prepare(drawing, figure);
      if (first) this.#onHash();
      return;
    }
    if (this.#reported) return;
    this.#reported = true;
    if (figure) report(this, 'no-marks', 'the figure inside has no marks with data-obs');
    else report(this, 'no-figure', 'there is no figure inside');
  };

  #markAt(event: Event): Element | null {
    const target = event.target instanceof Element ? event.target : null;
    const drawing = target?.closest('svg');
    if (!target || !drawing || !this.#figure?.contains(drawing)) return null;
    const mark = target.closest('[data-obs]');
    if (mark || !(event instanceof MouseEvent)) return mark;
    // Between the painted parts of a row there was nothing to touch until its ground was laid.
    addGrounds(drawing);
    return document.elementFromPoint(event.clientX, event.clientY)?.closest('svg [data-obs]') ?? null;
  }

  #show(mark: Element): void {
    clearTimeout(this.#leaving);
    if (!this.#figure || (this.#anchor === mark && this.explained)) return;
    this.#anchor = mark;
    this.explained = explain(mark, this.#figure);
  }

  #hide = (): void => {
    clearTimeout(this.#leaving);
    this.#anchor = null;
    this.explained = null;
  };

  #focused(): Element | null {
    const active = document.activeElement?.closest('svg [data-obs]') ?? null;
    return active && this.contains(active) ? active : null;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.explained) {
      event.stopPropagation();
      this.#hide();
      return;
    }
    const mark = this.#markAt(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = markByKey(event.key, mark);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  #onFocus = (event: FocusEvent): void => {
    const mark = this.#markAt(event);
    if (!mark) return;
    const drawing = mark.closest('svg');
    if (drawing) addGrounds(drawing);
    makeCurrent(mark);
    this.#show(mark);
    const detail: MarkDetail = { id: mark.getAttribute('data-obs') ?? '' };
    this.dispatchEvent(new CustomEvent<MarkDetail>('gk-mark', { detail, bubbles: true, composed: true }));
  };

  #onBlur = (): void => {
    this.#hide();
  };

  #onPointerOver = (event: PointerEvent): void => {
    // A finger does not hover: it taps, and a tap moves the focus.
    if (event.pointerType === 'touch') return;
    const mark = this.#markAt(event);
    if (mark) this.#show(mark);
    else if (
      event.composedPath().some((part) => part instanceof Element && part.classList.contains('tooltip'))
    ) {
      clearTimeout(this.#leaving);
    } else this.#onPointerLeave();
  };

  #onPointerLeave = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      const focused = this.#focused();
      if (!focused) this.#hide();
      else if (this.explained) this.#show(focused);
    }, grace);
  };

  #onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const mark = this.#markAt(event);
    if (mark instanceof SVGElement) {
      if (mark === document.activeElement) this.#show(mark);
      else mark.focus({ preventScroll: true });
      return;
    }
    const details = target?.closest('summary')?.parentElement;
    if (details instanceof HTMLDetailsElement && details.matches('.gk-data')) {
      // The click has yet to open or close it.
      this.#hide();
      this.#figure?.setAttribute('data-view', details.open ? 'drawing' : 'table');
    }
  };

  /** A link to an observation leads to its mark, unless something on the page has that id of its own. */
  #onHash = (): void => {
    let id = '';
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    if (id !== '' && document.getElementById(id) === null && this.#firstWith(id)) this.focusMark(id);
  };

  /** Of several charts with the same observation, the first on the page answers. */
  #firstWith(id: string): boolean {
    const charts = [...document.querySelectorAll(this.localName)];
    const has = (chart: Element) =>
      [...chart.querySelectorAll('svg [data-obs]')].some((mark) => mark.getAttribute('data-obs') === id);
    return charts.find(has) === this;
  }

  protected override render(): TemplateResult {
    const { explained } = this;
    // Marks carry the same words in their names, so the box is for the eye alone.
    return html`<slot @slotchange=${this.#upgrade}></slot>
      <div class="tooltip" part="tooltip" aria-hidden="true" ?hidden=${explained === null}>
        ${explained ? tooltipContent(explained) : nothing}
      </div>`;
  }
}
