import type { Match } from '../text/match.ts';

const foreignMobile =
  /(?:\+|(?<!\d)00)(?:852[ -]?[5-79]\d{3}[ -]?\d{4}|853[ -]?6\d{3}[ -]?\d{4}|886[ -]?9\d{2}[ -]?\d{3}[ -]?\d{3})(?!\d)/g;

const homePhone =
  /(?:家庭|家里|家中|住宅|宅|私人)(?:座机|固?定?电话)(?:号码?)?[:是为\s]{0,3}(?:0\d{2,3}[- ]?)?\d{7,8}(?!\d)/g;

/** Telephones of a person that are no mobile number of mainland China: those of Hong Kong, Macao and Taiwan, and one called that of a home. */
export function otherPhones(text: string): (Match & { readonly kind: 'phone' })[] {
  return [foreignMobile, homePhone].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: all, index }) => ({
      kind: 'phone' as const,
      start: index,
      end: index + all.length,
    })),
  );
}
