import { familiesOf } from '@gongkai/quantity';
import type { Indicator } from '@gongkai/snapshot';

/** Words around a number, each stretch with how much it says about it: the words beside it most. */
export type Context = readonly { readonly text: string; readonly weight: number }[];

/** An indicator that may be meant, and how well the words around the number fit it: 1 is the best that its own name could do. */
export interface Proposal {
  readonly indicator: Indicator;
  readonly score: number;
}

/**
 * Pairs of neighbouring characters: Chinese has no spaces, and most of its words have two. Digits are none of them: 12期 is not of the hotline 12351, whose whole
 * name is looked for besides.
 */
function pairsOf(text: string): string[] {
  const letters = [...text.toLowerCase()].filter((letter) => /[\p{Script=Han}a-z]/u.test(letter));
  return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter);
}

interface Profile {
  readonly indicator: Indicator;
  /** How much each pair tells for it. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly names: readonly string[];
}

/** Words of names tell more than those of definitions. */
const definitionWeight = 0.35;

function profileOf(indicator: Indicator): Profile {
  const names = [indicator.label['zh-Hans'], ...(indicator.synonyms ?? [])];
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(indicator.definition)) pairs.set(pair, definitionWeight);
  for (const name of names) for (const pair of pairsOf(name)) pairs.set(pair, 1);
  return { indicator, pairs, names };
}

/** Whether a number in a unit can be one of an indicator; one without a unit could be anything. */
const fits = (unit: string | null, { unitFamily }: Indicator): boolean =>
  unit === null || familiesOf(unit).some((family) => family === unitFamily);

/**
 * Makes a proposer of a catalogue. It compares words, and knows nothing of what they mean: its first proposal is a proposal, which a person confirms.
 *
 * @param indicators those of the catalogue and of the union's own
 * @returns a function from the words around a number, and its unit, to indicators that may be meant, the likeliest first
 */
export function proposer(
  indicators: Iterable<Indicator>,
): (context: Context, unit?: string | null) => Proposal[] {
  const profiles = [...indicators].map(profileOf);
  const counts = new Map<string, number>();
  for (const { pairs } of profiles)
    for (const pair of pairs.keys()) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  // A pair that few indicators have tells more.
  const rarity = (pair: string) => Math.log(1 + profiles.length / (counts.get(pair) ?? 1));
  return (context, unit = null) => {
    const found = new Map<string, number>();
    for (const { text, weight } of context)
      for (const pair of pairsOf(text)) found.set(pair, Math.max(found.get(pair) ?? 0, weight));
    return profiles
      .filter(({ indicator }) => fits(unit, indicator))
      .map(({ indicator, pairs, names }) => {
        let score = 0;
        for (const [pair, weight] of found) score += weight * (pairs.get(pair) ?? 0) * rarity(pair);
        // A name as it stands tells more than its pairs scattered.
        for (const name of names)
          for (const { text, weight } of context)
            if (text.includes(name)) score += 1.5 * weight * [...name].length;
        const whole = Math.max(
          ...names.map((name) => pairsOf(name).reduce((sum, pair) => sum + rarity(pair), 0)),
        );
        return { indicator, score: score / Math.max(1, whole) ** 0.4 };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.indicator.id < b.indicator.id ? -1 : 1));
  };
}
