import type { TableCell } from '@gongkai/snapshot';
import { numberCellClass } from '../../html/contract.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { Locale } from '../../options.ts';
import { printedParts } from '../../text/printed.ts';
import { wordsOf } from '../../words/dictionary.ts';
import type { Quantity, Words } from '../../words/words.ts';

/** @returns the SDMX code of a cell without number: why it is suppressed, else why it is missing. */
export const codeOf = ({ status }: Pick<TableCell, 'status'>): string =>
  status.conf === 'F' ? status.obs : status.conf;

/** @returns what the code of a cell means: 保密, 缺. */
export function codeMeaning({ status }: Pick<TableCell, 'status'>, locale?: Locale): string {
  const { statuses, confStatuses }: Pick<Words, 'statuses' | 'confStatuses'> = wordsOf(locale);
  return status.conf === 'F' ? statuses[status.obs] : confStatuses[status.conf];
}

/** Statuses that are told otherwise, or that there is nothing to tell of: a change of definition stands at its time. */
const untold = new Set(['A', 'B']);

/** @returns what must be said of the number of a cell: that it is provisional, estimated; null where nothing must. */
export function flagOf({ status, quantity }: TableCell, locale?: Locale): string | null {
  if (quantity === null || status.conf !== 'F' || untold.has(status.obs)) return null;
  return wordsOf(locale).statuses[status.obs];
}

/** @returns the printed words: bounds in the area's colour, the unit in one piece. */
export function numberHtml(quantity: Quantity): Html {
  const parts = printedParts(quantity).map(({ role, text }) => {
    if (role === 'bound' || role === 'direction') return html`<i>${text}</i>`;
    return role === 'unit' ? html`<small>${text}</small>` : text;
  });
  return html`<b class="${numberCellClass}">${parts}</b>`;
}

/** @returns what stands in a cell: its number as printed; its code, with what that means; a dash where the table has none. */
export function cellContent(cell: TableCell | null, locale?: Locale): Html {
  if (cell === null) return html`<span class="gk-code">—</span>`;
  if (cell.quantity !== null && cell.status.conf === 'F') {
    const flag = flagOf(cell, locale);
    const number = numberHtml(cell.quantity);
    return flag === null
      ? number
      : html`${number}<small>${wordsOf(locale).outline.certain('', flag)}</small>`;
  }
  return html`<abbr class="gk-code"${attributes({ title: codeMeaning(cell, locale) })}>${codeOf(cell)}</abbr>`;
}

/** @returns the same in plain words, with what must be said of the number. */
export function cellWords(cell: TableCell | null, locale?: Locale): string {
  if (cell === null) return '—';
  const flag = flagOf(cell, locale);
  const printed = cellPrinted(cell);
  return flag === null ? printed : wordsOf(locale).outline.certain(printed, flag);
}

/** @returns the printed words of a cell alone, or its code. */
export const cellPrinted = (cell: TableCell): string =>
  cell.status.conf === 'F' && cell.quantity ? (cell.quantity.printed ?? '') : codeOf(cell);

/** @returns each code that stands in cells, with what it means, as a note: “C”：保密。 */
export function codeNotes(cells: readonly TableCell[], locale?: Locale): readonly string[] {
  const found = new Map<string, string>();
  for (const cell of cells)
    if (cell.quantity === null || cell.status.conf !== 'F')
      found.set(codeOf(cell), codeMeaning(cell, locale));
  return [...found].map(([code, meaning]) => wordsOf(locale).dense.code(code, meaning));
}
