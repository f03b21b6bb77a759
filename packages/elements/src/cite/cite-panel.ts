import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { Explanation } from '../shared/explanation.ts';
import type { Language } from '../shared/language.ts';
import { panelStyles } from './panel.styles.ts';
import { type PanelActions, panelTemplate } from './panel.ts';

/** What a panel tells about, what it stands beside, and where the focus goes when it closes. */
export interface CiteRequest {
  readonly mark: Element;
  readonly explanation: Explanation;
  readonly anchor: Element;
  readonly back: HTMLElement;
}

/** What the panel is handed by the element, which has it already: a file that both imported would be cut out for both. */
export interface PanelHost {
  readonly host: LitElement;
  readonly language: (element: Element) => Language;
  /** Puts a box beside what it tells about. */
  readonly place: (box: HTMLElement, anchor: Element, host: Element) => void;
}

/** A panel with link, citation and source beside a mark. */
export interface CitePanel {
  /** Opens it for a mark. */
  readonly open: (request: CiteRequest) => void;
  /** The panel, where it is open. */
  readonly template: () => TemplateResult | typeof nothing;
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

/**
 * Makes the panel of an element. It lies over the page, which does not move, and gives the focus back when it is closed.
 *
 * @param given the element, and what it has already
 * @returns what opens and draws the panel
 */
export function citePanel({ host, language, place }: PanelHost): CitePanel {
  const root = host.renderRoot as ShadowRoot;
  let shown: CiteRequest | null = null;
  let isNew = false;
  let isCopying = false;

  const close = () => {
    if (shown === null || isCopying) return;
    shown = null;
    host.requestUpdate();
  };
  const actions: PanelActions = {
    close: () => {
      const back = shown?.back;
      close();
      back?.focus({ preventScroll: true });
    },
    onFocusOut: ({ currentTarget: panel, relatedTarget: next }) => {
      const isInside = next instanceof Node && (panel as Element).contains(next);
      // The focus comes back with the window.
      if (!isInside && document.hasFocus()) close();
    },
    whileCopying: async (act) => {
      isCopying = true;
      try {
        await act();
      } finally {
        isCopying = false;
      }
    },
  };

  dress(root);
  host.addController({
    // At another width the mark is elsewhere.
    hostConnected: () => window.addEventListener('resize', close),
    hostDisconnected: () => {
      window.removeEventListener('resize', close);
      shown = null;
    },
    hostUpdated: () => {
      const panel = root.querySelector<HTMLElement>('.panel');
      if (!isNew || !shown || !panel) return;
      isNew = false;
      place(panel, shown.anchor, host);
      panel.focus({ preventScroll: true });
    },
  });
  return {
    open: (request) => {
      shown = request;
      isNew = true;
      host.requestUpdate();
    },
    template: () =>
      shown ? panelTemplate(shown.mark, shown.explanation, language(shown.mark), actions) : nothing,
  };
}
