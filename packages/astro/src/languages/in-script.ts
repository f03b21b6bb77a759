import { languages } from 'virtual:gongkai/options';
import { locale } from '../site-data.ts';
import { traditionalText } from './traditional.ts';

/**
 * Writes text of a site's own components in the characters of the page: text in simplified characters becomes traditional where the site has a language for them.
 *
 * @param text in simplified Chinese
 */
export const inScript = (text: string): string =>
  locale === 'zh-Hant' && languages.all.length > 1 ? traditionalText(text) : text;
