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

  it('leave an amount whole', () => {
    expect(withBorders('全年帮扶困难职工近10万人次，资金18.77万元')).toMatch(/近10万人次/);
    expect(withBorders('城区建成8处爱心驿站，增设20余处流动服务站')).not.toMatch(/8<wbr>|20<wbr>|余<wbr>处/);
  });

  it('are marked in titles of cards and ways on, too', () => {
    for (const start of [
      '<a class="card-title" href="/a/"',
      '<a href="/a/" class="card-title"',
      '<a rel="next" href="/a/"',
    ]) {
      const tag = /^<(\w+)/.exec(start)?.[1];
      expect(markWordBorders(`<main id="content">${start}>劳动争议仲裁申请处理</${tag}>`)).toContain(
        '劳动争议<wbr>仲裁',
      );
    }
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
