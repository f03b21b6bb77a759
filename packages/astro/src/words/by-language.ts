import type { Locale } from '@gongkai/charts';
import { type OwnWords, type SiteWords, withWords, wordsIn } from './index.ts';

/**
 * The words of a site in each of its languages. Those that it says itself in simplified characters are converted where it says none in traditional ones.
 *
 * @param languages of the site
 * @param own words of the site, by language
 * @returns all words by language
 * @throws Error for a word that the theme has not, or that is of another type
 */
export async function wordsByLanguage(
  languages: readonly Locale[],
  own: ReadonlyMap<Locale, OwnWords>,
): Promise<ReadonlyMap<Locale, SiteWords>> {
  const simplified = own.get('zh-Hans');
  const converts = languages.includes('zh-Hant') && !own.has('zh-Hant') && simplified !== undefined;
  const converted = converts
    ? (await import('../languages/traditional.ts')).traditionalWords(simplified)
    : undefined;
  return new Map(
    languages.map((language) => {
      const given = own.get(language) ?? (language === 'zh-Hant' ? converted : undefined);
      return [language, given === undefined ? wordsIn(language) : withWords(wordsIn(language), given)];
    }),
  );
}
