import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitemap } from '../src/feeds/sitemap.ts';
import { addressIn, firstAddress, languageOfAddress, languagesOf } from '../src/languages/languages.ts';
import { linksWithin, matches } from '../src/languages/links-within.ts';
import { traditionalData, traditionalWords } from '../src/languages/traditional.ts';
import { searcher } from '../src/search/engine.ts';
import { searchFiles } from '../src/search/entries.ts';
import type { Site } from '../src/site.ts';
import { loadSites } from '../src/sites.ts';
import { wordsByLanguage } from '../src/words/by-language.ts';
import { defineWords, wordsIn } from '../src/words/index.ts';

const all = ['zh-Hans', 'zh-Hant', 'en'] as const;

describe('languages of a site', () => {
  it.each([
    [{}, ['zh-Hans']],
    [{ language: 'en' as const }, ['en']],
    [{ languages: ['en' as const, 'zh-Hans' as const] }, ['en', 'zh-Hans']],
  ])('%j: %j', (settings, languages) => {
    expect(languagesOf(settings)).toEqual(languages);
  });

  it.each([
    ['/', 'zh-Hans', '/'],
    ['/unions/x/', 'zh-Hans', '/unions/x/'],
    ['/en/', 'en', '/'],
    ['/zh-Hant/unions/x/', 'zh-Hant', '/unions/x/'],
    ['/english/', 'zh-Hans', '/english/'],
    ['/zh-Hans/', 'zh-Hans', '/zh-Hans/'],
  ] as const)('%s is in %s: %s', (address, language, first) => {
    expect(languageOfAddress(address, all)).toBe(language);
    expect(firstAddress(address, all)).toBe(first);
    expect(addressIn(first, language, all)).toBe(address);
  });
});

describe('links of a page', () => {
  const patterns = ['/', '/unions/[id]', '/figures', '/figures/[id]', '/search', '/search/[file]', '/data'];

  it.each([
    ['/', '/en/'],
    ['/#unions', '/en/#unions'],
    ['/unions/x/', '/en/unions/x/'],
    ['/unions/x/#a.b', '/en/unions/x/#a.b'],
    ['/figures/x/?v=0a', '/en/figures/x/?v=0a'],
    ['/search/index.json', '/en/search/index.json'],
    ['/data/', '/en/data/'],
    // What is there once.
    ['/unions/x/feed.xml', '/unions/x/feed.xml'],
    ['/unions/x/y/', '/unions/x/y/'],
    ['/figures/x.svg', '/figures/x.svg'],
    ['/data/all.csv', '/data/all.csv'],
    ['/embed/x/', '/embed/x/'],
    ['//example.cn/', '//example.cn/'],
    ['https://example.cn/data/', 'https://example.cn/data/'],
    ['#here', '#here'],
  ])('%s leads to %s', (href, written) => {
    expect(linksWithin(`<a class="x" href="${href}">x</a>`, 'en', patterns)).toBe(
      `<a class="x" href="${written}">x</a>`,
    );
  });

  it('stay where they say the language, and in text', () => {
    const html = `<a href="/data/" hreflang="zh-Hans">简体</a><p title='href="/data/"'>href="/data/"</p>`;
    expect(linksWithin(html, 'en', patterns)).toBe(html);
    expect(matches([], '/')).toBe(false);
  });
});

describe('traditional characters', () => {
  it('are those of our own words; what was printed stays', () => {
    const observation = {
      id: 'x.a',
      label: '处理劳动争议100余万元',
      quantity: { printed: '100余万元', unit: '元' },
      source: { locator: '维护权益', phrase: '处理劳动争议100余万元', note: '来源没有说明' },
    };
    const source = { id: 's1', title: '县总工会这一年', publisher: '县报', description: '报纸报道' };
    expect(traditionalData({ observation, source, map: new Map([['a', '总工会']]) })).toEqual({
      observation: {
        ...observation,
        label: '處理勞動爭議100余万元',
        source: { ...observation.source, note: '來源沒有說明' },
      },
      source: { ...source, description: '報紙報道' },
      map: new Map([['a', '總工會']]),
    });
  });

  it('are those of a site’s own words, also of what its functions say', async () => {
    const own = defineWords({
      home: { unionsNote: '点开看数字', figuresNote: (unions) => `${unions}家工会` },
    });
    expect(traditionalWords(own).home?.figuresNote?.(3, 3)).toBe('3家工會');
    const words = await wordsByLanguage(all, new Map([['zh-Hans', own]]));
    expect([...words].map(([language, { home }]) => [language, home.unionsNote])).toEqual([
      ['zh-Hans', '点开看数字'],
      ['zh-Hant', '點開看數字'],
      ['en', wordsIn('en').home.unionsNote],
    ]);
  });
});

describe('a site in each of its languages', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-languages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sites = new Map<string, Site>();
  const siteIn = (language: string) => sites.get(language) as Site;

  beforeAll(async () => {
    cpSync('data/indicators.json', path.join(folder, 'indicators.json'));
    cpSync('data/unions/acftu', path.join(folder, 'unions/acftu'), { recursive: true });
    cpSync('docs/sample-union', path.join(folder, 'unions/sample'), { recursive: true });
    writeFileSync(
      path.join(folder, 'site.json'),
      JSON.stringify({
        url: 'https://gongkai.example/',
        name: '工会公开',
        footer: { notes: ['数字可以自由引用。'] },
        languages: all,
        translations: { en: { name: 'Example', notes: ['Free.'] } },
      }),
    );
    for (const [language, site] of await loadSites(folder)) sites.set(language, site);
  }, 60_000);

  it('has ids, hashes, files and printed words in common', () => {
    expect([...sites.keys()]).toEqual(all);
    const facts = ({ unions, files, hash, rows, figures }: Site) => ({
      files,
      hashes: files.map(hash),
      figures: figures.map(({ figure }) => figure.id),
      numbers: unions.flatMap((entry) =>
        rows(entry).map(({ observation: { id, quantity, source } }) => [
          id,
          quantity,
          source?.phrase,
          source?.locator,
        ]),
      ),
    });
    expect(facts(siteIn('zh-Hant'))).toEqual(facts(siteIn('zh-Hans')));
    expect(facts(siteIn('en'))).toEqual(facts(siteIn('zh-Hans')));
  });

  it('says who it is in its own words, converted ones, or those of its first language', () => {
    const said = [...sites.values()].map(({ data }) => [
      data.site?.name,
      data.site?.footer?.notes?.[0]?.slice(0, 5),
    ]);
    expect(said).toEqual([
      ['工会公开', '数字可以自'],
      ['工會公開', '數字可以自'],
      ['Example', 'Free.'],
    ]);
  });

  it.each([
    ['zh-Hans', ['驿站', '驛站', '总工会']],
    ['zh-Hant', ['驿站', '驛站', '12处', '總工會']],
    ['en', ['驿站', '驛站', '12处', 'dispute']],
  ])('%s is searched in both scripts', async (language, queries) => {
    const files = searchFiles(siteIn(language), wordsIn(siteIn(language).data.site?.language ?? 'zh-Hans'));
    const find = await searcher(JSON.parse(files.get('index.json') ?? ''));
    for (const query of queries) expect([query, find(query).hits.length > 0]).toEqual([query, true]);
  });

  it('is in its sitemap with all versions of a page', () => {
    const versions = (address: string) =>
      address === '/about/'
        ? []
        : all.map((language) => ({ language, address: addressIn(address, language, all) }));
    const xml = sitemap(siteIn('zh-Hans'), versions);
    const home = xml.split('\n').filter((line) => line.includes('<loc>https://gongkai.example/en/</loc>'));
    expect(home).toHaveLength(1);
    for (const link of [
      'hreflang="zh-Hans" href="https://gongkai.example/"',
      'hreflang="zh-Hant" href="https://gongkai.example/zh-Hant/"',
      'hreflang="x-default" href="https://gongkai.example/"',
    ])
      expect(home[0]).toContain(link);
    expect(xml.match(/<loc>[^<]*about\//g)).toHaveLength(1);
    expect(sitemap(siteIn('zh-Hans'))).not.toContain('xhtml');
  });
});
