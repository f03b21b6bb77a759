import type { Query, SearchResult } from 'minisearch';
import { anyOf, anyWord, numberQuery, type Synonyms, singular, valueTerm } from './query.ts';
import type { Asked } from './question.ts';
import { isLatin, pairs, wordStart } from './text.ts';

/** One part of what was asked for, in several ways: it is there where all terms of one of them are. */
interface Part {
  readonly query: Query;
  readonly ways: readonly (readonly string[])[];
}

const part = (words: readonly string[]): Part => ({
  query: anyWord(words),
  ways: words.map((word) => (isLatin(word) ? [`${wordStart}${singular(word)}`] : pairs(word))),
});

/** A text without spaces in its words of one meaning, and the pairs of what is between them. */
function partsOf(text: string, synonyms: Synonyms): Part[] {
  const group = synonyms.find((one) =>
    one.some((word) => (isLatin(word) ? singular(text) === word : text.includes(word))),
  );
  if (isLatin(text)) return [part(group ? [text, ...group.filter((word) => !isLatin(word))] : [text])];
  const word = group?.find((one) => text.includes(one));
  if (!group || word === undefined)
    return pairs(text)
      .filter((pair) => Array.from(pair).length > 1)
      .map((pair) => part([pair]));
  const at = text.indexOf(word);
  return [
    ...partsOf(text.slice(0, at), synonyms),
    part([word, ...group.filter((other) => other !== word)]),
    ...partsOf(text.slice(at + word.length), synonyms),
  ];
}

/**
 * What was asked for in parts, of which some may be nowhere: a word that no entry has, or two characters of which one ends a word and the other begins the next.
 * A single character says too little to be a part.
 *
 * @param asked what a question asks for
 * @param synonyms words of one meaning
 * @returns the parts
 */
export const partsAsked = ({ unions, words, numbers }: Asked, synonyms: Synonyms): readonly Part[] => [
  ...unions.map((union) => part([union])),
  ...words.flatMap((word) => partsOf(word, synonyms)),
  ...numbers.map(
    (number): Part => ({
      query: numberQuery(number),
      ways: [[valueTerm(number.value)], pairs(number.typed)],
    }),
  ),
];

/** An entry that has less than this of what is known at all is no answer. */
const minShare = 0.5;

/**
 * Finds what has most of the parts of a question; those which nothing has do not count.
 *
 * @param parts of a question
 * @param whole what has all of its words, whatever their parts
 * @param search finds by a query
 * @param isPreferred whether something is of the kind that is asked for, and comes before others that have as much
 * @returns what has them all, if there is any, else what has most of them
 */
export function byParts(
  parts: readonly Part[],
  whole: readonly SearchResult[],
  search: (query: Query) => readonly SearchResult[],
  isPreferred: (result: SearchResult) => boolean,
): readonly SearchResult[] {
  const found = search(anyOf(parts.map(({ query }) => query))).map((result) => {
    const terms = new Set(result.queryTerms);
    return { result, has: parts.map(({ ways }) => ways.some((way) => way.every((term) => terms.has(term)))) };
  });
  const known = parts.filter((_, index) => found.some(({ has }) => has[index])).length;
  const counted = found.map(({ result, has }) => ({ result, count: has.filter(Boolean).length }));
  const isWhole = new Set(whole.map(({ id }) => id));
  const all = counted.filter(({ result, count }) => (count > 0 && count === known) || isWhole.has(result.id));
  const most = counted.filter(({ count }) => count > 0 && count >= known * minShare);
  return (all.length > 0 ? all : most)
    .map((one) => ({ ...one, preferred: Number(isPreferred(one.result)) }))
    .sort((a, b) => b.count - a.count || b.preferred - a.preferred || b.result.score - a.result.score)
    .map(({ result }) => result);
}
