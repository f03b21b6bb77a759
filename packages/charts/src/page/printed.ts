import type { FigureRow } from '@gongkai/snapshot';
import { derivedClass, numberCellClass } from '../html/contract.ts';
import { type Html, html } from '../html/html.ts';
import type { Locale } from '../options.ts';
import { shownWords } from '../row/shown.ts';
import { printedParts } from '../text/printed.ts';
import type { Quantity } from '../words/words.ts';

/** More characters than this of a unit may break; fewer never leave their number. */
const shortUnit = 4;

/** A row's number: its printed words, or those of a derived number, which are no printed ones. */
export function printed(row: Pick<FigureRow, 'observation'>, locale?: Locale): Html {
  const { quantity } = row.observation;
  return quantity.printed === undefined
    ? html`<span class="${numberCellClass} gk-words ${derivedClass}">${shownWords(row, locale)}</span>`
    : printedWords(quantity);
}

/** The printed words: number large, bounds in the area's colour, unit small. Its text is the printed words, letter by letter. */
function printedWords(quantity: Quantity): Html {
  const parts = printedParts(quantity);
  if (!parts.some(({ role }) => role === 'number'))
    return html`<span class="${numberCellClass} gk-words">${quantity.printed}</span>`;
  const inside = parts.map(({ role, text }) => {
    if (role === 'number') return html`<b>${text}</b>`;
    if (role === 'bound' || role === 'direction') return html`<i>${text}</i>`;
    return role === 'lead' || text.length <= shortUnit
      ? html`<small>${text}</small>`
      : html`<small>${text.slice(0, 2)}</small><small>${text.slice(2)}</small>`;
  });
  if (parts[0]?.role !== 'lead') return html`<span class="${numberCellClass}">${inside}</span>`;
  // Behind words that take a part of the line, what bounds a number never stays on that line without it.
  const end = parts.findIndex(({ role }) => role === 'number') + 1;
  return html`<span class="${numberCellClass}"><span class="gk-lead">${inside[0]}</span><span>${inside.slice(1, end)}</span>${inside.slice(end)}</span>`;
}

/**
 * Writes the printed words of a quantity in HTML.
 *
 * @param quantity a quantity as printed
 * @returns its printed words as markup: number, bounds and unit apart for the style sheet
 * @example
 * ```ts
 * printedHtml(read('50余件')); // …<i>余</i>…
 * ```
 */
export function printedHtml(quantity: Quantity): string {
  return printedWords(quantity).text;
}
