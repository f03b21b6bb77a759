import { kindWords, type Locale, wordsOfRole } from '@gongkai/charts';
import type { FigureRow } from '@gongkai/snapshot';

/** How many printed numbers are of one kind, and by which words of the sources they are known. */
export interface PrintedKind {
  readonly kind: string;
  /** The words that sources print, as 余; where a kind has none of its own, its name. */
  readonly words: string;
  /** What they mean. */
  readonly meaning: string;
  readonly count: number;
  /** One of them, as printed. */
  readonly example: string;
  /** Share of all, in percent with two decimals. */
  readonly share: number;
}

/** Kinds of which no single word is the sign. */
const wordless = new Set(['exact', 'rounded', 'range', 'zeroClaim', 'unclear']);

/**
 * Counts what the sources say of how sure a number is: most are no plain numbers.
 *
 * @param rows all numbers that are shown; derived ones were printed nowhere and are not counted
 * @returns kinds with their words, the most frequent first
 */
export function printedKinds(rows: readonly FigureRow[], locale: Locale): readonly PrintedKind[] {
  const groups = new Map<string, { kind: string; words: Set<string>; meaning: string; examples: string[] }>();
  let total = 0;
  for (const { observation } of rows) {
    const { quantity, derived } = observation;
    const { printed, kind } = quantity;
    if (derived !== undefined || printed === undefined) continue;
    total += 1;
    const name = kindWords(kind, locale);
    const found = wordless.has(kind) ? [] : wordsOfRole(quantity, 'bound');
    // 余 and 以上 mean the same to arithmetic, and not to a reader: each has its line.
    const key = found.includes('以上') ? `${kind} 以上` : kind;
    const group = groups.get(key) ?? { kind, words: new Set(), meaning: name, examples: [] };
    for (const word of found) group.words.add(word);
    group.examples.push(printed);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ kind, words, meaning, examples }) => ({
      kind,
      words: words.size > 0 ? [...words].join(' ') : meaning,
      meaning,
      count: examples.length,
      example: examples.reduce((short, one) => (one.length < short.length ? one : short)),
      share: Math.round((examples.length / total) * 10_000) / 100,
    }))
    .sort((a, b) => b.count - a.count);
}
