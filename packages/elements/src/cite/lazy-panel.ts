import { type LitElement, nothing, type TemplateResult } from 'lit';
import { languageOf } from '../shared/language.ts';
import { placeTooltip } from '../shared/tooltip.ts';
import type { CitePanel, CiteRequest } from './cite-panel.ts';

/** Opens the panel with link, citation and source of a mark, whose code is loaded when a reader asks for it. */
export interface LazyPanel {
  /** Opens it; where its code does not come, the explanation stays all there is. */
  readonly open: (request: CiteRequest) => void;
  /** The panel, where it is open. */
  readonly template: () => TemplateResult | typeof nothing;
}

/** @returns the panel of an element */
export function lazyPanel(host: LitElement): LazyPanel {
  let panel: CitePanel | undefined;
  return {
    open: (request) => {
      import('./cite-panel.ts').then(
        ({ citePanel }) => {
          panel ??= citePanel({ host, language: languageOf, place: placeTooltip });
          panel.open(request);
        },
        () => {},
      );
    },
    template: () => panel?.template() ?? nothing,
  };
}
