import { type Decimal, decimal, integer, order, plus, shift, times } from './decimal.ts';
import { type Mark, mark, numeralMarks } from './marks.ts';
import { lengthAt, matchAt } from './match.ts';
import { measureAt } from './measure.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { beginsNumeral, type Label } from './numeral-tokens.ts';
import { halfAt, markerAt, sharedUnitAt, splitUnitAt, unitAt } from './unit-at.ts';
import type { Sense } from './words.ts';

/** A number in the making: exact (low = high) or a span. */
export interface Amount {
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly vague: Numeral['vague'] | 'range';
  readonly inverted?: true;
  /** Of a range: its end has a minus of its own. */
  readonly negativeEnd?: true;
  /** A part of its meaning stands elsewhere in the sentence (用电300度). */
  readonly inherited?: true;
  readonly senses: readonly Sense[];
  readonly unit: string | null;
  readonly unitEnd: number;
  readonly numeral: Numeral;
  /** Of a number in 万 or 亿: the power of ten of its last printed digit. */
  readonly place: number | null;
  /** The digits, the markers and the unit, one by one. */
  readonly marks: readonly Mark[];
}

const fractionOf = /([百千万])分之/y;
const slashFraction = /([1-9]\d?)\/([1-9]\d{0,2})(?![\d/])/y;
// 3000--5000, 3000 - 5000, 3000一5000 (a typist's dash).
const rangeMark = /(?:\(含\))?(?: [—~-]{1,3} ?|[—~-]{1,3}|至|到|一(?=\d))(?:¥|人民币)?/y;
// -5%至-3%: the end of a range may have a sign of its own, behind a mark that is none.
const secondSign = /(?<=[至到~—])(?:-|负|零下)(?=[\d一二三四五六七八九十百])/y;
// 九五折 is 9.5, as 95折 is; neighbouring digits (七八折) are an approximation.
const discount = /([一二三四五六七八九])([一二三四五六七八九])(?=折(?![合射算扣腾叠]))/y;
const perMille: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

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

/** 百分之九十八点五, 百分之八十至九十. */
function partsAmount(text: string, start: number, length: number, unit: string): Amount | Label {
  const at = start + length;
  const first = numeralAt(text, at);
  if (!first || 'label' in first) return { end: at, label: 'digits' };
  let { low, high, end } = first;
  let vague: Amount['vague'] = first.vague;
  const marks = [mark('unit', start, at), ...numeralMarks(text, at, first)];
  const dash = matchAt(rangeMark, text, end);
  if (dash) {
    const behind = end + dash[0].length;
    const from = behind + (matchAt(fractionOf, text, behind)?.[0].length ?? 0);
    const second = numeralAt(text, from);
    if (second && !('label' in second)) {
      marks.push(mark('bound', end, behind));
      if (from > behind) marks.push(mark('unit', behind, from));
      marks.push(...numeralMarks(text, from, second));
      ({ high, end } = second);
      vague = 'range';
    }
  }
  const base = { end, low, high, vague, senses: [], unit, unitEnd: end, numeral: first, place: null, marks };
  return order(low, high) > 0 ? { ...base, inverted: true } : base;
}

const warm = /[气体高低室水]温|温度|零下|最低降到|酷暑|严寒/;

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 8), end + 4);
}

/** A numeral with its markers and unit, or two of them with a range mark between. */
function counted(text: string, start: number, first: Numeral): Amount {
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
  const dash = matchAt(rangeMark, text, unit?.end ?? end);
  if (dash && !more && !first.positional) {
    const from = (unit?.end ?? end) + dash[0].length;
    const sign = lengthAt(secondSign, text, from);
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
  return found.unit === '成' ? tenths(text, found) : found;
}

/** 85折 is 8.5 tenths of the price: nothing is sold for more than ten. */
function discounted<Found extends Pick<Amount, 'low' | 'high'>>(found: Found): Found {
  const whole = [found.low, found.high].every(({ scale }) => scale === 0);
  return whole && found.low.digits > 10n && found.low.digits < 100n
    ? { ...found, low: shift(found.low, -1), high: shift(found.high, -1) }
    : found;
}

/** 个多月, 个半小时: a bound or a half stands within the unit. */
function unitMarks(text: string, start: number, end: number, half: boolean): Mark[] {
  const inner = text.slice(start, end).search(half ? /半/ : /(?<=个)[多来]/);
  if (inner < 0) return [mark('unit', start, end)];
  const at = start + inner;
  const marks = [
    mark('unit', start, at),
    mark(half ? 'number' : 'bound', at, at + 1),
    mark('unit', at + 1, end),
  ];
  return marks.filter((each) => each.end > each.start);
}

interface Second {
  readonly numeral: Numeral;
  readonly more: Sense | null;
  readonly end: number;
  readonly unit: { end: number; unit: string } | null;
  readonly marks: readonly Mark[];
}

function secondOfRange(text: string, at: number): Second | null {
  if (!beginsNumeral(text[at] ?? '')) return null;
  const numeral = numeralAt(text, at);
  if (!numeral || 'label' in numeral || numeral.vague || numeral.positional) return null;
  const more = markerAt(text, numeral.end);
  const end = more?.end ?? numeral.end;
  const unit = unitAt(text, end);
  const marks = numeralMarks(text, at, numeral);
  if (more) marks.push(mark('bound', numeral.end, more.end));
  if (unit) marks.push(mark('unit', end, unit.end));
  return { numeral, more: more?.sense ?? null, end, unit, marks };
}

function rangeOf(
  first: Numeral,
  second: Numeral,
  ownUnit: boolean,
  { more, end, unit }: Second,
  marks: readonly Mark[],
): Amount {
  let low = first.low;
  let high = second.high;
  const share = second.factor;
  // 10—15万: the power of the second number is the first one's too, unless 8000—1万 makes that absurd.
  if (
    !ownUnit &&
    share &&
    share.power > 1 &&
    first.factor &&
    (first.factor.power < share.power || first.arabic)
  ) {
    const shared = shift(first.low, share.power);
    const raises = first.factor.power === 0 || first.factor.power + share.power <= 12;
    if (first.factor.power < share.power && raises) {
      if (order(shared, high) <= 0 && first.factor.power === 0) low = shared;
      else if (order(shift(first.low, 2), high) < 0) low = shared;
    }
  }
  const senses: Sense[] = first.inner || second.inner || more ? ['atLeast'] : [];
  const base: Amount = {
    end: unit?.end ?? end,
    low,
    high,
    vague: 'range',
    senses,
    unit: unit?.unit ?? null,
    unitEnd: unit?.end ?? end,
    numeral: first,
    place: null,
    marks,
  };
  if (unit?.unit === '成') {
    low = times(low, integer(10));
    high = times(high, integer(10));
    return { ...base, low, high, unit: '%', ...(order(low, high) > 0 ? { inverted: true } : {}) };
  }
  const scaled = base.unit === '折' ? discounted(base) : base;
  return order(low, high) > 0 ? { ...scaled, inverted: true } : scaled;
}

/** 八成 is 80 %, 八成五 85 %, 六七成 60 to 70 %. */
function tenths(text: string, found: Amount): Amount {
  const ten = (value: Decimal) => times(value, integer(10));
  // 几成 ends below 100 %: one past its highest, times ten, less one.
  const high =
    found.vague === 'some' ? plus(ten(plus(found.high, integer(1))), integer(-1)) : ten(found.high);
  const whole = { ...found, low: ten(found.low), high, unit: '%' };
  // 四成半: half a tenth more.
  if (!found.vague && /^半(?![年天月个日小数夜])/.test(text.slice(found.unitEnd, found.unitEnd + 2))) {
    const half = plus(whole.low, integer(5));
    const end = found.unitEnd + 1;
    const marks = [...found.marks, mark('number', found.unitEnd, end)];
    return { ...whole, low: half, high: half, end, unitEnd: end, marks };
  }
  const next = found.vague || found.senses.length > 0 ? null : numeralAt(text, found.unitEnd);
  const oneDigit =
    next && !('label' in next) && next.end === found.unitEnd + 1 && order(next.low, integer(10)) < 0;
  if (!oneDigit || measureAt(text, next.end)) return whole;
  const low = plus(whole.low, next.low);
  const marks = [...found.marks, mark('number', found.unitEnd, next.end)];
  return { ...whole, low, high: low, end: next.end, unitEnd: next.end, marks };
}
