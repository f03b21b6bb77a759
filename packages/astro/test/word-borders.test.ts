import { describe, expect, it } from 'vitest';
import { markWordBorders, withBorders } from '../src/languages/word-borders.ts';

const lines = (heading: string) => withBorders(heading).split('<wbr>');

describe('borders of words in headings', () => {
  it('stand between words, never within one', () => {
    expect(lines('百人以上企业建会率保持在百分之百')).toContain('企业建会率');
    expect(lines('城区建成爱心驿站并增设流动服务站').join('|')).toMatch(/\|驿站|爱心驿站/);
  });

  it('leave together what the dictionary does not know, and what leans on the word before', () => {
    for (const heading of ['什邡市总工会的工作报告和数据', '汉阴县劳动者驿站的数目与位置']) {
      expect(lines(heading).join('')).toBe(heading);
      for (const line of lines(heading)) expect(line).not.toMatch(/^(?:的|邡)/);
    }
  });

  it('stand beside no single character that belongs to a word, in simplified and traditional characters', () => {
    expect(lines('读书班、研讨班30余期')).toEqual(['读书班、研讨班30余期']);
    expect(lines('推进服务，高效率化解矛盾纠纷')).not.toContain('高');
    expect(lines('城关镇物流园工会驿站')).toEqual(['城关镇物流园', '工会驿站']);
    expect(lines('選派機關幹部下沉到基層工會')).not.toContain('會');
    for (const line of lines('全国职工之家、货车司机之家与母婴关爱室')) expect(line).not.toMatch(/^之/);
  });

  it('are counted anew after a mark, where a line may end anyhow', () => {
    expect(lines('厂务公开、职代会建制率')).toEqual(['厂务公开、职代会建制率']);
    expect(lines('宣传教育活动参与职工，大型活动参与人次')).toEqual([
      '宣传教育',
      '活动参与职工，大型活动',
      '参与人次',
    ]);
    expect(lines('116 个印出的数字，58 个是确数')).toEqual(['116 个印出的数字，58 个是确数']);
  });

  it('leave no run that is wider than a line of a card, which would end before its comma', () => {
    const title = '10家工会报告单个站点日均服务人次，不能直接比';
    expect(lines(title).join('')).toBe(title);
    expect(lines(title)).toEqual(['10家工会', '报告单个站点日均', '服务人次，不能直接比']);
  });

  it('leave an amount whole', () => {
    expect(withBorders('全年帮扶困难职工近10万人次，资金18.77万元')).toMatch(/近10万人次/);
    expect(withBorders('城区建成8处爱心驿站，增设20余处流动服务站')).not.toMatch(/8<wbr>|20<wbr>|余<wbr>处/);
  });

  it('are marked in titles of cards and lists, labels, names of stations, headings of rows and ways on, too', () => {
    for (const start of [
      '<p class="lede"',
      '<a class="title" href="/a/"',
      '<p class="gk-label"',
      '<span class="gk-label"',
      '<p class="gk-st-name"',
      '<th scope="row"',
      '<dt',
      '<a class="card-title" href="/a/"',
      '<a href="/a/" class="card-title"',
      '<a rel="next" href="/a/"',
    ]) {
      const tag = /^<(\w+)/.exec(start)?.[1];
      expect(
        markWordBorders(`<main id="content">${start}>全年受理劳动争议仲裁申请与处理</${tag}>`),
      ).toContain('<wbr>仲裁');
    }
    expect(
      markWordBorders('<main id="content"><table><thead><tr><td>劳动争议仲裁申请处理</td>'),
    ).not.toContain('<wbr>');
    expect(markWordBorders('<main id="content"><p class="note">劳动争议仲裁申请处理</p>')).not.toContain(
      '<wbr>',
    );
  });

  it('are not marked where a heading is short, nor outside of headings, nor in attributes', () => {
    const rest = '<nav><h2>各家工会公开的全部数字与来源</h2></nav>';
    const page = `${rest}<main id="content" class="page"><p>各家工会公开的全部数字与来源</p><h2 title="各家工会公开的全部数字与来源">各家工会</h2>`;
    expect(markWordBorders(page)).toBe(page);
    const heading = '<h2 title="各家工会公开的全部数字">各家工会公开的<b>全部数字与出处来源说明</b></h2>';
    const marked = markWordBorders(`<main id="content">${heading}</main>`);
    expect(marked).toContain('<wbr>');
    expect(marked).toContain('title="各家工会公开的全部数字"');
    expect(marked.replaceAll('<wbr>', '')).toBe(`<main id="content">${heading}</main>`);
  });
});
