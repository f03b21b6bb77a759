import { LitElement } from 'lit';
import type { FigureSource } from './figure-source.ts';
import { queueUpgrade } from './upgrade-queue.ts';

/** An element whose content comes from a `FigureSource`: upgraded in its turn, and complete when what was given last is shown or refused. */
export abstract class SourcedElement extends LitElement {
  /** Where the content comes from. */
  protected abstract readonly figureSource: FigureSource;

  override connectedCallback(): void {
    queueUpgrade(this, () => {
      super.connectedCallback();
      this.connected();
    });
  }

  /** In another document, as in that of a frame, the element has no sheets any more: its own are built there anew. */
  adoptedCallback(): void {
    const { shadowRoot: root, ownerDocument } = this;
    // A document without a window is shown nowhere, and takes no sheet of another; when the element leaves it, this is called again.
    const view = ownerDocument.defaultView as typeof window | null;
    // Where Lit has written elements of style, they have gone along.
    if (view && root?.adoptedStyleSheets)
      root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((styles) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(String(styles));
        return sheet;
      });
  }

  /** What an element does when its turn has come; nothing by default. */
  protected connected(): void {}

  /** Resolves when what was given last is shown or refused. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const updated = await super.getUpdateComplete();
    await this.figureSource.done;
    return updated && super.getUpdateComplete();
  }
}
