/** Code that was handed out once, in other people's pages for ever: all of it is replayed against what is built today. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built, dist } from './dist.ts';
import { address, answerForSite, contentHeight, ownFrame, useHost } from './frame-host.ts';

const open = useBrowser();
const hostPage = useHost();
const folder = 'tests/embeds';
const kept = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, code: readFileSync(path.join(folder, name), 'utf8').trim() }));
const of = (way: RegExp) => kept.filter(({ name }) => way.test(name));

/** What an address of ours leads to in the built site. */
function fileOf(url: string): string {
  const { pathname, hash } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1));
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (hash !== '') expect(built(file)).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
  return file;
}

it('there is code of every way', () => {
  for (const way of ['frame-live', 'frame-frozen', 'number', 'element', 'wechat', 'picture'])
    expect(of(new RegExp(`^\\d{4}-\\d{2}-\\d{2}-${way}-`)).length).toBeGreaterThan(0);
});

it.each(kept)('$name: every address of ours in it is there', ({ code }) => {
  const urls = [...code.matchAll(/https?:\/\/[^\s"'<>，。；）]+/g)].map(([url]) =>
    url.replaceAll('&amp;', '&'),
  );
  const ours = urls.filter((url) => url.startsWith(address));
  expect(ours.length).toBeGreaterThan(0);
  for (const url of ours) expect([url, existsSync(path.join(dist, fileOf(url)))]).toEqual([url, true]);
});

it.each(of(/-(?:frame-live|frame-frozen|number)-/))(
  '$name: the frame shows numbers or parts, and none of it is cut off',
  async ({ code }) => {
    await open('about:blank', { javaScriptEnabled: false }, async (page) => {
      await answerForSite(page);
      await page.goto(hostPage({ body: `<div style="width:375px">${code}</div>` }));
      const frame = await ownFrame(page);
      expect(await frame.locator('.gk-num, .gk-ov-name, .gk-figure-number').count()).toBeGreaterThan(0);
      const height = await page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
      // What is live may have more to say than it had: it is scrolled. What is frozen is as it was.
      if (code.includes('/frozen/')) expect(height).toBeGreaterThanOrEqual(await contentHeight(frame));
    });
  },
);

it.each(of(/-element-/))('$name: the element shows the figure', async ({ code }) => {
  await open('about:blank', {}, async (page) => {
    await answerForSite(page);
    await page.goto(hostPage({ body: `<div style="width:375px">${code}</div>` }));
    const parts = page.locator('gk-figure').locator('.gk-num, .gk-ov-name');
    await expect.poll(() => parts.count()).toBeGreaterThan(0);
  });
});

describe('what is frozen', () => {
  const files = existsSync('archive') ? readdirSync('archive', { recursive: true }).map(String) : [];
  const pages = files.filter((file) => file.endsWith('.html'));

  it('is in the built site byte for byte, and asks nobody for anything', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const file of pages) {
      const text = readFileSync(path.join('archive', file), 'utf8');
      expect([file, built(`frozen/${file.replace(/\.html$/, '/index.html')}`) === text]).toEqual([
        file,
        true,
      ]);
      expect([file, /<link\b|<img\b|src=|url\(/.test(text)]).toEqual([file, false]);
    }
  });
});
