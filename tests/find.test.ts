import { latest, publishingUnions } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { SaxesParser } from 'saxes';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';
import { serveSplit, splitSearch, whales } from './sites/split-search.ts';

const open = useBrowser();
const site = inject('site');
const below = inject('below');
const { data } = checkFolder('data');
const unions = publishingUnions(data);
const phone = { viewport: { width: 375, height: 812 } };

describe('the search page', () => {
  it.each([
    ['追回欠薪', '/unions/ankang/#ankang.wages-recovered.shiquan'],
    ['67件', '/unions/hanyin/#hanyin.arbitration-cases'],
    ['漢陰', '/unions/hanyin/'],
  ])('finds %s, and leads there', async (query, address) => {
    for (const root of [site, below]) {
      await open(
        `${root}search/${root === below ? 'index.html' : ''}?q=${encodeURIComponent(query)}`,
        phone,
        async (page) => {
          const first = page.locator('.found a').first();
          await first.waitFor();
          const hrefs = await page
            .locator('.found a')
            .evaluateAll((all) =>
              all
                .slice(0, 5)
                .map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
            );
          const wanted =
            root === below ? `/some/union${address.replace(/\/(#|$)/, '/index.html$1')}` : address;
          expect(hrefs).toContain(wanted);
          const target = page.locator('.found a').nth(hrefs.indexOf(wanted));
          await target.click();
          await page.waitForURL((url) => url.pathname + url.hash === wanted);
          expect(await page.locator('h1').count()).toBe(1);
        },
      );
    }
  });

  it('answers while one types, says when nothing is found, and keeps the query in the address', async () => {
    await open(`${site}search/`, phone, async (page) => {
      await page.locator('#q').fill('司机之家');
      await expect.poll(() => page.locator('.found li').count()).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q')).toBe('司机之家');
      expect(await page.locator('.everything').isVisible()).toBe(false);
      await page.locator('#q').fill('鲸鱼');
      await expect.poll(() => page.locator('.found-count').textContent()).toContain('没有找到');
      // No dead end: what there is can be read through.
      expect(await page.locator('.everything').isVisible()).toBe(true);
      await page.locator('#q').fill('');
      await expect.poll(() => page.locator('.everything').isVisible()).toBe(true);
    });
  });

  it('finds an indicator by what its definition says it counts', async () => {
    await open(`${site}search/?q=${encodeURIComponent('热饭')}`, phone, async (page) => {
      await page.locator('.found li a').first().waitFor();
      expect(await page.locator('.found li a').first().getAttribute('href')).toContain(
        '/indicators/service-stations/',
      );
    });
  });

  it('has the focus in its box for who comes from the masthead, by keyboard: two keys lead to what is found', async () => {
    await open(`${site}`, phone, async (page) => {
      await page.locator('.mast nav a[href$="/search/"]').press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.type('67件');
      await expect.poll(() => page.locator('.found li').count()).toBeGreaterThan(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.matches('.found li:first-child a'))).toBe(
        true,
      );
    });
  });

  it('leaves the focus on an answer while later ones come', async () => {
    await open(`${site}search/?q=67`, phone, async (page) => {
      const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.href);
      const link = page.locator('.found a[href$="#hanyin.arbitration-cases"]');
      await link.focus();
      const href = await focused();
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#q');
        if (!field) return;
        field.value = '67件';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.waitForURL((url) => url.searchParams.get('q') === '67件');
      expect(await focused()).toBe(href);
    });
  });

  it('without script lists unions and indicators', async () => {
    await open(`${site}search/`, { javaScriptEnabled: false }, async (page) => {
      const hrefs = await page
        .locator('.everything a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(expect.arrayContaining(unions.map(({ union }) => `/unions/${union.id}/`)));
      expect(hrefs.length).toBeGreaterThan(80);
    });
  });
});

describe('the search page of a site whose index is split by union', async () => {
  const split = await splitSearch(118);
  const isUnion = (file: string) => !file.startsWith('index.');
  const openSplit = (use: Parameters<typeof open>[2], fetchedBy: (fetched: readonly string[]) => void) =>
    open('about:blank', phone, async (page) => {
      const fetched = await serveSplit(page, split);
      await page.goto(`${site}search/`);
      await use(page);
      fetchedBy(fetched.filter(isUnion));
    });

  it('fetches of all unions the one that printed a number', async () => {
    await openSplit(
      async (page) => {
        await page.locator('#q').fill('710077件');
        await expect.poll(() => page.locator('.found a').first().textContent()).toBe('调解纠纷 710077件');
        expect(await page.locator('.found-more').isVisible()).toBe(false);
      },
      (fetched) => expect(fetched).toEqual(['made-77.json']),
    );
  });

  it('fetches the union that is named, in traditional characters, too', async () => {
    await openSplit(
      async (page) => {
        await page.locator('#q').fill('漢陰 仲裁');
        await expect.poll(() => page.locator('.found li').count()).toBeGreaterThan(0);
        expect(await page.locator('.found-more').isVisible()).toBe(false);
      },
      (fetched) => expect(fetched).toEqual(['hanyin.json']),
    );
  });

  it('looks for words in forty of them, however they are typed, says how many are left, and goes on when asked', async () => {
    const more = 40;
    await openSplit(
      async (page) => {
        const left = (count: number) =>
          expect.poll(() => page.locator('.found-more').textContent()).toContain(`还有 ${count} 家工会`);
        for (const typed of ['鯨魚', '鯨魚觀', '鯨魚觀測']) {
          await page.locator('#q').fill(typed);
          await left(split.unions - more);
        }
        expect(await page.locator('.found-count').textContent()).toContain('没有找到');
        const button = page.locator('.found-more button');
        expect(await button.textContent()).toBe('再查 40 家');
        await button.press('Enter');
        await left(split.unions - 2 * more);
        await button.press('Enter');
        await expect.poll(() => page.locator('.found a').first().textContent()).toBe('鲸鱼观测法');
        expect(await page.locator('.found-more').isVisible()).toBe(false);
        // The button that had the focus is gone: it is where the answer is.
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('鲸鱼观测法');
      },
      (fetched) => {
        expect(fetched).toContain(`${whales}.json`);
        expect(fetched).toHaveLength(3 * more);
      },
    );
  });
});

describe('the front page on a phone', () => {
  it('begins with what it is, three ways in, and how sure the numbers are', async () => {
    await open(site, { ...phone, javaScriptEnabled: false }, async (page) => {
      const ways = await page
        .locator('.ways-in a')
        .evaluateAll((all) =>
          all.map((link) => [
            link.getAttribute('href'),
            link.getBoundingClientRect().bottom < innerHeight,
            link.getBoundingClientRect().height >= 44,
          ]),
        );
      expect(ways).toEqual([
        ['/stations/', true, true],
        ['#unions', true, true],
        ['/search/', true, true],
      ]);
      const rows = await page.locator('.kinds tr').evaluateAll((all) =>
        all.map((row) => ({
          count: Number(row.querySelector('td b')?.textContent),
          bottom: row.getBoundingClientRect().bottom,
        })),
      );
      expect(Math.max(...rows.map(({ bottom }) => bottom))).toBeLessThanOrEqual(812);
      const printed = unions.flatMap((entry) =>
        latest(entry).snapshot.observations.filter(({ derived }) => !derived),
      );
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(printed.length);
      const exact = printed.filter(({ quantity }) => quantity.kind === 'exact').length;
      expect(await page.locator('#kinds').textContent()).toBe(
        `${printed.length} 个印出的数字，${exact} 个是确数`,
      );
    });
  });
});

describe('for machines', () => {
  const real = builtFiles('.html').filter(
    (file) => !built(file).includes('<meta name="robots" content="noindex"') && file !== '404.html',
  );

  it('the sitemap has every page that may be listed, once, and no other', () => {
    const addresses = [
      ...built('sitemap.xml').matchAll(/<loc>https:\/\/gongkai\.example\/([^<]*)<\/loc>/g),
    ].map(([, path = '']) => `${path}index.html`);
    const listed = real.filter((file) => file !== 'demo/index.html');
    const inLanguages = ['', 'zh-Hant/', 'en/'].flatMap((folder) => listed.map((file) => folder + file));
    expect(addresses.sort()).toEqual(inLanguages.sort());
    expect(built('robots.txt')).toContain('Sitemap: https://gongkai.example/sitemap.xml');
  });

  it('feeds are well-formed, dated, and lead to pages that are there', () => {
    for (const file of ['snapshots.xml', ...unions.map(({ union }) => `unions/${union.id}/feed.xml`)]) {
      const feed = built(file);
      const faults: string[] = [];
      const parser = new SaxesParser();
      parser.on('error', ({ message }) => faults.push(message));
      parser.write(feed).close();
      expect([file, faults]).toEqual([file, []]);
      const ids = [...feed.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(feed.match(/<entry>/g)?.length).toBeGreaterThan(0);
      for (const [, href = ''] of feed.matchAll(
        /<link rel="alternate" type="text\/html" href="https:\/\/gongkai\.example\/([^"#]*)/g,
      ))
        expect(real).toContain(`${href}index.html`);
    }
  });

  it('each union describes its data for search engines, with files that are there; fiction does not', () => {
    const described = builtFiles('.html').filter((file) =>
      built(file).includes('<script type="application/ld+json">'),
    );
    // The page of all data describes them together.
    expect(described).toEqual(
      ['data/index.html', ...unions.map(({ union }) => `unions/${union.id}/index.html`)].sort(),
    );
    for (const entry of unions) {
      const [, json = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
          built(`unions/${entry.union.id}/index.html`),
        ) ?? [];
      const dataset = JSON.parse(json);
      expect(dataset).toMatchObject({
        '@type': 'Dataset',
        name: entry.union.name,
        version: latest(entry).snapshot.date,
      });
      expect(dataset.description.length).toBeGreaterThanOrEqual(50);
      expect(dataset.isBasedOn.length).toBe(latest(entry).snapshot.sources.length);
      for (const { contentUrl } of dataset.distribution)
        expect(built(contentUrl.replace('https://gongkai.example/', '')).length).toBeGreaterThan(100);
    }
  });

  it('everything is one table, one JSON file, one workbook and a data package that describes them', () => {
    const described = JSON.parse(built('data/datapackage.json'));
    const [head = '', ...rows] = built('data/all.csv').replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(described.resources.map(({ path }: { path: string }) => path)).toEqual([
      'all.csv',
      'all.json',
      'all.xlsx',
    ]);
    expect(described.resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      head.split(','),
    );
    const count = unions.reduce((sum, entry) => sum + latest(entry).snapshot.observations.length, 0);
    expect(rows).toHaveLength(count);
    const { unions: all } = JSON.parse(built('data/all.json'));
    expect(all.map(({ union }: { union: { id: string } }) => union.id)).toEqual(
      unions.map(({ union }) => union.id),
    );
    expect(built('data/all.csv') + built('data/all.json')).not.toMatch(/\bdemo-[a-z]\b/);
  });
});
