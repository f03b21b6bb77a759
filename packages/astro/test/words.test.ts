import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineWords, siteWords, withWords } from '../src/words/index.ts';

beforeEach(() => vi.stubEnv('GONGKAI_LANG', 'en'));
afterEach(() => vi.unstubAllEnvs());

describe('words of a site’s own', () => {
  it('take the place of some of the theme’s, and leave the others', () => {
    const own = defineWords({
      home: { unionsNote: '自己的话', figuresNote: (unions) => `${unions}家` },
      reading: [['余', '1余', '至少1']],
    });
    const words = withWords(siteWords, own);
    expect([words.home.unionsNote, words.home.figuresNote(3)]).toEqual(['自己的话', '3家']);
    expect(words.reading).toEqual([['余', '1余', '至少1']]);
    expect(words.home.areasNote).toBe(siteWords.home.areasNote);
    expect(withWords(siteWords, {})).toEqual(siteWords);
  });

  it.each([
    [{ home: { unionNote: 'x' } }, /home\.unionNote of words: there is none\. Here are: lede, /],
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
    [1, 2, 0, '2 个数字。'],
    [1, 2, 3, '2 个数字，3 个工作机制和做法。'],
    [5, 118, 42, '五家工会，118 个数字，42 个工作机制和做法。'],
    [12, 118, 0, '12家工会，118 个数字。'],
  ])('%i unions, %i numbers, %i mechanisms', (unions, numbers, mechanisms, words) => {
    expect(siteWords.home.lede(unions, numbers, mechanisms)).toContain(words);
  });
});
