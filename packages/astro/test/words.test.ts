import { locales } from '@gongkai/charts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineWords, withWords, wordsIn } from '../src/words/index.ts';

const siteWords = wordsIn('zh-Hans');

beforeEach(() => vi.stubEnv('GONGKAI_LANG', 'en'));
afterEach(() => vi.unstubAllEnvs());

describe('words of a site’s own', () => {
  it('take the place of some of the theme’s, and leave the others', () => {
    const own = defineWords({
      home: { unionsNote: '自己的话', figuresNote: (unions) => `${unions}家` },
      reading: [['余', '1余', '至少1']],
    });
    const words = withWords(siteWords, own);
    expect([words.home.unionsNote, words.home.figuresNote(3, 3)]).toEqual(['自己的话', '3家']);
    expect(words.reading).toEqual([['余', '1余', '至少1']]);
    expect(words.home.areasNote).toBe(siteWords.home.areasNote);
    expect(withWords(siteWords, {})).toEqual(siteWords);
  });

  it.each([
    [{ home: { unionNote: 'x' } }, /home\.unionNote of words: there is none\. Here are: figures, /],
    [{ toString: 'x' }, /toString of words: there is none/],
    [{ home: { unionsNote: 3 } }, /home\.unionsNote of words: expected string, found number/],
    [{ home: { figuresNote: 'x' } }, /home\.figuresNote of words: expected function, found string/],
    [{ home: 'x' }, /home of words: expected object, found string/],
    [{ reading: 'x' }, /reading of words: expected object, found string/],
  ])('%j are refused in words', (own, words) => {
    expect(() => withWords(siteWords, own as never)).toThrow(words);
  });
});

describe('words of the theme', () => {
  it.each([
    [1, 2, '工会的 2 个数字，'],
    [5, 118, '五家工会的 118 个数字，'],
    [12, 118, '12家工会的 118 个数字，'],
  ])('%i unions, %i numbers', (unions, numbers, words) => {
    expect(siteWords.home.lede(unions, numbers)).toContain(words);
  });
});

/** The characters of Big5, in which Traditional Chinese is written. */
const big5 = new Set(
  Array.from({ length: 0xf9 - 0xa4 + 1 }, (_, lead) =>
    Array.from({ length: 0xff - 0x40 }, (_, trail) =>
      new TextDecoder('big5').decode(Uint8Array.of(0xa4 + lead, 0x40 + trail)),
    ),
  ).flat(),
);

describe('every language', () => {
  /** Every text in words; functions are asked with small numbers. */
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value(2, 3, 4))];
    return Object.values(value as object).flatMap(texts);
  };
  const places = (value: unknown, at = ''): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => places(inner, `${at}.${key}`))
      : [at];

  it.each(locales)('%s has a word for every place, and none is empty', (locale) => {
    const words = wordsIn(locale);
    expect(places(words)).toEqual(places(siteWords));
    expect(words.lang).toBe(locale);
    expect(texts(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('Traditional Chinese has traditional characters alone, but in what a source prints', () => {
    const { reading, ...words } = wordsIn('zh-Hant');
    const explained = reading.flatMap(([word, , meaning]) => [word, meaning]);
    const found = [...texts(words), ...explained].flatMap((text) =>
      (text.match(/\p{Script=Han}/gu) ?? []).filter((character) => !big5.has(character)),
    );
    expect(found).toEqual([]);
    expect([...'们个这数'].filter((character) => big5.has(character))).toEqual([]);
  });
});
