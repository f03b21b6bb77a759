import { familiesOf } from '@gongkai/quantity';
import type { Indicator } from '@gongkai/snapshot';

/** Words around a number, each stretch with how much it says about it: the words beside it most. */
export type Context = readonly { readonly text: string; readonly weight: number }[];

/** An indicator that may be meant, and how well the words around the number fit it: 1 is the best that its own name could do. */
export interface Proposal {
  readonly indicator: Indicator;
  readonly score: number;
  /** The part of it that the words beside the number tell, and not those around them. */
  readonly beside: number;
  /** How much of its best name stands around the number: 1 where all of it does. */
  readonly named: number;
}

/**
 * Pairs of neighbouring characters: Chinese has no spaces, and most of its words have two. Digits are none of them: 12期 is not of the hotline 12351, whose whole
 * name is looked for besides.
 */
function pairsOf(text: string): string[] {
  const letters = [...text.toLowerCase()].filter((letter) => /[\p{Script=Han}a-z]/u.test(letter));
  return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter);
}

/**
 * Words that stand beside sums of anything, and tell nothing of what they are for: that 投入资金46万元 is of stations says what stands before it.
 */
const moneyWords =
  /(?:累计|合计|共|总)?(?:投入|投资|拨付|下拨|拨款|安排|支出|筹集|筹措|发放|补助|补贴|慰问)?(?:专项|补助|慰问)?(?:资金|经费|款项|金额|慰问金|慰问品|补助金)|(?:累计|合计|共|总)?(?:投入|投资|拨付|下拨|拨款|发放|补助)/gu;
/** So much of what a pair tells is left where it is a part of such a word. */
const moneyWordWeight = 0.3;

/** A text in stretches, each with whether it is a word that stands beside sums of anything. */
function* stretches(text: string): Generator<{ readonly text: string; readonly isMoneyWord: boolean }> {
  let end = 0;
  for (const { 0: word, index } of text.matchAll(moneyWords)) {
    // The pairs at both ends of such a word are those of a whole name: 培训经费.
    yield { text: text.slice(Math.max(0, end - 1), index + 1), isMoneyWord: false };
    yield { text: word, isMoneyWord: true };
    end = index + word.length;
  }
  yield { text: text.slice(Math.max(0, end - 1)), isMoneyWord: false };
}

const isMoneyWord = (name: string): boolean =>
  [...stretches(name)].some((one) => one.isMoneyWord && one.text === name);

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

/** How many characters of a text are of names that stand in it; one that holds another counts once. */
function coveredBy(names: readonly string[], text: string): number {
  const covered = new Set<number>();
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      for (let offset = 0; offset < name.length; offset += 1) covered.add(at + offset);
  return covered.size;
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
    const isMoney = unit === '元';
    const nearest = new Set(context.flatMap(({ text, weight }) => (weight === 1 ? pairsOf(text) : [])));
    const found = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const pair of pairsOf(text)) found.set(pair, Math.max(found.get(pair) ?? 0, weight));
    };
    const shareOf = (own: readonly string[]) => {
      const sum = (some: readonly string[]) => some.reduce((total, pair) => total + rarity(pair), 0);
      return sum(own.filter((pair) => nearest.has(pair))) / Math.max(1, sum(own));
    };
    for (const { text, weight } of context) {
      if (!isMoney) add(text, weight);
      else
        for (const one of stretches(text)) add(one.text, one.isMoneyWord ? weight * moneyWordWeight : weight);
    }
    // 受理劳动争议案件143件，办结131件: what the clause tells of goes before what only the words in front of it do.
    const rank = ({ score, beside }: Proposal) => (beside === 0 ? 0.6 : 1) * score;
    return profiles
      .filter(({ indicator }) => fits(unit, indicator))
      .map(({ indicator, pairs, names }) => {
        let score = 0;
        let beside = 0;
        for (const [pair, weight] of found) {
          const tells = weight * (pairs.get(pair) ?? 0) * rarity(pair);
          score += tells;
          if (nearest.has(pair)) beside += tells;
        }
        // A name as it stands tells more than its pairs scattered.
        const told = isMoney ? names.filter((name) => !isMoneyWord(name)) : names;
        for (const { text, weight } of context) {
          // Of two with one name, that which is called so goes before that which is also called so.
          const title = text.includes(indicator.label['zh-Hans']) ? 1 : 0;
          const tells = weight * (1.5 * coveredBy(told, text) + title);
          score += tells;
          if (weight === 1) beside += tells;
        }
        const whole = Math.max(
          ...names.map((name) => pairsOf(name).reduce((sum, pair) => sum + rarity(pair), 0)),
        );
        const scale = Math.max(1, whole) ** 0.4;
        const named = Math.max(...names.map((name) => shareOf(pairsOf(name))));
        return { indicator, score: score / scale, beside: beside / scale, named };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => rank(b) - rank(a) || (a.indicator.id < b.indicator.id ? -1 : 1));
  };
}
