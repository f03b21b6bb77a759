/** So many texts are kept together. */
const pageSize = 8192;

interface Page {
  readonly bytes: Buffer;
  readonly starts: Uint32Array;
}

/**
 * Texts by their numbers, as bytes outside of the heap: a million rows have some three million texts of their own, which as strings would
 * take several times as much.
 */
export class SharedStrings {
  readonly #pages: Page[] = [];
  #open: string[] = [];

  /** Adds a text, which has the next number. */
  add(text: string): void {
    this.#open.push(text);
    if (this.#open.length < pageSize) return;
    const starts = new Uint32Array(pageSize + 1);
    for (const [index, one] of this.#open.entries())
      starts[index + 1] = (starts[index] ?? 0) + Buffer.byteLength(one);
    this.#pages.push({ bytes: Buffer.from(this.#open.join('')), starts });
    this.#open = [];
  }

  /** @returns the text of a number; empty where there is none. */
  get(index: number): string {
    const page = this.#pages[Math.floor(index / pageSize)];
    const at = index % pageSize;
    if (page) return page.bytes.toString('utf8', page.starts[at], page.starts[at + 1]);
    return this.#open[index - this.#pages.length * pageSize] ?? '';
  }
}
