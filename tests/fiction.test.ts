import { demonstrations, publishingUnions } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { describe, expect, inject, it } from 'vitest';
import { touchMap, useBrowser } from './browser.ts';
import { built, builtFiles } from './dist.ts';

const open = useBrowser();
const site = inject('site');
const { data } = checkFolder('data');
const demos = demonstrations(data);
const names = demos.flatMap(({ union }) => [union.name, union.shortName]);
const unions = demos.map(({ union }) => union.id);
const figures = demos.flatMap((entry) => entry.figures?.figures.map(({ id }) => id) ?? []);
const isDemo = (file: string) =>
  file.startsWith('demo/') ||
  file.startsWith('data/demo/') ||
  unions.some((id) => file.startsWith(`unions/${id}/`) || file.startsWith(`embed/obs/${id}.`)) ||
  figures.some((id) => new RegExp(`^(figures|embed|oembed)/${id}[./]`).test(file));
const html = builtFiles('.html');
const told = ['.html', '.json', '.geojson', '.csv', '.svg'].flatMap((ending) => builtFiles(ending));
const real = html.filter((file) => !isDemo(file));

it.each(['tap', 'key'])(
  'a stranger with a phone comes by three of a %s to a station that was open at the moment of the demonstration',
  async (by) => {
    await open(site, { viewport: { width: 375, height: 812 }, hasTouch: true }, async (page) => {
      const press = async (name: string | RegExp, address: string) => {
        const link = page.locator('main').getByRole('link', { name }).first();
        await (by === 'tap' ? link.tap() : link.press('Enter'));
        await page.waitForURL(`**${address}`);
      };
      await press('找歇脚的地方', '/stations/');
      await press(/示例.*虚构/, '/demo/#maps');
      const maps = page.locator('#maps');
      await expect
        .poll(() => maps.evaluate((shown) => Math.abs(shown.getBoundingClientRect().top)))
        .toBeLessThan(200);
      await press(/演示.*站点/, '/figures/demo-stations/');
      const first = page.locator('.gk-first-stations');
      const openStations = async () => {
        await touchMap(page);
        return first.textContent();
      };
      await expect.poll(openStations).toContain('演示时刻开放');
      expect(await first.locator('li').count()).toBeGreaterThan(2);
      for (const station of await first.locator('li').allTextContents()) expect(station).toContain('演示');
      await expect
        .poll(() => page.locator('.gk-stations').textContent())
        .toMatch(/演示：开放与否按.*计算，不是现在/);
    });
  },
);

/** Whatever leads a reader to a place, or lets somebody be called. */
const way = /amap\.com|map\.baidu\.com|map\.qq\.com|\bgeo:\d|\btel:[^"]*/g;

it('there is fiction to look at', () => {
  expect([demos.length, figures.length]).toEqual([22, 8]);
  expect(html.filter(isDemo).length).toBeGreaterThan(10);
});

it('its page is an overview on a phone, and what is folded there opens where an address leads', async () => {
  const [first] = demos;
  const observation = first?.snapshots.at(-1)?.snapshot.observations.at(-1)?.id ?? '';
  await open(`${site}demo/#${observation}`, { viewport: { width: 375, height: 812 } }, async (page) => {
    const row = page.locator(`[id="${observation}"]`);
    await expect.poll(() => row.isVisible()).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    expect(await page.locator('details.source').count()).toBeGreaterThan(demos.length);
    for (const id of figures)
      expect([id, await page.locator(`main a[href$="figures/${id}/"]`).count()]).toEqual([id, 1]);
    // As it stands when nobody has opened anything.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = false;
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6000);
  });
});

it('nothing on the site leads to a place or calls anybody but the hotline, which is real', () => {
  const ways = told.flatMap((file) => (built(file).match(way) ?? []).map((found) => `${file} ${found}`));
  expect(ways).toEqual(['stations/index.html tel:12351']);
});

/** What says again what a figure's page says, for other people's pages, editors and offices. */
const isCopy = (file: string) =>
  /^(?:embed|frozen)\/.+\//.test(file) || /(?:\/(?:use|review)\/index|\.wechat)\.html$/.test(file);

it('search engines are told to leave out fiction and what nobody reports, and nothing else', () => {
  const reported = new Set(
    publishingUnions(data).flatMap(({ snapshots }) =>
      (snapshots.at(-1)?.snapshot.observations ?? []).map(({ indicator }) => indicator),
    ),
  );
  const left = html.filter((file) => built(file).includes('<meta name="robots" content="noindex"'));
  const unreported = data.catalogue.indicators
    .filter(({ id }) => !reported.has(id))
    .map(({ id }) => `indicators/${id}/index.html`);
  expect(unreported.length).toBeGreaterThan(0);
  expect(left.sort()).toEqual([...html.filter((file) => isDemo(file) || isCopy(file)), ...unreported].sort());
});

describe('no page of what is real', () => {
  it('names, counts, lists or links a fictional union, figure or file', () => {
    for (const file of real) {
      const text = built(file);
      const links = [...text.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href);
      expect([file, links.filter((href) => /(unions|figures|embed|data\/demo)\/demo/.test(href))]).toEqual([
        file,
        [],
      ]);
      expect([file, names.filter((name) => text.includes(name))]).toEqual([file, []]);
      expect([file, unions.filter((id) => text.includes(`"${id}.`))]).toEqual([file, []]);
    }
  });

  it('leads to fiction but where its own page is named, which says what it is', () => {
    const link = /<a href="[^"]*\bdemo\/(?:index\.html)?(?:#[a-z]+)?"[^>]*>(.*?)<\/a>/g;
    const to = real.flatMap((file) => [...built(file).matchAll(link)].map(([, name]) => [file, name]));
    expect(to.map(([file]) => file)).toEqual(['data/index.html', 'method/index.html', 'stations/index.html']);
    for (const [, name] of to) expect(name).toContain('虚构');
    expect(built('demo/index.html').replace(/<[^>]+>/g, '')).toContain('全是虚构的');
  });

  it('draws or hands out a fictional number', () => {
    const ids = new Set(
      demos.flatMap(({ snapshots }) =>
        snapshots.flatMap(({ snapshot }) => snapshot.observations.map(({ id }) => id)),
      ),
    );
    for (const file of told.filter((one) => !isDemo(one) && !one.startsWith('data/schema/'))) {
      const found = [...built(file).matchAll(/demo-[a-z]\.[a-z0-9.-]+/g)].map(([id]) => id);
      expect([file, found.filter((id) => ids.has(id))]).toEqual([file, []]);
    }
  });
});

describe('what is fictional says so by itself, wherever it goes', () => {
  it.each(figures)('%s: page, frame, picture, table and data', (id) => {
    for (const file of [`figures/${id}/index.html`, `embed/${id}/index.html`]) {
      const page = built(file);
      expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toMatch(/^演示（虚构）：/);
      const figure = /<figure class="gk-figure[\s\S]*<\/figure>/.exec(page)?.[0] ?? '';
      expect(/<h1[^>]*>(.*?)<\/h1>/s.exec(figure)?.[1]).toContain('演示');
      expect(figure).toContain('演示数据，纯属虚构');
    }
    expect(built(`figures/${id}/index.html`)).toMatch(/property="og:title" content="演示（虚构）：/);
    // In somebody else's page: the name of a frame, and what is said of it where it is unfolded.
    const { title, html } = JSON.parse(built(`oembed/${id}.json`)) as { title: string; html: string };
    expect(title).toMatch(/^演示（虚构）：/);
    expect(/ title="([^"]*)"/.exec(html)?.[1]).toBe(title);
    const codes = [...built(`figures/${id}/use/index.html`).matchAll(/ title=&quot;(.*?)&quot;/g)];
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter(([, one = '']) => !one.startsWith('演示（虚构）：'))).toEqual([]);
    const svg = built(`figures/${id}.svg`);
    expect(svg).toContain('【演示数据，纯属虚构】');
    expect(svg).toMatch(/<title>演示 /);
    const json = JSON.parse(built(`figures/${id}.json`));
    expect(json.synthetic).toBe(true);
    for (const union of json.unions) expect(union.synthetic).toBe(true);
    const [head = '', ...rows] = built(`figures/${id}.csv`).trim().split('\r\n');
    expect(head).toMatch(/,synthetic(,note)?,source_url(,correction)?$/);
    expect(rows.length).toBeGreaterThan(0);
    // The mark stands before a note, which may hold commas, the address of the source, which fiction has not, and what was corrected.
    const cell = '(?:"(?:[^"]|"")*"|[^,]*)';
    const behind = `${head.includes(',note,') ? `${cell},` : ''}${head.endsWith(',correction') ? `,${cell}` : ''}`;
    const marked = new RegExp(`,true,${behind}$`);
    expect(rows.filter((row) => !marked.test(row))).toEqual([]);
  });

  it.each(unions)('the page of %s', (id) => {
    const page = built(`unions/${id}/index.html`);
    expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toMatch(/^演示（虚构）：/);
    expect(/<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1]).toContain('gk-fiction');
    expect(/<nav class="crumbs"[\s\S]*?<\/nav>/.exec(page)?.[0]).toContain('demo/');
    expect(/<nav aria-label="主导航">[\s\S]*?<\/nav>/.exec(page)?.[0]).not.toContain('aria-current="');
    // Tiles that stand alone, not in a figure.
    for (const tile of page.split('<gk-kpi-tile>').slice(1))
      expect(tile.split('</gk-kpi-tile>')[0]).toMatch(/演示|虚构/);
  });

  it('each station in the files, without a phone and far from land', () => {
    const files = [
      JSON.parse(built('data/demo/demo-a/stations.geojson')).features,
      JSON.parse(built('figures/demo-stations.json')).stations.stations,
    ];
    for (const features of files) {
      expect(features).toHaveLength(120);
      for (const { geometry, properties } of features) {
        expect(properties.synthetic).toBe(true);
        expect(properties).not.toHaveProperty('phone');
        if (geometry) expect(geometry.coordinates[0]).toBeGreaterThan(160);
      }
    }
    const [head = '', ...rows] = built('figures/demo-stations.csv').trim().split('\r\n');
    expect(head.endsWith(',synthetic,source_url')).toBe(true);
    expect(rows.filter((row) => !row.endsWith(',true,'))).toEqual([]);
    expect(JSON.parse(built('data/demo/demo-a/boundary.geojson')).properties.synthetic).toBe(true);
    for (const file of builtFiles('.json').filter((one) => /^data\/demo\/.*(union|\d)\.json$/.test(one)))
      expect([file, JSON.parse(built(file)).synthetic]).toEqual([file, true]);
    expect(builtFiles('.geojson').filter((file) => !isDemo(file))).toEqual([]);
  });

  it('on paper, too', async () => {
    await open(`${site}figures/demo-stations/`, { javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const marks = await page
        .locator('.gk-station .gk-fiction')
        .evaluateAll((all) => all.filter((mark) => mark.checkVisibility()).length);
      expect(marks).toBe(120);
    });
  });
});

describe('/stations/ while nobody has published where stations are', () => {
  it('is read in two screens of a phone: counts as printed with their sources, and whom to ask', async () => {
    await open(
      `${site}stations/`,
      { javaScriptEnabled: false, viewport: { width: 375, height: 812 } },
      async (page) => {
        const height = await page.evaluate(
          () => document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
        );
        expect(height).toBeLessThanOrEqual(2 * 812);
        expect(await page.locator('gk-station-map, .gk-station, .gk-figure').count()).toBe(0);
        expect(await page.locator('.hotline a').getAttribute('href')).toBe('tel:12351');
        expect((await page.locator('.hotline a').boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
        expect(await page.locator('main').textContent()).not.toMatch(/演示|现在开放/);
        const counts = await page
          .locator('.station-counts li')
          .evaluateAll((all) =>
            all.map((one) => [
              one.getAttribute('data-obs') ?? '',
              one.querySelector('b')?.textContent ?? '',
              one.querySelector('a')?.getAttribute('href') ?? '',
            ]),
          );
        const printed = new Map(
          publishingUnions(data).flatMap(({ snapshots }) =>
            (snapshots.at(-1)?.snapshot.observations ?? []).map((one) => [one.id, one] as const),
          ),
        );
        expect(counts.length).toBeGreaterThan(15);
        for (const [id = '', words, href] of counts) {
          expect([id, words]).toEqual([id, printed.get(id)?.quantity.printed]);
          expect([id, printed.get(id)?.derived]).toEqual([id, undefined]);
          expect(href).toBe(`/sources/#${id}`);
        }
      },
    );
  });
});
