import {
  certaintyClass,
  citationClass,
  detailClass,
  foldedCellClass,
  labelClass,
  linkClass,
  meaningAttribute,
  noteAttribute,
  numberCellClass,
  observationAttribute,
  partAttribute,
  partLabelClass,
  partNoteClass,
  periodClass,
  periodNoteAttribute,
  placeAttribute,
  relationsClass,
  sourceAttribute,
  sourceClass,
  tilesClass,
  whenClass,
} from '@gongkai/charts/contract';

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
const data = (tile: Element, attribute: string) =>
  clean((tile.hasAttribute(attribute) ? tile : tile.closest(`.${tilesClass}`))?.getAttribute(attribute));

/** The text of an element without those of some parts of it, which say something else. */
function textWithout(element: Element | null | undefined, selector: string): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return clean(copy.textContent);
}

const sourceMark = `.${sourceClass}`;
const detail = `.${detailClass}`;

/** What the caption of a figure says of every row: the period, where all share it, and the source, where there is one. */
function captionLines(figure: Element | null, said: readonly string[]): readonly string[] {
  const cited = figure ? textsOf(figure, `.${citationClass}`) : [];
  const period = textOf(figure, `.${periodClass}`);
  const isSaid = said.some((line) => line.includes(period.replace(/^.*?[:：]\s*/, '')));
  return [isSaid ? '' : period, cited.length === 1 ? (cited[0] ?? '') : ''];
}

/** @returns what a row says: its remarks, the cells that fold away, and what the caption says of all rows. */
export function explainRow(row: Element): Explanation {
  const cells = [...row.querySelectorAll(`.${foldedCellClass}`)].flatMap((cell) => [
    // The name of the column is told by the place in the table, not here. A note below is a line of its own.
    textWithout(cell, `i:first-child, ${detail}`),
    ...textsOf(cell, detail),
  ]);
  const said = some([...textsOf(row, `th ${detail}`), ...cells]);
  const hasSource = said.some((line) => /^〔\d+〕/.test(line));
  const [period = '', source = ''] = captionLines(row.closest('figure'), said);
  return {
    label: textWithout(row.querySelector('th'), detail),
    printed: textOf(row, `.${numberCellClass}`),
    lines: some([...said, period, hasSource ? '' : source]),
  };
}

/** @returns what a tile says, with what the server put beside it for this purpose. */
export function explainTile(tile: Element): Explanation {
  const whens = [...tile.querySelectorAll(`.${whenClass}`)].map((line) => textWithout(line, sourceMark));
  return {
    label: textOf(tile, `.${labelClass}`),
    printed: textOf(tile, `.${numberCellClass}`),
    lines: some([
      data(tile, meaningAttribute),
      data(tile, noteAttribute),
      ...whens,
      data(tile, periodNoteAttribute),
      some([data(tile, sourceAttribute), data(tile, placeAttribute)]).join(' · '),
    ]),
  };
}

/** @returns what is said of a number that stands in a part of a mechanism: its remarks, what folds away, and what the caption says of all. */
export function explainNumber(item: Element): Explanation {
  const folded = [...item.querySelectorAll(`.${foldedCellClass}`)].map((cell) => textWithout(cell, 'i'));
  const said = some([...textsOf(item, 'small'), ...folded]);
  const [period = '', source = ''] = captionLines(item.closest('figure'), said);
  const hasSource = item.querySelector(sourceMark) !== null;
  return {
    label: textOf(item, `.${labelClass}`),
    printed: textOf(item, `.${numberCellClass}`),
    lines: some([...said, period, hasSource ? '' : source]),
  };
}

/** What is set apart in brackets, without them. */
const unbracketed = (text: string) => text.replace(/^[（(]|[）)]$/g, '');

/** @returns what the outline says of a part: its name, how sure it is, by what it is reached, its note, its relations and its numbers. */
export function explainPart(item: Element): Explanation {
  const own = (selector: string) =>
    [...item.querySelectorAll(selector)].filter((found) => found.closest(`[${partAttribute}]`) === item);
  const [name] = own(`.${partLabelClass}`);
  const texts = (selector: string) => own(selector).map(({ textContent }) => clean(textContent));
  return {
    label: '',
    printed: textWithout(name, `.${certaintyClass}`),
    lines: some([
      unbracketed(textOf(name, `.${certaintyClass}`)),
      ...texts(`.${linkClass} > span`),
      ...texts(`.${partNoteClass}`),
      ...texts(`.${relationsClass} > li`),
      ...own(`[${observationAttribute}]`).map((found) => {
        const { label, printed } = explainNumber(found);
        return clean(`${label} ${printed}`);
      }),
    ]),
  };
}
