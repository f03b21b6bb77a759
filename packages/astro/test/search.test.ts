import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { namedParts, type SearchIndex, searcher } from '../src/search/engine.ts';
import { searchFiles } from '../src/search/entries.ts';
import { numberIn } from '../src/search/number.ts';
import { loadSite } from '../src/site.ts';
import { wordsIn } from '../src/words/index.ts';

const site = await loadSite(path.resolve('data'));
const words = wordsIn('zh-Hans');
const file = searchFiles(site, words).get('index.json') ?? '';
const index = JSON.parse(file) as SearchIndex;
const find = searcher(index);
const titles = (query: string) => find(query).map(({ title, beside }) => `${title} ${beside}`);

describe('what is found', () => {
  it.each([
    ['追回欠薪', '石泉县追回欠薪 13.5万元'],
    ['讨薪', '石泉县追回欠薪 13.5万元'],
    ['追回欠薪 石泉', '石泉县追回欠薪 13.5万元'],
    ['67件', '67件'],
    ['一百余万', '100余万元'],
    ['100万元', '100余万元'],
    ['13.5万', '13.5万元'],
    ['十三万五千', '13.5万元'],
    ['司機之家', '司机之家'],
    ['勞動爭議', '劳动争议'],
    ['漢陰', '汉阴县总工会'],
    ['双联', '双联'],
  ])('by %s: %s', (query, wanted) => {
    expect(titles(query).slice(0, 12).join('\n')).toContain(wanted);
  });

  it('nothing by what is nowhere, and by what says nothing', () => {
    for (const query of ['鲸鱼', '、。', '', '   ', '123456789件'])
      expect([query, titles(query)]).toEqual([query, []]);
  });

  it('no fiction', () => {
    expect(file).not.toMatch(/demo|演示/);
  });

  it('all that a search for parts of text finds, by every part of every name', () => {
    let [wanted, found] = [0, 0];
    for (const [, title, beside] of index.entries) {
      const signs = Array.from(title.replace(/[\s\p{P}\p{S}]+/gu, ''));
      for (const length of [1, 2, 3, 5, 8]) {
        for (let start = 0; start + length <= signs.length; start += length) {
          const query = signs.slice(start, start + length).join('');
          wanted += 1;
          if (find(query).some((hit) => hit.title === title && hit.beside === beside)) found += 1;
        }
      }
    }
    expect(wanted).toBeGreaterThan(3000);
    expect(found / wanted).toBeGreaterThanOrEqual(0.99);
  });
});

describe('numbers in a query', () => {
  it.each([
    ['67件', 67],
    ['一百余万', 1_000_000],
    ['100余万元', 1_000_000],
    ['近140万', 1_400_000],
    ['18.77万人', 187_700],
    ['两千三百余名', 2300],
    ['十二', 12],
    ['二十余处', 20],
    ['十三万五千', 135_000],
    ['1.2亿', 120_000_000],
    ['超8000人', 8000],
  ])('%s', (query, value) => {
    expect(numberIn(query)?.value).toBe(value);
  });

  it.each([
    ['20家超市', '家超市'],
    ['近郊3处', '近郊处'],
    ['3处多功能室', '处多功能室'],
    ['不超过5人', '人'],
    ['约50户左右', '户'],
    ['300余人次', '人次'],
    ['90%以上', '%'],
    ['100多万元', '元'],
  ])('%s: beside it stands %s', (query, rest) => {
    expect(numberIn(query)?.rest).toBe(rest);
  });

  it.each(['双联', '工会', '', '万', '余'])('none in %s', (query) => {
    expect(numberIn(query)).toBeNull();
  });
});

describe('what is fetched', () => {
  it('is at most 25 kB gzip for the data of this site', () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(25_000);
  });

  it('of a large site is one file for each union, of which the first names all', () => {
    const files = searchFiles(site, words, 1000);
    expect([...files.keys()].sort()).toEqual(
      ['index.json', ...site.unions.map(({ union }) => `${union.id}.json`)].sort(),
    );
    const small = JSON.parse(files.get('index.json') ?? '') as SearchIndex;
    expect(small.parts?.map(([union]) => union)).toEqual(site.unions.map(({ union }) => union.id));
    const parts = site.unions.flatMap(({ union }) => JSON.parse(files.get(`${union.id}.json`) ?? '[]'));
    expect(small.entries.length + parts.length).toBe(index.entries.length);
    expect(searcher(small)('汉阴')[0]?.title).toBe('汉阴县总工会');
    // Whoever names a union, in whatever script, is given what it reports.
    for (const query of ['汉阴 67件', '漢陰縣總工會', '汉阴'])
      expect([query, namedParts(small, query)]).toEqual([query, [['hanyin', 'hanyin.json']]]);
    expect(namedParts(small, '67件')).toEqual([]);
    expect(namedParts(index, '汉阴')).toEqual([]);
    const entries = [...small.entries, ...JSON.parse(files.get('hanyin.json') ?? '[]')];
    expect(searcher({ ...small, entries })('67件')[0]?.title).toContain('67件');
  });
});
