import type { Locale } from '@gongkai/charts';

/** Languages as the Open Graph protocol names them, by a territory: apps take no script. */
const territories: Readonly<Record<Locale, string>> = {
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
  en: 'en_US',
};

/** Names the language of a page for apps that show a link to it, `og:locale`. Its other versions are named by `hreflang`. */
export const openGraphLocale = (locale: Locale): string => territories[locale];
