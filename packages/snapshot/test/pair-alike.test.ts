import { pairAlike, phraseWithoutNumber } from '@gongkai/snapshot';
import { describe, expect, it } from 'vitest';

const isSame = (one: string, other: string) => Number(one === other);
const isSameCase = (one: string, other: string) => Number(one.toLowerCase() === other.toLowerCase());
const nearness = (one: number, other: number) => Math.max(0, 10 - Math.abs(one - other));

describe('pairAlike', () => {
  it('pairs by the surest likeness first, and leaves to the next ones what is left', () => {
    expect(pairAlike(['a', 'B'], ['b', 'a', 'A'], [isSame, isSameCase])).toEqual([
      { one: 'a', other: 'a', level: 0 },
      { one: 'B', other: 'b', level: 1 },
    ]);
  });

  it('takes none where several of either list could be meant', () => {
    expect(pairAlike(['a'], ['a', 'a'], [isSame])).toEqual([]);
    expect(pairAlike(['a', 'A'], ['a'], [isSameCase])).toEqual([]);
  });

  it('takes the one that is most alike, if it is so for both', () => {
    expect(pairAlike([1, 4], [3, 20], [nearness])).toEqual([{ one: 4, other: 3, level: 0 }]);
    expect(pairAlike([1], [30], [nearness])).toEqual([]);
  });
});

describe('phraseWithoutNumber', () => {
  it('leaves out the number and what only separates words', () => {
    expect(phraseWithoutNumber('建成：8处', '8处')).toBe('建成#');
    expect(phraseWithoutNumber('建成 9处', '9处')).toBe('建成#');
    expect(phraseWithoutNumber('新建9处', '9处')).not.toBe('建成#');
  });
});
