import { rowLabel, shownWords } from '@gongkai/charts';
import { addresses } from '../addresses.ts';
import { correctionId, correctionWords, siteCorrections } from '../corrections/corrections.ts';
import { takenId, takenNumbers, whyLost } from '../corrections/lost.ts';
import type { SiteIdentity } from '../identity.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { languageOf, newest, type Site } from '../site.ts';
import type { SiteWords } from '../words/site-words.ts';
import { atom } from './atom.ts';

/**
 * The feed of corrections (Atom, RFC 4287), for editors who printed a number.
 *
 * @param site the site
 * @param identity who the site is
 * @param words of the site
 * @returns XML; addresses are relative to it where the site does not know its own
 */
export function correctionsFeed(site: Site, identity: Pick<SiteIdentity, 'name'>, words: SiteWords): string {
  const absolute = (address: string) => absoluteAddress(site, address) ?? `.${address}`;
  const locale = languageOf(site);
  const taken = takenNumbers(site);
  // Without a correction it is as old as what it would correct.
  const dates = [
    ...site.unions.map((entry) => newest(entry).snapshot.date),
    ...taken.map(({ takedown }) => takedown.date),
  ].sort();
  const corrected = siteCorrections(site).map((correction) => {
    const { entry, reason, correcting, old, now } = correction;
    const id = correctionId(correction);
    // Readers of feeds list titles: who printed the number sees it there.
    const [label, before] = [rowLabel(old, locale), shownWords(old, locale)];
    const what = now
      ? words.corrections.becomes(label, before, shownWords(now, locale))
      : words.figure.withdrawn(label, before);
    return {
      id,
      title: `${entry.union.name}${words.colon}${what}`,
      date: correcting.snapshot.date,
      author: entry.union.name,
      href: absolute(addresses.correction(id)),
      summary: `${correctionWords(correction, site)} ${words.corrections.reason(reason)}`,
    };
  });
  const gone = taken.map((one) => ({
    id: takenId(one),
    title: `${one.entry.union.name}${words.colon}${words.corrections.gone(one.number.label)}`,
    date: one.takedown.date,
    author: one.entry.union.name,
    href: absolute(addresses.correction(takenId(one))),
    summary: whyLost(one.number, words.corrections),
  }));
  return atom({
    id: `corrections ${site.data.site?.url ?? identity.name}`,
    title: `${identity.name} · ${words.corrections.title}`,
    author: identity.name,
    language: words.lang,
    date: dates.at(-1) ?? '1970-01-01',
    page: absolute(addresses.corrections),
    self: absoluteAddress(site, addresses.feed),
    entries: [...corrected, ...gone].sort((a, b) => Date.parse(b.date) - Date.parse(a.date)),
  });
}
