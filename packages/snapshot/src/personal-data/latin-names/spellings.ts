import { cantoneseSurnames, cantoneseSyllables } from './cantonese.ts';
import { compoundSurnames, pinyinSurnames, pinyinSyllables } from './pinyin.ts';
import { wadeGilesSurnames, wadeGilesSyllables } from './wade-giles.ts';

/** A way to write Chinese in Latin letters: of mainland China, Taiwan, Hong Kong. A name keeps to one. */
interface Spelling {
  readonly surnames: ReadonlySet<string>;
  readonly syllables: ReadonlySet<string>;
}

const pinyin: Spelling = {
  surnames: new Set([...pinyinSurnames, ...compoundSurnames]),
  syllables: pinyinSyllables,
};
const spellings: readonly Spelling[] = [
  pinyin,
  { surnames: wadeGilesSurnames, syllables: wadeGilesSyllables },
  { surnames: cantoneseSurnames, syllables: cantoneseSyllables },
];
const longestSyllable = 6;

/** Whether a word in small letters is a surname. */
export const isSurname = (word: string): boolean => spellings.some(({ surnames }) => surnames.has(word));

/** Into how few syllables a word in small letters can be cut; 0 where it is none of this spelling. */
function countOf(word: string, { syllables }: Spelling): number {
  const best: number[] = [0];
  for (let end = 1; end <= word.length; end += 1)
    for (let start = Math.max(0, end - longestSyllable); start < end; start += 1) {
      const before = best[start];
      if (before === undefined || !syllables.has(word.slice(start, end))) continue;
      best[end] = Math.min(best[end] ?? Number.POSITIVE_INFINITY, before + 1);
    }
  return best[word.length] ?? 0;
}

/**
 * @param surname in small letters, in whose spelling the word is; none for any
 * @returns into how few syllables a word in small letters can be cut; 0 where it is none.
 */
export function syllableCount(word: string, surname?: string): number {
  const fitting = spellings.filter(({ surnames }) => surname === undefined || surnames.has(surname));
  const counts = fitting.map((spelling) => countOf(word, spelling)).filter((count) => count > 0);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/** The length of the surname in Pinyin with which a joined name begins: ZhangSanfeng, ouyangxiu. */
export function surnameLength(word: string): number {
  for (let length = Math.min(9, word.length - 2); length >= 2; length -= 1) {
    const surname = word.slice(0, length);
    if (compoundSurnames.has(surname) || (length <= 6 && pinyinSurnames.has(surname)))
      if (countOf(word.slice(length), pinyin) > 0) return length;
  }
  return 0;
}
