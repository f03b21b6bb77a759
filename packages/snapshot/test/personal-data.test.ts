import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalData } from '../src/check/personal-data.ts';

const codes = (text: string) => personalData(text).map(({ code }) => code);

describe('personalData', () => {
  it.each([
    ['身份证11010519491231002X', 'personal-id-number'],
    ['身份证 110105 19491231 002x', 'personal-id-number'],
    ['１１０１０５１９４９１２３１００２Ｘ', 'personal-id-number'],
    ['老证号110105491231002', 'personal-id-number'],
    ['电话13800138000。', 'personal-phone'],
    ['+86 138 0013 8000', 'personal-phone'],
    ['一三八〇〇一三八〇〇〇', 'personal-phone'],
    ['卡号6222020000000000000', 'personal-bank-card'],
    ['6222-0200-0000-0000-000', 'personal-bank-card'],
  ])('finds it in %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    '12351热线',
    '0915-5212345',
    '2023-04-21',
    '18.77万人',
    '第13573期第04版',
    '610921',
    '一百二十三万四千五百六十七',
    'a3f5c2d1e4b6978012345678901234567890abcd',
  ])('finds nothing in %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('never throws and never shows more than four digits of what it found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { masked } of personalData(text))
          expect(masked.replace(/\D/g, '').length).toBeLessThanOrEqual(4);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.stringMatching(/^\d{9}$/), (second, rest) => {
        expect(codes(`找1${second}${rest}问`)).toContain('personal-phone');
      }),
    );
  });
});
