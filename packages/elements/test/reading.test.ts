/** What is left out without a reader of 50 kB is what that reader would leave out. */

import { read } from '@gongkai/quantity';
import { runs } from '@gongkai/testing/runs';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { isNoAmount } from '../src/from-data/reading/reading.ts';

const isAmount = (text: string) => {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  '数量',
  '站点',
  '件数',
  '金额（万元）',
  '爱心驿站',
  '合计',
  '占比（%）',
  '',
  '见附件',
  '若干处',
  '没有发生一起',
  '零',
  '8处',
])('%s', (text) => {
  if (isNoAmount(text)) expect(isAmount(text)).toBe(false);
  else expect(text).toMatch(/数|万|若|没|零|8|半/);
});

test('no words that are taken for none are an amount', () => {
  // Common characters, and those of which amounts are written.
  const character = fc.oneof(
    fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom(...'处件人次元余近超约上下以左右达到率％%（）()、，增长降百分之点全部所有各每无没有未'),
  );
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 10 }).map((signs) => signs.join('')),
      (text) => {
        if (isNoAmount(text)) expect(isAmount(text), text).toBe(false);
      },
    ),
    { seed: inject('seed'), numRuns: runs(3000) },
  );
});

test('every character alone before a unit', () => {
  const missed: string[] = [];
  for (let code = 0x2e80; code <= 0xffff; code += 1) {
    const text = `${String.fromCodePoint(code)}处`;
    if ((code < 0xd800 || code > 0xdfff) && isNoAmount(text) && isAmount(text)) missed.push(text);
  }
  expect(missed).toEqual([]);
});
