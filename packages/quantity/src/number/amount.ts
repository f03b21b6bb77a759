import { lengthAt, matchAt } from '../match.ts';
import type { Sense } from '../sense.ts';
import { type Mark, mark } from '../text/marks.ts';
import { halfAt, markerAt, sharedUnitAt, splitUnitAt, unitAt } from '../unit/unit-at.ts';
import type { Amount } from './amount-type.ts';
import { pieceCoins, tenthsOfYuan, withCoins } from './coins.ts';
import { type Decimal, decimal, plus } from './decimal.ts';
import { discounted } from './discount.ts';
import { type Numeral, numeralAt } from './numeral.ts';
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

const one = (end: number, low: Decimal): Numeral => ({
  end,
  low,
  high: low,
  vague: null,
  inner: null,
  arabic: true,
  bare: false,
  positional: false,
  place: null,
  factor: null,
});

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
    numeral: one(end, low),
    place: null,
    marks,
  };
}

const anyNumber = /[\d.,]+[%‰℃]?/y;
const warm = /[气体高低室水]温|温度|零下|最低降到|酷暑|严寒/;

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 8), end + 4);
}

/** A numeral with its markers and unit, or two of them with a range mark between. */
function counted(text: string, start: number, first: Numeral): Amount | Label {
  const senses: Sense[] = [];
  const marks = numeralMarks(text, start, first);
  if (first.inner) senses.push(first.inner === 'more' ? 'atLeast' : 'about');
  let { low, high } = first;
  const vague: Amount['vague'] = first.vague;
  let end = first.end;
  const more = markerAt(text, end);
  if (more) {
    senses.push(more.sense);
    marks.push(mark('bound', end, more.end));
    end = more.end;
  }
  let unit = unitAt(text, end);
  let inherited = false;
  const split = more ? null : splitUnitAt(text, end);
  if (split) {
    senses.push(split.sense);
    unit = split;
  }
  if (unit?.unit === '个') {
    const shared = sharedUnitAt(text, unit.end);
    inherited = shared !== null;
    unit = shared ?? unit;
  }
  const half = vague ? null : halfAt(text, end);
  // 三万元半, 1.5倍半: half of what?
  if (half && (first.place !== null || first.low.scale > 0 || more))
    return { end: half.end, label: 'digits' };
  if (half) {
    low = high = plus(low, decimal('0.5'));
    unit = half;
  }
  // 气温38度 is no electricity.
  if (unit?.unit === '度' && warm.test(around(text, start, unit.end))) {
    inherited = true;
    unit = { ...unit, unit: '℃' };
  }
  if (unit) marks.push(...unitMarks(text, end, unit.end, Boolean(half)));
  // 从80%到95% are two figures, not a range.
  const dash = rangeMarkAt(text, unit?.end ?? end);
  const dashEnd = (unit?.end ?? end) + (dash?.[0].length ?? 0);
  // -8%--2%: a typist's dash or a dash and a minus.
  if (dash && /^ ?--/.test(dash[0]) && /[-负]/.test(text[start - 1] ?? ''))
    return { end: dashEnd + lengthAt(anyNumber, text, dashEnd), label: 'digits' };
  if (dash && !more && !first.positional) {
    const from = (unit?.end ?? end) + dash[0].length;
    const sign = /[至到~—]/.test(text[from - 1] ?? '') ? lengthAt(secondSign, text, from) : 0;
    const at = from + sign;
    marks.push(mark('bound', from - dash[0].length, from));
    if (sign > 0) marks.push(mark('number', from, at));
    const second = secondOfRange(text, at);
    const change =
      second &&
      /[从由自]/.test(text[start - 1] ?? '') &&
      !/[—~-]/.test(dash[0]) &&
      !/^(?:不等|之间|人?[组构]成)/.test(text.slice(second.unit?.end ?? second.end));
    // 5.1 -0.3: two cells, the second below zero. 3000 -5000元 is a range.
    const cells =
      /^ [^ ]*$/.test(dash[0]) &&
      (!second?.unit || first.low.scale > 0 || second.numeral.low.scale > 0 || unit !== null);
    if (second && !cells && !change && (unit === null || second.unit?.unit === unit.unit)) {
      const range = rangeOf(first, second.numeral, unit !== null, second, [...marks, ...second.marks]);
      return sign > 0 ? { ...range, negativeEnd: true } : range;
    }
    marks.splice(sign > 0 ? -2 : -1);
  }
  const found = {
    end: unit?.end ?? end,
    low,
    high,
    vague,
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

/** 个多月, 个半小时: a bound or a half stands within the unit. */
function unitMarks(text: string, start: number, end: number, half: boolean): Mark[] {
  const words = text.slice(start, end);
  const inner = half ? words.indexOf('半') : words.search(/个[多来]/) + 1;
  if (inner < 0 || (!half && inner === 0)) return [mark('unit', start, end)];
  const at = start + inner;
  const marks = [
    mark('unit', start, at),
    mark(half ? 'number' : 'bound', at, at + 1),
    mark('unit', at + 1, end),
  ];
  return marks.filter((each) => each.end > each.start);
}
