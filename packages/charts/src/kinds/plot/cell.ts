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
  if (cell.quantity !== null && cell.status.conf === 'F') return numberHtml(cell.quantity);
  return html`<abbr class="gk-code"${attributes({ title: codeMeaning(cell, locale) })}>${codeOf(cell)}</abbr>`;
}

/** @returns the same in plain words. */
export function cellWords(cell: TableCell | null): string {
  if (cell === null) return '—';
  return cell.status.conf === 'F' && cell.quantity ? (cell.quantity.printed ?? '') : codeOf(cell);
}

/** @returns each code that stands in cells, with what it means, as a note: “C”：保密。 */
export function codeNotes(cells: readonly TableCell[], locale?: Locale): readonly string[] {
  const found = new Map<string, string>();
  for (const cell of cells)
    if (cell.quantity === null || cell.status.conf !== 'F')
      found.set(codeOf(cell), codeMeaning(cell, locale));
  return [...found].map(([code, meaning]) => wordsOf(locale).dense.code(code, meaning));
}
