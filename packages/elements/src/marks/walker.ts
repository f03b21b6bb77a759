import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { type LazyPanel, lazyPanel } from '../cite/lazy-panel.ts';
import type { Explanation } from '../shared/explanation.ts';
import { placeTooltip, tooltipContent } from '../shared/tooltip.ts';
import { touched, touchOf } from '../shared/touched.ts';
import { wordsFor } from '../shared/words.ts';
import { linkedMark } from './hash.ts';
import {
  anchorOf,
  detailOf,
  explain,
  isShown,
  type MarkDetail,
  makeCurrent,
  markAround,
  markByKey,
  marked,
  marksOf,
  prepare,
  unfold,
  usable,
} from './marks.ts';

/** Time to move the pointer from a mark to its explanation before that goes. */
const grace = 150;

/**
 * Walks the marks of the figure inside an element: arrow keys go from row to row, each is read out and explained. The figure's HTML stays as it
 * is, but for where Tab stops.
 */
export class MarkWalker implements ReactiveController {
  readonly #host: LitElement;
  readonly #panel: LazyPanel;
  #explained: Explanation | null = null;
  /** The mark that is explained. */
  #mark: Element | null = null;
  #figure: Element | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address of the page has yet to be answered for the figure that came last. */
  #linkPending = false;
  /** The mark that had the focus when a pointer came down: only who presses it once more asks for its panel. */
  #pressed: Element | null = null;
  /** What the reader did before there was a figure to answer. */
  #early: Event[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    this.#panel = lazyPanel(host);
    host.addEventListener('keydown', this.#onKey);
    host.addEventListener('focusin', this.#onFocus);
    host.addEventListener('focusout', this.hide);
    host.addEventListener('pointerover', this.#onPointerOver);
    host.addEventListener('pointerleave', this.#onPointerLeave);
    host.addEventListener('pointerdown', this.#onPointerDown);
    host.addEventListener('click', this.#onClick);
    host.addEventListener(touched, this.#onTouched);
    // What opens and closes says so without bubbling.
    host.addEventListener('toggle', this.#onToggle, true);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
    // At another width the explained mark is elsewhere.
    window.addEventListener('resize', this.hide);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('resize', this.hide);
    this.hide();
  }

  hostUpdated(): void {
    const tooltip = this.#host.renderRoot.querySelector<HTMLElement>('.tooltip');
    if (this.#explained && this.#mark && tooltip) placeTooltip(tooltip, anchorOf(this.#mark), this.#host);
    if (!this.#linkPending) return;
    this.#linkPending = false;
    this.#onHash();
    for (const event of this.#early.splice(0)) this.#answer(event);
  }

  /** Makes the marks of a figure walkable, wherever it stands; null where there is none any more. Gives whether there are any. */
  attach(figure: Element | null): boolean {
    if (figure === null || !prepare(figure, wordsFor(this.#host).walk)) {
      this.#figure = null;
      this.hide();
      return false;
    }
    if (this.#figure === figure) return true;
    this.#figure = figure;
    this.hide();
    // Before the element has drawn its slot for the first time no mark is shown, and none could take the focus.
    this.#linkPending = true;
    this.#host.requestUpdate();
    return true;
  }

  /** Moves the focus to the mark of an observation or a part. Gives whether the figure has it. */
  focus(id: string): boolean {
    const marks = this.#figure ? marksOf(this.#figure) : [];
    const named = marks.filter((mark) => detailOf(mark).id === id);
    // What is folded away has boxes in some browsers, and takes no focus.
    const isDrawn = (mark: Element) => isShown(mark) && mark.getClientRects().length > 0;
    // Where it is only among rows that are folded away, they are opened.
    if (!named.some(isDrawn)) for (const mark of named) unfold(mark);
    const mark = named.find(isDrawn);
    mark?.focus();
    return mark !== undefined;
  }

  /** Takes the explanation away. */
  readonly hide = (): void => {
    clearTimeout(this.#leaving);
    this.#mark = null;
    if (this.#explained === null) return;
    this.#explained = null;
    this.#host.requestUpdate();
  };

  #show(mark: Element): void {
    clearTimeout(this.#leaving);
    if (this.#mark === mark && this.#explained) return;
    this.#mark = mark;
    this.#explained = explain(mark);
    this.#host.requestUpdate();
  }

  /** The mark that has the focus itself; a link within it is left alone. */
  #focused(): HTMLElement | null {
    const root = this.#figure?.getRootNode() as Document | ShadowRoot | undefined;
    const active = root?.activeElement;
    return active instanceof HTMLElement && this.#figure?.contains(active) && active.matches(marked)
      ? active
      : null;
  }

  /** What an event happened to within the figure; an event from a shadow tree names its host, and one that is over has no path any more. */
  #elementOf(event: Event): Element | null {
    const inside = (node: EventTarget | null): node is Element =>
      node instanceof Element && (this.#figure?.contains(node) ?? false);
    return event.composedPath().find(inside) ?? (inside(event.target) ? event.target : null);
  }

  #markAt(element: Element | null): HTMLElement | null {
    return this.#figure && markAround(element, this.#figure);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#explained) {
      event.stopPropagation();
      this.hide();
      return;
    }
    const mark = this.#focused();
    if (!mark || !this.#figure || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#cite(mark);
      return;
    }
    const next = markByKey(event.key, mark, this.#figure);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  #onFocus = (event: FocusEvent): void => {
    const mark = this.#focused();
    if (!mark || !this.#figure || mark !== this.#elementOf(event)) return;
    makeCurrent(mark, this.#figure);
    this.#show(mark);
    const detail = detailOf(mark);
    this.#host.dispatchEvent(
      new CustomEvent<MarkDetail>('gk-mark', { detail, bubbles: true, composed: true }),
    );
  };

  #onPointerOver = (event: PointerEvent): void => {
    // A finger does not hover: it taps, and a tap moves the focus.
    if (event.pointerType === 'touch') return;
    const mark = this.#markAt(this.#elementOf(event));
    const [deepest] = event.composedPath();
    if (mark) this.#show(mark);
    else if (deepest instanceof Element && deepest.closest('.tooltip')) clearTimeout(this.#leaving);
    else this.#onPointerLeave();
  };

  #onPointerLeave = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      const focused = this.#focused();
      if (!focused) this.hide();
      else if (this.#explained) this.#show(focused);
    }, grace);
  };

  #onPointerDown = (): void => {
    this.#pressed = this.#explained ? this.#focused() : null;
  };

  #onClick = (event: MouseEvent): void => {
    // Between its definition and its first update an element hears a click, and has no figure yet.
    if (!this.#figure || this.#linkPending) {
      this.#early.push(event);
      return;
    }
    this.#choose(this.#elementOf(event));
    this.#pressed = null;
  };

  #choose(target: Element | null): void {
    const mark = this.#markAt(target);
    const used = target?.closest(usable);
    if (!mark || (used && mark.contains(used))) return;
    if (mark !== this.#focused()) mark.focus({ preventScroll: true });
    // Who selects its words wants them alone.
    else if (mark === this.#pressed && (document.getSelection()?.isCollapsed ?? true)) this.#cite(mark);
    else this.#show(mark);
  }

  /** Opens the panel with link, citation and source of a mark. */
  #cite(mark: HTMLElement): void {
    this.#panel.open({ mark, explanation: explain(mark), anchor: anchorOf(mark), back: mark });
  }

  /** What the reader did while the element was still to come is answered as soon as it can be. */
  #onTouched = (event: Event): void => {
    const early = touchOf(event);
    if (early === null) return;
    if (this.#figure && !this.#linkPending) this.#answer(early);
    else this.#early.push(early);
  };

  #answer(event: Event): void {
    if (event.type === 'click') this.#choose(this.#elementOf(event));
    else if (event instanceof KeyboardEvent) this.#onKey(event);
    // Where the pointer has left meanwhile, a later event says so.
    else if (event.type === 'pointerover') this.#onPointerOver(event as PointerEvent);
  }

  #onToggle = (): void => {
    if (this.#figure) prepare(this.#figure, wordsFor(this.#host).walk);
    // What is below has moved.
    if (this.#mark) this.#host.requestUpdate();
  };

  #onHash = (): void => {
    const id = linkedMark(this.#host);
    if (id !== null) this.focus(id);
  };

  /** The box with the explanation, for the eye alone, since a screen reader has all of it in the figure; and the panel. */
  tooltip(): TemplateResult {
    const { more } = wordsFor(this.#host);
    return html`<div class="tooltip" part="tooltip" aria-hidden="true" ?hidden=${this.#explained === null}>
        ${this.#explained ? tooltipContent(this.#explained, more) : nothing}
      </div>
      ${this.#panel.template()}`;
  }
}
