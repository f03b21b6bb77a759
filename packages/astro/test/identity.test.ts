import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityOf } from '../src/identity.ts';
import { siteLinks } from '../src/links.ts';
import { loadSite, type Site } from '../src/site.ts';
import { wordsIn } from '../src/words/index.ts';

const siteWords = wordsIn('zh-Hans');

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-identity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One union of its own, with what a site says of itself. */
async function one(settings: object): Promise<Site> {
  writeFileSync(path.join(folder, 'site.json'), JSON.stringify(settings));
  return loadSite(folder);
}

let several: Site;
beforeAll(async () => {
  mkdirSync(path.join(folder, 'unions'), { recursive: true });
  cpSync('data/indicators.json', path.join(folder, 'indicators.json'));
  cpSync('data/unions/acftu', path.join(folder, 'unions/acftu'), { recursive: true });
  cpSync('docs/sample-union', path.join(folder, 'unions/sample'), { recursive: true });
  several = await loadSite('data');
});

describe('who a site is', () => {
  it('of one union that says nothing: the union, and nothing invented', async () => {
    expect(identityOf(await one({}), siteWords)).toEqual({
      name: '示例县总工会',
      tagline: null,
      headline: ['示例县总工会'],
      description: siteWords.site.description('示例县总工会'),
      publisher: null,
      contact: null,
      footer: {},
      logo: null,
      icon: 'data:,',
    });
  });

  it('of several unions that say nothing: a neutral name', () => {
    const { name } = identityOf({ ...several, data: { ...several.data, site: {} } }, siteWords);
    expect(name).toBe('工会数据');
  });

  it('is what its settings say', async () => {
    const { headline, logo, icon } = identityOf(
      await one({ headline: '做了什么，有数可查', logo: '标志/logo 1.svg'.replace(' ', '-') }),
      siteWords,
    );
    expect(headline).toEqual(['做了什么，', '有数可查']);
    expect(logo).toBe('/%E6%A0%87%E5%BF%97/logo-1.svg');
    expect(icon).toBe(logo);
  });
});

describe('where its pages are', () => {
  const leave = {
    indicators: false,
    stations: false,
    sources: false,
    method: false,
    data: false,
    demo: false,
  };

  it('of one union, at the union; of several, where they are chosen', async () => {
    expect(siteLinks(await one({})).unions).toBe('/unions/sample/');
    expect(siteLinks(several).unions).toBe('/#unions');
  });

  it('nowhere for pages that are left out; a source is then linked by its own address', async () => {
    const site = await one({ pages: leave });
    const links = siteLinks(site);
    const { indicators, stations, sources, method, data, demo } = links;
    expect([indicators, stations, sources, method, data, demo]).toEqual(Array(6).fill(undefined));
    expect(links.indicator('x')).toBeUndefined();
    const [entry] = site.unions;
    const source = entry?.snapshots[0]?.snapshot.sources[0];
    if (!entry || !source) throw new Error('no source');
    expect(links.source(entry.union, source)).toBeUndefined();
    const url = 'https://www.example.gov.cn/1.html';
    expect(links.source(entry.union, { ...source, url })).toBe(url);
    expect(links.printed(entry.union, 'x', { ...source, url })).toBe(url);
    const { source: listed } = siteLinks(await one({}));
    expect(listed(entry.union, { ...source, url })).toBe('/sources/#sample-s1');
  });

  it('fiction is left out with its page, in figures and files', async () => {
    cpSync('data/demo/demo-b', path.join(folder, 'demo/demo-b'), { recursive: true });
    const [withIt, without] = [await one({}), await one({ pages: { demo: false } })];
    expect([withIt.demonstrations.length, without.demonstrations.length]).toEqual([1, 0]);
    expect(siteLinks(withIt).demo).toBe('/demo/');
    expect(withIt.files.some((file) => file.startsWith('demo/'))).toBe(true);
    expect(without.files.some((file) => file.startsWith('demo/'))).toBe(false);
  });
});
