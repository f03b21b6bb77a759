import {
  areaAttribute,
  figureClass,
  footClass,
  observationAttribute,
  titleClass,
} from '@gongkai/charts/contract';
import { attributes, html } from '@gongkai/charts/markup';
import { type LostNumber, numbersLostBy, whyLost } from '../corrections/lost.ts';
import { homeOfLost } from '../corrections/number-home.ts';
import { languageOf, type Site } from '../site.ts';
import type { SiteWords } from '../words/site-words.ts';

type Entry = Site['unions'][number];

/** @returns every number that was published once and is not any more, with its union. */
export const allLostNumbers = (site: Site): readonly { readonly entry: Entry; readonly lost: LostNumber }[] =>
  [...site.unions, ...site.demonstrations].flatMap((entry) =>
    numbersLostBy(site, entry).map((lost) => ({ entry, lost })),
  );

/**
 * What stands in the frame of a number that is gone: articles keep its code, and show neither an old number nor the page of an error.
 *
 * @param site in the language of the page
 * @param entry whose it was
 * @param lost the number
 * @param words of the site
 * @returns one `<figure>` without a number
 */
export function lostNumberHtml(site: Site, entry: Entry, lost: LostNumber, words: SiteWords): string {
  const { id, label } = lost;
  const home = homeOfLost(site, entry.union.id, id);
  const open = home.isFigure ? words.frozen.current : words.corrections.ofUnion;
  const own = attributes({
    'aria-label': label,
    [observationAttribute]: id,
    [areaAttribute]: site.data.indicators.get(id.split('.')[1] ?? '')?.domain,
    dir: 'ltr',
    lang: languageOf(site),
  });
  return html`<figure class="${figureClass} gk-frame gk-number"${own}><p class="gk-name">${entry.union.name}</p><h1 class="${titleClass}">${label}</h1><p class="gk-remarks"><strong>${whyLost(lost, words.corrections)}</strong></p>
    <figcaption class="gk-caption"><p class="${footClass}"><a href="${home.href}">${open}</a></p></figcaption></figure>`
    .text;
}
