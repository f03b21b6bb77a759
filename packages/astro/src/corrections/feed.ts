import { createHash } from 'node:crypto';
import { rowLabel } from '@gongkai/charts';
import { addresses } from '../addresses.ts';
import type { SiteIdentity } from '../identity.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { languageOf, newest, type Site } from '../site.ts';
import type { SiteWords } from '../words/site-words.ts';
import { correctionId, correctionWords, siteCorrections } from './corrections.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** An id for ever, which RFC 4287 asks of feeds and entries: a UUID of the name (RFC 9562, version 8), so that it does not change with the address of the site. */
function stableId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Midnight in China, where a day begins for the unions. */
const instant = (date: string) => `${date}T00:00:00+08:00`;

/**
 * The feed of corrections (Atom, RFC 4287), for editors who printed a number.
 *
 * @param site the site
 * @param identity who the site is
 * @param words of the site
 * @returns XML; addresses are relative to it where the site does not know its own
 */
export function correctionsFeed(site: Site, identity: Pick<SiteIdentity, 'name'>, words: SiteWords): string {
  const url = site.data.site?.url;
  const absolute = (address: string) => absoluteAddress(site, address) ?? `.${address}`;
  const corrections = siteCorrections(site);
  const dates = corrections.map(({ correcting }) => correcting.snapshot.date);
  // Without a correction it is as old as what it would correct.
  const newestDate =
    dates[0] ??
    site.unions
      .map((entry) => newest(entry).snapshot.date)
      .sort()
      .at(-1) ??
    '1970-01-01';
  const entries = corrections.map((correction) => {
    const { entry, reason, correcting, old } = correction;
    const id = correctionId(correction);
    const { name } = entry.union;
    return [
      '  <entry>',
      `    <id>${stableId(id)}</id>`,
      `    <title>${escaped(`${name}${words.colon}${rowLabel(old, languageOf(site))}`)}</title>`,
      `    <updated>${instant(correcting.snapshot.date)}</updated>`,
      `    <author><name>${escaped(name)}</name></author>`,
      `    <link rel="alternate" type="text/html" href="${escaped(absolute(addresses.correction(id)))}"/>`,
      `    <summary>${escaped(`${correctionWords(correction, site)} ${words.corrections.reason(reason)}`)}</summary>`,
      '  </entry>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.lang}">
  <id>${stableId(`corrections ${url ?? identity.name}`)}</id>
  <title>${escaped(`${identity.name} · ${words.corrections.title}`)}</title>
  <updated>${instant(newestDate)}</updated>
  <author><name>${escaped(identity.name)}</name></author>
  <link rel="alternate" type="text/html" href="${escaped(absolute(addresses.corrections))}"/>
${url === undefined ? '' : `  <link rel="self" type="application/atom+xml" href="${escaped(absolute(addresses.feed))}"/>\n`}${entries.map((entry) => `${entry}\n`).join('')}</feed>
`;
}
