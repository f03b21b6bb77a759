/** Files that hold words for readers: dictionaries, and what is said of codes. */
const dictionary =
  /[\\/]packages[\\/](?:astro|charts|elements|map)[\\/]src[\\/](?:.*[\\/])?(?:words[\\/][^?]*|[\w-]*(?:words|dictionary|labels|zh-Hans|locale))\.ts$/;

/** First and number of the Hangul syllables, which stand in no data and are as wide as Chinese characters. */
const [firstSyllable, syllables] = [0xac00, 11_172];

/** @returns text of a pseudo-locale: every Chinese character is another sign, so that a part of a word is known by itself. */
export const pseudo = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (sign) =>
    String.fromCodePoint(firstSyllable + ((sign.codePointAt(0) ?? 0) % syllables)),
  );

/** What is read as a number, or checked against a register, stays as it was printed. */
const read = new Set(['printed', 'unit', 'phrase', 'phrases', 'reviewNumber']);

/** @returns the texts in data that stay in Chinese. */
export function printedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (read.has(key) ? [one].flat() : printedIn(one)));
}

/**
 * @param value data
 * @param printed what stays in Chinese, also within other texts: a title may have a number of the data
 * @returns data in the pseudo-locale: what pages have of it is known
 */
export function pseudoData(value: unknown, printed: readonly string[]): unknown {
  if (typeof value === 'string') {
    const kept = printed.find((words) => words.length > 1 && value.includes(words));
    return kept === undefined
      ? pseudo(value)
      : value
          .split(kept)
          .map((part) => pseudoData(part, printed))
          .join(kept);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => pseudoData(one, printed));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, read.has(key) ? one : pseudoData(one, printed)]),
  );
}

/** Vite's plugin that puts every word of every dictionary into the pseudo-locale. */
export const pseudoLocale = {
  name: 'gongkai-pseudo-locale',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (dictionary.test(id) ? { code: pseudo(code), map: null } : null),
};
