import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printedIn, pseudo, pseudoData } from './pseudo/dictionary.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-pseudo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [data, out] = [path.join(folder, 'data'), path.join(folder, 'out')];

/** All that stays in Chinese. */
const printed: string[] = [];

const filesIn = (root: string, ending: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Chinese in a page that is in none of the known texts. Styles name fonts, and scripts of pages hold no words but what attributes hand them. */
const straysIn = (html: string, known: string) =>
  [...html.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '').matchAll(/\p{Script=Han}+/gu)].flatMap(
    ([run]) => (known.includes(run) ? [] : [run]),
  );

beforeAll(() => {
  mkdirSync(path.join(data, 'unions'), { recursive: true });
  cpSync('data/indicators.json', path.join(data, 'indicators.json'));
  cpSync('data/unions/acftu', path.join(data, 'unions/acftu'), { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  cpSync('data/demo', path.join(data, 'demo'), { recursive: true });
  writeFileSync(
    path.join(data, 'site.json'),
    // The statement on accessibility is a document in Chinese, not words of a dictionary.
    JSON.stringify({ url: 'https://union.example/', pages: { pictures: false, accessibility: false } }),
  );
  const files = filesIn(data, 'json').map((file) => ({
    file,
    value: JSON.parse(readFileSync(file, 'utf8')) as unknown,
  }));
  const found = new Set(files.flatMap(({ value }) => printedIn(value)));
  printed.push(...[...found].sort((a, b) => b.length - a.length));
  for (const { file, value } of files) writeFileSync(file, JSON.stringify(pseudoData(value, printed)));
  const build = path.resolve('packages/astro/test/pseudo/build.ts');
  const { status, stdout, stderr } = spawnSync('node', [build, data, out], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GONGKAI_LANG: 'en',
      GONGKAI_DATA: '',
      // Code is changed in memory alone: what is drawn here must be found by no other build.
      GONGKAI_CACHE: path.join(folder, 'cache'),
    },
  });
  expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
}, 900_000);

describe('a site in the pseudo-locale', () => {
  const pages = () => filesIn(path.join(out, 'dist'), '.html');

  it('is written in it', () => {
    const home = readFileSync(path.join(out, 'dist/index.html'), 'utf8');
    for (const word of ['来源', '指标', '站点'])
      expect([word, home.includes(pseudo(word))]).toEqual([word, true]);
    expect(pages().length).toBeGreaterThan(100);
  });

  it('shows what escapes it, in texts and attributes', () => {
    const html = `<p aria-label="漏网">${pseudo('来源')}：67件</p><script>"程序"</script>`;
    expect(straysIn(html, '67件')).toEqual(['漏网']);
  });

  it('has no word that is neither of a dictionary nor of its data', () => {
    const known = printed.join('\n');
    expect(known).toContain('件');
    const strays = pages().flatMap((page) =>
      straysIn(readFileSync(page, 'utf8'), known).map(
        (run) => `${path.relative(path.join(out, 'dist'), page)}: ${run}`,
      ),
    );
    expect(strays).toEqual([]);
  });
});
