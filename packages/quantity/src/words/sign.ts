import { inFront } from '../match.ts';
import type { Amount } from '../number/amount-type.ts';
import { negate, order } from '../number/decimal.ts';
import { type Mark, mark } from '../text/marks.ts';
import type { Direction } from '../types.ts';
import { arrowAt } from './direction.ts';

/** A sign in front of a number: what it does to the number, and where it stands. */
export interface Sign {
  readonly start: number;
  readonly negative: boolean;
  readonly direction: Direction | null;
  readonly mark: Mark;
}

// Changes and levels below zero.
const signedUnit = /^(?:[%‰‱℃度]|百分点)$/;
const owed =
  /(?:^|[\s:(,、;为是达约近超]|[净均]|收入|利润|余额|结余|盈亏|损益|差额|净额|资产|权益|[顺逆]差|亏损|现金流|流入|结存|收支|增长|增速|增幅)$/;
// 分别增长-2.1、3.5个百分点: the unit stands behind the last number.
// 海拔-50米: below the level of the sea.
const levelled = /(?:海拔|标高|高程|水位|[地水]下)(?:为|约|达|:)?$/;
// 净增会员-320人, 增加(减少)-3.2万元, 较上年-300人: how many more or fewer.
const changed =
  /(?:净增\D{0,5}|同比|环比|收支|[增升涨]长?|增[加减幅速]额?|下降|减少|提高|回落|降幅|[比较][上去前同年预][\u4e00-\u9fff]{0,5})\)?$/;
// 抱负, 肩负, 负债: 负 is part of a word.
const noSign = /[抱欺胜肩担自减背辜承]$/;
const compared = /(?:同比|环比|(?:比|较)[\u4e00-\u9fff\d]{1,8})$/;

/** -3.2%, 零下5℃, 负12万元, +5.1%, ↑5%. */
export function signBefore(text: string, start: number, floor: number, unit: string | null): Sign | null {
  const at = start - 1;
  if (at < floor) return null;
  const minus = (from: number): Sign => {
    return { start: from, negative: true, direction: null, mark: mark('number', from, start) };
  };
  if ((unit === '℃' || unit === '度') && text.startsWith('零下', start - 2)) return minus(start - 2);
  const arrow = arrowAt(text, at);
  if (arrow) return { start: at, negative: false, direction: arrow, mark: mark('direction', at, start) };
  const previous = inFront(text, at, 12);
  switch (text[at]) {
    case '负':
      return noSign.test(previous) ? null : minus(at);
    case '-':
      return isMinus(previous, unit) ? minus(at) : null;
    case '+':
      // A plus is the sign of a number, as a minus is: neither is a direction besides.
      return isPlus(previous, unit) ? { ...minus(at), negative: false } : null;
    default:
      return null;
  }
}

const isMeasured = (unit: string | null): boolean => unit !== null && signedUnit.test(unit);

// A cell or the text begins with the sign: {-120人}.
// 分别为-30、-20人: behind a pause or 为, a hyphen joins nothing.
const standsAlone = /(?:^|[\t\n|(]|[^\d] |[、和与及为是达])$/;

/** Whether a hyphen is a minus. Elsewhere it is a dash, or it joins a word to a number. */
function isMinus(previous: string, unit: string | null): boolean {
  if (isMeasured(unit)) return !/[\d%]$/.test(previous);
  if (standsAlone.test(previous) || changed.test(previous)) return true;
  return (unit === '米' && levelled.test(previous)) || (unit === '元' && owed.test(previous));
}

function isPlus(previous: string, unit: string | null): boolean {
  if (isMeasured(unit)) return !/[\dA-Za-z”’]$/.test(previous);
  return standsAlone.test(previous) || (unit !== null && compared.test(previous));
}

/** The amount with a minus in front. Of a range, only the end with a sign of its own is negative, too: -5%至-3%, -2%至3%. */
export function signed<Size extends Pick<Amount, 'low' | 'high' | 'vague' | 'negativeEnd'>>(
  amount: Size,
): Size {
  if (amount.vague !== 'range') return negated(amount);
  const low = negate(amount.low);
  const high = amount.negativeEnd ? negate(amount.high) : amount.high;
  const { inverted: _, ...rest } = amount as Size & { inverted?: true };
  return { ...rest, low, high, ...(order(low, high) > 0 ? { inverted: true } : {}) } as Size;
}

/** 负增长3%至5%: the word in front makes the whole amount negative; its ends change places. */
export function negated<Size extends Pick<Amount, 'low' | 'high'>>(amount: Size): Size {
  return { ...amount, low: negate(amount.high), high: negate(amount.low) };
}
