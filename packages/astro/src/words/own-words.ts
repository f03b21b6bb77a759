import { buildWords } from './build.ts';
import type { SiteWords, SomeWords } from './site-words.ts';

/** Words of a site's own: some of those of the theme, at their places. */
export type OwnWords = SomeWords<SiteWords>;

/**
 * Gives the words of a site's own their type, for the module that the option `words` names.
 *
 * @param words in the place of the theme's
 * @returns the same words
 * @example
 * ```ts
 * defineWords({ notFound: { text: '没有找到这一页，请从首页查起。' } }).notFound.text; // '没有找到这一页，请从首页查起。'
 * ```
 */
export const defineWords = (words: OwnWords): OwnWords => words;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(theirs: unknown, own: unknown, place: readonly string[]): unknown {
  if (own === undefined) return theirs;
  if (!isGroup(theirs)) {
    if (typeof own !== typeof theirs || Array.isArray(own) !== Array.isArray(theirs))
      throw new Error(buildWords().wordOfOtherType(place.join('.'), typeof theirs, typeof own));
    return own;
  }
  if (!isGroup(own)) throw new Error(buildWords().wordOfOtherType(place.join('.'), 'object', typeof own));
  const unknown = Object.keys(own).find((key) => !Object.hasOwn(theirs, key));
  if (unknown !== undefined)
    throw new Error(buildWords().noWord([...place, unknown].join('.'), Object.keys(theirs)));
  return Object.fromEntries(
    Object.entries(theirs).map(([key, value]) => [
      key,
      Object.hasOwn(own, key) ? merged(value, own[key], [...place, key]) : value,
    ]),
  );
}

/**
 * Puts words of a site's own in the place of the theme's.
 *
 * @param theirs the theme's
 * @param own some of the site's own
 * @returns all words
 * @throws Error for a word that the theme has not, or that is of another type
 */
export const withWords = (theirs: SiteWords, own: OwnWords): SiteWords =>
  merged(theirs, own, []) as SiteWords;
