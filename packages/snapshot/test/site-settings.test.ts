import { describe, expect, it } from 'vitest';
import { basePath, check } from '../src/index.ts';
import { asFiles, goodData } from './fixture.ts';

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
