import { inFront, matchAt } from '../match.ts';
import { mark } from '../text/marks.ts';
import type { Amount } from './amount-type.ts';
import { type Decimal, integer, plus, shift } from './decimal.ts';

const digits = '零一二三四五六七八九';
const digit = '[1-9一二两三四五六七八九]';
const afterYuan = new RegExp(
  `(?:(${digit})[角毛])?(?:零?(${digit})分(?![钟之析布支公会类行店组队部校局院级期秒]))?(?:钱|整)?`,
  'y',
);
// 3块5, 1元5: 角 goes without saying.
const afterPiece = new RegExp(
  `(${digit})(?:[角毛]钱?)?(?=的|一[斤个份件张瓶盒碗只]|[^\\d.,\\u4e00-\\u9fff]|$)`,
  'y',
);
// 8毛钱, 8角5分.
const alone = new RegExp(`[角毛](?:钱|零?(${digit})分(?![钟之]))`, 'y');

/** 3元5角2分, 三块五: tenths and hundredths of a yuan behind the yuan. The words that follow are left alone where there are none. */
export function withCoins(text: string, found: Amount): Amount {
  // 贰拾万元整 was not rounded.
  if (text[found.unitEnd - 1] === '整') return { ...found, place: null };
  if (found.unit !== '元' || found.vague !== null || found.senses.length > 0) return found;
  if (!/[元圆块]$/.test(inFront(text, found.unitEnd, 1)) || found.low.scale > 0) return found;
  const named = matchAt(afterYuan, text, found.unitEnd);
  // 三万二千元五角 is said to the tenth, 3万元5 is not.
  const coins =
    named?.[1] || named?.[2] || found.place !== null ? named : matchAt(afterPiece, text, found.unitEnd);
  return coins?.[1] || coins?.[2]
    ? adding(found, found.unitEnd + coins[0].length, coins[1], coins[2])
    : found;
}

/** 三块五, 3块5毛: 块 counts pieces, too, so that only what follows it makes it money. */
export function pieceCoins(text: string, found: Amount): Amount {
  if (found.unit !== '块' || found.vague !== null || found.low.scale > 0) return found;
  const coins = matchAt(afterPiece, text, found.unitEnd) ?? matchAt(afterYuan, text, found.unitEnd);
  if (!coins?.[1] && !coins?.[2]) return found;
  const end = found.unitEnd + coins[0].length;
  return adding({ ...found, unit: '元' }, end, coins[1], coins[2]);
}

/** 8毛钱, 8角5分: a bare number of tenths, by the word behind it. */
export function tenthsOfYuan(text: string, found: Amount): Amount {
  const coins = found.unit === null && found.vague === null ? matchAt(alone, text, found.end) : null;
  if (!coins) return found;
  const end = found.end + coins[0].length;
  const rest = shift(coinOf(coins[1]), -2);
  const [low, high] = [plus(shift(found.low, -1), rest), plus(shift(found.high, -1), rest)];
  const marks = [...found.marks, mark('unit', found.end, end)];
  return { ...found, low, high, unit: '元', end, unitEnd: end, marks };
}

function adding(found: Amount, end: number, tenth?: string, hundredth?: string): Amount {
  const low = plus(plus(found.low, shift(coinOf(tenth), -1)), shift(coinOf(hundredth), -2));
  const marks = [...found.marks, mark('number', found.unitEnd, end)];
  return { ...found, low, high: low, end, unitEnd: end, place: null, marks };
}

function coinOf(character = '零'): Decimal {
  if (character === '两') return integer(2);
  const place = digits.indexOf(character);
  return integer(place >= 0 ? place : Number(character));
}
