import { codeAttribute, indexByAttribute, indexClass, indexPanelClass } from '@gongkai/charts/contract';
import { render } from 'lit';
import { type Choice, choices } from './tools.ts';

/** An index that the server wrote, whose entries become boxes to tick; its row of buttons stays as it is. */
export class IndexPanel {
  readonly #panel: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #label: string;
  readonly #written: readonly Node[];
  /** What is drawn by script stands in a place of its own, which goes when the script does. */
  #boxes: HTMLElement | null = null;
  /** The codes of its entries with their names, in the server's order. */
  readonly entries: readonly { readonly code: string; readonly label: string }[];

  private constructor(panel: HTMLElement, summary: HTMLElement) {
    this.#panel = panel;
    this.#summary = summary;
    this.#label = summary.textContent ?? '';
    this.#written = [...panel.childNodes];
    this.entries = [...panel.querySelectorAll<HTMLElement>(`:scope > [${codeAttribute}]`)].map((entry) => ({
      code: entry.getAttribute(codeAttribute) ?? '',
      label: (entry.querySelector('summary')?.firstChild?.textContent ?? '').trim(),
    }));
  }

  /** @returns the index by kind or by service, or null where the figure has none. */
  static in(root: Element, by: 'kind' | 'service'): IndexPanel | null {
    const details = root.querySelector(`.${indexClass}[${indexByAttribute}="${by}"]`);
    const panel = details?.querySelector<HTMLElement>(`.${indexPanelClass}`);
    const summary = details?.querySelector<HTMLElement>('summary');
    return panel && summary ? new IndexPanel(panel, summary) : null;
  }

  start(): void {
    this.#boxes = document.createElement('div');
    this.#boxes.className = 'gk-find-boxes';
    this.#panel.textContent = '';
    this.#panel.append(this.#boxes);
  }

  draw(
    counted: (code: string) => number,
    chosen: readonly string[],
    change: (codes: readonly string[]) => void,
  ): void {
    if (!this.#boxes) return;
    const list: Choice[] = this.entries.map(({ code, label }) => ({ code, label, count: counted(code) }));
    render(choices(list, chosen, change), this.#boxes);
    const label = chosen.length > 0 ? `${this.#label}（${chosen.length}）` : this.#label;
    if (this.#summary.textContent !== label) this.#summary.textContent = label;
  }

  stop(): void {
    this.#boxes = null;
    this.#panel.textContent = '';
    this.#panel.append(...this.#written);
    this.#summary.textContent = this.#label;
  }
}
