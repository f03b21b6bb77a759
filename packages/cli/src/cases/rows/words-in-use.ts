import { findPersonalData } from '@gongkai/snapshot';
import { squeezed } from '../fields.ts';
import type { CaseRow } from './case-row.ts';

/** No word of a category is longer. */
const longest = 20;

/** So many texts are remembered with what they mean: those of a column that is worth counting are few. */
const mostRemembered = 5000;

/** @returns the same function, which does not look again at a text that it has just seen. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const seen = new Map<string, T>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const meant = of(text);
    if (seen.size >= mostRemembered) seen.clear();
    seen.set(text, meant);
    return meant;
  };
}

const categoryOf = (text: string) => {
  const word = squeezed(text);
  return { word, isPersonal: findPersonalData(text).length > 0, isLong: [...word].length > longest };
};

/** What is known of all rows of a ledger, which may stand in several tables: its persons by number, and which words occur together. */
export class CaseWordsInUse {
  /** What the text of a category is. It goes with the ledger: nothing of one is kept. */
  readonly category = remembered(categoryOf);
  /** By heading: how many rows have a word, as the ledger has it. */
  readonly counts = new Map<string, Map<string, number>>();
  readonly #amounts = new Map<string, CaseRow['amounts']>();
  readonly #persons = new Map<string, number>();
  readonly #words = new Map<string, ReadonlyMap<string, string>>();

  /** Counts a row of a word; of words beyond those that are remembered none. */
  count(heading: string, word: string): void {
    const own = this.counts.get(heading) ?? new Map<string, number>();
    this.counts.set(heading, own);
    const before = own.get(word);
    // A text of its own, as with persons.
    if (before !== undefined) own.set(word, before + 1);
    else if (own.size < mostRemembered) own.set(word === '' ? '' : ` ${word}`.slice(1), 1);
  }

  /** @returns the number of a person; `row` where nobody is named: that is somebody else in each row. */
  person(who: string, row: number): number {
    if (who === '') return -row;
    // A text of its own: a part of a piece of the file would keep that piece in memory.
    const key = `${who} `;
    const known = this.#persons.get(key);
    if (known !== undefined) return known;
    this.#persons.set(key, this.#persons.size + 1);
    return this.#persons.size;
  }

  /** @returns the same amounts as an earlier row that had them, where that is remembered: grants are often alike. */
  amounts(amounts: CaseRow['amounts']): CaseRow['amounts'] {
    const key = Object.entries(amounts).join();
    const known = this.#amounts.get(key);
    if (known) return known;
    if (this.#amounts.size >= mostRemembered) this.#amounts.clear();
    this.#amounts.set(key, amounts);
    return amounts;
  }

  /** @returns the same words as the first row that had them. */
  shared(words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const key = [...words.values()].join('\n');
    const known = this.#words.get(key);
    if (known) return known;
    const own = key.split('\n');
    const kept = new Map([...words.keys()].map((heading, index) => [heading, own[index] ?? '']));
    this.#words.set(key, kept);
    return kept;
  }
}
