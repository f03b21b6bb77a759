import { whenClass } from '../../html/contract.ts';
import { type Html, html } from '../../html/html.ts';
import type { TileOptions } from '../../options.ts';
import { amountWordsOf } from '../../words/amount-words.ts';
import { boundMeaning, standingWords } from '../../words/labels.ts';
import type { Quantity } from '../../words/words.ts';

/** Remarks as the last line of a tile: one, since the rows of neighbouring tiles stand level. */
export function remarkLine(remarks: readonly string[], locale?: TileOptions['locale']): Html | null {
  if (remarks.length === 0) return null;
  return html`<p class="${whenClass} gk-remark">${remarks.join(locale === 'en' ? '; ' : '；')}</p>`;
}

/** @returns what must be said beside a number by its kind alone: that it is a claim, contradicts itself, was rounded. */
export function kindRemarks(quantity: Quantity, locale: TileOptions['locale']): readonly string[] {
  const words = amountWordsOf(locale).tile;
  if (quantity.kind === 'zeroClaim') return [words.claim];
  if (quantity.kind === 'unclear') return [words.unclear];
  return quantity.kind === 'rounded' ? [boundMeaning(quantity, locale)] : [];
}

/**
 * Says what must stand beside a number alone.
 *
 * @returns all that is said beside a number of which nothing but its words is known: its kind, and what sort of number it is.
 */
export function quantityRemarks(quantity: Quantity, locale?: TileOptions['locale']): readonly string[] {
  const standing = standingWords(quantity, locale);
  return [...kindRemarks(quantity, locale), ...(standing === null ? [] : [standing])];
}
