import type { Amount } from './amount.ts';
import { integer, negate, order } from './decimal.ts';
import { judge } from './judge.ts';
import { type Core, coreOf } from './meaning.ts';
import { type NounUnit, nounAfter, nounBefore } from './nouns.ts';
import { rateAfter, rateBefore } from './rates.ts';
import { unitFamilies } from './unit-families.ts';
import { isFractionUnit, rateUnit } from './units.ts';
import type { Verdict } from './verdict.ts';
import { wordsAfter, wordsBefore } from './words.ts';

/** Digits of a folded text, what they mean, and whether they are a figure at all. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** Null where the digits are no number, or one that JavaScript cannot hold exactly (`outOfRange`). */
  readonly core: Core | null;
  readonly outOfRange?: true;
  /** For how long a text does these digits stand without any unit or word: a bare number. */
  readonly bareNumber?: true;
}

const measuredFamilies = ['duration', 'length', 'weight', 'area', 'ratio', 'percent', 'yuan'] as const;
const measuredUnits: ReadonlySet<string> = new Set(
  measuredFamilies.flatMap((family) => [...unitFamilies[family]]),
);
const timeUnits: ReadonlySet<string> = new Set(unitFamilies.duration);
const lengthUnits: ReadonlySet<string> = new Set(unitFamilies.length);
// ¥300, $50.
const currency: Readonly<Record<string, string>> = { '¥': '元', $: '美元', '€': '欧元', '£': '英镑' };

// A rate of these would be a rate of a rate.
const rateless = /^(?:%|‰|百分点|倍|番|折|1\/\d+)$/;

/** What the scan knows of the text so far. */
export interface Surroundings {
  /** End of the last digits of any sort. */
  readonly floor: number;
  /** End of the last quantity. */
  readonly taken: number;
  /** Whether the text has quotation marks, or titles in 《》, at all. */
  readonly quotes: boolean;
  readonly titles: boolean;
}

/** Looks left and right of a number for its unit and for the words that qualify it. */
export function complete(
  text: string,
  numberStart: number,
  { floor, taken, quotes, titles }: Surroundings,
  amount: Amount,
  previous: Candidate | undefined,
): Candidate {
  const { numeral } = amount;
  const minus = amount.vague === null ? signLength(text, numberStart, amount.unit) : 0;
  const [low, high] = minus > 0 ? [negate(amount.low), negate(amount.high)] : [amount.low, amount.high];
  const money = moneyBefore(text, numberStart - minus, floor, amount.unit);
  let { start, unit } = money;
  let { end } = amount;

  const noun = unit === null ? countedNoun(text, numberStart, amount) : null;
  if (noun) ({ unit, end } = noun);

  const rates = new Set<string>();
  const rate = () => {
    const behind = rateAfter(text, end);
    for (const name of behind.per) rates.add(name);
    end = behind.end;
  };
  if (unit !== null && !noun) rate();
  const after = wordsAfter(text, end, {
    any: unit !== null && measuredUnits.has(unit),
    time: unit !== null && timeUnits.has(unit),
    length: unit !== null && lengthUnits.has(unit),
    yuan: unit === '元',
  });
  end = after.end;
  if (unit !== null && rates.size === 0 && after.senses.length > 0) rate();

  const digits = text.slice(numberStart, numeral.end);
  const bare = numeral.bare || /^十[万亿]/.test(digits);
  const part = unit !== null && (/^[%‰]$/.test(unit) || isFractionUnit(unit));
  let before = wordsBefore(text, start, floor, { bare, part });
  start = before.start;

  if (unit === null) {
    const scaled = (numeral.factor?.power ?? 4) >= 4 || /[万亿]/.test(digits);
    const closed = !/[\u4e00-\u9fffA-Za-z0-9]/.test(text[end] ?? '');
    const named = nounBefore(text, start, floor, { scaled, closed });
    if (named) ({ unit, start } = named);
  }
  const each = unit === null || rateless.test(unit) ? null : rateBefore(text, start, taken);
  const own = each?.per.filter((name) => name !== unit) ?? [];
  if (each && own.length > 0) {
    for (const name of own) rates.add(name);
    start = each.start;
    // 最低每人200元: the word may stand in front of the rate.
    if (before.senses.length === 0) {
      before = wordsBefore(text, start, taken, { bare: false, part: false });
      start = before.start;
    }
  }

  const senses = [...before.senses, ...amount.senses, ...after.senses];
  const core = coreOf(
    low,
    high,
    amount,
    senses,
    after.spread,
    unit === null ? null : rateUnit(unit, [...rates]),
  );
  const verdict = judge({
    text,
    quotes,
    titles,
    start,
    end,
    numberStart,
    numberEnd: numeral.end,
    unitEnd: amount.unitEnd,
    numeral,
    vague: amount.vague,
    unit,
    rate: rates.size > 0,
    senses,
    wordsBefore: before.senses.length > 0,
    viaNoun: noun !== null,
    previous,
  });
  return {
    start,
    end,
    verdict,
    core,
    ...(core === null ? { outOfRange: true as const } : {}),
    ...(unit === null && senses.length === 0 ? { bareNumber: true as const } : {}),
  };
}

/** Length of a sign in front of a percentage, percentage points or degrees: -3.2%, 零下5℃. Elsewhere - is a dash. */
function signLength(text: string, start: number, unit: string | null): number {
  if (unit !== '%' && unit !== '百分点' && unit !== '℃') return 0;
  if (unit === '℃' && text.startsWith('零下', start - 2)) return 2;
  return /[-负]/.test(text[start - 1] ?? '') && !/[\d%]/.test(text[start - 2] ?? '') ? 1 : 0;
}

/** ¥300, 人民币50万元, RMB 200. */
function moneyBefore(
  text: string,
  start: number,
  floor: number,
  unit: string | null,
): { start: number; unit: string | null } {
  const symbol = currency[text[start - 1] ?? ''];
  if (symbol && start > floor) return { start: start - 1, unit: unit ?? symbol };
  if (unit !== null && unit !== '元') return { start, unit };
  const [name] = /(?:人民币|RMB|CNY) ?$/.exec(text.slice(Math.max(floor, start - 4), start)) ?? [];
  return name === undefined ? { start, unit } : { start: start - name.length, unit: '元' };
}

/** The person or household noun behind a number without measure word: 4.9万职工. 2023职工春晚 is a year. */
function countedNoun(text: string, start: number, { end, vague, senses, numeral }: Amount): NounUnit | null {
  const many = vague !== null || senses.length > 0 || order(numeral.low, integer(10)) >= 0;
  const year = senses.length === 0 && /^(?:19|20)\d\d$/.test(text.slice(start, numeral.end));
  return many && !year ? nounAfter(text, end) : null;
}
