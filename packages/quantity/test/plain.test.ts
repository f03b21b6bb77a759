import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuantityError, read } from '../src/index.ts';
import { readPlain } from '../src/plain.ts';
import { phrases } from './corpus.ts';

/** What `read` returns, or null where it throws. */
function whole(phrase: string) {
  try {
    return read(phrase);
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

const any = (words: string) => fc.constantFrom('', ...words.split(' '));
const digits = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999 }).map(String),
  fc.integer({ min: 0, max: 9_999_999 }).map((value) => value.toLocaleString('en')),
  fc.double({ min: 0, max: 99_999, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom('12351', '2023', '365', '24', '95588', '119', '08', '3.200', '500,300,200', '1000,800'),
);
const phrase = fc
  .tuple(
    any('超 超过 逾 近 约 至少 不少于 不足 不超过 共 达 未达 增长 第 前'),
    digits,
    any('余 多 几 来'),
    any('万 亿 千'),
    any('余 多'),
    any(
      '人次 人 名 户 元 家 处 场次 场 件 次 项 条 份 公里 平方米 亩 吨 % 个百分点 个 年 月 日 小时 天 岁 倍 折 成',
    ),
    any('以上 以下 左右 以内 不等 强'),
  )
  .map((parts) => parts.join(''));

describe('readPlain', () => {
  it('returns what read returns', () => {
    let read = 0;
    fc.assert(
      fc.property(phrase, (text) => {
        const plain = readPlain(text);
        if (plain === null) return;
        read += 1;
        expect(plain, text).toEqual(whole(text));
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('agrees with read on every phrase of the corpus that it reads', () => {
    const read = phrases.filter(([text]) => readPlain(text) !== null);
    expect(read.length).toBeGreaterThan(80);
    for (const [text] of read) expect(readPlain(text), text).toEqual(whole(text));
  });

  it.each([
    '8处',
    '20余处',
    '近10万人',
    '90%以上',
    '1,200元',
    '120,500人次',
    '18.77万人',
    '100余万元',
    '2.16个百分点',
    '至少3名',
    '0起',
    '67',
  ])('reads %s', (text) => {
    expect(readPlain(text)).toEqual(read(text));
  });

  it.each([
    '',
    ' 8处',
    '百余场',
    '3年',
    '24小时',
    '同比增长8%',
    '500,300,200元',
    '没有发生一起',
    '近140余万元左',
    '8处。',
  ])('leaves %j to read', (text) => {
    expect(readPlain(text)).toBeNull();
  });
});
