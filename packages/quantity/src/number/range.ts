import { matchAt } from '../match.ts';
import type { Sense } from '../sense.ts';
import { type Mark, mark } from '../text/marks.ts';
import { markerAt, unitAt } from '../unit/unit-at.ts';
import type { Amount } from './amount-type.ts';
import { integer, order, shift, times } from './decimal.ts';
import { discounted } from './discount.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { numeralMarks } from './numeral-marks.ts';
import { beginsNumeral } from './numeral-tokens.ts';

// 3000--5000, 3000 - 5000, 3000一5000 (a typist's dash).
// The marks of one range are alike: in -3%~-1% the hyphen is a minus.
export const rangeMark =
  /(?:\(含[^()]{0,8}\))?(?: (?:—{1,3}|~{1,3}|-{1,3}) ?|—{1,3}|~{1,3}|-{1,3}|至|到|一(?=\d))(?:¥|人民币)?/y;
const joint = /[和与]/y;
// -5%至-3%: the end of a range may have a sign of its own, behind a mark that is none.
export const secondSign = /(?:-|负|零下)(?=[\d一二三四五六七八九十百])/y;

interface Second {
  readonly numeral: Numeral;
  readonly more: Sense | null;
  readonly end: number;
  readonly unit: { end: number; unit: string } | null;
  readonly marks: readonly Mark[];
}

export function secondOfRange(text: string, at: number): Second | null {
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

/** What stands between the ends of a range: 3至5人, 20%和30%之间. */
export function rangeMarkAt(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(rangeMark, text, at);
  const both = found ? null : matchAt(joint, text, at);
  const second = both && secondOfRange(text, at + 1);
  return second && text.startsWith('之间', second.unit?.end ?? second.end) ? both : found;
}

export function rangeOf(
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
