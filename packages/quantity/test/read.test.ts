import { describe, expect, it } from 'vitest';
import { maxPhraseLength, QuantityError, read } from '../src/index.ts';
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
    expect(read('  覆盖职工67人次 ')).toEqual({
      printed: '覆盖职工67人次',
      kind: 'exact',
      value: 67,
      low: 67,
      high: 67,
      unit: '人次',
      spans: [
        { role: 'lead', start: 0, end: 4 },
        { role: 'number', start: 4, end: 6 },
        { role: 'unit', start: 6, end: 8 },
      ],
    });
  });

  it.each([
    ['18.77万人', 187_700, 100, 187_650, 187_750],
    ['362万元', 3_620_000, 10_000, 3_615_000, 3_625_000],
    ['8万元', 80_000, 10_000, 75_000, 85_000],
    ['10.0万元', 100_000, 1000, 99_500, 100_500],
    ['三万人次', 30_000, 10_000, 25_000, 35_000],
    ['1万2千人', 12_000, 1000, 11_500, 12_500],
    ['两万三千人', 23_000, 1000, 22_500, 23_500],
    ['1亿2000万元', 120_000_000, 10_000, 119_995_000, 120_005_000],
    ['2千万元', 20_000_000, 10_000_000, 15_000_000, 25_000_000],
    ['二十万元', 200_000, 100_000, 150_000, 250_000],
    ['一百二十三万元', 1_230_000, 10_000, 1_225_000, 1_235_000],
  ])('%s is rounded to its last printed digit', (phrase, value, step, low, high) => {
    const { kind, ...rest } = read(phrase);
    expect({ kind, ...rest }).toMatchObject({ kind: 'rounded', value, step, low, high, highOpen: true });
  });

  it('rounds no number that goes down to the ones, and none that a word bounds', () => {
    for (const phrase of ['7000人次', '3千人', '12,345人', '一万两千三百四十五人'])
      expect(read(phrase).kind).toBe('exact');
    for (const phrase of ['2万余人', '近10万人', '约3万元', '10—15万元'])
      expect(read(phrase)).not.toHaveProperty('step');
  });

  it('opens the lower end of a negative rounded number', () => {
    const { printed: _, spans: __, ...meaning } = read('净收入负12万元');
    expect(meaning).toEqual({
      kind: 'rounded',
      value: -120_000,
      low: -125_000,
      high: -115_000,
      lowOpen: true,
      step: 10_000,
      unit: '元',
    });
  });

  it('names an open bound, and has no key for a closed one', () => {
    expect(read('超8000人')).toMatchObject({
      printed: '超8000人',
      kind: 'moreThan',
      value: 8000,
      low: 8000,
      high: null,
      lowOpen: true,
      unit: '人',
    });
    expect(read('近10万人')).toMatchObject({ low: null, high: 100000, highOpen: true });
    expect(Object.keys(read('60余场'))).toEqual(['printed', 'kind', 'value', 'low', 'high', 'unit', 'spans']);
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
    const text = `${'工会'.repeat(maxPhraseLength / 2)}3家`;
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
