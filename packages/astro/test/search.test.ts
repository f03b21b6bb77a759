import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { shownWords, statusRemarks } from '@gongkai/charts';
import { describe, expect, it } from 'vitest';
import {
  type Entry,
  namedParts,
  type Part,
  partsToAsk,
  type SearchIndex,
  searcher,
  type UnionNumbers,
} from '../src/search/engine.ts';
import { searchFiles } from '../src/search/entries.ts';
import { numberIn, numbersIn } from '../src/search/number.ts';
import { askingWords } from '../src/search/question.ts';
import { loadSites } from '../src/sites.ts';
import { wordsIn } from '../src/words/index.ts';

const sites = await loadSites(path.resolve('data'));
type Language = 'zh-Hans' | 'zh-Hant' | 'en';

function siteIn(language: Language) {
  const site = sites.get(language);
  if (!site) throw new Error(`no site in ${language}`);
  return site;
}

const fileIn = (language: Language) =>
  searchFiles(siteIn(language), wordsIn(language)).get('index.json') ?? '';

const site = siteIn('zh-Hans');
const words = wordsIn('zh-Hans');
const file = fileIn('zh-Hans');
const index = JSON.parse(file) as SearchIndex;
const find = await searcher(index);
const titles = (query: string) => find(query).hits.map(({ title, beside }) => `${title} ${beside}`);

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
          if (find(query).hits.some((hit) => hit.title === title && hit.beside === beside)) found += 1;
        }
      }
    }
    expect(wanted).toBeGreaterThan(3000);
    expect(found / wanted).toBeGreaterThanOrEqual(0.99);
  });
});

describe('what must be said of a number', () => {
  const numbers = site.unions.flatMap((entry) => (entry.union.synthetic ? [] : [...site.rows(entry)]));

  it('stands in its result: how it was computed, its statuses', () => {
    const said = numbers.filter((row) => statusRemarks(row, 'zh-Hans').length > 0);
    expect(said.length).toBeGreaterThan(0);
    for (const row of said) {
      const [, title = '', beside = ''] =
        index.entries.find(([, , , address]) => address.endsWith(`#${row.observation.id}`)) ?? [];
      expect(title).toContain(shownWords(row, 'zh-Hans'));
      for (const remark of statusRemarks(row, 'zh-Hans')) expect(beside).toContain(remark);
    }
  });
});

describe('a question', async () => {
  const finders = {
    'zh-Hans': find,
    'zh-Hant': await searcher(JSON.parse(fileIn('zh-Hant'))),
    en: await searcher(JSON.parse(fileIn('en'))),
  };

  it.each([
    ['zh-Hans', '汉阴有几个司机之家', '/unions/hanyin/#hanyin.service-stations.drivers-home'],
    ['zh-Hans', '汉阴县的司机之家在哪里？', '/unions/hanyin/#hanyin.service-stations.drivers-home'],
    ['zh-Hans', '漢陰有幾個司機之家', '/unions/hanyin/#hanyin.service-stations.drivers-home'],
    ['zh-Hans', '石泉追回欠薪多少', '/unions/ankang/#ankang.wages-recovered.shiquan'],
    ['zh-Hans', '石泉县讨回了多少工资', '/unions/ankang/#ankang.wages-recovered.shiquan'],
    ['zh-Hans', '什邡劳动驿站有几处', '/unions/shifang/#shifang.service-stations.labour-station'],
    ['zh-Hans', '67件印在哪里', '/unions/hanyin/#hanyin.arbitration-cases'],
    ['zh-Hans', '近10万是不是比9万多', '/method/#words'],
    ['zh-Hans', '“双联”是什么', '/figures/ankang-dual-link/'],
    ['zh-Hans', 'how many rest stations in Hanyin', '/unions/hanyin/#hanyin.service-stations.total'],
    ['zh-Hant', '漢陰有幾個司機之家', '/unions/hanyin/#hanyin.service-stations.drivers-home'],
    ['zh-Hant', '石泉追回欠薪多少錢？', '/unions/ankang/#ankang.wages-recovered.shiquan'],
    [
      'en',
      'How many drivers’ homes are there in Hanyin?',
      '/unions/hanyin/#hanyin.service-stations.drivers-home',
    ],
    ['en', 'What is the number of job introductions?', '/indicators/job-introductions/'],
    ['en', '汉阴有几个司机之家', '/unions/hanyin/#hanyin.service-stations.drivers-home'],
  ] as const)('in %s: %s', (language, query, wanted) => {
    expect(finders[language](query).hits[0]?.address).toBe(wanted);
  });

  it('that asks for a number of several unions is answered by each', () => {
    const found = find('汉阴和安康的司机之家').hits.slice(0, 2);
    expect(found.map(({ beside }) => beside.slice(0, 2)).sort()).toEqual(['安康', '汉阴']);
  });

  it('is told from one of which something is nowhere', () => {
    expect(find('汉阴有几个司机之家').isNearest).toBe(false);
    expect(find('司机之家的鲸鱼').isNearest).toBe(true);
    expect(find('司机之家的鲸鱼').hits[0]?.title).toContain('司机之家');
    for (const query of ['鲸鱼有多少', '有几个', 'how many whales are there'])
      expect([query, find(query)]).toEqual([query, { hits: [], isNearest: false }]);
  });

  it('finds what it asks for, whatever words it asks with', () => {
    const asks = [
      (who: string, what: string) => `${who}的${what}是多少`,
      (who: string, what: string) => `请问${who}有几个${what}？`,
    ];
    const lost = index.entries.flatMap(([kind, title, beside, address]) => {
      const who = beside.split(' · ')[0] ?? '';
      const what = title.split(' ')[0] ?? '';
      return kind === 1
        ? asks
            .map((ask) => ask(who, what))
            .filter((query) => !find(query).hits.some((hit) => hit.address === address))
        : [];
    });
    expect(lost).toEqual([]);
  });

  it('has no word among those taken out of it that is a label by itself', () => {
    const names = new Set(index.entries.map(([, title]) => title));
    expect([...askingWords.chinese, ...askingWords.english].filter((word) => names.has(word))).toEqual([]);
  });

  it('in English finds every word of every label, by its beginning too', () => {
    const english = JSON.parse(fileIn('en')) as SearchIndex;
    const lost = english.entries.flatMap(([, title, , address]) =>
      [...title.toLowerCase().matchAll(/[a-z]{3,}/g)].flatMap(([word]) =>
        [word, word.slice(0, 3), word.slice(-3)].filter(
          (query) => !finders.en(query).hits.some((hit) => hit.address === address),
        ),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('numbers in a query', () => {
  it('all of them, each with the words that bound it', () => {
    expect(numbersIn('近10万比9万多的安康')).toEqual({
      numbers: [
        { value: 100_000, printed: '近10万' },
        { value: 90_000, printed: '9万多' },
      ],
      rest: ' 比 的安康',
    });
    expect(numbersIn('司机之家')).toEqual({ numbers: [], rest: '司机之家' });
  });

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

  it('of a large site is one file for each union, of which the first names all', async () => {
    const files = searchFiles(site, words, 1000);
    expect([...files.keys()].sort()).toEqual(
      ['index.json', 'index.numbers.json', ...site.unions.map(({ union }) => `${union.id}.json`)].sort(),
    );
    const small = JSON.parse(files.get('index.json') ?? '') as SearchIndex;
    expect(small.parts?.map(([union]) => union)).toEqual(site.unions.map(({ union }) => union.id));
    const parts = site.unions.flatMap(({ union }) => JSON.parse(files.get(`${union.id}.json`) ?? '[]'));
    expect(small.entries.length + parts.length).toBe(index.entries.length);
    expect((await searcher(small))('汉阴').hits[0]?.title).toBe('汉阴县总工会');
    // Whoever names a union, in whatever script, is given what it reports.
    for (const query of ['汉阴 67件', '漢陰縣總工會', '汉阴', '汉阴有几个司机之家', 'how many in Hanyin'])
      expect([query, namedParts(small, query)]).toEqual([query, [['hanyin', 'hanyin.json']]]);
    expect(namedParts(small, '67件')).toEqual([]);
    expect(namedParts(index, '汉阴')).toEqual([]);
    const entries = [...small.entries, ...JSON.parse(files.get('hanyin.json') ?? '[]')];
    expect((await searcher({ ...small, entries }))('67件').hits[0]?.title).toContain('67件');
  });
});

describe('a site that is larger than one file', () => {
  const files = searchFiles(site, words, 1000);
  const first = JSON.parse(files.get('index.json') ?? '') as SearchIndex;
  const entriesOf = (file: string) => JSON.parse(files.get(file) ?? '') as Entry[];
  const none = new Set<string>();

  it('has a file for each union, which together hold all that one would', () => {
    expect([...files.keys()].sort()).toEqual(
      ['index.json', 'index.numbers.json', ...site.unions.map(({ union }) => `${union.id}.json`)].sort(),
    );
    const all = [...first.entries, ...site.unions.flatMap(({ union }) => entriesOf(`${union.id}.json`))];
    const sorted = (entries: readonly Entry[]) => entries.map((entry) => JSON.stringify(entry)).sort();
    expect(sorted(all)).toEqual(sorted(index.entries));
  });

  const numbers = JSON.parse(files.get(first.numbers ?? '') ?? '') as UnionNumbers[];
  const ids = (parts: readonly Part[]) => parts.map(([union]) => union);
  const all = site.unions.map(({ union }) => union.id);

  it('knows which union printed a number, and asks for its file alone', async () => {
    const before = (await searcher(first))('67件');
    const { withNumber, others } = partsToAsk(first, '67件', before, none, numbers);
    expect([ids(withNumber), others]).toEqual([['hanyin'], []]);
    const entries = [...first.entries, ...withNumber.flatMap(([, name]) => entriesOf(name))];
    const after = (await searcher({ ...first, entries }))('67件');
    expect(after.hits[0]?.beside).toContain('汉阴');
    expect(partsToAsk(first, '67件', after, new Set(['hanyin']), numbers)).toEqual({
      withNumber: [],
      others: [],
    });
  });

  it('knows every number by which something of a union is found, also those of names', async () => {
    for (const [union, values] of numbers)
      for (const [, , , , , value] of entriesOf(`${union}.json`))
        if (value !== null) expect([union, values.includes(value)]).toEqual([union, true]);
    const none355 = (await searcher(first))('355工作法');
    expect(ids(partsToAsk(first, '355工作法', none355, none, numbers).withNumber)).toContain('shifang');
  });

  it('where no number leads, asks for all that nobody has asked yet', async () => {
    const nothing = { hits: [], isNearest: false };
    for (const query of ['没有的词', '123456789件'])
      expect(ids(partsToAsk(first, query, nothing, none, numbers).others)).toEqual(all);
    expect(ids(partsToAsk(first, '没有的词', nothing, new Set(['hanyin']), null).others)).toEqual(
      all.filter((id) => id !== 'hanyin'),
    );
  });

  it('asks for nothing more where it has an answer, or little was typed', async () => {
    const name = site.unions[0]?.union.name ?? '';
    const nothing = { withNumber: [], others: [] };
    const answer = (await searcher(first))(name);
    expect(partsToAsk(first, name, answer, none, numbers)).toEqual(nothing);
    expect(partsToAsk(first, '6', { hits: [], isNearest: false }, none, numbers)).toEqual(nothing);
    expect(partsToAsk(index, '没有的词', { hits: [], isNearest: false }, none, null)).toEqual(nothing);
  });
});
