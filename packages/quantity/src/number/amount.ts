import { lengthAt, matchAt } from '../match.ts';
import type { Sense } from '../sense.ts';
import { type Mark, mark } from '../text/marks.ts';
import { type FoundUnit, halfAt, markerAt, sharedUnitAt, splitUnitAt, unitAt } from '../unit/unit-at.ts';
import type { Amount } from './amount-type.ts';
import { pieceCoins, tenthsOfYuan, withCoins } from './coins.ts';
import { type Decimal, decimal, integer, plus } from './decimal.ts';
import { discounted } from './discount.ts';
import { type Numeral, numeralAt, plainNumeral } from './numeral.ts';
import { numeralMarks } from './numeral-marks.ts';
import type { Label } from './numeral-tokens.ts';
import { rangeMarkAt, rangeOf, secondOfRange, secondSign } from './range.ts';
import { fractionOf, partsAmount, perMille, tenths } from './share.ts';

const slashFraction = /([1-9]\d?)\/([1-9]\d{0,2})(?![\d/])/y;
// 九五折 is 9.5, as 95折 is; neighbouring digits (七八折) are an approximation.
const discount = /([一二三四五六七八九])([一二三四五六七八九])(?=折(?![合射算扣腾叠]))/y;
/**
 * The number that begins at `start`, with its markers and the unit right behind it. A label for digits that are no number.
 */
export function amountAt(text: string, start: number): Amount | Label | null {
  const parts = text[start + 1] === '分' ? matchAt(fractionOf, text, start) : null;
  if (parts) return partsAmount(text, start, parts[0].length, perMille[parts[1] ?? ''] ?? '%');
  if (text.startsWith('百分百', start)) return simple(start, start + 3, decimal('100'), '%');
  const slash = matchAt(slashFraction, text, start);
  if (slash && !/[\d/.]/.test(text[start - 1] ?? '') && Number(slash[1]) < Number(slash[2])) {
    const end = start + slash[0].length;
    // 4/17 is a day of the year unless words say otherwise.
    if (/^(?:以上|以下|左右|强|弱|的|$|[,、。])/.test(text.slice(end, end + 2))) {
      return simple(start, end, decimal(slash[1] ?? '1'), `1/${slash[2]}`);
    }
  }
  const tenth = matchAt(discount, text, start);
  if (tenth && digitOf(tenth[2]) !== digitOf(tenth[1]) + 1) {
    const end = start + 2;
    return {
      ...simple(start, end + 1, decimal(`${digitOf(tenth[1])}.${digitOf(tenth[2])}`), '折'),
      marks: [mark('number', start, end), mark('unit', end, end + 1)],
    };
  }
  const first = numeralAt(text, start);
  if (!first || 'label' in first) return first;
  if (text.startsWith('分之', first.end) && first.low.scale === 0 && !first.vague) {
    const over = numeralAt(text, first.end + 2);
    if (over && !('label' in over) && !over.vague && first.low.digits > 1n && first.low.digits <= 1000n) {
      return { ...simple(start, over.end, over.low, `1/${first.low.digits}`), numeral: over };
    }
    return { end: first.end + 2, label: 'digits' };
  }
  return counted(text, start, first);
}

function digitOf(character: string | undefined): number {
  return '零一二三四五六七八九'.indexOf(character ?? '');
}

function simple(start: number, end: number, low: Decimal, unit: string | null): Amount {
  const marks = [mark('number', start, end)];
  return {
    end,
    low,
    high: low,
    vague: null,
    senses: [],
    unit,
    unitEnd: end,
    numeral: { ...plainNumeral(end, low), arabic: true },
    place: null,
    marks,
  };
}

// 1200(含)元以上, 100(不含100)人以下: between a number and its unit.
const innerBracket = /\(不?含\d*\)/y;
// 100元/人-300元/人: the denominator that stands at both ends.
const perEnd = /\/[\u4e00-\u9fff·]{1,4}(?=[—~至到-])/y;
const anyNumber = /[\d.,]+[%‰℃]?/y;
const warm = /[气体高低室水]温|温度|零下|最低降到|酷暑|严寒/;

/** What is known of a number before a dash behind it is looked at. */
interface Single {
  readonly first: Numeral;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly senses: Sense[];
  readonly marks: Mark[];
  /** Behind the digits and their marker (余). */
  readonly end: number;
  readonly more: boolean;
  readonly unit: FoundUnit | null;
  readonly inherited: boolean;
}

/** A numeral with its markers and unit, or two of them with a range mark between. */
function counted(text: string, start: number, first: Numeral): Amount | Label {
  const single = singleAt(text, start, first);
  if ('label' in single) return single;
  const range = rangeBehind(text, start, single);
  if (range) return range;
  const { low, high, senses, marks, end, unit, inherited } = single;
  const found = {
    end: unit?.end ?? end,
    low,
    high,
    vague: first.vague,
    senses,
    unit: unit?.unit ?? null,
    unitEnd: unit?.end ?? end,
    numeral: first,
    place: first.place,
    marks,
    ...(inherited ? { inherited: true as const } : {}),
  };
  if (found.unit === '折') return discounted(found);
  if (found.unit === '元') return withCoins(text, found);
  if (found.unit === '块') return pieceCoins(text, found);
  if (found.unit === '成') return tenths(text, found);
  return tenthsOfYuan(text, found);
}

/** A numeral with its marker and its unit. */
function singleAt(text: string, start: number, first: Numeral): Single | Label {
  const senses: Sense[] = [];
  const marks = numeralMarks(text, start, first);
  if (first.inner) senses.push(first.inner === 'more' ? 'atLeast' : 'about');
  const marker = markerAt(text, first.end);
  const bracket = lengthAt(innerBracket, text, first.end);
  const end = marker?.end ?? first.end + (unitAt(text, first.end + bracket) ? bracket : 0);
  if (marker) senses.push(marker.sense);
  marks.push(mark('bound', first.end, end));
  const split = marker ? null : splitUnitAt(text, end);
  if (split) senses.push(split.sense);
  const half = first.vague ? null : halfAt(text, end);
  // 三万元半, 1.5倍半: half of what?
  if (half && (first.place !== null || first.low.scale > 0 || marker))
    return { end: half.end, label: 'digits' };
  const { unit, inherited } = unitBehind(text, start, half ?? split ?? unitAt(text, end));
  // 3万5元: 35000, as 三万五 is, or 30005.
  if (unit && /[百千万亿][1-9一二三四五六七八九]$/.test(text.slice(start, end)))
    return { end: unit.end, label: 'digits' };
  if (unit) marks.push(...unitMarks(text, end, unit.end, Boolean(half)));
  const more = half ? decimal('0.5') : integer(0);
  const [low, high] = [plus(first.low, more), plus(first.high, more)];
  return { first, low, high, senses, marks, end, more: Boolean(marker), unit, inherited };
}

/** The unit, where a part of it stands elsewhere in the text: 3.5个和4.2个百分点. 气温38度 is no electricity. */
function unitBehind(
  text: string,
  start: number,
  unit: FoundUnit | null,
): { unit: FoundUnit | null; inherited: boolean } {
  const shared = unit?.unit === '个' ? sharedUnitAt(text, unit.end) : null;
  if (shared) return { unit: shared, inherited: true };
  if (unit?.unit === '度' && warm.test(text.slice(Math.max(0, start - 8), unit.end + 4)))
    return { unit: { ...unit, unit: '℃' }, inherited: true };
  return { unit, inherited: false };
}

/** The range that begins with a number, where a mark of a range stands behind it. */
function rangeBehind(
  text: string,
  start: number,
  { first, end, more, unit, marks }: Single,
): Amount | Label | null {
  const per = unit ? (matchAt(perEnd, text, unit.end)?.[0] ?? '') : '';
  const at = (unit?.end ?? end) + per.length;
  const dash = rangeMarkAt(text, at);
  if (!dash) return null;
  const from = at + dash[0].length;
  // -8%--2%: a typist's dash or a dash and a minus.
  if (/^ ?--/.test(dash[0]) && /[-负]/.test(text[start - 1] ?? ''))
    return { end: from + lengthAt(anyNumber, text, from), label: 'digits' };
  if (more || first.positional) return null;
  const sign = /[至到~—]/.test(text[from - 1] ?? '') ? lengthAt(secondSign, text, from) : 0;
  const second = secondOfRange(text, from + sign);
  // 从80%到95% are two figures, not a range.
  const change =
    second &&
    /[从由自]/.test(text[start - 1] ?? '') &&
    !/[—~-]/.test(dash[0]) &&
    !/^(?:不等|之间|人?[组构]成)/.test(text.slice(second.unit?.end ?? second.end));
  // 5.1 -0.3: two cells, the second below zero. 3000 -5000元 is a range.
  const cells =
    /^ [^ ]*$/.test(dash[0]) &&
    (!second?.unit || first.low.scale > 0 || second.numeral.low.scale > 0 || unit !== null);
  if (!second || cells || change || (unit !== null && second.unit?.unit !== unit.unit)) return null;
  if (!text.startsWith(per, second.unit?.end)) return null;
  const between = [
    mark('unit', at - per.length, at),
    mark('bound', at, from),
    mark('number', from, from + sign),
  ];
  const range = rangeOf(first, second.numeral, unit !== null, second, [
    ...marks,
    ...between,
    ...second.marks,
  ]);
  return sign > 0 ? { ...range, negativeEnd: true } : range;
}

/** 个多月, 个半小时: a bound or a half stands within the unit. */
function unitMarks(text: string, start: number, end: number, half: boolean): Mark[] {
  const words = text.slice(start, end);
  const inner = half ? words.indexOf('半') : words.search(/个[多来]/) + 1;
  if (inner < 0 || (!half && inner === 0)) return [mark('unit', start, end)];
  const at = start + inner;
  return [mark('unit', start, end), mark(half ? 'number' : 'bound', at, at + 1)];
}
