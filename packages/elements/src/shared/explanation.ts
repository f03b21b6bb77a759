/** What is said about one number or one part: read from what the server wrote, so that page, tooltip and screen reader agree. */
export interface Explanation {
  readonly label: string;
  readonly printed: string;
  /** Meaning, period, scope, source; of a part its certainty, relations and numbers: what the server wrote of them, in this order. */
  readonly lines: readonly string[];
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: Element, selector: string) => clean(element.querySelector(selector)?.textContent);
const some = (lines: readonly string[]) => lines.filter((line) => line !== '');
const data = (element: Element, name: string) => clean(element.getAttribute(`data-${name}`));

/** @returns what a row of a figure's table says; a table of somebody else's carries it in attributes. */
export function explainRow(row: Element): Explanation {
  const cells = ['.gk-c-meaning', '.gk-c-period', '.gk-c-scope', '.gk-c-source'];
  // A cell says one thing and may have a note below it; run together they would read as one word.
  const linesOf = (selector: string) => {
    const whole = textOf(row, selector);
    const note = textOf(row, `${selector} .gk-cell-note`);
    return [whole.slice(0, whole.length - note.length), note];
  };
  return {
    label: data(row, 'label') || textOf(row, 'th'),
    printed: data(row, 'printed') || textOf(row, '.gk-num') || textOf(row, '.gk-c-printed'),
    lines: some([data(row, 'meaning'), ...cells.flatMap(linesOf)]),
  };
}

/** @returns what a tile says, with what the server put beside it for this purpose. */
export function explainTile(tile: Element): Explanation {
  const whens = [...tile.querySelectorAll('.gk-when')].map((line) =>
    clean(line.textContent).replace(/〔\d+〕$/, ''),
  );
  return {
    label: textOf(tile, '.gk-label'),
    printed: textOf(tile, '.gk-num'),
    lines: some([
      data(tile, 'meaning'),
      data(tile, 'note'),
      ...whens,
      data(tile, 'period-note'),
      data(tile, 'source'),
    ]),
  };
}

/** @returns what the outline says of a part: its name, how sure it is, its note, its relations and its numbers. */
export function explainPart(item: Element): Explanation {
  const own = (selector: string) =>
    [...item.querySelectorAll(selector)].filter((found) => found.closest('[data-part]') === item);
  const [name] = own('.gk-node-label');
  const certainty = clean(name?.querySelector('.gk-certainty')?.textContent);
  const label = clean(name?.textContent);
  return {
    label: '',
    printed: clean(label.slice(0, label.length - certainty.length)),
    lines: some([
      certainty,
      ...own('.gk-node-note').map(({ textContent }) => clean(textContent)),
      ...own('.gk-edges > li').map(({ textContent }) => clean(textContent)),
      ...own('.gk-node-figures > li').map((found) =>
        clean(`${textOf(found, '.gk-label')} ${textOf(found, '.gk-num')}`),
      ),
    ]),
  };
}

/** @returns what a mark says that has no row: what is known of its cell in a table of one row, else its own words. */
export function explainMark(mark: Element): Explanation {
  const cells = mark.closest('figure')?.querySelectorAll('td[data-obs]') ?? [];
  const id = mark.getAttribute('data-obs');
  const cell = [...cells].find((found) => found.getAttribute('data-obs') === id);
  if (cell) return explainRow(cell);
  const words = [...mark.querySelectorAll('text')].map((text) => clean(text.textContent));
  return { label: '', printed: words.length > 0 ? words.join(' ') : clean(mark.textContent), lines: [] };
}

/** @returns all of it in one breath, for a screen reader. */
export function spoken({ label, printed, lines }: Explanation): string {
  return some([label, printed, ...lines]).join('，');
}
