import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { CitePanel, CiteRequest } from './cite-panel.ts';

/** The panel with link, citation and source of a mark, whose code is loaded when a reader asks for it. */
export class LazyPanel {
  readonly #host: LitElement;
  #panel: CitePanel | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Opens the panel; where its code does not come, the explanation stays all there is. */
  readonly open = (request: CiteRequest): void => {
    const show = ({ CitePanel: Panel }: typeof import('./cite-panel.ts')) => {
      this.#panel ??= new Panel(this.#host);
      this.#panel.open(request);
    };
    import('./cite-panel.ts').then(show, () => {});
  };

  /** The panel, where it is open. */
  template(): TemplateResult | typeof nothing {
    return this.#panel?.template() ?? nothing;
  }
}
