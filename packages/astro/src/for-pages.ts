/** What pages of a site's own need: they are bundled by Astro, in no other place do these modules exist. */
import { languages } from 'virtual:gongkai/options';
import { traditionalText } from './languages/traditional.ts';
import { locale } from './site-data.ts';

export { siteWords } from 'virtual:gongkai/words';
export { identity, links, locale, site } from './site-data.ts';

/**
 * Writes text of a site's own components in the characters of the page: text in simplified characters becomes traditional where the site has a language for them.
 *
 * @param text in simplified Chinese
 */
export const inScript = (text: string): string =>
  locale === 'zh-Hant' && languages.all.length > 1 ? traditionalText(text) : text;
