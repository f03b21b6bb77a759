import { asFiles, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, it } from 'vitest';
import { basePath, check, describeProblem } from '../src/index.ts';

const checkUrl = (url: unknown) => check(asFiles({ ...goodData(), 'site.json': { url } } as never));

describe('site.json', () => {
  it.each([
    ['https://www.example.gov.cn', '/'],
    ['https://www.example.gov.cn/', '/'],
    ['http://example.cn:8080/gh', '/gh/'],
    ['https://www.example.gov.cn/zt/gonghui/2026/', '/zt/gonghui/2026/'],
    ['https://总工会.example.cn/工会 公开/'.replace(' ', '%20'), '/%E5%B7%A5%E4%BC%9A%20%E5%85%AC%E5%BC%80/'],
    ['https://www.example.gov.cn/v1.2/', '/v1.2/'],
  ])('url %s: links start with %s', (url, base) => {
    const { data, problems } = checkUrl(url);
    expect(problems).toEqual([]);
    expect(data.site).toEqual({ url });
    expect(basePath(url)).toBe(base);
  });

  it.each([
    'www.example.gov.cn',
    '/gh/',
    '',
    'ftp://example.cn/',
    'file:///D:/site/',
    'https://example.cn/index.html',
    'https://example.cn/gh/default.aspx',
    'https://example.cn/?site=1',
    'https://example.cn/#top',
    'https://user:word@example.cn/',
    'https://example.cn/a/../b/',
    'https://example.cn//a/',
    'https://example.cn/a b/',
    'https://exa mple.cn/',
    42,
    null,
  ])('url %s is refused, in words', (url) => {
    const problems = checkUrl(url).problems.filter(({ code, path }) => code === 'schema' && path === '$.url');
    expect(problems.map(({ file }) => file)).toEqual(['site.json']);
  });

  it('may be missing, or say nothing of the address', () => {
    expect(check(asFiles(goodData())).data.site).toEqual({});
    expect(check(asFiles({ ...goodData(), 'site.json': {} } as never)).problems).toEqual([]);
    expect(basePath(undefined)).toBeNull();
  });

  it('knows no other settings', () => {
    const files = asFiles({ ...goodData(), 'site.json': { adress: 'https://example.cn/' } } as never);
    expect(check(files).problems.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-key', '$.adress'],
    ]);
  });
});

const whole = {
  url: 'https://www.example.gov.cn/union/',
  name: '示例县总工会公开',
  tagline: '照原话，有出处',
  headline: '去年做了什么',
  description: '示例县总工会公布的数字，每个都写明出处。',
  publisher: '示例县总工会',
  contact: {
    office: '示例县总工会办公室',
    phone: '0900-1234567',
    email: 'office@union.example.cn',
    address: '示例县示例路1号',
    url: '/corrections/',
  },
  footer: {
    icp: '京ICP备12345678号-1',
    police: '京公网安备11010502000001号',
    accessibility: { label: '适老化与无障碍声明', url: '/accessibility/' },
    links: [{ label: '示例省总工会', url: 'https://www.example.org.cn/' }],
    notes: ['引用请注明来源。'],
  },
  logo: 'logo.svg',
  icon: 'pictures/icon.png',
  pages: { stations: false, indicators: true },
};
const checkSite = (settings: unknown) => check(asFiles({ ...goodData(), 'site.json': settings } as never));

describe('what a site says about itself', () => {
  it('is taken as it is where all is well', () => {
    const { data, problems, warnings } = checkSite(whole);
    expect([problems, warnings]).toEqual([[], []]);
    expect(data.site).toEqual(whole);
  });

  // biome-ignore format: one line per fault
  it.each([
    ['an empty name', { name: '' }, '$.name', '应为: 至少 1 个字符'],
    ['a name that is a paragraph', { name: '长'.repeat(21) }, '$.name', '应为: 最多 20 个字符'],
    ['markup', { tagline: '<b>粗</b>' }, '$.tagline', '应为: 纯文字'],
    ['a contact that nobody can reach', { contact: { office: '办公室' } }, '$.contact', 'phone、email、address、url 至少写一项'],
    ['a mobile', { contact: { phone: '13912345678' } }, '$.contact.phone', '应为: 座机'],
    ['an address that is none', { contact: { email: 'office at example' } }, '$.contact.email', '应为: 电子邮箱'],
    ['a person’s address', { contact: { email: 'zhangsan1988@qq.com' } }, '$.contact.email', '应为: 没有个人信息'],
    ['a number that is no ICP number', { footer: { icp: '12345678' } }, '$.footer.icp', '应为: ICP 备案号，例如'],
    ['a number that is no police number', { footer: { police: '京ICP备12345678号' } }, '$.footer.police', '应为: 公安备案号，例如'],
    ['a link that runs', { footer: { links: [{ label: '点', url: 'javascript:alert(1)' }] } }, '$.footer.links[0].url', '应为: http 或 https 地址，或者本站的一页'],
    ['a link to another host by two slashes', { footer: { accessibility: { label: '声明', url: '//example.cn/' } } }, '$.footer.accessibility.url', '应为: http 或 https 地址，或者本站的一页'],
    ['a logo on another host', { logo: 'https://example.cn/logo.svg' }, '$.logo', '应为: public/ 下的图片'],
    ['a logo outside', { logo: '../logo.svg' }, '$.logo', '应为: public/ 下的图片'],
    ['a logo from the root', { logo: '/logo.svg' }, '$.logo', '应为: public/ 下的图片'],
    ['a logo that is no picture', { logo: 'logo.exe' }, '$.logo', '应为: public/ 下的图片'],
    ['a page that is none', { pages: { figures: false } }, '$.pages.figures', '应为: 认识的字段'],
    ['a page neither on nor off', { pages: { stations: 'no' } }, '$.pages.stations', '应为: 真或假'],
  ])('%s is refused: path, expected, found, what to do', (_name, settings, path, words) => {
    const problems = checkSite(settings).problems.filter((problem) => problem.path === path);
    expect(problems.length).toBeGreaterThan(0);
    const said = problems.map((problem) => describeProblem(problem, 'zh-Hans')).join('\n');
    expect(said).toContain(`site.json  ${path}`);
    expect(said).toContain(words);
    expect(said).toMatch(/实为: .+\n {2}怎么办: .+/);
  });
});

describe('languages', () => {
  const problemsOf = (settings: object) =>
    check(asFiles({ ...goodData(), 'site.json': settings } as never)).problems.map((problem) => [
      problem.path,
      describeProblem(problem, 'en').match(/expected: .*/)?.[0],
    ]);

  it.each([
    [
      {
        languages: ['zh-Hans', 'zh-Hant', 'en'],
        translations: { en: { name: 'Example', notes: ['Free.'] } },
      },
    ],
    [{ languages: ['en'] }],
    [{ language: 'zh-Hant' }],
  ])('%j is right', (settings) => {
    expect(problemsOf(settings)).toEqual([]);
  });

  it.each([
    [{ languages: ['zh-Hans', 'fr'] }, '$.languages[1]', 'expected: "zh-Hans" | "zh-Hant" | "en"'],
    [{ languages: [] }, '$.languages', 'expected: at least 1'],
    [{ languages: ['en', 'en'] }, '$.languages', 'expected: no repetition'],
    [
      { language: 'en', languages: ['en', 'zh-Hans'] },
      '$.language',
      'expected: either language or languages: the first of languages is that of the site',
    ],
    [
      { languages: ['en', 'zh-Hans'], translations: { en: { name: 'Example' } } },
      '$.translations.en',
      'expected: one of languages behind the first',
    ],
    [
      { translations: { en: { name: 'Example' } } },
      '$.translations.en',
      'expected: one of languages behind the first',
    ],
  ])('%j is refused in words', (settings, place, words) => {
    expect(problemsOf(settings)).toEqual([[place, words]]);
  });
});
