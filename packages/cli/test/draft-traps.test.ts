/** What stands in reports beside numbers that were achieved, and is easily taken for one: people, changes, former years, sizes of firms, cells of tables. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFolder } from '@gongkai/snapshot/node';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../../bench/draft/measure.ts';
import { isLikely } from '../src/draft/draft.ts';
import { reportTime } from '../src/draft/period.ts';
import { readReport } from '../src/report/read-report.ts';
import { docx } from './support/office.ts';

const { data } = checkFolder(path.resolve(import.meta.dirname, '../../../data'));

/** Rows of a report: the printed words, its indicator, its time, the doubts, and whether it is taken. */
async function drafted(text: string, kind = 'txt') {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), `report.${kind}`);
  const titled =
    kind === 'html'
      ? `<h1>禾岭县总工会2025年度工作报告（虚构）</h1><h2>主要工作</h2>${text}`
      : `禾岭县总工会2025年度工作报告（虚构）\n${text}`;
  writeFileSync(file, titled);
  const { rows, withheld } = draftText(await readReport(file), data, 'hanyin', '2026-01-31');
  return {
    withheld: withheld.length,
    rows: rows.map((row) => ({
      printed: row.quantity.printed,
      phrase: row.phrase,
      indicator: row.proposals[0]?.indicator.id,
      start: row.period.start,
      doubts: [...row.doubts.keys()].filter((doubt) => doubt !== 'period'),
      taken: isLikely(row),
      about: row.doubts.get('scope') ?? row.doubts.get('alike') ?? '',
    })),
  };
}

const taken = async (text: string, kind?: string) =>
  (await drafted(text, kind)).rows.filter((row) => row.taken).map(({ printed }) => printed);

describe('a page that was saved from the site of an office', () => {
  const page = `<html><head><title>x</title></head><body>
    <div class="top"><a href="/">某区政府</a> 今天是2026年3月2日 星期一</div>
    <ul><li><a href="/a">办事服务（1286项）</a></li></ul>
    <div class="crumb">当前位置：首页，群团组织23个</div>
    <div class="article"><h1>某区总工会2025年工作总结</h1>
    <div>发布时间：2026-01-09 10:22 来源：区总工会 浏览次数：<em>3721</em> 字号：[大 中 小] 【打印】【关闭】【收藏】</div>
    <p>新建基层工会68家，见<a href="/x">发展会员5200人</a>。</p></div>
    <div>上一篇：<a href="/p">获奖人员35名</a></div>
    <ul class="list"><li><a href="/q">慰问环卫工人260名</a> <span>2025-08-02</span></li></ul>
    <div id="footer">您是第5612334位访客，主办单位12家</div></body></html>`;

  it('has the numbers of its article, and none of the lists of links around it', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), 'page.html');
    writeFileSync(file, page);
    const paragraphs = await readReport(file);
    const { rows } = draftText(paragraphs, data, 'hanyin', '2026-03-02');
    expect(rows.map(({ quantity }) => quantity.printed)).toEqual(['68家', '5200人']);
    expect(rows[0]?.section).toBe('');
  });

  it('was published on the day that it says, and not on that of the visit or of other news', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), 'page.html');
    writeFileSync(file, page);
    expect(reportTime(await readReport(file)).dated).toBe('2026-01-09');
  });
});

describe('sums in a table', () => {
  it('of unlike things, and of a part of the rows, are told and not taken', async () => {
    const { rows } = await drafted(
      '<table><tr><th>项目</th><th>数量</th></tr><tr><td>法律讲座</td><td>12场</td></tr><tr><td>小计</td><td>12场</td></tr><tr><td>心理健康讲座</td><td>8场</td></tr><tr><td>合计</td><td>20场</td></tr></table>',
      'html',
    );
    expect(rows.map(({ phrase, taken, doubts }) => [phrase, taken, doubts.includes('sum')])).toEqual([
      ['法律讲座12场', expect.anything(), false],
      ['小计12场', false, true],
      ['心理健康讲座8场', true, false],
      ['合计20场', false, true],
    ]);
  });

  it('of a column that says what it counts are numbers of the union; those of townships below 单位 are theirs', async () => {
    const { rows } = await drafted(
      '<table><tr><th>单位</th><th>新建工会（家）</th></tr><tr><td>城关街道</td><td>14</td></tr><tr><td>白沙镇</td><td>9</td></tr><tr><td>合计</td><td>23</td></tr></table>',
      'html',
    );
    expect(rows.map(({ phrase, taken, about }) => [phrase, taken, about])).toEqual([
      ['城关街道新建工会14家', false, '城关街道'],
      ['白沙镇新建工会9家', false, '白沙镇'],
      ['合计新建工会23家', true, ''],
    ]);
  });

  it('below 单位 of measure have it as before', async () => {
    expect(
      await taken(
        '<table><tr><th>指标</th><th>单位</th><th>2025年</th></tr><tr><td>新建基层工会</td><td>家</td><td>14</td></tr><tr><td>合计</td><td></td><td></td></tr></table>',
        'html',
      ),
    ).toEqual(['14家']);
  });
});

describe('words around a number', () => {
  it('of a year that is planned hold for all of the sentence', async () => {
    expect(await taken('2026年，计划新建工会50家，打造示范驿站10个。')).toEqual([]);
  });

  it('全年累计 is in the year', async () => {
    const { rows } = await drafted('全年累计服务户外劳动者34万人次。');
    expect(rows[0]?.start).toBe('2025');
  });

  it.each(['评选县五一劳动奖章20人', '命名区级工匠10名', '表彰市先进集体12个'])(
    '%s is of the union',
    async (text) => {
      const { rows } = await drafted(`${text}。`);
      expect(rows[0]?.about).toBe('');
    },
  );

  it('behind a semicolon tell of something else', async () => {
    const { rows } = await drafted('吸收会员五千二百余人；新就业形态群体入会2317人。');
    expect(rows[0]?.indicator).not.toBe('new-form-members');
  });

  it('新建 is of what is new', async () => {
    const { rows } = await drafted('新建“小站”暖心驿站15个，累计达73个。');
    expect(rows.map(({ indicator }) => indicator)).toEqual(['stations-founded', 'service-stations']);
  });

  it('say that it is alike only of one that is taken', async () => {
    const { rows } = await drafted('下一步计划新建基层工会50家。新建基层工会42家。');
    expect(rows[1]?.doubts).not.toContain('alike');
  });
});

describe('the money of somebody who is half named', () => {
  it.each([
    '调解室受理案件138件，调解成功119件。其中为王某等3名农民工追讨工资4.8万元。',
    '受理案件138件，调解成功119件；帮助货车司机老周追回运费1.2万元。',
    '受理案件138件，调解成功119件；职工孙××的案件，为其挽回经济损失6万元。',
    '受理案件138件，调解成功119件；为杨师傅追回工资8000元。',
  ])('%s', async (text) => {
    const { rows, withheld } = await drafted(text);
    expect([rows.map(({ printed }) => printed), withheld]).toEqual([['138件', '119件'], 1]);
  });

  it.each([
    '为张某装饰公司36名农民工追回欠薪60万元。',
    '投入职工小家建设补助3万元。',
    '为各位师傅送去2万元的物资。',
  ])('is none of a firm or of many: %s', async (text) => {
    const { rows, withheld } = await drafted(text);
    expect([rows.at(-1)?.printed, withheld]).toEqual([expect.stringMatching(/万元/), 0]);
  });

  it('is withheld from a table of persons, whoever they are', async () => {
    const table = '受助名单\n姓名\t乡镇\t金额（元）\n仉小满\t松坪镇\t2000\n佴大春\t柳河镇\t1500';
    const { rows, withheld } = await drafted(`${table}\n全年慰问困难职工327户。`);
    expect([rows.map(({ printed }) => printed), withheld]).toEqual([['327户'], 2]);
  });
});

describe('changes', () => {
  it('are no totals of what has changed', async () => {
    const { rows } = await drafted(
      '全年新建基层工会增加5家，同比增长19.2%；困难职工建档户数比上年减少28户，降至209户。',
    );
    expect(rows.filter((row) => row.taken).map(({ printed }) => printed)).toEqual(['209户']);
    expect(rows.find(({ printed }) => printed === '增加5家')).toMatchObject({
      indicator: undefined,
      doubts: expect.arrayContaining(['change']),
    });
    // What is compared with last year is of this one.
    expect(rows.map(({ start }) => start)).toEqual(['2025', '2025', '2025', '2025']);
  });

  it('of union dues have an indicator', async () => {
    const { rows } = await drafted('收缴工会经费1184万元，工会经费同比增长11.4%。');
    expect(rows.at(-1)).toMatchObject({ printed: '增长11.4%', indicator: 'dues-growth', taken: true });
  });

  it('leave the number before to the year before', async () => {
    const { rows } = await drafted('法律援助案件由61件下降到54件。');
    expect(rows.map(({ printed, taken, doubts }) => [printed, taken, doubts.includes('before')])).toEqual([
      ['61件', false, true],
      ['54件', true, false],
    ]);
  });
});

describe('what was not given, or is only meant', () => {
  it.each([
    '停发困难补助金12万元',
    '扣减工会经费30万元',
    '尚未发放慰问金6万元',
    '有9万元帮扶资金未发放',
    '退回多领的救助金2万元',
    '没有落实的帮扶资金3万元',
    '撤销工会组织5家',
    '核减困难职工28户',
    '注销基层工会12家',
    '关停驿站3个',
    '拟发放慰问金20万元',
    '即将发放助学金22万元',
    '应发放助学金40万元',
    '待拨付资金16万元',
    '申请资金60万元',
    '争取年内建成驿站10个',
    '将投入30万元用于送清凉',
    '目标是发展会员3000人',
    '计划新建20个工会驿站',
    '力争全年完成5万亩',
    '不再发放补贴7万元',
    '不再发放7万元补贴',
    '没有领取补贴200元',
    '停止发放处罚期间的补助7万元',
  ])('%s', async (text) => {
    const { rows } = await drafted(`${text}。`);
    expect(
      rows.map(({ doubts, taken }) => [doubts.some((one) => one === 'plan' || one === 'notGiven'), taken]),
    ).toEqual([[true, false]]);
  });

  it.each([
    '将2600名货车司机吸纳入会',
    '将帮扶资金46万元全部发放到位',
    '计划生育工作覆盖职工3000人',
    '按计划完成培训2000人',
    '提前完成计划，建成驿站12个',
    '追回欠薪163万元',
    '帮助职工追缴社保45万元',
    '为因未发放工资的农民工追回欠薪80万元',
    '取消不合理收费，为职工节约35万元',
    '未发生群体性事件，调解案件35件',
    '争取上级补助资金150万元',
    '拟定制度8项',
    '撤销行政处罚3件',
    '帮助企业撤销3件行政处罚',
    '取消收费12项',
    '证明事项30项被取消',
    '退回多收的会费2万元',
    '关停非法中介4家',
  ])('is not: %s', async (text) => {
    const { rows } = await drafted(`${text}。`);
    expect(rows.at(-1)?.doubts.filter((one) => one === 'plan' || one === 'notGiven')).toEqual([]);
  });
});

it('is told its year by a title of a part of it', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), 'report.txt');
  for (const part of ['上半年', '第三季度', '前三季度', '6月份', '']) {
    writeFileSync(file, `禾岭县总工会2025年${part}工作总结\n发展会员320人。`);
    const { rows } = draftText(await readReport(file), data, 'hanyin', '2026-01-31');
    expect(rows.map(({ period }) => [period.type, period.start])).toEqual([['year', '2025']]);
  }
});

it('takes the size of firms for no number', async () => {
  expect(
    await taken('签订集体合同186份，百人以上企业建制率达到95.5%，25人以上非公企业建会率达90%。'),
  ).not.toContain(expect.stringMatching(/人以上/));
  const { rows } = await drafted('百人以上企业建制率达到95.5%。');
  expect(rows.map(({ printed, taken }) => [printed, taken])).toEqual([
    ['百人以上', false],
    ['95.5%', true],
  ]);
});

it('names of each township the own one', async () => {
  const { rows } = await drafted('各乡镇会员发展情况：松坪镇850人，柳河镇612人，青石乡334人。');
  expect(rows.map(({ about, taken }) => [about, taken])).toEqual([
    ['松坪镇', false],
    ['柳河镇', false],
    ['青石乡', false],
  ]);
});

it('tells of a second number of one indicator and time, and takes a repeated one once', async () => {
  const { rows } = await drafted('新建基层工会31家，其中“三新”领域工会9家。2025年新建基层工会31家。');
  expect(rows.map(({ printed, taken, doubts, about }) => [printed, taken, doubts, about])).toEqual([
    ['31家', true, [], ''],
    ['9家', true, ['indicator', 'alike'], '31家'],
    ['31家', false, ['repeated'], ''],
  ]);
});

it('takes the digits of a number for no part of the hotline’s name', async () => {
  const { rows } = await drafted('编发工作简报，全年12期。职工热线12351接听来电713件。');
  expect(rows.map(({ printed, indicator }) => [printed, indicator === 'hotline-calls'])).toEqual([
    ['12期', false],
    ['713件', true],
  ]);
});

describe('a table of a report', () => {
  const html =
    '<p>主要指标：</p><table><tr><th>指标</th><th>单位</th><th>2024年</th><th>2025年</th><th>同比增长</th></tr><tr><td>发展会员</td><td>人</td><td>2510</td><td>2,876</td><td>14.6%</td></tr><tr><td>工会经费收缴</td><td>万元</td><td>1063</td><td>1184</td><td>11.4%</td></tr></table>';
  const expected = [
    ['2510人', '2024年发展会员2510人', 'members-joined', '2024'],
    ['2,876人', '2025年发展会员2,876人', 'members-joined', '2025'],
  ];
  const told = ({ rows }: Awaited<ReturnType<typeof drafted>>) =>
    rows.slice(0, 2).map(({ printed, phrase, indicator, start }) => [printed, phrase, indicator, start]);

  it('gives each number what it counts, its unit and its year', async () => {
    const found = await drafted(html, 'html');
    expect(told(found)).toEqual(expected);
    expect(found.rows.map(({ printed }) => printed)).toEqual([
      '2510人',
      '2,876人',
      '增长14.6%',
      '1063万元',
      '1184万元',
      '增长11.4%',
    ]);
  });

  it('is read in pasted text, too', async () => {
    const text = '主要指标：\n指标\t单位\t2024年\t2025年\n发展会员\t人\t2510\t2,876\n互助保障\t人\t900\t1046';
    expect(told(await drafted(text))).toEqual(expected);
  });

  it.each([
    [
      'two rows of headings, with merged cells',
      '<table><tr><td rowspan=2>类别</td><td colspan=2>会员（人）</td><td rowspan=2>新建驿站</td></tr><tr><td>新增</td><td>累计</td></tr><tr><td>合计</td><td>1462</td><td>6120</td><td>9个</td></tr></table>',
      ['合计会员新增1462人', '合计会员累计6120人', '合计新建驿站9个'],
    ],
    [
      'the unit in the caption or in the heading',
      '<p>单位：万元</p><table><tr><td>项目</td><td>金额</td><td>惠及人数</td></tr><tr><td>送温暖</td><td>65.4</td><td>327</td></tr></table>',
      ['送温暖金额65.4万元', '送温暖惠及327人'],
    ],
  ])('may have %s', async (_, table, phrases) => {
    const { rows } = await drafted(table, 'html');
    expect(rows.map(({ phrase }) => phrase)).toEqual(phrases);
  });

  it('of Word has merged cells, too', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), 'report.docx');
    const table = [
      ['乡镇', '>会员（人）'],
      ['^', '新增', '累计'],
      ['合计', '1462', '6120'],
    ];
    writeFileSync(file, docx(['一、组织建设', '会员情况如下：', table, '新建驿站9个。']));
    const texts = (await readReport(file)).map(({ text }) => text);
    expect(texts).toEqual(['会员情况如下：', '合计会员新增1462人。合计会员累计6120人。', '新建驿站9个。']);
  });

  it('that only sets the page is text as before', async () => {
    const { rows } = await drafted(
      '<table><tr><td><p>全年服务户外劳动者300人次。</p></td><td>图</td></tr><tr><td>举办招聘会7场。</td><td></td></tr></table>',
      'html',
    );
    expect(rows.map(({ phrase }) => phrase)).toEqual(['全年服务户外劳动者300人次', '举办招聘会7场']);
  });
});
