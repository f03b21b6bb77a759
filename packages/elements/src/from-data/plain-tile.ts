import {
  areaAttribute,
  labelClass,
  meaningAttribute,
  sourceAttribute,
  tileClass,
  tileNumberClass,
  whenClass,
} from '@gongkai/charts/contract';
import {
  amountWordsOf,
  attributes,
  html,
  kindMeaning,
  printedHtml,
  quantityRemarks,
  raw,
  remarkLine,
} from '@gongkai/charts/markup';
import { readPlain } from '@gongkai/quantity/plain';
import { tileSheets } from '../picture/sheets.ts';
import type { Content } from '../shared/figure-source.ts';
import { languageOf } from '../shared/language.ts';
import { drawing } from './draw.ts';
import { lazyWordsFor } from './languages/words.ts';
import { loadWords, wholeReader } from './reading/reading.ts';

/** What an editor said of a number in attributes. */
export interface PlainTile {
  readonly text: string;
  readonly label: string;
  readonly period: string;
  readonly area: string;
}

/**
 * Makes a tile of a number that an editor wrote as plain text, such as 8处.
 *
 * @param plain the text and what is said of it
 * @param host the element for which it is made
 * @returns the tile, or that the text is no amount
 */
export async function plainTile({ text, label, period, area }: PlainTile, host: Element): Promise<Content> {
  const locale = languageOf(host);
  await loadWords(locale);
  try {
    const quantity = readPlain(text) ?? (await wholeReader()).read(text);
    const data = attributes({
      [meaningAttribute]: kindMeaning(quantity, locale),
      [areaAttribute]: area,
      [sourceAttribute]: amountWordsOf(locale).noSource,
    });
    const markup = html`<div class="${tileClass}"${data}>
      ${label === '' ? null : html`<p class="${labelClass}">${label}</p>`}
      <p class="${tileNumberClass}">${raw(printedHtml(quantity))}</p>
      ${period === '' ? null : html`<p class="${whenClass}">${period}</p>`}
      ${remarkLine(quantityRemarks(quantity, locale), locale)}</div>`;
    return { draw: drawing(markup.text, await tileSheets()), faults: [] };
  } catch (error) {
    const message = lazyWordsFor(host).textUnreadable(text);
    return { faults: [{ code: 'text-unreadable', message, problems: [String(error)] }] };
  }
}
