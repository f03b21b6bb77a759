import type { Match } from '../text/match.ts';

/** By region its code (ITU-T E.164), what a mobile number there is, and how else the region is called. */
const regions = [
  { code: '852', mobile: '[5-79]\\d{3}[ -]?\\d{4}', name: '香港|港澳|港方|港籍' },
  { code: '853', mobile: '6\\d{3}[ -]?\\d{4}', name: '澳门|港澳|澳方|澳籍' },
  { code: '886', mobile: '0?9\\d{2}[ -]?\\d{3}[ -]?\\d{3}', name: '台湾|台胞|台籍' },
];
const foreignMobiles = regions.flatMap(({ code, mobile, name }) => [
  new RegExp(`(?:(?:\\+|(?<!\\d)00)${code}|\\((?:\\+|00)?${code}\\))[ -]?${mobile}(?!\\d)`, 'g'),
  // 香港手机 9123 4567: without the code, where it is called one.
  new RegExp(
    `(?:${name})[^\\d,。;]{0,4}(?:手机|移动电话|联系电话|电话|号码)(?:号码?)?[:是为\\s]{0,3}${mobile}(?!\\d)`,
    'g',
  ),
]);

const homePhone =
  /(?:家庭|家里|家中|住宅|宅|私人)(?:座机|固?定?电话)(?:号码?)?[:是为\s]{0,3}(?:0\d{2,3}[- ]?)?\d{7,8}(?!\d)/g;

/** Telephones of a person that are no mobile number of mainland China: those of Hong Kong, Macao and Taiwan, and one called that of a home. */
export function otherPhones(text: string): (Match & { readonly kind: 'phone' })[] {
  return [...foreignMobiles, homePhone].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: all, index }) => ({
      kind: 'phone' as const,
      start: index,
      end: index + all.length,
    })),
  );
}
