import type { FigureRow } from '@gongkai/snapshot';
import type { SourceOptions } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { rowLabel } from '../words/labels.ts';
import { attributes, type Html, html, link, safeHref } from './html.ts';

/** The mark 〔1〕 of a row's source, linked to the place where it is printed; null for a derived number. */
export function sourceMark(row: FigureRow, { sourceHref, locale }: SourceOptions): Html | null {
  const { source, sourceNumber } = row;
  if (source === null || sourceNumber === null) return null;
  const href = safeHref(sourceHref?.(source, row));
  const mark = `〔${sourceNumber}〕`;
  if (href === null) return html`<span class="gk-src">${mark}</span>`;
  const name = wordsOf(locale).tile.source(rowLabel(row, locale), sourceNumber);
  return html`<a class="gk-src"${attributes({ href, 'aria-label': name })}>${mark}</a>`;
}

/** The mark with the place in the source behind it, 〔1〕 第二节, linked as one; null for a derived number. */
export function sourcePlace(row: FigureRow, { sourceHref }: SourceOptions): Html | null {
  const { source, sourceNumber, observation } = row;
  if (source === null || sourceNumber === null || observation.source === undefined) return null;
  return link(sourceHref?.(source, row), `〔${sourceNumber}〕 ${observation.source.locator}`);
}
