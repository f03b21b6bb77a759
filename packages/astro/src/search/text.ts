/** What says nothing in a search: spaces and marks. */
const silent = /[\s\p{P}\p{S}]+/gu;

/** Characters and those by which they are found: traditional ones by their simplified form. */
export type Folding = ReadonlyMap<string, string>;

/** @returns text with the characters by which it is found: simplified, of normal width, lower case. */
export function simplified(text: string, folding: Folding): string {
  return Array.from(text.normalize('NFKC').toLowerCase(), (sign) => folding.get(sign) ?? sign).join('');
}

/** @returns text as it is compared: simplified, lower case, without spaces and marks. */
export function folded(text: string, folding: Folding): string {
  return simplified(text, folding).replace(silent, '');
}

/** @returns the words between spaces and marks, as they are compared. */
export function wordsOf(text: string, folding: Folding): string[] {
  return simplified(text, folding).split(silent).filter(Boolean);
}

/**
 * Two characters each: Chinese has no spaces at which words end, and any part of a text of two or more characters is made of such pairs.
 *
 * @param text as `folded` gives it
 * @returns its pairs; of a single character that one
 */
export function pairs(text: string): string[] {
  const signs = Array.from(text);
  if (signs.length < 2) return signs;
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

const latinWord = /^\p{Script=Latin}{3,}$/u;
const latinWords = /\p{Script=Latin}{3,}/gu;

/** @returns whether a word is one of letters, which is found as a whole: its pairs are in any long text. */
export const isLatin = (word: string): boolean => latinWord.test(word);

/** What stands before a word in the index where the word begins, so that `rest` finds `restroom` before `interest`. */
export const wordStart = '^';

/**
 * What a text is found by: its pairs of characters, the last character, which has no pair of its own and may be all that is asked for, and every
 * ending of a word of letters, so that a part of a word is the beginning of one of them.
 *
 * @param text words with spaces between them, as `wordsOf` gives them
 * @returns the terms of an index
 */
export function termsOf(text: string): string[] {
  const joined = text.replaceAll(' ', '');
  const endings = [...text.matchAll(latinWords)].flatMap(([word]) => [
    `${wordStart}${word}`,
    ...Array.from({ length: word.length - 2 }, (_, start) => word.slice(start)),
  ]);
  return [...pairs(joined), joined.slice(-1), ...endings].filter(Boolean);
}
