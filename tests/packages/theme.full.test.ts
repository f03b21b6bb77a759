/** A site of somebody else: a fresh Astro project, the packed theme, the data of one invented union, and what the README shows. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordsIn } from '@gongkai/astro';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/packages/workspace.ts';
import { builtFiles } from '../dist.ts';
import { newCss, newerThanBaseline } from '../newer-syntax.ts';
import type { Consumer } from './support/consumer.ts';
import { ourOwn, sentencesOf } from './support/our-own.ts';
import { mustRun, run } from './support/process.ts';
import { addExamples, examplesOf, themeProject } from './support/theme-project.ts';
import { type Visitor, visitorOf } from './support/visit.ts';

let project: Consumer;
const folderOf = (name: string) => path.join(project.folder, name);
const built = (site: string, file: string) => readFileSync(path.join(folderOf(site), file), 'utf8');
/** Pages; what is made to be pasted into an article is none. */
const pagesOf = (site: string) =>
  builtFiles('.html', folderOf(site)).filter((file) => !file.endsWith('.wechat.html'));
/** Frames, and what is made to be printed, have nothing of the site's frame. */
const hasNoFrame = /^embed\/|\/(?:review|maps)\//;
/** A page as it is asked for. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Links of a site that lead to nothing in it; those from the root begin with its base. */
const deadLinks = (site: string, base: string): string[] =>
  pagesOf(site).flatMap((page) =>
    [...built(site, page).matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (/^(https?:|mailto:|tel:|geo:|data:|#)/.test(href)) return [];
      const target = decodeURIComponent(href.replace(/[?#].*$/s, ''));
      if (target.startsWith('/') && !target.startsWith(base)) return [`${page}: ${href}`];
      const inside = target.startsWith('/')
        ? target.slice(base.length)
        : path.join(path.dirname(page), target);
      const file = path.join(folderOf(site), inside);
      const isThere =
        existsSync(file) && (statSync(file).isFile() || existsSync(path.join(file, 'index.html')));
      return isThere ? [] : [`${page}: ${href}`];
    }),
  );

let plain: Visitor;
let own: Visitor;
beforeAll(async () => {
  project = await themeProject(inject('registry'));
  await mustRun('npm', ['run', 'build'], project.folder);
  addExamples(project);
  await mustRun('npx', ['--no-install', 'gongkai', 'check'], project.folder);
  await mustRun('npx', ['--no-install', 'astro', 'build', '--outDir', 'own'], project.folder);
  [plain, own] = await Promise.all([visitorOf(folderOf('dist')), visitorOf(folderOf('own'))]);
});
afterAll(async () => {
  await plain?.close();
  await own?.close();
  project?.remove();
});

describe('without a word of configuration', () => {
  test('it is a whole site, though nobody wrote a page', () => {
    const promised = [
      'index.html',
      '404.html',
      'unions/sample/index.html',
      'figures/sample-stations/index.html',
      'figures/sample-stations.json',
      'figures/sample-stations.csv',
      'figures/sample-stations.svg',
      'embed/sample-stations/index.html',
      'indicators/index.html',
      'indicators/service-stations/index.html',
      'stations/index.html',
      'sources/index.html',
      'method/index.html',
      'data/index.html',
      'data/unions/sample/snapshots/2026-01-31.json',
      'data/schema/site.schema.json',
    ];
    expect(promised.filter((file) => !existsSync(path.join(folderOf('dist'), file)))).toEqual([]);
    // Nothing fictional was given, so no page is there for it.
    expect(existsSync(path.join(folderOf('dist'), 'demo'))).toBe(false);
  });

  test.each([true, false])(
    'every page reads, with script: %s',
    async (script) => {
      const pages = pagesOf('dist');
      expect(pages.length).toBeGreaterThan(12);
      for (const page of pages) {
        const { title, heading, text, footer, sideways, waiting, faults } = await plain.visit(
          addressOf(page),
          {
            script,
          },
        );
        expect({ page, faults, sideways }).toEqual({ page, faults: [], sideways: 0 });
        expect([page, heading]).toEqual([page, expect.stringMatching(/^[^|]+$/)]);
        expect([page, title]).toEqual([page, expect.stringContaining('示例县总工会')]);
        expect([page, text.length > 20]).toEqual([page, true]);
        if (script) expect([page, waiting]).toEqual([page, []]);
        if (!hasNoFrame.test(page)) {
          expect([page, footer]).toEqual([page, expect.stringContaining('主办单位：未注明')]);
          expect([page, footer]).toEqual([page, expect.stringContaining('更正联系：未注明')]);
        }
      }
    },
    300_000,
  );

  test('what the union has reported stands on its page as it was printed, with where it was printed', async () => {
    const { text, links } = await plain.visit('unions/sample/', { script: false });
    for (const words of ['12处', '30余件', '两步工作法', '示例日报']) expect(text).toContain(words);
    expect(links).toContain('https://www.example.gov.cn/2026/report.html');
  });

  test('the source is linked wherever it stands: figure, frame, list of sources, CSV, JSON', () => {
    const url = 'https://www.example.gov.cn/2026/report.html';
    for (const page of ['figures/sample-stations', 'embed/sample-stations', 'sources', 'unions/sample'])
      expect([page, built('dist', `${page}/index.html`).includes(`href="${url}"`)]).toEqual([page, true]);
    for (const file of ['figures/sample-stations.csv', 'figures/sample-stations.json'])
      expect([file, built('dist', file).includes(url)]).toEqual([file, true]);
  });

  test('nothing on it is ours: no union, no name, no sentence that our site says of itself', () => {
    const ours = ourOwn();
    expect(ours.length).toBeGreaterThan(40);
    const files = ['.html', '.json', '.csv', '.svg', '.js', '.css', '.geojson'].flatMap((ending) =>
      builtFiles(ending, folderOf('dist')),
    );
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) => {
      const text = built('dist', file);
      return ours.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
    });
    expect(found).toEqual([]);
    // They are found where they are: a list that is empty of itself would find nothing anywhere.
    const site = readFileSync('site/words.ts', 'utf8');
    expect(ours.filter((words) => site.includes(words)).length).toBeGreaterThan(1);
  });

  test('old browsers can read its scripts and sheets, and none stands in a page', () => {
    const [scripts, sheets] = [builtFiles('.js', folderOf('dist')), builtFiles('.css', folderOf('dist'))];
    expect([scripts.length > 5, sheets.length > 0]).toEqual([true, true]);
    for (const file of scripts)
      expect([file, newerThanBaseline(built('dist', file), 'module')]).toEqual([file, null]);
    // MapLibre's own sheet comes with the map, which those browsers are not given.
    for (const file of sheets.filter((name) => !/zoom|maplibre/.test(name)))
      expect([file, newCss.flatMap(([name, at]) => (at.test(built('dist', file)) ? [name] : []))]).toEqual([
        file,
        [],
      ]);
    // A frame holds its own, with a policy that has their hashes; what describes data for machines is no script.
    for (const page of pagesOf('dist').filter((file) => !/^embed\/.+\//.test(file)))
      expect([page, built('dist', page).match(/<style|<script(?![^>]*(?: src=|ld\+json))/g)]).toEqual([
        page,
        null,
      ]);
  });
});

test.runIf(process.env.GONGKAI_TESTS === 'full')(
  'a real Chromium 86 reads, upgrades and walks it, as our own site',
  async () => {
    const args = ['scripts/browsers.ts', '--only', 'chromium-86', '--site', folderOf('dist')];
    const { out } = await mustRun('node', args, root);
    expect(out).toMatch(/\n[1-9]\d* passed, 0 failed/);
  },
  600_000,
);

describe('with settings, words, components and pages of its own, as the README shows them', () => {
  test('both READMEs show the same files', () => {
    expect(examplesOf('README.zh-CN.md')).toEqual(examplesOf('README.md'));
  });

  test('settings change name, tagline, publisher, contact, records, logo and icon on every page', async () => {
    for (const page of pagesOf('own').filter((file) => !hasNoFrame.test(file))) {
      const html = built('own', page);
      expect([page, /<title>([^<]*)<\/title>/.exec(html)?.[1]]).toEqual([
        page,
        expect.stringContaining('示例县总工会数据'),
      ]);
      for (const part of [
        '<p class="tagline">照原话，有出处</p>',
        '<img src="/union/logo.svg" alt=""',
        '<link rel="icon" href="/union/logo.svg"',
        '主办单位：示例县总工会',
        'href="tel:0900-1234567"',
        'href="mailto:office@union.example.cn"',
        '<a href="https://beian.miit.gov.cn/">京ICP备12345678号-1</a>',
        '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010502000001">',
        'href="/union/accessibility/"',
        'href="https://www.example.org.cn/"',
        '引用请注明来源。',
      ])
        expect([page, part, html.includes(part)]).toEqual([page, part, true]);
      expect(html).not.toContain('未注明</span>');
    }
    expect((await own.visit('')).faults).toEqual([]);
  });

  test('colours are those of the settings', async () => {
    const red = (visitor: Visitor) => visitor.style('', 'html', '--gk-red');
    expect(await red(own)).toBe('#0b3d91');
    expect(await red(plain)).not.toBe('#0b3d91');
  });

  test('a page that is left out is nowhere, and linked nowhere', () => {
    expect(existsSync(path.join(folderOf('own'), 'data/index.html'))).toBe(false);
    // Its files stay: others link to them.
    expect(existsSync(path.join(folderOf('own'), 'data/indicators.json'))).toBe(true);
    expect(deadLinks('own', '/union/')).toEqual([]);
    expect(deadLinks('dist', '/')).toEqual([]);
  });

  test('in another language, with whatever can be left out, nothing leads to it', async () => {
    const settings = folderOf('data/site.json');
    const before = readFileSync(settings, 'utf8');
    const names = ['indicators', 'stations', 'sources', 'method', 'data', 'demo'];
    const pages = Object.fromEntries(names.map((name) => [name, false]));
    writeFileSync(settings, JSON.stringify({ pages, language: 'en' }));
    await mustRun('npx', ['--no-install', 'astro', 'build', '--outDir', 'bare'], project.folder);
    writeFileSync(settings, before);
    expect(pagesOf('bare').map((page) => page.split('/')[0])).toEqual(
      expect.arrayContaining(['404.html', 'embed', 'figures', 'index.html', 'unions']),
    );
    // Those of its own stay.
    expect(names.filter((name) => existsSync(path.join(folderOf('bare'), name, 'index.html')))).toEqual([
      'stations',
    ]);
    expect(deadLinks('bare', '/')).toEqual([]);
    // The words of the theme are in its language; what sources print, and what the site says itself, as it was.
    const { reading: _, ...words } = wordsIn('zh-Hans');
    const chinese = sentencesOf(words);
    expect(chinese.length).toBeGreaterThan(60);
    for (const page of pagesOf('bare')) {
      const html = built('bare', page);
      expect([page, html.includes('<html lang="en"')]).toEqual([page, true]);
      expect([page, chinese.filter((sentence) => html.includes(sentence))]).toEqual([page, []]);
    }
    const union = built('bare', 'unions/sample/index.html');
    for (const part of ['What was done', 'Service venues', '12处', '示例县总工会'])
      expect([part, union.includes(part)]).toEqual([part, true]);
  });

  test('words, components and pages are its own', async () => {
    expect((await own.visit('')).text).toContain('这几个数，群众问得最多。');
    expect((await own.visit('404.html')).text).toContain('请从首页查起');
    const front = await own.visit('');
    expect(front.heading).toBe('示例县总工会数据');
    expect(front.text).toContain('虚构·示例，共2项数据。');
    expect(front.footer).toContain('本站由示例县总工会办公室维护。');
    expect(front.footer).toContain('引用请注明来源。');
    const method = await own.visit('method/');
    expect(method.text).toContain('请告诉我们：示例县总工会办公室');
    expect((await own.visit('stations/')).heading).toBe('驿站有多少处');
    const added = await own.visit('accessibility/');
    expect(added.heading).toBe('适老化与无障碍声明');
    expect(added.text).toContain('30余件');
    expect(added.faults).toEqual([]);
    expect(built('own', 'accessibility/index.html')).toContain('<meta name="author" content="示例县总工会">');
  });

  test('what it names must be there: the build stops with words', async () => {
    const config = folderOf('astro.config.mjs');
    const before = readFileSync(config, 'utf8');
    const faults = [
      [
        "Footer: './src/components/Footer.astro'",
        "Foot: './src/components/Footer.astro'",
        /components\.Foot.*Footer/s,
      ],
      [
        "'./src/components/Footer.astro'",
        "'./src/components/Foot.astro'",
        /components\.Footer.*Foot\.astro/s,
      ],
      ["words: './src/words.ts'", "words: './words.ts'", /words.*words\.ts/s],
      ['defineConfig({', "defineConfig({ base: '/gh',", /base of Astro.*url in data\/site\.json/s],
    ] as const;
    for (const [from, to, words] of faults) {
      expect(before).toContain(from);
      writeFileSync(config, before.replace(from, to));
      const { code, out, err } = await run(
        'npx',
        ['--no-install', 'astro', 'build', '--outDir', 'broken'],
        project.folder,
        { GONGKAI_LANG: 'en' },
      );
      expect([to, code]).toEqual([to, 1]);
      expect(out + err).toMatch(words);
      expect(out + err).not.toMatch(/^\s+at .*[:(]/m);
    }
    writeFileSync(config, before);
  }, 300_000);
});
