/** What is said about one number: read from what the server wrote, so that page, tooltip and screen reader agree. */
export interface Explanation {
  readonly id: string;
  readonly label: string;
  readonly printed: string;
  /** Meaning, period, scope, source: what the server wrote of them, in this order. */
  readonly lines: readonly string[];
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: Element, selector: string) => clean(element.querySelector(selector)?.textContent);
const some = (lines: readonly string[]) => lines.filter((line) => line !== '');

/** @returns what a row of a figure's table says. */
export function explainRow(row: Element): Explanation {
  const cells = ['.gk-c-meaning', '.gk-c-period', '.gk-c-scope', '.gk-c-source'];
  // A cell says one thing and may have a note below it; run together they would read as one word.
  const linesOf = (selector: string) => {
    const whole = textOf(row, selector);
    const note = textOf(row, `${selector} .gk-cell-note`);
    return [whole.slice(0, whole.length - note.length), note];
  };
  return {
    id: row.getAttribute('data-obs') ?? '',
    label: textOf(row, 'th'),
    printed: textOf(row, '.gk-num') || textOf(row, '.gk-c-printed'),
    lines: some(cells.flatMap(linesOf)),
  };
}

/** @returns what a tile says, with what the server put beside it for this purpose. */
export function explainTile(tile: Element): Explanation {
  const data = (name: string) => clean(tile.getAttribute(`data-${name}`));
  const whens = [...tile.querySelectorAll('.gk-when')].map((line) =>
    clean(line.textContent).replace(/〔\d+〕$/, ''),
  );
  return {
    id: tile.getAttribute('data-obs') ?? '',
    label: textOf(tile, '.gk-label'),
    printed: textOf(tile, '.gk-num'),
    lines: some([data('meaning'), data('note'), ...whens, data('period-note'), data('source')]),
  };
}

/** @returns what a mark says that has no row in a table: its own words. */
export function explainMark(mark: Element): Explanation {
  const words = [...mark.querySelectorAll('text')].map((text) => clean(text.textContent));
  return {
    id: mark.getAttribute('data-obs') ?? '',
    label: '',
    printed: words.length > 0 ? words.join(' ') : clean(mark.textContent),
    lines: [],
  };
}

/** @returns all of it in one breath, for a screen reader. */
export function spoken({ label, printed, lines }: Explanation): string {
  return some([label, printed, ...lines]).join('，');
}
