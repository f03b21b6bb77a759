import type { FigureRow, Source } from '@gongkai/snapshot';
import { sourceClass } from '../html/contract.ts';
import { attributes, type Html, html, link, safeHref } from '../html/html.ts';
import type { SourceOptions } from '../options.ts';
import { amountWordsOf } from '../words/amount-words.ts';
import { rowLabel } from '../words/labels.ts';

/**
 * Finds where a source, or one row of it, is to be looked up.
 *
 * @param source the source
 * @param row the row; null for the source as a whole
 * @returns the address that `sourceHref` gives; without that option, the address of the source itself, where it has one
 */
export const hrefOfSource = (
  source: Source,
  row: FigureRow | null,
  { sourceHref }: SourceOptions,
): string | null | undefined => (sourceHref ? sourceHref(source, row) : source.url);

/** The mark 〔1〕 of a row's source, linked to the place where it is printed; null for a derived number. */
export function sourceMark(row: FigureRow, options: SourceOptions): Html | null {
  const { source, sourceNumber } = row;
  if (source === null || sourceNumber === null) return null;
  const href = safeHref(hrefOfSource(source, row, options));
  const mark = `〔${sourceNumber}〕`;
  if (href === null) return html`<span class="${sourceClass}">${mark}</span>`;
  const name = amountWordsOf(options.locale).tile.source(rowLabel(row, options.locale), sourceNumber);
  return html`<a class="${sourceClass}"${attributes({ href, 'aria-label': name })}>${mark}</a>`;
}

/** The mark with the place in the source behind it, 〔1〕 第二节, linked as one; null for a derived number. */
export function sourcePlace(row: FigureRow, options: SourceOptions): Html | null {
  const { source, sourceNumber, observation } = row;
  if (source === null || sourceNumber === null || observation.source === undefined) return null;
  return link(hrefOfSource(source, row, options), `〔${sourceNumber}〕 ${observation.source.locator}`);
}
