import { createHash } from 'node:crypto';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns text as XML may hold it. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** An id for ever, which RFC 4287 asks of feeds and entries: a UUID of the name (RFC 9562, version 8), so that it does not change with the address of the site. */
function stableId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Midnight in China, where a day begins for the unions. */
const instant = (date: string) => `${date}T00:00:00+08:00`;

/** One thing that happened. */
export interface FeedEntry {
  /** Names it for ever. */
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly author: string;
  /** Its address, absolute where the site knows its own. */
  readonly href: string;
  readonly summary: string;
}

/** A feed. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The day on which it last changed, where it has no entry. */
  readonly date: string;
  readonly page: string;
  /** Its own absolute address, where that is known. */
  readonly self: string | null;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** @returns a feed as Atom (RFC 4287). */
export function atom({ id, title, author, language, date, page, self, entries }: Feed): string {
  const items = entries.map((entry) =>
    [
      '  <entry>',
      `    <id>${stableId(entry.id)}</id>`,
      `    <title>${escaped(entry.title)}</title>`,
      `    <updated>${instant(entry.date)}</updated>`,
      `    <author><name>${escaped(entry.author)}</name></author>`,
      `    <link rel="alternate" type="text/html" href="${escaped(entry.href)}"/>`,
      `    <summary>${escaped(entry.summary)}</summary>`,
      '  </entry>\n',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${stableId(id)}</id>
  <title>${escaped(title)}</title>
  <updated>${instant(entries[0]?.date ?? date)}</updated>
  <author><name>${escaped(author)}</name></author>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
${self === null ? '' : `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>\n`}${items.join('')}</feed>
`;
}
