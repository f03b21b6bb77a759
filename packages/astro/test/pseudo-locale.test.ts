import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pseudo } from './pseudo/dictionary.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-pseudo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [data, out] = [path.join(folder, 'data'), path.join(folder, 'out')];

const filesIn = (root: string, ending: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name));

beforeAll(() => {
  mkdirSync(path.join(data, 'unions'), { recursive: true });
  cpSync('data/indicators.json', path.join(data, 'indicators.json'));
  cpSync('data/unions/acftu', path.join(data, 'unions/acftu'), { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  cpSync('data/demo', path.join(data, 'demo'), { recursive: true });
  writeFileSync(
    path.join(data, 'site.json'),
    JSON.stringify({ url: 'https://union.example/', pages: { pictures: false } }),
  );
  const build = path.resolve('packages/astro/test/pseudo/build.ts');
  const { status, stdout, stderr } = spawnSync('node', [build, data, out], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', GONGKAI_LANG: 'en', GONGKAI_DATA: '' },
  });
  expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
}, 300_000);

describe('a site in the pseudo-locale', () => {
  const pages = () => filesIn(path.join(out, 'dist'), '.html');

  it('is written in it', () => {
    const home = readFileSync(path.join(out, 'dist/index.html'), 'utf8');
    for (const word of ['首页', '来源', '指标'])
      expect(pages().length > 100 && home.includes(pseudo(word))).toBe(true);
  });

  it('has no word that is neither of a dictionary nor of its data', () => {
    const known = filesIn(data, 'json')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const strays = new Map<string, string>();
    for (const page of pages()) {
      // Styles name fonts, and scripts of pages hold no words but what attributes hand them.
      const html = readFileSync(page, 'utf8').replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '');
      for (const [run] of html.matchAll(/\p{Script=Han}+/gu))
        if (!known.includes(run)) strays.set(run, path.relative(path.join(out, 'dist'), page));
    }
    expect([...strays]).toEqual([]);
  });
});
