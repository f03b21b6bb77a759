import { describe, expect, it } from 'vitest';
import { writePageAddresses } from '../src/integration/write-addresses.ts';

const link = (href: string, file: string, base: string | null) =>
  /href="([^"]*)"/.exec(writePageAddresses(`<a class="x" href="${href}">x</a>`, file, base))?.[1];

// biome-ignore format: one line per address
describe('an address', () => {
  it.each([
    ['/', 'index.html', './index.html'],
    ['/', 'unions/x/index.html', '../../index.html'],
    ['/#unions', 'sources/index.html', '../index.html#unions'],
    ['/sources/#a.b@2026-01-31', 'unions/x/index.html', '../../sources/index.html#a.b@2026-01-31'],
    ['/stations/?q=a/b#c', 'index.html', './stations/index.html?q=a/b#c'],
    ['/figures/x.csv', 'figures/x/index.html', '../../figures/x.csv'],
    ['/figures/x.svg#a/', 'index.html', './figures/x.svg#a/'],
    ['/data/', '404.html', '/data/index.html'],
    ['/a.html', '404.html', '/a.html'],
    ['#here', 'unions/x/index.html', '#here'],
    ['https://example.cn/', 'index.html', 'https://example.cn/'],
    ['//example.cn/', 'index.html', '//example.cn/'],
    ['tel:12351', 'index.html', 'tel:12351'],
  ])('%s in %s, without a url: %s', (href, file, written) => {
    expect(link(href, file, null)).toBe(written);
  });

  it.each([
    ['/', '/', '/'],
    ['/', '/gh/', '/gh/'],
    ['/unions/x/', '/gh/2026/', '/gh/2026/unions/x/'],
    ['/sources/#a', '/', '/sources/#a'],
    ['/sources/#a', '/gh/', '/gh/sources/#a'],
    ['/x.csv', '/%E5%B7%A5/', '/%E5%B7%A5/x.csv'],
    ['#here', '/gh/', '#here'],
    ['//example.cn/', '/gh/', '//example.cn/'],
  ])('%s below %s: %s, at every depth', (href, base, written) => {
    for (const file of ['index.html', 'unions/x/index.html', '404.html', 'a/b/c/index.html'])
      expect(link(href, file, base)).toBe(written);
  });

  it('is one of a tag: what looks like one in text stays as it is', () => {
    const html = `<p title='a href="/x/"'>他写道 href="/x/" src="/y" 1 < 2 <img alt=">" src="/z"></p>`;
    expect(writePageAddresses(html, 'a/index.html', '/gh/')).toBe(html.replace('"/z"', '"/gh/z"'));
  });

  it('is that of scripts, styles, pictures and forms alike, in either quotes', () => {
    const html = `<link rel="stylesheet" href='/a.css'><script type="module" src="/b.js"></script><form action="/c/"><video poster="/d.png"></video>`;
    expect(writePageAddresses(html, 'x/index.html', null)).toBe(
      `<link rel="stylesheet" href='../a.css'><script type="module" src="../b.js"></script><form action="../c/index.html"><video poster="../d.png"></video>`,
    );
  });

  it.each([
    ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="/gh/a.png 1x, /gh/b.png 2x">'],
    ['<img srcset="/a,b.png, //x.cn/c.png 2x">', '<img srcset="/gh/a,b.png, //x.cn/c.png 2x">'],
    ['<link imagesrcset=\'/a.png 480w\'>', '<link imagesrcset=\'/gh/a.png 480w\'>'],
    [
      `<p style="background:url(/a.svg) url('/b.svg') url(#c)">`,
      `<p style="background:url(/gh/a.svg) url('/gh/b.svg') url(#c)">`,
    ],
    ['<style>p{background:url("/a.svg")}</style>', '<style>p{background:url("/gh/a.svg")}</style>'],
    ['<meta http-equiv="refresh" content="0; url=/x/">', '<meta http-equiv="refresh" content="0; url=/gh/x/">'],
    ['<button formaction=/a>', '<button formaction=/gh/a>'],
    ['<object data="/a.svg"></object>', '<object data="/gh/a.svg"></object>'],
    ['<svg><use xlink:href="/a.svg#b"/></svg>', '<svg><use xlink:href="/gh/a.svg#b"/></svg>'],
    ['<a HREF = "/a?b=1&amp;c=2">', '<a HREF = "/gh/a?b=1&amp;c=2">'],
  ])('is found wherever HTML holds one: %s', (html, written) => {
    expect(writePageAddresses(html, 'index.html', '/gh/')).toBe(written);
  });

  it.each([
    `<script>const a = '<a href="/x/">'; if (1 < 2) b("/y")</script>`,
    '<!-- <a href="/x/"> -->',
    '<title><a href="/x/"></title><textarea><img src="/y"></textarea>',
    '<p>url(/a.svg) <span data-src="/x" title="/y" data="/z"></span></p>',
    '<meta name="description" content="/x/">',
    '<a href="',
  ])('is none in %s', (html) => {
    expect(writePageAddresses(html, 'index.html', '/gh/')).toBe(html);
  });
});
