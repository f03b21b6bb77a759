import type { Cell } from '../office/sheet-rows.ts';
import { type HeadingJudge, plain } from './row-role.ts';

/** A row that might have been headings. What stands in a cell that is none is told nowhere: it may be somebody's name. */
export interface Unheaded {
  readonly row: number;
  /** What it has of headings that are known. */
  readonly known: readonly string[];
  /** Its other cells: `B1`. */
  readonly unknown: readonly string[];
  /** It is an entry already; its rows begin with headings, so that the table lies on its side; or its headings are not known. */
  readonly reason: 'entry' | 'sideways' | 'unknown';
}

/** Rows above any headings: a title in two cells, or a table without headings. */
export class UnheadedRows {
  readonly #known: HeadingJudge;
  #first: { readonly number: number; readonly cells: ReadonlyMap<number, Cell> } | null = null;
  #sideways = 0;

  constructor(known: HeadingJudge) {
    this.#known = known;
  }

  /** Takes a row with several words that has no headings above it. */
  add(number: number, cells: ReadonlyMap<number, Cell>): void {
    this.#first ??= { number, cells };
    const [first, ...others] = [...cells.values()].map(({ text }) => this.#known(plain(text)));
    if (first === 'whole' && !others.includes('whole')) this.#sideways += 1;
  }

  /** @returns the first such row where it stands above a table, and is a title of that. */
  above(headingRow: number | undefined): { readonly kind: 'title'; readonly ref: string }[] {
    return headingRow === undefined || !this.#first
      ? []
      : [{ kind: 'title', ref: String(this.#first.number) }];
  }

  get found(): Unheaded | null {
    if (!this.#first) return null;
    const cells = [...this.#first.cells.values()];
    const judged = cells.map((cell) => ({ cell, judge: this.#known(plain(cell.text)) }));
    const whole = judged.filter(({ judge }) => judge === 'whole').map(({ cell }) => plain(cell.text));
    const entries = judged.filter(({ judge }) => judge === 'entry').length;
    const reason = entries > 0 ? 'entry' : 'unknown';
    return {
      row: this.#first.number,
      known: whole,
      unknown: judged.filter(({ judge }) => judge !== 'whole').map(({ cell }) => cell.ref),
      reason: this.#sideways >= 2 ? 'sideways' : reason,
    };
  }
}
