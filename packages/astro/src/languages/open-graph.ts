import type { Locale } from '@gongkai/charts';

/** Languages as the Open Graph protocol names them, by a territory: apps take no script. */
const territories: Readonly<Record<Locale, string>> = {
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
  en: 'en_US',
};

/** What the head of a page says of its language: `og:locale`, and `og:locale:alternate` for each other version. */
export interface OpenGraphLocales {
  readonly own: string;
  readonly others: readonly string[];
}

/**
 * Names the language of a page, and those in which it is there, too, for apps that show a link to it.
 *
 * @param locale of the page
 * @param versions languages in which it is, with or without its own
 */
export const openGraphLocales = (locale: Locale, versions: readonly Locale[]): OpenGraphLocales => ({
  own: territories[locale],
  others: versions.filter((one) => one !== locale).map((one) => territories[one]),
});
