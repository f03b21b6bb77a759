import type { zhHans } from './zh-Hans.ts';

/** The same places, with any words. */
type AnyWords<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly (readonly string[])[]
      ? readonly (readonly [word: string, printed: string, meaning: string])[]
      : T extends readonly string[]
        ? readonly string[]
        : { readonly [Key in keyof T]: AnyWords<T[Key]> };

/** The words of the pages of a site, in one language. */
export type SiteWords = AnyWords<typeof zhHans>;

/** Some of them, at their places. */
export type SomeWords<T> = T extends string | readonly unknown[] | ((...given: never) => string)
  ? T
  : { readonly [Key in keyof T]?: SomeWords<T[Key]> };
