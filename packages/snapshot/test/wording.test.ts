import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { Vocabulary, wordsBeyond } from '../src/check/wording/words-beyond.ts';
import { wordsNarrowed } from '../src/check/wording/words-narrowed.ts';
import { check, describeProblem } from '../src/index.ts';

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const figures = 'unions/town/figures.json';

const checked = (change: (data: GoodData) => void) => {
  const data = goodData();
  change(data);
  return check(asFiles(data));
};

// biome-ignore format: one line per text is pleasant to extend
describe('words that stand in no source', () => {
  it.each<[text: string, sources: string[], beyond: string[]]>([
    // What was found on the published site, and its siblings.
    ['一会两站，设在国门', ['“一会两站”', '一会：国门标准化乡镇工会', '国门会员驿站'], ['设']],
    ['8处爱心驿站开门', ['在城区建成8处“爱心驿站”', '服务站点'], ['开门']],
    ['听宣讲7000余人次', ['参与职工7000余人次', '宣传宣讲参与人次'], ['听']],
    ['家、站、点，把服务送到边境和民族乡', ['“家+站+点”工作模式', '服务边境和民族地区', '民族乡工会'], ['送到']],
    ['意见由联络站经人大系统到部门', ['收集意见', '联络站', '通过人大系统', '反映给有关部门'], ['经', '到']],
    ['67件仲裁申请圆满办结', ['提请劳动争议仲裁申请67件'], ['圆满办结']],
    ['率先建成8处驿站', ['在城区建成8处“爱心驿站”'], ['率先']],
    ['惠及全县职工300余人次', ['关爱救助困难职工300余人次', '汉阴县总工会'], ['惠及全县']],
    // Printed words in another order, without quotation marks, joined by neutral words, full-width or half-width.
    ['建成爱心驿站8处', ['在城区建成8处“爱心驿站”'], []],
    ['“双联”：内联强基，外联垒台', ['“双联”工作机制', '内联强基', '外联垒台'], []],
    ['内联强基和外联垒台', ['内联强基', '外联垒台'], []],
    ['三类服务站点', ['服务站点'], []],
    ['初步构建“1+3+N”网络', ['“１＋３＋Ｎ”服务职工站点网络', '初步构建起'], []],
    ['家、站、点', ['“家+站+点”工作模式'], []],
    ['355工作法', ['“355工作法”'], []],
    // One character that occurs within other words only is no printed word.
    ['设', ['建设职工之家'], ['设']],
    // Quantities are the business of other checks.
    ['筹集466.33万元，慰问1万余户', ['筹集资金466.33万元', '慰问困难职工1万余户'], []],
    // What is said of the source claims nothing of the union.
    ['来源只点名，未写各是什么', [], []],
    ['职工之家；来源没有写怎样建', ['职工之家'], []],
    ['归入为推断；职工之家开门', ['职工之家'], ['开门']],
    ['', ['职工之家'], []],
  ])('%s', (text, sources, beyond) => {
    expect(wordsBeyond(text, new Vocabulary(sources))).toEqual(beyond);
  });
});

// biome-ignore format: one line per text is pleasant to extend
describe('titles that name a part of what was counted together', () => {
  it.each<[title: string, sources: string[], joined: string[]]>([
    ['每年咨询200余人次', ['每年线上线下咨询和服务达200余人次'], ['每年线上线下咨询和服务']],
    ['线上线下咨询和服务200余人次', ['每年线上线下咨询和服务达200余人次'], []],
    ['四季送筹集115.92万元', ['“四季送”等品牌项目筹集资金'], ['四季送等品牌项目筹集资金']],
    ['“四季送”等品牌项目筹集115.92万元', ['“四季送”等品牌项目筹集资金'], []],
    ['职代会建制率90%以上', ['厂务公开、职代会建制率'], ['厂务公开、职代会建制率']],
    ['厂务公开、职代会建制率90%以上', ['厂务公开、职代会建制率'], []],
    ['规模及以上企业参与面90%以上', ['劳动和技能竞赛参与面'], ['劳动和技能竞赛参与面']],
    ['母婴关爱室21个', ['全国职工之家、母婴关爱室等阵地'], ['全国职工之家、母婴关爱室', '母婴关爱室等阵地']],
    ['职工之家投入200余万元', ['市检察院、市税务局职工之家'], ['市检察院、市税务局职工之家']],
    // Neither part is named, or nothing is joined: 参与, 惠及.
    ['筹集115.92万元', ['“四季送”等品牌项目筹集资金'], []],
    ['4.9万职工参与竞赛', ['吸引4.9万职工参与', '技能竞赛参与职工'], []],
    ['惠及职工500余人', ['惠及职工500余人'], []],
  ])('%s', (title, sources, joined) => {
    expect(wordsNarrowed(title, sources)).toEqual(joined);
  });

  it('are warned of, unless a reason is given', () => {
    const narrow = (more: object) => (d: GoodData) => {
      Object.assign(at(d[snapshot], 'observations.0.source'), { phrase: '建成驿站和服务点8处' });
      Object.assign(at(d[figures], 'figures.0'), { title: '建成驿站', ...more });
    };
    expect(checked(narrow({})).warnings).toMatchObject([
      { code: 'wording-narrowed', severity: 'warning', path: '$.figures[0].title', found: '建成驿站和服务点' },
    ]);
    const reason = '只指驿站';
    expect(checked(narrow({ wording: { words: ['建成驿站和服务点'], reason } })).warnings).toEqual([]);
  });
});

// biome-ignore format: one line per text is pleasant to extend
/** One line for each text of ours that is looked at: how a word comes into it, and where it is said. */
const texts: [name: string, change: (data: GoodData) => void, file: string, path: string][] = [
  ['a title', (d) => Object.assign(at(d[figures], 'figures.0'), { title: '两类站点开门' }), figures, '$.figures[0].title'],
  ['a title of a mechanism', (d) => Object.assign(at(d[figures], 'figures.1'), { title: '一种办法开门' }), figures, '$.figures[1].title'],
  ['a lede', (d) => Object.assign(d['unions/town/union.json'], { lede: '服务站点开门' }), 'unions/town/union.json', '$.lede'],
  ['a summary', (d) => Object.assign(at(d[snapshot], 'mechanisms.0'), { summary: '一种办法，开门' }), snapshot, '$.mechanisms[0].summary'],
  ['a label', (d) => Object.assign(at(d[snapshot], 'observations.0'), { label: '开门的服务站点' }), snapshot, '$.observations[0].label'],
];

describe('the check of words', () => {
  it.each(texts)('warns of a word in %s, and stops nothing', (_name, change, file, path) => {
    const { problems, warnings } = checked(change);
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([
      { code: 'wording-beyond-source', severity: 'warning', file, path, found: '开门' },
    ]);
    for (const warning of warnings) {
      expect(describeProblem(warning, 'zh-Hans')).toContain('【提醒】');
      expect(describeProblem(warning, 'en')).toContain('[warning]');
    }
  });

  it.each(texts)('lets it stand in %s with a reason', (_name, change, file, path) => {
    const { problems, warnings } = checked((d) => {
      change(d);
      const keys = path.split(/[.[\]]+/).slice(1, -1);
      const owner =
        keys.length === 0
          ? (d as Record<string, unknown>)[file]
          : at((d as Record<string, unknown>)[file], keys.join('.'));
      Object.assign(owner as object, { wording: { words: ['开门'], reason: '来源另一处这样说' } });
    });
    expect([...problems, ...warnings]).toEqual([]);
  });

  it('says where a word is listed that needs no reason', () => {
    const { warnings } = checked((d) =>
      Object.assign(at(d[figures], 'figures.0'), { wording: { words: ['站点'], reason: '本来就有' } }),
    );
    expect(warnings).toMatchObject([
      { code: 'wording-unneeded', severity: 'warning', path: '$.figures[0].wording.words[0]', found: '站点' },
    ]);
  });

  it('takes further phrases of the section as the source’s words', () => {
    const { warnings } = checked((d) => {
      Object.assign(at(d[snapshot], 'observations.0'), { label: '开门的服务站点' });
      Object.assign(at(d[snapshot], 'observations.0.source'), { phrases: ['8处站点已开门'] });
      Object.assign(at(d[snapshot], 'mechanisms.0'), { summary: '一种办法，开门' });
      Object.assign(at(d[snapshot], 'mechanisms.0.source'), { phrases: ['站点已开门'] });
    });
    expect(warnings).toEqual([]);
  });

  it('is silent while an entry is broken, whose words are missing', () => {
    const { warnings } = checked((d) => {
      delete at(d[snapshot], 'observations.1').period;
      Object.assign(at(d[figures], 'figures.0'), { title: '两类站点开门' });
    });
    expect(warnings).toEqual([]);
  });
});
