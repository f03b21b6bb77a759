import type { Query, QueryCombination } from 'minisearch';
import type { Asked } from './question.ts';
import { isLatin, pairs, wordStart } from './text.ts';

/** Groups of words of one meaning. */
export type Synonyms = readonly (readonly string[])[];

/** The term of a value in the index. */
export const valueTerm = (value: number): string => `#${value}`;

/** @returns what is found by any of some queries. */
export const anyOf = (queries: readonly Query[]): QueryCombination => ({
  combineWith: 'OR',
  queries: [...queries],
});

/** The ending of a word of letters by which it differs from what is looked for. */
const plural = /^(..+)s$/u;

/** @returns an English word without the s of its plural. */
export const singular = (word: string): string => word.replace(plural, '$1');

/** A word of letters by what words begin with and, behind those, by any part of them. */
const latinTerms = (word: string, weight: number): QueryCombination => {
  const stem = word.length > 3 ? singular(word) : word;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [`${wordStart}${stem}`], prefix: true, boostTerm: () => 3 * weight },
      { queries: [stem], prefix: true, boostTerm: () => weight },
    ],
  };
};

/**
 * A text by parts of two characters, all of which must be there.
 *
 * @param text without spaces
 * @param weight by how much it says more than others
 * @returns the query
 */
export const allOf = (text: string, weight = 1): QueryCombination =>
  isLatin(text)
    ? latinTerms(text, weight)
    : {
        combineWith: 'AND',
        queries: pairs(text).map((pair) => ({
          queries: [pair],
          prefix: Array.from(pair).length === 1,
          boostTerm: () => weight,
        })),
      };

/** By how much a word that was typed says more than one that means the same. */
const typedWeight = 4;

/**
 * @param words of one meaning, of which the first is as it was typed
 * @returns any of them
 */
export const anyWord = ([typed = '', ...others]: readonly string[]): QueryCombination =>
  anyOf([allOf(typed, others.length > 0 ? typedWeight : 1), ...others.map((word) => allOf(word))]);

/** A text, and the same with each of the words that mean what one in it means. A word of letters is one as a whole. */
export const variants = (text: string, synonyms: Synonyms): readonly string[] => [
  text,
  ...synonyms.flatMap((group) =>
    group
      .filter((word) => (isLatin(word) ? singular(text) === word : text.includes(word)))
      .flatMap((word) =>
        group
          .filter((other) => other !== word)
          .map((other) => (isLatin(word) ? other : text.replace(word, other))),
      ),
  ),
];

const every = (queries: readonly Query[]): QueryCombination => ({
  combineWith: 'AND',
  queries: [...queries],
});

/** @returns a text in any of the words that mean the same. */
export const inAnyWords = (text: string, synonyms: Synonyms): Query => anyWord(variants(text, synonyms));

/** @returns a number by its value, or as it was typed: 近10万 stands in what explains how it is read. */
export const numberQuery = ({ value, typed }: Asked['numbers'][number]): QueryCombination =>
  anyOf([valueTerm(value), allOf(typed)]);

/**
 * What has all that was asked for. Several unions, and several numbers, are in no single number: each is an answer.
 *
 * @param asked what a question asks for
 * @param synonyms words of one meaning
 * @returns the query; null where nothing is asked for
 */
export function everythingAsked({ unions, words, numbers }: Asked, synonyms: Synonyms): Query | null {
  const parts = [
    ...(unions.length > 0 ? [anyOf(unions.map((union) => allOf(union)))] : []),
    ...words.map((word) => inAnyWords(word, synonyms)),
    ...(numbers.length > 0 ? [anyOf(numbers.map(numberQuery))] : []),
  ];
  return parts.length > 0 ? every(parts) : null;
}
