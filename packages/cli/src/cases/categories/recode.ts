import { findPersonalData } from '@gongkai/snapshot';
import { ignored } from '../../ledger/fields.ts';
import { squeezed } from '../fields.ts';

/** Code of what is merged. */
export const other = { id: 'other', label: '其他' } as const;

/** By heading of a category, and by word as the ledger has it: the word under which its rows are published, `其他`, or `不要` where they are not counted at all. */
export type CaseCodes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** No word under which rows are published is longer. */
export const longestLabel = 20;

/** Whether a word may be published as that of a category. */
export const isLabel = (word: unknown): word is string =>
  typeof word === 'string' &&
  squeezed(word) !== '' &&
  [...word].length <= longestLabel &&
  findPersonalData(word).length === 0;

/** As what the words of one column are published. */
export interface Recode {
  /** @returns the word under which a word of the ledger is published */
  readonly target: (word: string) => string;
  /** Whether rows of a word are not counted. */
  readonly isLeftOut: (word: string) => boolean;
  /** The words for which something else is written, with what. */
  readonly entries: readonly (readonly [word: string, target: string])[];
}

/** @returns what the words of a column become. */
export function recodeOf(codes: CaseCodes | undefined, heading: string): Recode {
  const own = codes && Object.hasOwn(codes, heading) ? (codes[heading] ?? {}) : {};
  const entries = Object.entries(own).map(([word, target]) => [squeezed(word), squeezed(target)] as const);
  const byWord = new Map(entries);
  return {
    entries,
    isLeftOut: (word) => byWord.get(word) === ignored,
    target: (word) => byWord.get(word) ?? word,
  };
}

/** Published categories of a year with the words that they have from now on. */
export interface Relabelled {
  /** Of each published label, in their order: what it is called now. */
  readonly shown: ReadonlyMap<string, string>;
  /** Labels that the mapping joins with others, or takes out: they were published by themselves, and stay so. */
  readonly apart: readonly string[];
}

/** Renames published categories. One that was published by itself stays by itself: joined, the difference to what was published would be a new, smaller category. */
export function relabelled(labels: readonly string[], { target, isLeftOut }: Recode): Relabelled {
  const own = labels.filter((label) => label !== other.label);
  const targets = own.map((label) => target(label));
  const isFree = (word: string) =>
    !labels.includes(word) && word !== other.label && targets.filter((one) => one === word).length === 1;
  const shown = new Map<string, string>();
  const apart: string[] = [];
  for (const label of labels) {
    const word = label === other.label ? label : target(label);
    const isRenamed = word !== label && !isLeftOut(label) && isFree(word);
    shown.set(label, isRenamed ? word : label);
    if (word !== label && !isRenamed) apart.push(label);
  }
  return { shown, apart };
}

/** The first entry of the codes of a mapping that cannot be used: below which heading, for which word, and what stands there. */
export interface CodeFault {
  readonly heading: string;
  readonly word: string;
  readonly found: string;
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * Looks whether codes can be used.
 *
 * @param raw as it stands in a file, or came from the page
 * @param categories headings of the columns that are counted by category
 * @returns null where they can
 */
export function codeFault(raw: unknown, categories: readonly string[]): CodeFault | null {
  if (raw === undefined) return null;
  const told = (found: unknown) => JSON.stringify(found) ?? String(found);
  if (!isRecord(raw)) return { heading: '', word: '', found: told(raw) };
  for (const [heading, words] of Object.entries(raw)) {
    if (!categories.includes(heading) || !isRecord(words))
      return { heading, word: '', found: told(isRecord(words) ? heading : words) };
    for (const [word, target] of Object.entries(words))
      if (!isLabel(target) || squeezed(word) === '' || findPersonalData(word).length > 0)
        return { heading, word, found: told(target) };
  }
  return null;
}
