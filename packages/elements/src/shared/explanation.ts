/** What is said about one number or one part: read from what the server wrote, so that page, explanation and screen reader agree. */
export interface Explanation {
  readonly label: string;
  readonly printed: string;
  /** Meaning, period, scope, source; of a part its certainty, relations and numbers: what the server wrote of them, in this order. */
  readonly lines: readonly string[];
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: Element | null | undefined, selector: string) =>
  clean(element?.querySelector(selector)?.textContent);
const textsOf = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map((found) => clean(found.textContent));
const some = (lines: readonly string[]) => lines.filter((line) => line !== '');
/** What the server wrote beside a tile or, where it is the same for several of them, beside their list. */
const data = (tile: Element, name: string) =>
  clean((tile.hasAttribute(`data-${name}`) ? tile : tile.closest('.gk-tiles'))?.getAttribute(`data-${name}`));

/** The text of an element without those of some parts of it, which say something else. */
function textWithout(element: Element | null | undefined, selector: string): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return clean(copy.textContent);
}

const sourceMark = '.gk-src';
const detail = '.gk-detail';

/** What the caption of a figure says of every row: the period, where all share it, and the source, where there is one. */
function captionLines(figure: Element | null, said: readonly string[]): readonly string[] {
  const cited = figure ? textsOf(figure, '.gk-cite') : [];
  const period = textOf(figure, '.gk-period');
  const isSaid = said.some((line) => line.includes(period.replace(/^.*?[:：]\s*/, '')));
  return [isSaid ? '' : period, cited.length === 1 ? (cited[0] ?? '') : ''];
}

/** @returns what a row says: its remarks, the cells that fold away, and what the caption says of all rows. */
export function explainRow(row: Element): Explanation {
  const cells = [...row.querySelectorAll('.gk-x')].flatMap((cell) => [
    // The name of the column is told by the place in the table, not here. A note below is a line of its own.
    textWithout(cell, `i:first-child, ${detail}`),
    ...textsOf(cell, detail),
  ]);
  const said = some([...textsOf(row, `th ${detail}`), ...cells]);
  const hasSource = said.some((line) => /^〔\d+〕/.test(line));
  const [period = '', source = ''] = captionLines(row.closest('figure'), said);
  return {
    label: textWithout(row.querySelector('th'), detail),
    printed: textOf(row, '.gk-num'),
    lines: some([...said, period, hasSource ? '' : source]),
  };
}

/** @returns what a tile says, with what the server put beside it for this purpose. */
export function explainTile(tile: Element): Explanation {
  const whens = [...tile.querySelectorAll('.gk-when')].map((line) => textWithout(line, sourceMark));
  return {
    label: textOf(tile, '.gk-label'),
    printed: textOf(tile, '.gk-num'),
    lines: some([
      data(tile, 'meaning'),
      data(tile, 'note'),
      ...whens,
      data(tile, 'period-note'),
      some([data(tile, 'source'), data(tile, 'place')]).join(' · '),
    ]),
  };
}

/** @returns what is said of a number that stands in a part of a mechanism: its remarks, what folds away, and what the caption says of all. */
export function explainNumber(item: Element): Explanation {
  const folded = [...item.querySelectorAll('.gk-x')].map((cell) => textWithout(cell, 'i'));
  const said = some([...textsOf(item, 'small'), ...folded]);
  const [period = '', source = ''] = captionLines(item.closest('figure'), said);
  const hasSource = item.querySelector(sourceMark) !== null;
  return {
    label: textOf(item, '.gk-label'),
    printed: textOf(item, '.gk-num'),
    lines: some([...said, period, hasSource ? '' : source]),
  };
}

/** What is set apart in brackets, without them. */
const unbracketed = (text: string) => text.replace(/^[（(]|[）)]$/g, '');

/** @returns what the outline says of a part: its name, how sure it is, by what it is reached, its note, its relations and its numbers. */
export function explainPart(item: Element): Explanation {
  const own = (selector: string) =>
    [...item.querySelectorAll(selector)].filter((found) => found.closest('[data-part]') === item);
  const [name] = own('.gk-node-label');
  const texts = (selector: string) => own(selector).map(({ textContent }) => clean(textContent));
  return {
    label: '',
    printed: textWithout(name, '.gk-certainty'),
    lines: some([
      unbracketed(textOf(name, '.gk-certainty')),
      ...texts('.gk-link > span'),
      ...texts('.gk-node-note'),
      ...texts('.gk-edges > li'),
      ...own('[data-obs]').map((found) => {
        const { label, printed } = explainNumber(found);
        return clean(`${label} ${printed}`);
      }),
    ]),
  };
}
