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

/** Vite's plugin that puts every word of every dictionary into the pseudo-locale. */
export const pseudoLocale = {
  name: 'gongkai-pseudo-locale',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (dictionary.test(id) ? { code: pseudo(code), map: null } : null),
};
