import MiniSearch, { type Query } from 'minisearch';
import { numberIn } from './number.ts';
import { type Folding, folded, pairs } from './text.ts';

/** What can be found, in the order in which a page lists it. */
export const finds = ['union', 'number', 'figure', 'indicator', 'mechanism', 'station', 'source'] as const;
export type Find = (typeof finds)[number];

/** One thing that can be found: what it is, its name, what stands beside it, its address, further words, its value. */
export type Entry = readonly [
  what: number,
  title: string,
  beside: string,
  address: string,
  words: string,
  value: number | null,
];

/** What a search page fetches. */
export interface SearchIndex {
  /** Traditional characters and, at the same places, the simplified ones by which things are found. */
  readonly from: string;
  readonly to: string;
  /** Words of one meaning, with spaces between them: who looks for one finds the others. */
  readonly synonyms: readonly string[];
  readonly entries: readonly Entry[];
  /** Of a site too large for one file: the unions whose entries are in files of their own, with the words by which they are asked for. */
  readonly parts?: readonly (readonly [union: string, words: string, file: string])[];
}

/** Something found. */
export interface Hit {
  readonly what: Find;
  readonly title: string;
  readonly beside: string;
  readonly address: string;
}

/** How an index compares characters. */
function foldingOf({ from, to }: Pick<SearchIndex, 'from' | 'to'>): Folding {
  const [old, plain] = [Array.from(from), Array.from(to)];
  return new Map(old.map((sign, index) => [sign, plain[index] ?? sign]));
}

/**
 * Finds the unions of a split index that a query names, in whatever script: their entries are to be fetched.
 *
 * @param index what was fetched first
 * @param query as it was typed
 * @returns the ids of the unions with their files
 */
export function namedParts(
  { parts = [], ...index }: Pick<SearchIndex, 'parts' | 'from' | 'to'>,
  query: string,
): readonly (readonly [union: string, file: string])[] {
  const folding = foldingOf(index);
  const asked = folded(query, folding);
  return parts.flatMap(([union, words, file]) =>
    words
      .split(' ')
      .map((word) => folded(word, folding))
      .some((word) => word.length > 1 && asked.includes(word))
      ? [[union, file] as const]
      : [],
  );
}

const valueTerm = (value: number) => `#${value}`;
const lastSign = (text: string) => text.slice(-1);

/** A query by parts of two characters, all of which must be there. */
const allOf = (text: string): Query => ({
  combineWith: 'AND',
  queries: pairs(text).map((pair) => ({ queries: [pair], prefix: Array.from(pair).length === 1 })),
});

/**
 * Prepares a search. The index is built where it is used: what it is built of is a third of its size.
 *
 * @param index what was fetched
 * @returns a function that finds, the best first
 */
export function searcher({ synonyms, entries, ...index }: SearchIndex): (query: string) => readonly Hit[] {
  const folding = foldingOf(index);
  const fold = (text: string) => folded(text, folding);
  const search = new MiniSearch<{ id: number; title: string; words: string; value: string }>({
    fields: ['title', 'words', 'value'],
    // The last character has no pair of its own, and may be all that is asked for.
    tokenize: (text, field) =>
      field === 'value' ? [text] : [...pairs(text), lastSign(text)].filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => [text], boost: { title: 3, value: 5 } },
  });
  search.addAll(
    entries.map(([, title, beside, , words, value], id) => ({
      id,
      title: fold(title),
      words: fold(`${beside} ${words}`),
      value: value === null ? '' : valueTerm(value),
    })),
  );
  const groups = synonyms.map((group) => group.split(' ').map(fold));

  /** A text, and the same with each of the words that mean what one in it means. */
  const variants = (text: string): readonly string[] => [
    text,
    ...groups.flatMap((group) =>
      group
        .filter((word) => text.includes(word))
        .flatMap((word) => group.filter((other) => other !== word).map((other) => text.replace(word, other))),
    ),
  ];

  return (query) => {
    const words = query.split(/\s+/u).map(fold).filter(Boolean);
    if (words.length === 0) return [];
    const asText: Query = {
      combineWith: 'AND',
      queries: words.map((word) => ({ combineWith: 'OR', queries: variants(word).map(allOf) })),
    };
    const number = numberIn(
      Array.from(query.normalize('NFKC'), (sign) => folding.get(sign) ?? sign).join(''),
    );
    const rest = number ? fold(number.rest) : '';
    const parts: Query[] = number ? [valueTerm(number.value)] : [];
    if (rest !== '') parts.push(allOf(rest));
    const asNumber: Query[] = parts.length > 0 ? [{ combineWith: 'AND', queries: parts }] : [];
    return search.search({ combineWith: 'OR', queries: [asText, ...asNumber] }).flatMap(({ id }) => {
      const entry = entries[id as number];
      const what = entry && finds[entry[0]];
      return entry && what ? { what, title: entry[1], beside: entry[2], address: entry[3] } : [];
    });
  };
}
