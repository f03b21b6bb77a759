import { type PosterContent, unionPoster, versionDigits } from '@gongkai/charts/editions';
import { type Figure, type FigureRow, figureView, type UnionData } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import type { Drawings } from '../cache/drawings.ts';
import type { SiteIdentity } from '../identity.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { hasEditions } from '../sharing/has-editions.ts';
import { domainsOf, languageOf, newest, type Site } from '../site.ts';
import { documentOf } from './document.ts';
import { documentFonts, fontSetting } from './fonts.ts';

/** How many numbers stand in large type. */
const maxLead = 4;

/** @returns whether this machine can write the sheets of a site's unions: they need the fonts of a document. */
export const hasPosters = async (site: Pick<Site, 'data'>): Promise<boolean> =>
  hasEditions(site) && (await documentFonts()) !== null;

function contentOf(site: Site, entry: UnionData): PosterContent {
  const { union } = entry;
  const { snapshot, sha256 } = newest(entry);
  const rows = site.rows(entry);
  const viewOf = (domain: Figure['domain'], shown: readonly FigureRow[]) =>
    figureView(site.data, entry, {
      id: `${union.id}-sheet-${domain}`,
      kind: 'tiles',
      domain,
      title: union.name,
      select: { observations: shown.map(({ observation }) => observation.id) },
    });
  const lead = (entry.figures?.lead ?? [])
    .flatMap((id) => rows.find(({ observation }) => observation.id === id) ?? [])
    .slice(0, maxLead);
  const others = rows.filter((row) => !lead.includes(row));
  return {
    union,
    lead: viewOf(lead[0]?.indicator.domain ?? 'facilities', lead),
    areas: domainsOf(others).map((domain) =>
      viewOf(
        domain,
        others.filter(({ indicator }) => indicator.domain === domain),
      ),
    ),
    sources: snapshot.sources,
    snapshot: { date: snapshot.date, version: sha256?.slice(0, versionDigits) ?? '' },
  };
}

/** What the site says about whom to tell of a mistake, in one line. */
function contactWords(contact: SiteIdentity['contact']): string {
  const { office, phone, email } = contact ?? {};
  return [office, phone, email].filter(Boolean).join(' ');
}

/**
 * The sheet of a union for a notice board, as PDF of one page of A4. It is drawn once for as long as data, site, fonts and code stay the same.
 *
 * @param site the site
 * @param identity who the site is
 * @param entry a real union
 * @param drawings where it is kept; drawn anew without
 * @returns null where this machine has no Chinese font for documents
 */
export async function posterOf(
  site: Site,
  { name, contact }: Pick<SiteIdentity, 'name' | 'contact'>,
  entry: UnionData,
  drawings: Drawings | null = null,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const fonts = await documentFonts();
  if (fonts === null) return null;
  const content = contentOf(site, entry);
  const locale = languageOf(site);
  const options = {
    locale,
    siteName: name,
    address: absoluteAddress(site, addresses.union(entry.union.id)),
    contact: contactWords(contact),
    palette: site.data.site?.palette,
  };
  const draw = () =>
    documentOf(unionPoster(content, { ...options, unionName: site.unionName }), fonts, {
      title: entry.union.name,
      author: name,
      language: locale,
      date: content.snapshot.date,
    });
  const input = {
    view: content,
    unionName: site.unionName,
    options: { ...options, form: 'poster', setting: fontSetting(fonts) },
  };
  return drawings === null ? draw() : drawings.drawn(input, draw);
}
