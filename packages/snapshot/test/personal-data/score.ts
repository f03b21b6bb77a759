import { findPersonalData } from '../../src/personal-data/find-personal-data.ts';
import type { LabelledText } from './labelled-texts.ts';

/** How many of a kind were expected, found, and which texts were read differently. */
export interface Score {
  readonly kinds: ReadonlyMap<string, { expected: number; found: number }>;
  readonly harmless: number;
  readonly falseAlarms: readonly (LabelledText & { readonly found: readonly string[] })[];
  readonly missed: readonly string[];
}

function count(list: readonly string[], kind: string): number {
  return list.filter((one) => one === kind).length;
}

/** Compares what is found with what a person reads; a kind that no person sees is a false alarm. */
export function score(texts: readonly LabelledText[]): Score {
  const kinds = new Map<string, { expected: number; found: number }>();
  const falseAlarms: (LabelledText & { found: string[] })[] = [];
  const missed: string[] = [];
  for (const { text, expected } of texts) {
    const found = findPersonalData(text).map(({ code }) => code.replace('personal-', ''));
    for (const kind of new Set(expected)) {
      const tally = kinds.get(kind) ?? { expected: 0, found: 0 };
      const [asked, given] = [count(expected, kind), Math.min(count(expected, kind), count(found, kind))];
      kinds.set(kind, { expected: tally.expected + asked, found: tally.found + given });
      if (given < asked) missed.push(`${kind}: ${text}`);
    }
    const extra = found.filter((kind) => !expected.includes(kind));
    if (extra.length > 0) falseAlarms.push({ text, expected, found: extra });
  }
  const harmless = texts.filter(({ expected }) => expected.length === 0).length;
  return { kinds, harmless, falseAlarms, missed };
}
