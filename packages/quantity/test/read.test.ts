import { describe, expect, it } from 'vitest';
import { longestPhrase, QuantityError, read } from '../src/index.ts';
import { phrases } from './corpus.ts';
import { notation } from './notation.ts';

function meaning(phrase: string): string {
  try {
    return notation(read(phrase));
  } catch (error) {
    if (error instanceof QuantityError) return `!${error.code}`;
    throw error;
  }
}

describe('read: the corpus', () => {
  it.each(phrases)('%s | %s', (phrase, expected) => {
    expect(meaning(phrase)).toBe(expected);
  });
});

describe('read: the shape of a quantity', () => {
  it('keeps the whole phrase as printed, trimmed', () => {
    expect(read('  覆盖职工2.3万人次 ')).toEqual({
      printed: '覆盖职工2.3万人次',
      kind: 'exact',
      value: 23000,
      low: 23000,
      high: 23000,
      unit: '人次',
    });
  });

  it('names an open bound, and has no key for a closed one', () => {
    expect(read('超8000人')).toEqual({
      printed: '超8000人',
      kind: 'moreThan',
      value: 8000,
      low: 8000,
      high: null,
      lowOpen: true,
      unit: '人',
    });
    expect(read('近10万人')).toMatchObject({ low: null, high: 100000, highOpen: true });
    expect(Object.keys(read('60余场'))).toEqual(['printed', 'kind', 'value', 'low', 'high', 'unit']);
  });

  it('has no number for ranges, claims and contradictions', () => {
    expect(read('10—15万元')).toMatchObject({ kind: 'range', value: null, low: 100000, high: 150000 });
    expect(read('没有发生一起')).toMatchObject({ kind: 'zeroClaim', value: null, low: null, high: null });
    expect(read('近140余万元')).toMatchObject({ kind: 'unclear', value: 1_400_000, low: null, high: null });
    expect(read('15—10万元')).toMatchObject({ kind: 'unclear', value: null, low: null, high: null });
  });

  it.each([
    ['111.41万', 1114100],
    ['362万', 3620000],
    ['2.3万', 23000],
    ['1.1亿', 110000000],
    ['0.07万', 700],
    ['8.29亿', 829000000],
    ['1.005万', 10050],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('reads %s without a rounding error', (phrase, value) => {
    expect(read(phrase).value).toBe(value);
  });
});

describe('read: what it refuses', () => {
  it.each([null, undefined, 42, false, {}, [], Symbol('十')])('refuses %s, which is no string', (input) => {
    expect(() => read(input as unknown as string)).toThrow(
      expect.objectContaining({ name: 'QuantityError', code: 'not-a-string' }),
    );
  });

  it.each(['', ' ', '\n\t', '　'])('refuses the empty phrase %j', (input) => {
    expect(() => read(input)).toThrow(expect.objectContaining({ code: 'empty' }));
  });

  it('refuses a text', () => {
    const text = `${'工会'.repeat(longestPhrase / 2)}3家`;
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'too-long', input: text }));
  });

  it('says what it did not understand', () => {
    const message = (phrase: string): string => {
      try {
        return notation(read(phrase));
      } catch (error) {
        return (error as QuantityError).message;
      }
    };
    expect(
      ['37批次1800余名', '67件★', '67件 8', '第四届', '12345678901234567890人'].map(message),
    ).toMatchInlineSnapshot(`
      [
        "several quantities: 37批次, 1800余名",
        "not understood: ★",
        "not understood: 8",
        "no quantity: 第四届",
        "number too large or too long: 12345678901234567890人",
      ]
    `);
  });
});
