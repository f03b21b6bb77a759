import { derivedClass, numberCellClass } from '../html/contract.ts';
import { type Html, html } from '../html/html.ts';
import { printedParts } from '../text/printed.ts';
import type { Quantity } from '../words/words.ts';

/** A number as it is shown: its quantity, its words, whether a later snapshot gave another in its place. */
interface ShownNumber {
  readonly quantity: Quantity;
  readonly shown: string;
  readonly revised?: true;
}

/** A row's number in its words, bounds set apart: 7000<i>余</i>人次. Its text is the printed words, letter by letter. */
export function rowNumber({ quantity, shown, revised }: ShownNumber): Html {
  if (quantity.printed === undefined) return html`<b class="${numberCellClass} ${derivedClass}">${shown}</b>`;
  const parts = printedParts(quantity).map(({ role, text }) =>
    role === 'bound' || role === 'direction' ? html`<i>${text}</i>` : text,
  );
  return revised
    ? html`<s class="${numberCellClass}">${parts}</s>`
    : html`<b class="${numberCellClass}">${parts}</b>`;
}
