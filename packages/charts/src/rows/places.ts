import type { FigureRow } from '@gongkai/snapshot';
import { byPlace, maxListed } from '@gongkai/snapshot/places';
import { type Html, html, raw } from '../html/html.ts';
import type { WordOptions } from '../options.ts';
import { rowWordsOf } from '../words/row-words.ts';

/**
 * The rows of many unions, folded place by place: province by province, or city by city within one. Where the first place has few, it is open and
 * shows what the others hold.
 *
 * @param rows of many unions
 * @param write writes the rows of one place
 */
export function placesHtml(
  rows: readonly FigureRow[],
  locale: WordOptions['locale'],
  write: (rows: readonly FigureRow[]) => Html,
): Html {
  const places = byPlace(rows, ({ union }) => union);
  return html`${places.map(({ name, items }, index) => {
    const count = new Set(items.map(({ union }) => union.id)).size;
    const open = index === 0 && count <= maxListed ? raw(' open=""') : null;
    return html`<details class="gk-place"${open}><summary>${name} <small>${rowWordsOf(locale).figure.unions(count)}</small></summary>${write(items)}</details>`;
  })}`;
}
