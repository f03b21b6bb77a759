import type { Candidate } from './candidate.ts';
import { toNumber } from './decimal.ts';
import { matchAt } from './match.ts';
import type { Core } from './meaning.ts';
import { numeralAt } from './numeral.ts';

const doubling = /翻(?:了)?(?:(一|两|三|四|五|几|\d)?番)/y;
// A bare 半 begins too many words (近半年, 超半径, 年过半百): it is a half only where the clause goes on without a noun.
const halfClaim =
  /(?:一半|半数)以上|(?:(?:没有|[不未])?超过?|过|逾|近|不足|不到|未到|未过)(?:一半|半数|半(?![\u4e00-\u9fff]|$)|半(?=[是为由来的均都属系已]|职工|员工|会员|女|男|企业|单位|劳动者|农民工|骑手|司机|成员|学员|代表|$))/y;
// 双过半, 时间过半: a slogan and a place in time, no share.
const noShare = /[双年间务程夜“]$/;
const denied = /(?:不|未|没有?)超?$/;
const atMostHalf: Core = { kind: 'atMost', value: 50, low: null, high: 50, unit: '%' };
const halfOf: Readonly<Record<string, Core>> = {
  以: { kind: 'atLeast', value: 50, low: 50, high: null, unit: '%' },
  近: { kind: 'nearly', value: 50, low: null, high: 50, highOpen: true, unit: '%' },
  不: { kind: 'lessThan', value: 50, low: null, high: 50, highOpen: true, unit: '%' },
  未: { kind: 'lessThan', value: 50, low: null, high: 50, highOpen: true, unit: '%' },
  不超: atMostHalf,
  未超: atMostHalf,
  没有: atMostHalf,
};
const moreThanHalf: Core = { kind: 'moreThan', value: 50, low: 50, high: null, lowOpen: true, unit: '%' };

/** 翻两番 (two doublings), 半数以上 (at least 50 %) and 近半 (nearly 50 %): numbers that have no numeral of the usual shape. */
export function specialAt(text: string, at: number): Candidate | null {
  const doubled = matchAt(doubling, text, at);
  if (doubled) {
    const numeral = numeralAt(text, at + doubled[0].search(/[一两三四五几\d番]/));
    if (numeral && 'label' in numeral) return null;
    const low = numeral ? toNumber(numeral.low) : 1;
    const high = numeral ? toNumber(numeral.high) : 1;
    const vague = low !== high;
    const core: Core = { kind: vague ? 'range' : 'exact', value: vague ? null : low, low, high, unit: '番' };
    return { start: at, end: at + doubled[0].length, verdict: 'figure', core };
  }
  const half = matchAt(halfClaim, text, at);
  if (!half) return null;
  const end = at + half[0].length;
  if (!/数|一/.test(half[0]) && noShare.test(text[at - 1] ?? '')) return null;
  if (/^[超过]/.test(half[0]) && denied.test(text.slice(Math.max(0, at - 4), at))) return null;
  const word = half[0].endsWith('以上') ? '以' : half[0].slice(0, /^(?:[不未]超|没有)/.test(half[0]) ? 2 : 1);
  const core = halfOf[word] ?? moreThanHalf;
  return {
    start: at,
    end,
    verdict: /^数?通过|^同意/.test(text.slice(end, end + 3)) ? 'none' : 'figure',
    core,
  };
}
