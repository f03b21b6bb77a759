import { type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Explanation } from '../shared/explanation.ts';
import { placeTooltip } from '../shared/tooltip.ts';
import { panelStyles } from './panel.styles.ts';
import { type PanelActions, panelTemplate } from './panel.ts';

/** What a panel tells about, what it stands beside, and where the focus goes when it closes. */
export interface CiteRequest {
  readonly mark: Element;
  readonly explanation: Explanation;
  readonly anchor: Element;
  readonly back: HTMLElement;
}

/** Adds the styles of the panel to those of an element, as Lit adds its own. */
function dress(root: ShadowRoot): void {
  const { styleSheet, cssText } = panelStyles;
  if (styleSheet) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = cssText;
  root.append(style);
}

/** A panel with link, citation and source beside a mark. It lies over the page, which does not move, and gives the focus back when it is closed. */
export class CitePanel implements ReactiveController {
  readonly #host: LitElement;
  #shown: CiteRequest | null = null;
  #isNew = false;
  #isCopying = false;

  constructor(host: LitElement) {
    this.#host = host;
    dress(host.renderRoot as ShadowRoot);
    host.addController(this);
  }

  hostConnected(): void {
    // At another width the mark is elsewhere.
    window.addEventListener('resize', this.close);
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.close);
    this.#shown = null;
  }

  hostUpdated(): void {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.panel');
    if (!this.#isNew || !this.#shown || !panel) return;
    this.#isNew = false;
    placeTooltip(panel, this.#shown.anchor, this.#host);
    panel.focus({ preventScroll: true });
  }

  /** Opens the panel for a mark. */
  open(request: CiteRequest): void {
    this.#shown = request;
    this.#isNew = true;
    this.#host.requestUpdate();
  }

  /** Closes the panel; the focus stays where it is. */
  readonly close = (): void => {
    // A keyboard that comes up on a phone changes the height of the window.
    if (this.#shown === null || this.#isCopying) return;
    this.#shown = null;
    this.#host.requestUpdate();
  };

  readonly #actions: PanelActions = {
    close: () => {
      const back = this.#shown?.back;
      this.close();
      back?.focus({ preventScroll: true });
    },
    onFocusOut: (event) => {
      const { currentTarget: panel, relatedTarget: next } = event;
      const isInside = next instanceof Node && (panel as Element).contains(next);
      // The focus comes back with the window.
      if (!isInside && document.hasFocus()) this.close();
    },
    whileCopying: async (act) => {
      this.#isCopying = true;
      await act();
      this.#isCopying = false;
    },
  };

  /** The panel, where it is open. */
  template(): TemplateResult | typeof nothing {
    return this.#shown ? panelTemplate(this.#shown.mark, this.#shown.explanation, this.#actions) : nothing;
  }
}
