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
  return [...phones, ...ids];
}
