import { lengthAt, matchAt } from '../match.ts';
import { mark } from '../text/marks.ts';
import { measureAt } from '../unit/measure.ts';
import type { Amount } from './amount-type.ts';
import { type Decimal, integer, order, plus, times } from './decimal.ts';
import { numeralAt } from './numeral.ts';
import { numeralMarks } from './numeral-marks.ts';
import type { Label } from './numeral-tokens.ts';
import { rangeMark } from './range.ts';

export const fractionOf = /([百千万])分之/y;
export const perMille: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

const oddly = /又[零一二三四五六七八九十百]+/y;

/** 百分之九十八点五, 百分之八十至九十. */
export function partsAmount(text: string, start: number, length: number, unit: string): Amount | Label {
  const at = start + length;
  const first = numeralAt(text, at);
  if (!first || 'label' in first) return { end: at, label: 'digits' };
  // 百分之三十又二: no numeral of today.
  const more = lengthAt(oddly, text, first.end);
  if (more > 0) return { end: first.end + more, label: 'digits' };
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
      marks.push(mark('unit', behind, from));
      marks.push(...numeralMarks(text, from, second));
      ({ high, end } = second);
      vague = 'range';
    }
  }
  const base = { end, low, high, vague, senses: [], unit, unitEnd: end, numeral: first, place: null, marks };
  return order(low, high) > 0 ? { ...base, inverted: true } : base;
}

/** 八成 is 80 %, 八成五 85 %, 六七成 60 to 70 %. */
export function tenths(text: string, found: Amount): Amount {
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
