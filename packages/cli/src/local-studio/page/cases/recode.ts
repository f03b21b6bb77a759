import type { CategoryWords } from '../contract.ts';

/** Under which words the words of one column are published. */
export type Codes = Readonly<Record<string, string>>;

/** Words that mean something else than a name. */
export const joined = '其他';
export const leftOut = '不要';

/** @returns the word under which a word is published */
export const targetOf = (codes: Codes, word: string): string =>
  new Map(Object.entries(codes)).get(word) ?? word;

const isName = (target: string) => target !== joined && target !== leftOut;

/** A category as it would be published, and of which words of the ledger it is made. */
export interface Category {
  readonly name: string;
  readonly words: CategoryWords['words'];
  readonly rows: number;
}

/** @returns the categories that the words make, 其他 and what is left out among them, in the order of their words */
export function categoriesOf({ words }: CategoryWords, codes: Codes): Category[] {
  const categories = new Map<string, { word: string; rows: number }[]>();
  for (const one of words) {
    const name = targetOf(codes, one.word);
    categories.set(name, [...(categories.get(name) ?? []), one]);
  }
  return [...categories].map(([name, own]) => ({
    name,
    words: own,
    rows: own.reduce((sum, { rows }) => sum + rows, 0),
  }));
}

/** @returns names of other categories, with which a word can be joined */
export const namesBeside = (column: CategoryWords, codes: Codes, word: string): string[] => [
  ...new Set(
    column.words
      .filter((one) => one.word !== word)
      .map((one) => targetOf(codes, one.word))
      .filter(isName),
  ),
];

/** Gives a word another category: that of another name, 其他, none, or its own. */
export function withTarget(codes: Codes, word: string, target: string): Codes {
  const { [word]: _, ...others } = codes;
  return target === word ? others : { ...others, [word]: target };
}

/**
 * Renames the category of a word, with all that are joined in it.
 *
 * @param saved the codes of the last ledger: what was published under a name of theirs is known by the new one, too
 */
export function renamed(
  { words }: CategoryWords,
  codes: Codes,
  saved: Codes,
  word: string,
  name: string,
): Codes {
  const old = targetOf(codes, word);
  const isPublishedOnly = Object.values(saved).includes(old) && !words.some((one) => one.word === old);
  const keys = new Set([
    ...words.map((one) => one.word),
    ...Object.keys(codes),
    ...(isPublishedOnly ? [old] : []),
  ]);
  let next = codes;
  for (const key of keys)
    if (targetOf(codes, key) === old) next = withTarget(next, key, name === '' ? key : name);
  return next;
}
