import { describe, expect, it } from 'vitest';
import { compare, read } from '../src/index.ts';

describe('compare', () => {
  it.each([
    ['67件', '67起', 'equal', 'same-number'],
    ['67件', '68件', 'less', 'disjoint'],
    ['超60人', '60人', 'greater', 'disjoint'],
    ['60余人', '60人', 'overlapping', 'touching'],
    ['60余人', '50余人', 'overlapping', 'touching'],
    ['60余人', '59人', 'greater', 'disjoint'],
    ['近100人', '100人', 'less', 'disjoint'],
    ['近100人', '100余人', 'less', 'disjoint'],
    ['不超过100人', '100余人', 'overlapping', 'touching'],
    ['不超过100人', '超100人', 'less', 'disjoint'],
    ['10—15万元', '15—20万元', 'overlapping', 'touching'],
    ['10—15万元', '16万元', 'less', 'disjoint'],
    ['10—15万元', '10—15万元', 'overlapping', 'touching'],
    ['90%以上', '85%', 'greater', 'disjoint'],
    ['5‰', '1%', 'less', 'disjoint'],
    ['三分之二', '四分之三', 'less', 'disjoint'],
    ['三分之二', '六分之四', 'equal', 'same-number'],
    ['2小时', '120分钟', 'equal', 'same-number'],
    ['1公里', '999米', 'greater', 'disjoint'],
    ['100元/月', '200元/月', 'less', 'disjoint'],
    ['100', '99', 'greater', 'disjoint'],
    ['18.77万人', '187,700人', 'overlapping', 'touching'],
    ['18.77万人', '18.77万人', 'overlapping', 'touching'],
    ['18.77万人', '187850人', 'less', 'disjoint'],
    ['-3%', '3%', 'less', 'disjoint'],
    ['负12万元', '负13万元', 'greater', 'disjoint'],
    ['负12万元', '-12.5万元', 'overlapping', 'touching'],
    ['负12万元', '-2万元', 'less', 'disjoint'],
    ['增长5%', '增长4%', 'greater', 'disjoint'],
    ['下降5%', '下降4%', 'greater', 'disjoint'],
    ['增长5%', '5%', 'incomparable', 'change-and-level'],
    ['增长5%', '下降4%', 'incomparable', 'opposite-directions'],
    ['增长5%', '-4%', 'incomparable', 'change-and-level'],
    ['100人', '100', 'incomparable', 'unit-missing'],
    ['100人', '100人次', 'incomparable', 'different-units'],
    ['100元/月', '100元/日', 'incomparable', 'different-units'],
    ['90%', '5个百分点', 'incomparable', 'percent-and-points'],
    ['1年', '365天', 'incomparable', 'no-conversion'],
    ['3倍', '三分之一', 'incomparable', 'no-conversion'],
    ['约100人', '50人', 'incomparable', 'about'],
    ['近140余万元', '5万元', 'incomparable', 'unclear'],
    ['没有发生一起', '0起', 'incomparable', 'zero-claim'],
  ])('%s, %s: %s', (a, b, relation, code) => {
    const { reason, ...result } = compare(read(a), read(b));
    expect(result.relation).toBe(relation);
    expect(reason.code).toBe(code);
    expect(reason.words).not.toBe('');
  });
});
