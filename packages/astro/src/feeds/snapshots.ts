import type { UnionData } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import type { SiteIdentity } from '../identity.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { newest, printedCount, type Site } from '../site.ts';
import type { SiteWords } from '../words/site-words.ts';
import { atom } from './atom.ts';

/** A reader of feeds keeps what it has seen: so many of the newest are enough. */
const maxEntries = 50;

/**
 * The feed of new snapshots (Atom, RFC 4287), of all unions or of one.
 *
 * @param site the site
 * @param identity who the site is
 * @param words of the site
 * @param only the union whose feed it is; all of them unless told
 * @returns XML; addresses are relative to it where the site does not know its own
 */
export function snapshotsFeed(
  site: Site,
  identity: Pick<SiteIdentity, 'name'>,
  words: SiteWords,
  only: UnionData | null = null,
): string {
  const up = only ? '../..' : '.';
  const absolute = (address: string) => absoluteAddress(site, address) ?? `${up}${address}`;
  const unions = only ? [only] : site.unions;
  const all = unions
    .flatMap((entry) => entry.snapshots.map(({ snapshot }) => ({ entry, snapshot })))
    .sort(
      (a, b) =>
        b.snapshot.date.localeCompare(a.snapshot.date) || a.entry.union.id.localeCompare(b.entry.union.id),
    );
  const name = only?.union.name ?? identity.name;
  const dates = unions.map((entry) => newest(entry).snapshot.date).sort();
  return atom({
    id: `snapshots ${only?.union.id ?? ''} ${site.data.site?.url ?? identity.name}`,
    title: `${name} · ${words.union.history}`,
    author: name,
    language: words.lang,
    date: dates.at(-1) ?? '1970-01-01',
    page: absolute(only ? addresses.union(only.union.id) : addresses.home),
    self: absoluteAddress(site, only ? addresses.unionFeed(only.union.id) : addresses.snapshotsFeed),
    entries: all.slice(0, maxEntries).map(({ entry: { union }, snapshot }) => ({
      id: `snapshot ${union.id} ${snapshot.date}`,
      title: `${union.name}${words.colon}${words.union.snapshot} ${snapshot.date}`,
      date: snapshot.date,
      author: union.name,
      href: `${absolute(addresses.union(union.id))}#history`,
      summary: words.union.observations(printedCount(snapshot)),
    })),
  });
}
