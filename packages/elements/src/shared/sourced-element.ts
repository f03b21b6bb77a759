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

  /** What an element does when its turn has come; nothing by default. */
  protected connected(): void {}

  /** Resolves when what was given last is shown or refused. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const updated = await super.getUpdateComplete();
    await this.figureSource.done;
    return updated && super.getUpdateComplete();
  }
}
