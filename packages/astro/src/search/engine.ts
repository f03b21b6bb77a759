import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { numberIn } from './number.ts';
import { byParts, partsAsked } from './parts.ts';
import { allOf, anyOf, everythingAsked, inAnyWords, valueTerm } from './query.ts';
import { askedFor, type UnionName } from './question.ts';
import { type Folding, folded, simplified, termsOf, wordsOf } from './text.ts';

/** What can be found, in the order in which a page lists it. */
export const finds = [
  'union',
  'number',
  'figure',
  'indicator',
  'mechanism',
  'station',
  'source',
  'reading',
] as const;
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
  /** Of such a site, the file that says which union printed which numbers. */
  readonly numbers?: string;
}

/** The file of a union's entries in a split index. */
export type Part = readonly [union: string, file: string];

/** A union of a split index with the values of all numbers in its entries. */
export type UnionNumbers = readonly [union: string, values: readonly number[]];

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
): readonly Part[] {
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

/** What was found. */
export interface Findings {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Nothing has all that was asked for; these have most of it. */
  readonly isNearest: boolean;
}

/** The files of so many unions are fetched for one question: some hundred kilobytes. Whoever wants more asks for more. */
export const maxFetched = 40;

/** @returns the value of the number in a query, by which it may be looked up in the numbers of all unions; null where it has none */
export const numberAsked = (index: Pick<SearchIndex, 'from' | 'to'>, query: string): number | null =>
  numberIn(simplified(query, foldingOf(index)))?.value ?? null;

/** What of a split index is still to be fetched for a question. */
export interface PartsToAsk {
  /** Unions that printed the number that is asked for. */
  readonly withNumber: readonly Part[];
  /** Where nothing has all that was asked for, and no union is known to have its number: it may be in any of these. */
  readonly others: readonly Part[];
}

/**
 * Finds what is still to be fetched of a large site, where its unions have files of their own. A number, or words that only one union printed, are in
 * none that is named.
 *
 * @param index what was fetched first
 * @param query what was asked
 * @param findings what was found in what is held
 * @param held unions whose entries are there
 * @param numbers what the file of numbers says; null where it is not there
 * @returns the files that may have it, all of them: a page fetches `maxFetched` at a time, and says how many are left
 */
export function partsToAsk(
  { parts = [], ...index }: Pick<SearchIndex, 'parts' | 'from' | 'to'>,
  query: string,
  { hits, isNearest }: Findings,
  held: ReadonlySet<string>,
  numbers: readonly UnionNumbers[] | null,
): PartsToAsk {
  const open = parts.flatMap(([union, , file]): Part[] => (held.has(union) ? [] : [[union, file]]));
  if (open.length === 0 || [...query.trim()].length < 2) return { withNumber: [], others: [] };
  const asked = numbers && numberAsked(index, query);
  const having = new Set(
    numbers?.flatMap(([union, values]) => (asked !== null && values.includes(asked) ? [union] : [])),
  );
  const withNumber = open.filter(([union]) => having.has(union));
  const isAnswered = hits.length > 0 && !isNearest;
  return { withNumber, others: isAnswered || withNumber.length > 0 ? [] : open };
}

const kindOf = (entry: Entry | undefined): Find | undefined => entry && finds[entry[0]];

/** The union of an entry: what it is called, by the name of its page. */
function unionName([, title, , address, words]: Entry, fold: (text: string) => string): UnionName[] {
  const [, id] = /\/unions\/([^/]+)\/$/.exec(address) ?? [];
  const [name, short] = [fold(title), fold(words)];
  const place = name.replace(/(?:总工会|工会)$/u, '');
  return id === undefined || short === ''
    ? []
    : [{ id, short, forms: [name, place, short].filter((form, index, all) => all.indexOf(form) === index) }];
}

/** So many entries are indexed in one turn: on a slow phone less than the 50 ms in which a page should answer. */
const entriesInTurn = 20;

/** An engine that holds the entries by their place in the index. Other work comes between its turns, as a phone takes tenths of a second for all. */
async function engineOf(entries: readonly Entry[], spaced: (text: string) => string): Promise<MiniSearch> {
  const indexed = {
    title: ([, title]: Entry) => spaced(title),
    words: ([, , beside, , words]: Entry) => spaced(`${beside} ${words}`),
    value: ([, , , , , value]: Entry) => (value === null ? '' : valueTerm(value)),
  };
  const engine = new MiniSearch<{ id: number; entry: Entry }>({
    fields: Object.keys(indexed),
    extractField: ({ id, entry }, field) =>
      field === 'id' ? id : indexed[field as keyof typeof indexed](entry),
    tokenize: (text, field) => (field === 'value' ? [text] : termsOf(text)),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => [text], boost: { title: 3, value: 5 } },
  });
  const documents = entries.map((entry, id) => ({ id, entry }));
  await engine.addAllAsync(documents, { chunkSize: entriesInTurn });
  return engine;
}

/**
 * Prepares a search. The index is built where it is used: what it is built of is a third of its size.
 *
 * @param index what was fetched
 * @returns a function that finds: what has the words as they were typed; else what has all that a question asks for; else what has most of it
 */
export async function searcher({
  synonyms,
  entries,
  ...index
}: SearchIndex): Promise<(query: string) => Findings> {
  const folding = foldingOf(index);
  const engine = await engineOf(entries, (text) => wordsOf(text, folding).join(' '));
  const search = (query: Query) => engine.search(query);
  const groups = synonyms.map((group) => group.split(' ').map((word) => folded(word, folding)));
  const names = entries.flatMap((entry) =>
    kindOf(entry) === 'union' ? unionName(entry, (text) => folded(text, folding)) : [],
  );

  /** What was typed, word by word, or as a number with what stands around it. */
  const asTyped = (query: string): Query => {
    const number = numberIn(simplified(query, folding));
    const rest = number ? folded(number.rest, folding) : '';
    const text: Query = {
      combineWith: 'AND',
      queries: query
        .split(/\s+/u)
        .map((word) => folded(word, folding))
        .filter(Boolean)
        .map((word) => inAnyWords(word, groups)),
    };
    if (!number) return text;
    const parts: Query[] = [valueTerm(number.value), ...(rest === '' ? [] : [allOf(rest)])];
    return anyOf([text, { combineWith: 'AND', queries: parts }]);
  };

  const inOrder = (query: string): Pick<Findings, 'isNearest'> & { found: readonly SearchResult[] } => {
    const typed = search(asTyped(query));
    if (typed.length > 0) return { found: typed, isNearest: false };
    const asked = askedFor(query, folding, names);
    const all = everythingAsked(asked, groups);
    if (all === null) return { found: [], isNearest: false };
    const whole = search(all);
    const isPreferred = ({ id }: SearchResult) => asked.isCount && kindOf(entries[id as number]) === 'number';
    const found = byParts(partsAsked(asked, groups), whole, search, isPreferred);
    return { found, isNearest: whole.length === 0 };
  };

  return (query) => {
    if (wordsOf(query, folding).length === 0) return { hits: [], isNearest: false };
    const { found, isNearest } = inOrder(query);
    const hits = found.flatMap(({ id }) => {
      const entry = entries[id as number];
      const what = kindOf(entry);
      return entry && what ? [{ what, title: entry[1], beside: entry[2], address: entry[3] }] : [];
    });
    return { hits, isNearest: isNearest && hits.length > 0 };
  };
}
