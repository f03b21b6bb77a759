import type { Match, NumberKind } from '../text/match.ts';
import { citizenId } from './citizen-id.ts';

type Spelled = Match & { readonly kind: NumberKind };

const apart = '[^\\d\\n]{1,8}';

/** 手机号138，中间9154，尾号7263 */
const phone =
  /(?<!\d)1[3-9]\d[^\d\n]{0,4}(?:中间|接着|然后|再)[^\d\n]{0,5}\d{4}[^\d\n]{0,4}(?:最?[后末尾]|尾号)[^\d\n]{0,5}\d{4}(?!\d)/gu;

/** 身份证前六位610921，出生19780314，后四位2528; 610921 1978年03月14日 2528 */
const id = new RegExp(
  `(?<!\\d)(?<region>[1-9]\\d{5})(?:${apart})?(?<year>(?:19|20)\\d\\d)[年.-]?(?<month>\\d\\d)[月.-]?(?<day>\\d\\d)[日年]?(?:[^\\d\\n]{0,6}[后尾]4位[^\\d\\n]{0,3}|${apart})?(?<last>\\d{3}[\\dXx])(?!\\d)`,
  'gu',
);

/** 后四位5678, 尾号5678, 前七位1391234: a part of a number that is called one. */
const called =
  /(?:[前后尾末]|最后|开头)(?:的)?(?:号码?|(?:[一二三四五六七八九十]{1,2}|\d{1,2}) ?位(?:数字?|号码?)?)(?:[是为:\s]|分别){0,4}(\d[\d -]{0,16}[\dXx])(?!\d)/gu;
/** What else stands close to it: the other part, with or without a name of its own. */
const reach = 14;
const digits = /(?<!\d)\d[\d -]{1,17}\d(?!\d)/gu;

const bare = (words: string) => words.replace(/[ -]/g, '').toUpperCase();

/** Whether two parts, the first in front of the second, are a mobile number (YD/T 1256) or a citizen ID (GB 11643). */
function kindOf(number: string): 'phone' | 'id-number' | null {
  if (/^1[3-9]\d{9}$/.test(number)) return 'phone';
  return number.length === 18 && citizenId(number) !== null ? 'id-number' : null;
}

/** 139-1234，后四位5678: whoever tells a number in two parts tells it. */
function numbersInParts(text: string): Spelled[] {
  return Array.from(text.matchAll(called)).flatMap((part) => {
    const own = part[1] ?? '';
    const [start, end] = [part.index, part.index + part[0].length];
    const isEnd = !/^[前开]/.test(part[0]);
    const from = Math.max(0, start - reach - own.length - 18);
    return Array.from(text.slice(from, end + reach + 18).matchAll(digits)).flatMap(({ 0: other, index }) => {
      const at = from + index;
      const isBeside =
        at + other.length <= start ? start - at - other.length <= reach : at >= end && at - end <= reach;
      const kind = isBeside ? kindOf(isEnd ? bare(other) + bare(own) : bare(own) + bare(other)) : null;
      return kind === null
        ? []
        : [{ kind, start: Math.min(start, at), end: Math.max(end, at + other.length) }];
    });
  });
}

/** Finds mobile numbers and citizen IDs that a text tells piece by piece. */
export function spelledNumbers(text: string): Spelled[] {
  const phones = Array.from(text.matchAll(phone), ({ 0: all, index }): Spelled => {
    return { kind: 'phone', start: index, end: index + all.length };
  });
  const ids = Array.from(text.matchAll(id)).flatMap(({ 0: all, index, groups = {} }): Spelled[] => {
    const { region = '', year = '', month = '', day = '', last = '' } = groups;
    const valid = citizenId(region + year + month + day + last.toUpperCase()) === 'valid';
    return valid ? [{ kind: 'id-number', start: index, end: index + all.length }] : [];
  });
  return [...phones, ...ids, ...numbersInParts(text)];
}
