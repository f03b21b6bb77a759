import { languages } from 'virtual:gongkai/options';
import type { Locale } from '@gongkai/charts';
import { addressIn, firstAddress } from '../languages/languages.ts';
import { matches } from '../languages/links-within.ts';
import type { Site } from '../site.ts';
import { absoluteAddress } from './absolute.ts';

/** A page in one of the languages of a site. */
export interface LanguageVersion {
  readonly language: Locale;
  /** From the root. */
  readonly address: string;
}

/** The address that a page has in the first language, as `addresses` writes it, by the path at which it is written. */
export function pageAddress(path: string): string {
  const address = firstAddress(path.endsWith('/') ? path : `${path}/`, languages.all);
  // What is not there is at no address.
  return /^\/404(?:\.html)?\/$/.test(address) ? '/' : address;
}

const isThere = (address: string, language: Locale) =>
  language === languages.all[0] || matches(languages.pages[language] ?? [], address);

/**
 * Where a page is in each language of the site.
 *
 * @param address of it in the first language
 * @returns all of its versions, the first language first; none of a page that is there once, and on a site of one language
 */
export function versionsOf(address: string): readonly LanguageVersion[] {
  const found = languages.all
    .filter((language) => isThere(address, language))
    .map((language) => ({ language, address: addressIn(address, language, languages.all) }));
  return found.length > 1 ? found : [];
}

/**
 * Where a reader who asks for another language is led.
 *
 * @param address of the page in the first language
 * @returns for every language the same page, else the home page; none on a site of one language
 */
export const otherLanguages = (address: string): readonly LanguageVersion[] =>
  languages.all.length < 2
    ? []
    : languages.all.map((language) => ({
        language,
        address: addressIn(isThere(address, language) ? address : '/', language, languages.all),
      }));

/** What the head of a page says of its versions (`hreflang`): absolute addresses, which a site has that says its own. */
export function alternatesOf(
  site: Pick<Site, 'data'>,
  address: string,
): readonly { readonly language: Locale | 'x-default'; readonly href: string }[] {
  return versionsOf(address).flatMap((version, index) => {
    const href = absoluteAddress(site, version.address);
    if (href === null) return [];
    const own = { language: version.language, href };
    return index === 0 ? [own, { language: 'x-default' as const, href }] : [own];
  });
}

/** The address of a page in a language, as far as it is there in it. */
export const ownAddress = (address: string, language: Locale): string =>
  isThere(address, language) ? addressIn(address, language, languages.all) : address;

/** Whether a site has more than one language. */
export const hasLanguages = languages.all.length > 1;
