import { matchAt } from '../match.ts';
import type { Amount } from '../number/amount-type.ts';
import { mark } from '../text/marks.ts';
import { wordsBefore } from '../words/bounds-before.ts';
import { directionBefore } from '../words/direction.ts';

// 点位, 点钟, 点心: another word. 5个多点: 多 stands within.
const point = /(多)?点(?![位钟赞心餐评])/y;
// 提高2个、3个点.
const row = /(?:[\d.]+(?:个点?)?[、和与及])*$/;
// Points of service may be added, too, and the points of an index rise and fall.
const counts = /[增净扩缩减多少]|^翻/;
const places = /[网站]点|服务点|点位|指数|[股沪]指/;

/**
 * 12.5个点, 回落2个点: 点 is short for 百分点 where the number is broken, or a rate changes by it. What counts places (新建5个点) or
 * the points of an index stays 个.
 */
export function withPoints(text: string, start: number, amount: Amount): Amount {
  const found = amount.unit === '个' ? matchAt(point, text, amount.end) : null;
  if (!found) return amount;
  const from = Math.max(0, start - 18);
  const list = row.exec(text.slice(from, start))?.[0] ?? '';
  const { start: at } = wordsBefore(text, start - list.length, from, { bare: false, part: false });
  const change = directionBefore(text, at, from);
  const word = change ? text.slice(change.word ?? change.start, change.end) : '';
  const compared = /[高低快慢]出?了?$/.test(text.slice(from, at));
  const clause = /[^,;。、(]*$/.exec(text.slice(from, change?.start ?? at))?.[0] ?? '';
  const broken = amount.low.scale > 0 || amount.high.scale > 0;
  const changes = (change !== null && (word.startsWith('增长') || !counts.test(word))) || compared;
  if (places.test(clause) || (!changes && (!broken || /[均每]/.test(clause)))) return amount;
  const end = amount.end + found[0].length;
  const more = found[1] !== undefined;
  const marks = [...amount.marks, mark('unit', end - 1, end)];
  if (more) marks.push(mark('bound', amount.end, amount.end + 1));
  return {
    ...amount,
    end,
    unitEnd: end,
    unit: '百分点',
    marks,
    senses: more ? [...amount.senses, 'atLeast'] : amount.senses,
    ...(broken || (change && list === '') ? {} : { inherited: true as const }),
  };
}
