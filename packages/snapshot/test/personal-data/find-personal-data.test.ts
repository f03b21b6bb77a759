import { runs, someOf } from '@gongkai/testing/runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/index.ts';
import { labelledTexts } from './labelled-texts.ts';

const seed = 20261126;
const limit = 60_000;

const found = (text: string) => findPersonalData(text);
const codes = (text: string) => found(text).map(({ code }) => code);

describe('findPersonalData', () => {
  it.each([
    ['找13912345678问', 'personal-phone', '13*******78', '13912345678'],
    ['１３９​１２３４​５６７８。', 'personal-phone', '13*******78', '１３９​１２３４​５６７８'],
    ['证610921 19850312 4517号', 'personal-id-number', '61****************17', '610921 19850312 4517'],
    ['职工王小明患病', 'personal-named-illness', '王**（患）', '王小明'],
    ['看望欧阳志平，送去慰问金', 'personal-named-money', '欧阳**（慰问金）', '欧阳志平'],
    ['QQ：123456', 'personal-qq', '1****6', '123456'],
  ])('says where it stands in %s, and shows little of it', (text, code, masked, part) => {
    const one = found(text)[0];
    expect(one).toMatchObject({ code, masked });
    expect(text.slice(one?.start, one?.end)).toBe(part);
  });

  it('never throws, and its places lie in the text and in order', { timeout: limit }, () => {
    const pieces = labelledTexts('first-hand').map(({ text }) => text);
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...pieces),
      fc.stringMatching(/^[0-9 ()/-]{0,40}$/),
    );
    const text = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        let last = 0;
        for (const { start, end, masked } of found(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(masked.replace(/\P{Nd}/gu, '').length).toBeLessThanOrEqual(4);
          last = start;
        }
      }),
      { seed, numRuns: runs(300) },
    );
  });

  it('shows nothing of a given name and the ends of a number at most', () => {
    for (const { text } of [...labelledTexts('first-hand'), ...labelledTexts('second-hand')]) {
      for (const { code, masked, start, end } of found(text)) {
        const whole = text.slice(start, end);
        // 刘** is half a name that its writer has masked as we do.
        if (!whole.endsWith('**')) expect(masked).not.toContain(whole);
        if (/^personal-(?:half-)?named/.test(code))
          expect(masked).toMatch(/^(?:\p{Script=Han}{1,2}|[\p{Script=Latin}'’]{0,9})\*\*（/u);
        else expect(masked.replaceAll('*', '').length).toBeLessThanOrEqual(4);
      }
    }
  });

  const mobile = fc
    .tuple(fc.integer({ min: 3, max: 9 }), fc.stringMatching(/^\d{9}$/))
    .map(([second, rest]) => `1${second}${rest}`);
  // What stands beside a number in a ledger.
  const neighbour = fc.oneof(
    mobile,
    fc.constantFrom(
      '1',
      '12',
      '301',
      '2024-10-16',
      '2024.10.16',
      '8:00-18:00',
      '0915-5212345',
      '12351',
      '610921',
      'G210',
      '张三',
      '周一',
      '第3组',
      '①',
      '（2）',
      '40%',
      '5000元',
      '20人',
    ),
  );
  const gap = fc.constantFrom(' ', '　', '，', '、', '/', '\n', '\t', '；', ' - ', '：', '| ', '（');

  it('finds a mobile number whatever stands beside it', { timeout: limit }, () => {
    fc.assert(
      fc.property(neighbour, gap, mobile, gap, neighbour, (before, left, number, right, after) => {
        const text = `${before}${left}${number}${right}${after}`;
        const at = text.indexOf(number, before.length);
        const hit = found(text).find(
          ({ code, start, end }) => code === 'personal-phone' && start <= at && end >= at + 11,
        );
        expect(hit, text).toBeDefined();
      }),
      { seed, numRuns: runs(500) },
    );
  });

  const grouped = fc.constantFrom<number[]>([3, 7], [3], [7], [4, 8], [4, 7], [5], [6]);
  const mark = fc.constantFrom(
    ' ',
    '-',
    '－',
    '–',
    '.',
    '·',
    '/',
    '~',
    '～',
    '_',
    '\u200b',
    '\u00ad',
    '\ufeff',
    ' - ',
    '\u3000',
    '\n',
    '|',
  );
  const digitForms = fc.constantFrom(
    ...[
      '0123456789',
      '０１２３４５６７８９',
      '〇一二三四五六七八九',
      '零壹贰叁肆伍陆柒捌玖',
      '⓪①②③④⑤⑥⑦⑧⑨',
      '٠١٢٣٤٥٦٧٨٩',
      '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
      '₀₁₂₃₄₅₆₇₈₉',
      '۰۱۲۳۴۵۶۷۸۹',
    ].map((form) => [...form]),
  );

  it('finds a mobile number in every script and every usual grouping', { timeout: limit }, () => {
    fc.assert(
      fc.property(mobile, grouped, mark, digitForms, (number, cuts, sign, form) => {
        const written = [...number]
          .map((digit, at) => (cuts.includes(at) ? sign : '') + form[Number(digit)])
          .join('');
        // 13.912345678 is a decimal number; none of the groupings is that short.
        expect(codes(`电话${written}。`), written).toContain('personal-phone');
        expect(codes(`甲${written}。`), written).toContain('personal-phone');
      }),
      { seed, numRuns: runs(500) },
    );
  });

  it.each(['给老师傅送去慰问金500元', '40余期（362万元）', '向百余名职工发放补助3万元', '贺岁慰问金3万元'])(
    'takes no end of a word for a surname: %s',
    (text) => expect(codes(text)).toEqual([]),
  );

  it.each(['给职工傅小明送去慰问金500元', '职工余小明领取救助金3000元'])(
    'knows those who are called so: %s',
    (text) => expect(codes(text)).not.toEqual([]),
  );

  it('finds a mobile number however one mark cuts it', { timeout: limit }, () => {
    const one = fc.constantFrom(',', '，', ';', '/', '|', '_', '·', '\\', '…', '‖', '。');
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(mobile, cuts, one, (number, at, sign) => {
        const written = [...number].map((digit, place) => (at.includes(place) ? sign : '') + digit).join('');
        // 13,912,345,678 is a sum, 1.391 a decimal number.
        fc.pre(!/^\d{1,3}([,，]\d{3})+$/.test(written));
        // 139,123,456,78 alone is a row of counts.
        const isRow = /[,，;/|]/.test(sign) && /^(?:(?:0|[1-9]\d{0,2})(?:\D|$)){3,}$/.test(written);
        if (!isRow) expect(codes(written), written).toContain('personal-phone');
        expect(codes(`手机${written}`), written).toContain('personal-phone');
        expect(codes(`王小明 ${written}`), written).toContain('personal-phone');
        expect(codes(`各镇会员数：${written}人`), written).toEqual([]);
      }),
      { seed, numRuns: runs(500) },
    );
  });

  it('finds a mobile number in which letters pass for digits', { timeout: limit }, () => {
    const forms = ['0OoОο', '1lIІ', '2', '3ЗзƷ', '4Ч', '5Ƽ', '6б', '7', '8Ȣ', '9'];
    const choices = fc.array(fc.nat(4), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(mobile, choices, (number, choice) => {
        const written = [...number].map((digit, at) => {
          const form = forms[Number(digit)] ?? '';
          return at % 2 === 0 ? digit : (form[(choice[at] ?? 0) % form.length] ?? digit);
        });
        expect(codes(`电话${written.join('')}`), written.join('')).toContain('personal-phone');
      }),
      { seed, numRuns: runs(500) },
    );
  });

  it.each(
    someOf(
      [
        '1',
        '13912345678',
        '139l2345B7',
        '1З',
        'Zhang San ',
        'zhang',
        'Li Na, ',
        'Zhang ',
        '1,3',
        '1 ',
        '1-',
        '6222',
        '一',
        '①',
        'a@',
        'a.',
        '王',
        '王小明患',
        '王小明、',
        '站长',
        '站长王',
        '1元',
        '家住1',
        '号',
        '1室',
        '单元1',
        '陕A',
        '微信',
        'QQ1',
        '护照1',
        '字第1',
        '他。',
        '2024-',
        '10:',
        'https://',
        'f1',
        '买买提·',
        '村1组',
        '610921198503124517',
        '\u200b',
        '住',
      ],
      3,
    ),
  )('comes to an end with fifty thousand characters of %s', { timeout: limit }, (unit) => {
    expect(found(`患者家住${unit.repeat(Math.ceil(50_000 / unit.length))}`)).toBeInstanceOf(Array);
  });
});

describe('a unit at once behind what may be a telephone', () => {
  it.each(['咨询18888888888元', '咨询18888888888万元', '热线18888888888件', '联系18888888888人次'])(
    '%s is a number',
    (text) => {
      expect(findPersonalData(text)).toEqual([]);
    },
  );

  it.each([
    '电话13812345678元旦',
    '电话13812345678元',
    '咨询13812345678元旦放假',
    '咨询13812345678元先生',
    '咨询13812345678余女士',
    '热线13812345678件件有回音',
    '咨询13812345678户外',
  ])('%s is a telephone', (text) => {
    expect(findPersonalData(text).map(({ code }) => code)).toEqual(['personal-phone']);
  });
});

describe('half a name', () => {
  it.each([
    '为王某等3名农民工追讨工资4.8万元',
    '慰问张先生2000元',
    '李某某患癌',
    '帮助货车司机老周追回运费1.2万元',
    '欧阳某某获救助3000元',
    '受助人周××，尘肺',
  ])('%s is told beside money or an illness', (text) => {
    expect(findPersonalData(text).map(({ code }) => code)).toEqual(['personal-half-named']);
  });

  it.each([
    '为张某装饰公司36名农民工追回欠薪60万元',
    '为各位师傅送去2万元的物资',
    '于某日发放慰问金2000元',
    '联系人：王某',
    '困难职工李某家中走访',
    '投入职工小家建设补助3万元',
  ])('none, or beside neither: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});

describe('the credit of an enterprise', () => {
  it.each([
    ['为鑫源酒店有限公司贷款128万元', '鑫**（贷款）'],
    ['帮助红星木业获得贷款30万元', '红**（贷款）'],
    ['向甲县绿丰养殖场发放贷款50万元', '甲**（放贷）'],
    ['协助清河县兴旺制衣厂融资200万元', '清**（融资）'],
    ['红叶农产品有限责任公司获授信500万元', '红**（授信）'],
    ['为顺达商行办理续贷20万元', '顺**（续贷）'],
    ['企业名称,贷款金额\n鑫源酒店有限公司,128万元', '鑫**（贷款）'],
    ['为“鑫源酒店有限公司”争取到信用贷款，128万元三天到账', '鑫**（贷款）'],
  ])('%s names it', (text, masked) => {
    expect(findPersonalData(text).map((one) => [one.code, one.masked])).toEqual([
      ['personal-enterprise-credit', masked],
    ]);
  });

  it.each([
    '为3家企业贷款5000万元',
    '向小微企业发放贷款3亿元',
    '与农村商业银行股份有限公司合作发放贷款5000万元',
    '联合融资担保有限公司为职工创业贷款',
    '与甲县供电公司联合开展贷款知识宣讲',
    '农民专业合作社贷款贴息12万元',
    '走访企业20家，协调贷款1200万元',
    '鑫源酒店有限公司成立工会',
    '为鑫源酒店有限公司职工送清凉；全县发放创业贷款1200万元',
    '辖区公司贷款难',
  ])('of nobody, of many, or by a lender: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});
