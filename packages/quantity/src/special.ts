import type { Candidate } from './candidate.ts';
import { toNumber } from './decimal.ts';
import { matchAt } from './match.ts';
import type { Core } from './meaning.ts';
import { numeralAt } from './numeral.ts';

const doubling = /翻(?:了)?(?:(一|两|三|四|五|几|\d)?番)/y;
const halfClaim = /(?:一半|半数)以上|(?:超过?|过|近)(?:一半|半数)|超半(?!径)/y;

/** 翻两番 (two doublings) and 半数以上 (at least 50 %): numbers that have no numeral of the usual shape. */
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
  const core: Core = half[0].endsWith('以上')
    ? { kind: 'atLeast', value: 50, low: 50, high: null, unit: '%' }
    : half[0].startsWith('近')
      ? { kind: 'nearly', value: 50, low: null, high: 50, highOpen: true, unit: '%' }
      : { kind: 'moreThan', value: 50, low: 50, high: null, lowOpen: true, unit: '%' };
  return {
    start: at,
    end,
    verdict: /^数?通过|^同意/.test(text.slice(end, end + 3)) ? 'none' : 'figure',
    core,
  };
}
