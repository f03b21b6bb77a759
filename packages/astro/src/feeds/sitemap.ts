import { addresses } from '../addresses.ts';
import { hasMany } from '../home/provinces.ts';
import { siteLinks } from '../links.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import type { LanguageVersion } from '../sharing/alternates.ts';
import { newest, type Site } from '../site.ts';
import { escaped } from './atom.ts';

/**
 * Every page that a search engine should list (sitemaps.org), which leaves out fiction, frames, and what repeats another page.
 *
 * @param site the site, which says where it is published
 * @param versions where a page is in each language; none of a page, or a site, in one
 * @returns XML
 */
export function sitemap(
  site: Site,
  versions: (address: string) => readonly LanguageVersion[] = () => [],
): string {
  const links = siteLinks(site);
  const latest = site.unions
    .map((entry) => newest(entry).snapshot.date)
    .sort()
    .at(-1);
  const dateOf = new Map(site.unions.map((entry) => [entry.union.id, newest(entry).snapshot.date]));
  const pages: readonly (readonly [address: string | undefined, date?: string | undefined])[] = [
    [addresses.home, latest],
    [addresses.unions, latest],
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
    ...(links.sources && hasMany(site.unions) ? site.unions : []).map(
      ({ union }) => [addresses.sourcesOf(union.id), dateOf.get(union.id)] as const,
    ),
    [links.method],
    [links.corrections],
    [links.data, latest],
    [links.about],
    [links.accessibility],
    [addresses.allUse],
  ];
  const urls = pages.flatMap(([address, date]) => {
    if (address === undefined) return [];
    const changed = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
    const all = versions(address);
    const urlOf = (target: string) => escaped(absoluteAddress(site, target) ?? target);
    const links = all.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.language}" href="${urlOf(one.address)}"/>`,
    );
    const [first] = all;
    if (first)
      links.push(`<xhtml:link rel="alternate" hreflang="x-default" href="${urlOf(first.address)}"/>`);
    return (all.length > 0 ? all.map((one) => one.address) : [address]).map(
      (target) => `  <url><loc>${urlOf(target)}</loc>${changed}${links.join('')}</url>\n`,
    );
  });
  const xhtml = urls.some((url) => url.includes('<xhtml:link'))
    ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${xhtml}>
${urls.join('')}</urlset>
`;
}
