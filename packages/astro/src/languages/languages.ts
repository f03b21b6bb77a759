import type { Locale } from '@gongkai/charts';
import type { SiteSettings } from '@gongkai/snapshot';

/**
 * The languages in which a site has its pages.
 *
 * @param settings of the site
 * @returns at least one; the first stands at the root, the others below their names
 */
export const languagesOf = ({ language = 'zh-Hans', languages }: SiteSettings): readonly Locale[] =>
  languages ?? [language];

/** The language of a site's own data, which is also that of its files and feeds. */
export const firstLanguage = (settings: SiteSettings): Locale => languagesOf(settings)[0] ?? 'zh-Hans';

/**
 * Tells by the address of a page, or by the pattern of a route, in which language it is.
 *
 * @param address from the root
 * @param languages of the site, the first of which has no name in addresses
 */
export function languageOfAddress(address: string, languages: readonly Locale[]): Locale {
  const [, name] = address.split('/');
  return languages.slice(1).find((language) => language === name) ?? languages[0] ?? 'zh-Hans';
}

/**
 * Writes the address of a page in one of the languages.
 *
 * @param address as it is in the first language, from the root
 * @param language of the page
 * @param languages of the site
 */
export const addressIn = (address: string, language: Locale, languages: readonly Locale[]): string =>
  language === languages[0] ? address : `/${language}${address}`;

/** The address that a page has in the first language. */
export function firstAddress(address: string, languages: readonly Locale[]): string {
  const language = languageOfAddress(address, languages);
  return language === languages[0] ? address : address.slice(language.length + 1);
}
