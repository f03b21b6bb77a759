import { judge } from '../judge/judge.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Amount } from '../number/amount-type.ts';
import { integer, order } from '../number/decimal.ts';
import type { Sense } from '../sense.ts';
import { type Mark, mark } from '../text/marks.ts';
import type { Direction } from '../types.ts';
import { isFractionUnit, rateUnit } from '../unit/rate-unit.ts';
import { unitFamilies } from '../unit/unit-families.ts';
import { wordsBefore } from '../words/bounds-before.ts';
import { type Measured, wordsAfter } from '../words/bounds-behind.ts';
import { directionBefore, directionBehind, isDenied } from '../words/direction.ts';
import { type NounUnit, nounAfter, nounBefore } from '../words/nouns.ts';
import { rateAfter, rateBefore } from '../words/rates.ts';
import { negated, signBefore, signed } from '../words/sign.ts';
import { type Core, coreOf, directed, mirror } from './meaning.ts';

/** Digits of a folded text, what they mean, and whether they are a figure at all. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly verdict: Judgement;
  /** Null where the digits are no number, or one that JavaScript cannot hold exactly (`outOfRange`). */
  readonly core: Core | null;
  /** What the stretches of it say, in any order. */
  readonly marks: readonly Mark[];
  readonly outOfRange?: true;
  /** For how long a text does these digits stand without any unit or word: a bare number. */
  readonly bareNumber?: true;
  /** A part of its meaning stands elsewhere in the sentence: read alone, it means less. */
  readonly inherited?: true;
  /** The direction that a word in front would give, had the number no sign of its own: 分别增长-3.2%和4.5%. */
  readonly change?: Direction;
  /** The bound of its core stands in front of an earlier number of its list: 分别超过30、20和10家. */
  readonly bounded?: true;
  /** Of 200元不等: what it means as the last of a list of amounts. */
  readonly listed?: Core | null;
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
const rateless = /^(?:百分点|倍|番|折|岁|℃|度|分|1\/\d+)$/;

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
  { quotes, titles, ...ends }: Surroundings,
  amount: Amount,
  previous: Candidate | undefined,
): Candidate {
  const { numeral } = amount;
  // Nothing is read across the border of a cell but the unit of a heading.
  const near = Math.max(0, numberStart - 24);
  const border = near + text.slice(near, numberStart).lastIndexOf('\t') + 1;
  const [floor, taken] = [Math.max(ends.floor, border), Math.max(ends.taken, border)];
  const sign = signBefore(text, numberStart, floor, amount.unit);
  let size = sign?.negative ? signed(amount) : amount;
  const marks: Mark[] = [...amount.marks];
  if (sign) marks.push(sign.mark);
  const money = moneyBefore(text, sign?.start ?? numberStart, floor, amount.unit);
  let { start, unit } = money;
  if (unit === '度' && text.startsWith('零下', sign?.start ?? -1)) unit = '℃';
  marks.push(mark('unit', start, sign?.start ?? numberStart));
  let { end } = amount;

  const noun = unit === null ? countedNoun(text, numberStart, amount) : null;
  if (noun) {
    marks.push(mark('unit', end, noun.end));
    ({ unit, end } = noun);
  }

  const rates = new Set<string>();
  const rate = () => {
    const behind = rateAfter(text, end);
    for (const name of behind.per) rates.add(name);
    marks.push(mark('unit', end, behind.end));
    end = behind.end;
  };
  if (unit !== null && !noun) rate();
  const part = unit !== null && (/^[%‰]$/.test(unit) || isFractionUnit(unit));
  const digits = text.slice(numberStart, numeral.end);
  const words = wordsAfter(text, end, measured(unit, part, amount.vague === 'range', digits));
  // 3至5天内, 一两天内: the end of the range is the bound already.
  const within = amount.vague !== null && amount.vague !== 'some' && text[words.end - 1] === '内';
  const after = within ? { ...words, senses: words.senses.filter((sense) => sense !== 'atMost') } : words;
  end = after.end;
  marks.push(...after.marks);
  if (unit !== null && rates.size === 0 && after.senses.length > 0) rate();

  const bare = numeral.bare || /^十[万亿]/.test(digits);
  let before = wordsBefore(text, start, floor, { bare, part: part || unit === '倍' });
  start = before.start;

  // -3.2%, +5.1%: the sign says it, whatever word stands in front.
  const explicit = sign !== null && sign.direction === null && text[sign.start] !== '负';
  const named = directionBefore(text, start, floor);
  const found = explicit ? null : named;
  // 翻两倍, but 翻3页.
  const change = found && text.slice(found.start, found.end) === '翻' && unit !== '倍' ? null : found;
  const result = explicit || change || unit === null ? null : directionBehind(text, end);
  let direction: Direction | null = sign?.direction ?? null;
  let senses = [...before.senses, ...amount.senses, ...after.senses];
  if (result) {
    direction = result.direction;
    end = result.end;
    marks.push(mark('direction', result.start, result.end));
  }
  if (change) {
    start = change.start;
    if (change.negative) {
      size = negated(size);
      senses = mirror(senses);
      marks.push(mark('number', change.start, change.start + 1));
    } else if (!sign?.negative) {
      direction = change.direction;
      marks.push(mark('direction', change.word ?? change.start, change.end));
    }
    // 约增长8%: the word may stand in front of the change.
    if (before.senses.length === 0) {
      before = wordsBefore(text, start, floor, { bare: false, part: false });
      start = before.start;
      senses.push(...before.senses);
    }
  }
  marks.push(...before.marks);

  if (unit === null) {
    const scaled = (numeral.factor?.power ?? 4) >= 4 || /[万亿]/.test(digits);
    const closed = !/[\u4e00-\u9fffA-Za-z0-9]/.test(text[end] ?? '');
    const named = nounBefore(text, start, floor, { scaled, closed });
    if (named) ({ unit, start } = named);
  }
  const each =
    unit === null || rateless.test(unit)
      ? null
      : rateBefore(text, start, taken, rates.size > 0, /^[%‰]$/.test(unit));
  const own = each?.per.filter((name) => name !== unit && !rates.has(name)) ?? [];
  if (each && own.length > 0) {
    for (const name of own) rates.add(name);
    marks.push(...each.marks);
    start = each.start;
    // 提高每人每月20元.
    const beyond = explicit || named || result ? null : directionBefore(text, start, taken);
    if (beyond && !beyond.negative) {
      ({ start, direction } = beyond);
      marks.push(mark('direction', beyond.word ?? start, beyond.end));
    }
    // 最低每人200元: the word may stand in front of the rate.
    if (before.senses.length === 0) {
      before = wordsBefore(text, start, taken, { bare: false, part: false });
      start = before.start;
      senses.push(...before.senses);
      marks.push(...before.marks);
    }
  }

  const inner = /\((不?)含/.exec(text.slice(numeral.end, amount.unitEnd));
  const includes = after.includes ?? (inner && amount.vague !== 'range' ? inner[1] === '' : null);
  if (includes !== null) senses = senses.map((sense) => withNumber(sense, includes));
  const name = unit === null ? null : rateUnit(unit, [...rates]);
  const meaning = (spread: boolean) => directed(coreOf(size, senses, spread, name), direction);
  const closed = meaning(after.spread);
  const core: Core | null =
    closed?.kind === 'range' && after.endExcluded ? { ...closed, highOpen: true } : closed;
  // 1200(含)元: without a bound, nothing is taken in.
  const empty = inner !== null && senses.length === 0 && amount.vague !== 'range';
  const denied = isDenied(text, start, change !== null);
  // 零下3至5℃: the frost of both ends, or of the first.
  const frost = sign !== null && amount.vague === 'range' && !amount.negativeEnd && text[sign.start] === '零';
  const verdict =
    denied || frost || empty
      ? 'none'
      : judge({
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
          signed: sign !== null,
          changes: direction !== null,
          previous,
        });
  return {
    start,
    end,
    verdict,
    core,
    marks,
    ...(explicit && named && !named.negative ? { change: named.direction } : {}),
    ...(amount.inherited ? { inherited: true as const } : {}),
    ...(after.spread && !senses.length && text.startsWith('不等', end - 2) ? { listed: meaning(false) } : {}),
    ...(core === null ? { outOfRange: true as const } : {}),
    ...(unit === null && senses.length === 0 ? { bareNumber: true as const } : {}),
  };
}

/** What the words behind a number depend on. */
function measured(unit: string | null, part: boolean, range: boolean, digits: string): Measured {
  const any = part || (unit !== null && measuredUnits.has(unit));
  const time = unit !== null && timeUnits.has(unit);
  return {
    any,
    time,
    length: unit !== null && lengthUnits.has(unit),
    share: any || /^[倍番]$/.test(unit ?? ''),
    digits,
    counted: unit !== null && !time,
    range,
  };
}

/** A bracket that repeats the number takes it in or leaves it out, whatever the word alone would say. */
function withNumber(sense: Sense, included: boolean): Sense {
  if (sense === 'atLeast' || sense === 'moreThan') return included ? 'atLeast' : 'moreThan';
  if (sense === 'atMost' || sense === 'lessThan') return included ? 'atMost' : 'lessThan';
  return sense;
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
