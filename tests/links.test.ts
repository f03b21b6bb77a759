/** Every link inside the site, on every page of every language, leads to a file, and to a place that is there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { allBuiltFiles, dist, otherLanguages } from './dist.ts';
import { followLinks } from './links.ts';

it.each([
  ['whose address is known', dist, false, ['zh-Hant', 'en']],
  ['opened from its folder', inject('relative'), true, ['en']],
] as const)('of a site %s', (_, folder, isFolder, languages) => {
  const { broken, pages, links } = followLinks(folder, isFolder);
  // A server shows 404.html at any depth, so that its links begin at the root; nobody opens it from a folder.
  const found = isFolder ? broken.filter((link) => !link.startsWith('404.html: ')) : broken;
  expect(found.slice(0, 20)).toEqual([]);
  // Each language has the pages of a site, and they lead to each other.
  const files = allBuiltFiles(folder).filter((file) => file.endsWith('.html'));
  for (const language of languages)
    expect(files.filter((file) => file.startsWith(`${language}/`)).length).toBeGreaterThan(100);
  expect(otherLanguages).toEqual(expect.arrayContaining([...languages]));
  expect(pages).toBe(files.length);
  expect(links).toBeGreaterThan(10 * pages);
});

it('finds what leads nowhere', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-links-'));
  try {
    mkdirSync(path.join(folder, 'en/a'), { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), '<p id="x"><a href="/en/a/">a</a><a href="/b/">b</a>');
    writeFileSync(
      path.join(folder, 'en/a/index.html'),
      '<a href="/#x">x</a><a href="/#y">y</a><img src="/c.png"><a href="https://example.org/">out</a>',
    );
    const found = ['index.html: /b/', 'en/a/index.html: /#y (no such place)', 'en/a/index.html: /c.png'];
    expect(followLinks(folder, false).broken.sort()).toEqual(found.sort());
    writeFileSync(
      path.join(folder, 'index.html'),
      '<a href="en/a/index.html">a</a><a href="en/a/">no file</a>',
    );
    writeFileSync(
      path.join(folder, 'en/a/index.html'),
      '<a href="../../index.html">home</a><a href="/">root</a>',
    );
    expect(followLinks(folder, true).broken.sort()).toEqual(
      ['index.html: en/a/', 'en/a/index.html: /'].sort(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
