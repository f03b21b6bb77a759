import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Explanation } from '../shared/explanation.ts';
import { placeTooltip, tooltipContent } from '../shared/tooltip.ts';
import { addGrounds } from './grounds.ts';
import { linkedMark } from './hash.ts';
import {
  detailOf,
  explain,
  type MarkDetail,
  makeCurrent,
  markByKey,
  marked,
  marksOf,
  prepare,
} from './marks.ts';

/** Time to move the pointer from a mark to its tooltip before the tooltip goes. */
const grace = 150;

const drawingsIn = (root: Element) => [...root.querySelectorAll<SVGSVGElement>('.gk-drawing svg')];
const elementOf = (event: Event) => (event.target instanceof Element ? event.target : null);

/**
 * Walks the marks of the figure inside an element: arrow keys go from mark to mark, each is read out and explained, the
 * table takes the picture's place and gives it back. The figure's HTML stays as it is.
 */
export class MarkWalker implements ReactiveController {
  readonly #host: LitElement;
  #explained: Explanation | null = null;
  #anchor: Element | null = null;
  #figure: Element | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Whether the address of the page has yet to be answered for the figure that came last. */
  #linkPending = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('keydown', this.#onKey);
    host.addEventListener('focusin', this.#onFocus);
    host.addEventListener('focusout', this.hide);
    host.addEventListener('pointerover', this.#onPointerOver);
    host.addEventListener('pointerleave', this.#onPointerLeave);
    host.addEventListener('click', this.#onClick);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
    // Another width may show another drawing, in which the explained mark is elsewhere.
    window.addEventListener('resize', this.hide);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('resize', this.hide);
    this.hide();
  }

  hostUpdated(): void {
    const tooltip = this.#host.renderRoot.querySelector<HTMLElement>('.tooltip');
    if (this.#explained && this.#anchor && tooltip) placeTooltip(tooltip, this.#anchor, this.#host);
    if (!this.#linkPending) return;
    this.#linkPending = false;
    this.#onHash();
  }

  /** Makes the marks of a figure walkable. Gives whether there are any. */
  attach(figure: Element): boolean {
    if (!figure.querySelector('.gk-drawing [data-obs], .gk-drawing [data-part]')) return false;
    const first = this.#figure !== figure;
    this.#figure = figure;
    for (const drawing of drawingsIn(figure)) prepare(drawing, figure);
    if (!first) return true;
    this.hide();
    // Before the element has drawn its slot for the first time no drawing is shown, and none could take the focus.
    this.#linkPending = true;
    this.#host.requestUpdate();
    return true;
  }

  /** Moves the focus to the mark of an observation or a part. Gives whether the shown drawing has it. */
  focus(id: string): boolean {
    const drawings = this.#figure ? drawingsIn(this.#figure) : [];
    const shown = drawings.filter((drawing) => drawing.getClientRects().length > 0);
    const mark = shown.flatMap(marksOf).find((found) => detailOf(found).id === id);
    mark?.focus();
    return mark !== undefined;
  }

  /** Takes the explanation away. */
  readonly hide = (): void => {
    clearTimeout(this.#leaving);
    this.#anchor = null;
    if (this.#explained === null) return;
    this.#explained = null;
    this.#host.requestUpdate();
  };

  #show(mark: Element): void {
    clearTimeout(this.#leaving);
    if (!this.#figure || (this.#anchor === mark && this.#explained)) return;
    this.#anchor = mark;
    this.#explained = explain(mark, this.#figure);
    this.#host.requestUpdate();
  }

  /** The document or the shadow tree in which the element stands. */
  get #root(): Document | ShadowRoot {
    return this.#host.getRootNode() as Document | ShadowRoot;
  }

  #markAt(event: Event): SVGGraphicsElement | null {
    const target = elementOf(event);
    const drawing = target?.closest('svg');
    if (!drawing || !this.#figure?.contains(drawing)) return null;
    const markOf = (element: Element | null) => {
      const mark = element?.closest<SVGGraphicsElement>(marked) ?? null;
      return mark && drawing.contains(mark) ? mark : null;
    };
    const mark = markOf(target);
    if (mark || !(event instanceof MouseEvent)) return mark;
    // Between the painted parts of a mark there was nothing to touch until its ground was laid.
    addGrounds(drawing);
    return markOf(this.#root.elementFromPoint(event.clientX, event.clientY));
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#explained) {
      event.stopPropagation();
      this.hide();
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
    const drawing = mark?.closest('svg');
    if (!mark || !drawing) return;
    addGrounds(drawing);
    makeCurrent(mark);
    this.#show(mark);
    const detail = detailOf(mark);
    this.#host.dispatchEvent(
      new CustomEvent<MarkDetail>('gk-mark', { detail, bubbles: true, composed: true }),
    );
  };

  #onPointerOver = (event: PointerEvent): void => {
    // A finger does not hover: it taps, and a tap moves the focus.
    if (event.pointerType === 'touch') return;
    const mark = this.#markAt(event);
    const [deepest] = event.composedPath();
    if (mark) this.#show(mark);
    else if (deepest instanceof Element && deepest.closest('.tooltip')) clearTimeout(this.#leaving);
    else this.#onPointerLeave();
  };

  #onPointerLeave = (): void => {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      const focused = this.#root.activeElement?.closest(marked);
      if (!focused || !this.#host.contains(focused)) this.hide();
      else if (this.#explained) this.#show(focused);
    }, grace);
  };

  #onClick = (event: MouseEvent): void => {
    const mark = this.#markAt(event);
    if (mark) {
      if (mark === this.#root.activeElement) this.#show(mark);
      else mark.focus({ preventScroll: true });
      return;
    }
    const details = elementOf(event)?.closest('summary')?.parentElement;
    if (details instanceof HTMLDetailsElement && details.matches('.gk-data')) {
      // The click has yet to open or close it.
      this.hide();
      this.#figure?.setAttribute('data-view', details.open ? 'drawing' : 'table');
    }
  };

  #onHash = (): void => {
    const id = linkedMark(this.#host);
    if (id !== null) this.focus(id);
  };

  /** The box with the explanation. Marks carry the same words in their names, so it is for the eye alone. */
  tooltip(): TemplateResult {
    return html`<div class="tooltip" part="tooltip" aria-hidden="true" ?hidden=${this.#explained === null}>
      ${this.#explained ? tooltipContent(this.#explained) : nothing}
    </div>`;
  }
}
