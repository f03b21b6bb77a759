/** What says nothing in a search: spaces and marks. */
const silent = /[\s\p{P}\p{S}]+/gu;

/** Characters and those by which they are found: traditional ones by their simplified form. */
export type Folding = ReadonlyMap<string, string>;

/** @returns text as it is compared: simplified, lower case, without spaces and marks. */
export function folded(text: string, folding: Folding): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(silent, '');
  return Array.from(plain, (sign) => folding.get(sign) ?? sign).join('');
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
