import { describe, expect, it } from 'vitest';
import { markLanguage } from '../src/languages/mark-language.ts';

describe('what is in simplified Chinese says so', () => {
  it.each([
    ['an element that holds nothing else', '<p>安康市总工会</p>', '<p lang="zh-Hans">安康市总工会</p>'],
    [
      'a part of a text',
      '<p>Trained 近10万人 in 2025.</p>',
      '<p>Trained <span lang="zh-Hans">近10万人</span> in 2025.</p>',
    ],
    [
      'a text of an SVG',
      '<svg><text>At 汉阴 8</text></svg>',
      '<svg><text>At <tspan lang="zh-Hans">汉阴</tspan> 8</text></svg>',
    ],
    [
      'a picture by what is said of it',
      '<img alt="汉阴：爱心驿站">',
      '<img alt="汉阴：爱心驿站" lang="zh-Hans">',
    ],
    [
      'never twice',
      '<li lang="zh-Hans"><b>爱心驿站</b>8处</li>',
      '<li lang="zh-Hans"><b>爱心驿站</b>8处</li>',
    ],
    [
      'behind what is marked',
      '<p><b lang="zh-Hans">爱心</b>驿站</p>',
      '<p><b lang="zh-Hans">爱心</b><span lang="zh-Hans">驿站</span></p>',
    ],
    ['no marks alone', '<p>Sources：2025</p>', '<p>Sources：2025</p>'],
    ['no script', '<script>const a = "<p>安康</p>";</script>', '<script>const a = "<p>安康</p>";</script>'],
    [
      'attributes that look like tags',
      '<a title="a > b">安康</a>',
      '<a title="a > b" lang="zh-Hans">安康</a>',
    ],
  ])('in an English page: %s', (_, html, marked) => {
    expect(markLanguage(html, 'en')).toBe(marked);
  });

  it.each([
    ['what both scripts write alike', '<p>67件</p>', '<p>67件</p>'],
    ['what is traditional', '<p>快照與來源</p>', '<p>快照與來源</p>'],
    [
      'a quotation',
      '<p>處理：处理劳动争议30余件</p>',
      '<p>處理：<span lang="zh-Hans">处理劳动争议30余件</span></p>',
    ],
    [
      'a number in a title',
      '<h2>處理勞動爭議30余件，其中</h2>',
      '<h2>處理勞動爭議<span lang="zh-Hans">30余件</span>，其中</h2>',
    ],
    ['a whole element', '<td>100余万元</td>', '<td lang="zh-Hans">100余万元</td>'],
  ])('in a page in traditional characters: %s', (_, html, marked) => {
    expect(markLanguage(html, 'zh-Hant')).toBe(marked);
  });

  it('a page in simplified characters stays as it is', () => {
    const html = '<p>处理劳动争议30余件</p>';
    expect(markLanguage(html, 'zh-Hans')).toBe(html);
  });
});
