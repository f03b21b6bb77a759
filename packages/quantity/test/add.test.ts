import { describe, expect, it } from 'vitest';
import { add, QuantityError, read } from '../src/index.ts';
import { notation } from './notation.ts';

function sum(a: string, b: string): string {
  try {
    return notation(add(read(a), read(b)));
  } catch (error) {
    if (error instanceof QuantityError) return `!${error.code}`;
    throw error;
  }
}

describe('add', () => {
  it.each([
    // Kinds: interval arithmetic with open ends.
    ['67件', '33件', '=100 件'],
    ['60余场', '10余场', '≥70 场'],
    ['60余场', '10场', '≥70 场'],
    ['超8000人', '2000人', '>10000 人'],
    ['超8000人', '2000余人', '>10000 人'],
    ['近10万人', '5000人', '↗105000 人'],
    ['近10万人', '近5万人', '↗150000 人'],
    ['近100人', '不足50人', '<150 人'],
    ['不超过10人', '5人', '≤15 人'],
    ['不超过10人', '近5人', '<15 人'],
    ['10—15万元', '5万元', '145000..<205000 元'],
    ['18.77万人', '300人', '≈188000 人'],
    ['18.77万人', '1人', '187651..<187751 人'],
    ['18.77万人', '6.6万人', '253150..<254250 人'],
    ['18.77万人', '60余人', '≥187710 人'],
    ['18.77万人', '近100人', '<187850 人'],
    ['18.77万人', '约100人', '~187800 人'],
    ['12公里', '1海里', '=13.852 公里'],
    ['5里', '1公里', '=7 里'],
    ['12里', '3延米', '!no-conversion'],
    ['1.2GWh', '300kWh', '=1200300 千瓦时'],
    ['1万小时', '30分钟', '300030..<900030 分钟'],
    ['负12万元', '3万元', '-100000<..<-80000 元'],
    ['负5元', '3元', '=-2 元'],
    ['增加3人', '增加5人', '=8 人 ↑'],
    ['减少3人', '减少5余人', '≥8 人 ↓'],
    ['增加3人', '5人', '!change-and-level'],
    ['增加3人', '减少5人', '!opposite-directions'],
    ['10—15万元', '5万余元', '≥150000 元'],
    ['10—15万元', '近5万元', '<200000 元'],
    ['60余场', '近100场', '~160 场'],
    ['约300人', '200人', '~500 人'],
    ['约300人', '十几人', '!not-summable'],
    ['3—5人', '约3人', '!not-summable'],
    ['0起', '3起', '=3 起'],
    // Units: the same one stays, others of a family become its first.
    ['8处', '2家', '=10 处'],
    ['30名', '20人', '=50 人'],
    ['12件', '3起', '=15 件'],
    ['21个', '5项', '=26 件'],
    ['5家', '12户', '=17 户'],
    ['100', '20', '=120'],
    ['100元/月', '50元/月', '=150 元/月'],
    ['2小时', '30分钟', '=150 分钟'],
    ['1年', '3个月', '=15 个月'],
    ['1.5公里', '200米', '=1700 米'],
    ['0.1元', '0.2元', '=0.3 元'],
    ['0.1万元', '0.2万元', '2000..<4000 元'],
    ['0.1吨', '0.2吨', '=0.3 吨'],
    // What is refused.
    ['300人', '300人次', '!different-units'],
    ['300人', '20户', '!different-units'],
    ['300人', '20万元', '!different-units'],
    ['300人', '20', '!different-units'],
    ['100元/月', '100元/人', '!different-units'],
    ['100元/月', '100元', '!different-units'],
    ['90%', '5%', '!not-summable'],
    ['90%', '5个百分点', '!not-summable'],
    ['3倍', '2倍', '!not-summable'],
    ['三分之一', '三分之一', '!not-summable'],
    ['没有发生一起', '3起', '!zero-claim-operand'],
    ['近140余万元', '3万元', '!unclear-operand'],
    ['1年', '30天', '!no-conversion'],
    ['2亩', '300平方米', '!no-conversion'],
    ['9007199254740991元', '1元', '!out-of-range'],
  ])('%s + %s', (a, b, expected) => {
    expect(sum(a, b)).toBe(expected);
    expect(sum(b, a)).toBe(expected);
  });

  it('prints the sum', () => {
    expect(add(read('60余场次'), read('百余场次')).printed).toBe('160余场次');
    expect(add(read('近10万人'), read('20000人')).printed).toBe('近12万人');
    expect(add(read('18.77万人'), read('300人')).printed).toBe('18.80万人');
    expect(add(read('增加3人'), read('增加5人')).printed).toBe('增加8人');
    expect(add(read('1.2万元'), read('3万元')).printed).toBe('3.65万元以上不足4.75万元');
  });

  it('says why it refuses', () => {
    expect(() => add(read('300人'), read('20人次'))).toThrow('人 and 人次 count different things');
    expect(() => add(read('300人'), read('20'))).toThrow('人 and no unit count different things');
  });
});
