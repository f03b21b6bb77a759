import { describe, expect, it } from 'vitest';
import { type Locale, locales, print, type Quantity, read, unitFamilies } from '../src/index.ts';

const printed = (phrase: string) => locales.map((locale: Locale) => print(read(phrase), locale));

describe('print', () => {
  it.each([
    ['67件', '67件', '67件', '67 cases'],
    ['1名', '1名', '1名', '1 person'],
    ['共计1888人', '1888人', '1888人', '1,888 people'],
    ['12345人', '12,345人', '12,345人', '12,345 people'],
    ['111.41万元', '111.41万元', '111.41萬元', '1,114,100 yuan'],
    ['3620000元', '3,620,000元', '3,620,000元', '3,620,000 yuan'],
    ['362万元', '362万元', '362萬元', '3,620,000 yuan'],
    ['10.0万元', '10.0万元', '10.0萬元', '100,000 yuan'],
    ['2千万元', '2千万元', '2千萬元', '20,000,000 yuan'],
    ['1亿2000万元', '12000万元', '12000萬元', '120,000,000 yuan'],
    ['-3.2%', '-3.2%', '-3.2%', '-3.2%'],
    ['净收入负12万元', '负12万元', '負12萬元', '-120,000 yuan'],
    ['同比下降1.0%', '下降1%', '下降1%', 'down 1%'],
    ['增加300余人', '增加300余人', '增加300餘人', 'up at least 300 people'],
    ['翻两番以上', '翻两番以上', '翻兩番以上', 'up at least 2 doublings'],
    ['1.5亿元', '1.5亿元', '1.5億元', '150,000,000 yuan'],
    ['百余场', '100余场', '100餘場', 'at least 100 events'],
    ['60余场次', '60余场次', '60餘場次', 'at least 60 sessions'],
    ['100余万元', '100余万元', '100餘萬元', 'at least 1,000,000 yuan'],
    ['1.2万余户', '1.2万余户', '1.2萬餘戶', 'at least 12,000 households'],
    ['至少3名', '3名以上', '3名以上', 'at least 3 people'],
    ['不少于20场', '20场以上', '20場以上', 'at least 20 events'],
    ['九成以上', '90%以上', '90%以上', 'at least 90%'],
    ['超过8000人', '超8000人', '超8000人', 'more than 8,000 people'],
    ['参与人次过万', '超1万人次', '超1萬人次', 'more than 10,000 person-times'],
    ['接近10万人', '近10万人', '近10萬人', 'nearly 100,000 people'],
    ['15分钟内', '不超过15分钟', '不超過15分鐘', 'at most 15 minutes'],
    ['不到两成', '不足20%', '不足20%', 'less than 20%'],
    ['300人左右', '约300人', '約300人', 'about 300 people'],
    ['10-15万元', '10万—15万元', '10萬—15萬元', '100,000–150,000 yuan'],
    ['8000—1万元', '8000—10,000元', '8000—10,000元', '8,000–10,000 yuan'],
    ['80～90%', '80%—90%', '80%—90%', '80%–90%'],
    ['-3℃至-1℃', '-3℃至-1℃', '-3℃至-1℃', '-3 to -1 °C'],
    ['-5—-3人', '负5人至负3人', '負5人至負3人', '-5 to -3 people'],
    ['-2%～3%', '-2%至3%', '-2%至3%', '-2% to 3%'],
    ['每半年1次', '1次/半年', '1次/半年', '1 time per half-year'],
    ['三至五个', '3—5个', '3—5個', '3–5'],
    ['未发生一起', '没有发生一起', '沒有發生一起', 'no cases reported'],
    ['零事故', '没有发生', '沒有發生', 'none reported'],
    ['每人每月200元', '200元/人·月', '200元/人·月', '200 yuan per person per month'],
    ['日均服务超30人次', '超30人次/日', '超30人次/日', 'more than 30 person-times per day'],
    ['提高1个百分点', '提高1百分点', '提高1百分點', 'up 1 percentage point'],
    ['每10万人3例', '3例/10万人', '3例/10萬人', '3 cases per 100,000 people'],
    ['每万名职工配备3名', '3名/万人', '3名/萬人', '3 people per 10,000 people'],
    ['三分之二以上', '三分之二以上', '三分之二以上', 'at least 2/3'],
    ['翻了两番', '翻两番', '翻兩番', 'up 2 doublings'],
    ['21个', '21个', '21個', '21'],
    ['300岁', '300岁', '300歲', '300 years of age'],
    ['1.2万', '1.2万', '1.2萬', '12,000'],
  ])('%s', (phrase, ...expected) => {
    expect(printed(phrase)).toEqual(expected);
  });

  it('gives back as printed what has no canonical form', () => {
    expect(printed('近140余万元')).toEqual(['近140余万元', '近140余万元', '近140余万元']);
    expect(print(read('约3至5天'), 'zh-Hans')).toBe('约3至5天');
  });

  it('keeps a unit it has no word for', () => {
    const quantity: Quantity = { printed: '3弄', kind: 'exact', value: 3, low: 3, high: 3, unit: '弄' };
    expect(locales.map((locale) => print(quantity, locale))).toEqual(['3弄', '3弄', '3 弄']);
  });

  it('has English words for every unit', () => {
    for (const unit of Object.values(unitFamilies).flat()) {
      const words = print({ printed: '', kind: 'exact', value: 2, low: 2, high: 2, unit }, 'en');
      expect(words).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('prints small and large numbers without exponent', () => {
    const number = (value: number) =>
      print({ printed: '', kind: 'exact', value, low: value, high: value, unit: null }, 'zh-Hans');
    expect([0, 0.5, 1e-7, 9999, 10_000, 10_050, 123_456.7, Number.MAX_SAFE_INTEGER].map(number)).toEqual([
      '0',
      '0.5',
      '0.0000001',
      '9999',
      '10,000',
      '10,050',
      '123,456.7',
      '9,007,199,254,740,991',
    ]);
  });
});
