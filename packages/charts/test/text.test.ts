import { quantities } from '@gongkai/testing/figures/view';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../src/text/measure.ts';
import { printedParts, wordsOfRole } from '../src/text/printed.ts';
import { wrap } from '../src/text/wrap.ts';

const show = (printed: string, kind: 'exact' | 'zeroClaim' = 'exact') =>
  printedParts({ ...quantities.exact, printed, kind })
    .map(({ role, text }) => `${role[0]}:${text}`)
    .join(' ');

test.each([
  ['67件', 'n:67 u:件'],
  ['60余场次', 'n:60 b:余 u:场次'],
  ['近10万人', 'b:近 n:10万 u:人'],
  ['超8000人', 'b:超 n:8000 u:人'],
  ['90%以上', 'n:90 u:% b:以上'],
  ['100余万元', 'n:100 b:余 n:万 u:元'],
  ['1万余名', 'n:1万 b:余 u:名'],
  ['参与人次过万', 'l:参与人次 b:过 n:万'],
  ['日均服务超30人次', 'l:日均服务 b:超 n:30 u:人次'],
  ['两千多人', 'n:两千 b:多 u:人'],
  ['10—15万元', 'n:10 b:— n:15万 u:元'],
  ['近140余万元', 'b:近 n:140 b:余 n:万 u:元'],
  ['百余场', 'n:百 b:余 u:场'],
  ['2.8万高温一线职工', 'n:2.8万 u:高温一线职工'],
  ['未达90%', 'b:未达 n:90 u:%'],
  ['差不多50人', 'b:差不多 n:50 u:人'],
  ['不止50人', 'b:不止 n:50 u:人'],
  ['≥50人', 'b:≥ n:50 u:人'],
  ['80%强', 'n:80 u:% b:强'],
  ['下降1.0%', 'd:下降 n:1.0 u:%'],
  ['约 45 件', 'b:约  n:45  u:件'],
  ['50上下', 'n:50 b:上下'],
  ['甲乙丙', 'u:甲乙丙'],
])('%s is %s', (printed, parts) => {
  expect(show(printed)).toBe(parts);
});

test('a claim is not taken apart', () => {
  expect(show('没有发生一起', 'zeroClaim')).toBe('u:没有发生一起');
});

test('parts joined are the printed words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 25 }), (printed) => {
      const quantity = { ...quantities.exact, printed };
      expect(
        printedParts(quantity)
          .map(({ text }) => text)
          .join(''),
      ).toBe(printed);
    }),
  );
});

test('bounding words', () => {
  expect(wordsOfRole({ ...quantities.unclear }, 'bound')).toEqual(['近', '余']);
});

test('lines join to the text, fit, and do not begin with closing marks or end with opening ones', () => {
  const character = fc.constantFrom(...'工会职工服务站点（）“”，。、：0123456789abc %-《》');
  fc.assert(
    fc.property(
      fc.array(character, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 90, max: 400 }),
      (list, width) => {
        const text = list.join('');
        const lines = wrap(text, width, 15);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(textWidth(line.trimEnd(), 15)).toBeLessThanOrEqual(width);
      },
    ),
  );
  const broken = wrap('群团、住建、交通等部门：爱心驿站（城区）、流动服务站、“司机之家”265处', 150, 15);
  for (const line of broken) expect(line).not.toMatch(/^[，。、：）”]|[（“]$/);
  expect(broken.some((line) => line.includes('265处'))).toBe(true);
});

test('a full-width character is one em, a digit three fifths', () => {
  expect(textWidth('工会', 10)).toBe(20);
  expect(textWidth('67', 10)).toBeCloseTo(12);
  expect(textWidth('𬱟', 10)).toBe(10);
});
