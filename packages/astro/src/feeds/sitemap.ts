import { addresses } from '../addresses.ts';
import { siteLinks } from '../links.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { newest, type Site } from '../site.ts';
import { escaped } from './atom.ts';

/**
 * Every page that a search engine should list (sitemaps.org), which leaves out fiction, frames, and what repeats another page.
 *
 * @param site the site, which says where it is published
 * @returns XML
 */
export function sitemap(site: Site): string {
  const links = siteLinks(site);
  const latest = site.unions
    .map((entry) => newest(entry).snapshot.date)
    .sort()
    .at(-1);
  const dateOf = new Map(site.unions.map((entry) => [entry.union.id, newest(entry).snapshot.date]));
  const pages: readonly (readonly [address: string | undefined, date?: string | undefined])[] = [
    [addresses.home, latest],
    ...site.unions.map(({ union }) => [addresses.union(union.id), dateOf.get(union.id)] as const),
    [addresses.figures, latest],
    ...site.figures.map(
      ({ figure, entry }) =>
        [addresses.figure(figure.id), entry ? dateOf.get(entry.union.id) : latest] as const,
    ),
    [links.indicators, latest],
    ...site.indicators.map(({ indicator }) => [links.indicator(indicator.id), latest] as const),
    [links.search],
    [links.stations, latest],
    [links.sources, latest],
    [links.method],
    [links.corrections],
    [links.data, latest],
    [links.about],
    [links.accessibility],
    [addresses.allUse],
  ];
  const urls = pages.flatMap(([address, date]) => {
    const url = address === undefined ? null : absoluteAddress(site, address);
    const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    return url === null ? [] : [`  <url><loc>${escaped(url)}</loc>${changed}</url>\n`];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}
