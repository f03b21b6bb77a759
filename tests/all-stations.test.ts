import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stationsFile } from '@gongkai/testing/made-up/demo-stations';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isOfTheDriver } from '../scripts/browser.ts';
import { listen } from '../scripts/listen.ts';
import { touchMap, useBrowser } from './browser.ts';
import { builtFiles } from './dist.ts';

const open = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-all-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two unions far from each other that have published where their stations are, and the national one above them. */
function located(): string {
  const data = path.join(folder, 'data');
  mkdirSync(path.join(data, 'unions'), { recursive: true });
  cpSync('data/indicators.json', path.join(data, 'indicators.json'));
  cpSync('data/unions/acftu', path.join(data, 'unions/acftu'), { recursive: true });
  for (const [id, centre] of [
    ['west', [104, 31]],
    ['east', [118, 33]],
  ] as const) {
    const own = path.join(data, 'unions', id);
    cpSync('docs/sample-union', own, { recursive: true });
    rmSync(path.join(own, 'figures.json'));
    const snapshot = path.join(own, 'snapshots/2026-01-31.json');
    writeFileSync(snapshot, readFileSync(snapshot, 'utf8').replaceAll('sample', id));
    const union = JSON.parse(readFileSync(path.join(own, 'union.json'), 'utf8'));
    writeFileSync(
      path.join(own, 'union.json'),
      JSON.stringify({ ...union, id, name: `${id}县总工会`, shortName: `${id}县`, lede: undefined }),
    );
    const stations = stationsFile({ union: id, seed: centre[0], count: 40, centre, reach: 0.2 }, '普查');
    writeFileSync(path.join(own, 'stations.geojson'), JSON.stringify(stations));
    const figure = {
      id: `${id}-map`,
      kind: 'stations',
      domain: 'facilities',
      title: '站点在哪里',
      select: { stations: {} },
    };
    writeFileSync(path.join(own, 'figures.json'), JSON.stringify({ figures: [figure] }));
  }
  return data;
}

/** From how many stations on there are tiles, and what that makes of these. A plain run builds the form that today's unions need. */
const forms = (
  [
    ['500', 'points'],
    ['10', 'tiles'],
  ] as const
).slice(0, inject('isFull') ? 2 : 1);

let close = async () => {};
let site = '';
const out = path.join(folder, 'site');
beforeAll(async () => {
  const data = located();
  // A threshold that eighty stations pass: the form for many, without the many.
  for (const [most, to] of forms) {
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['scripts/build.ts', '--data', data, '--out', path.join(out, to)],
      {
        encoding: 'utf8',
        // As a publisher builds, not as a test runner does.
        env: { ...process.env, NODE_ENV: 'production', GONGKAI_MOST_POINTS: most },
      },
    );
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  }
  const files = sirv(out);
  const listening = await listen(
    createServer((request, response) => {
      files(request, response, () => {
        response.writeHead(404).end();
      });
    }),
  );
  site = listening.url;
  close = async () => void (await listening.close());
}, 900_000);
afterAll(() => close());

describe('the sheets by which a union registers its stations on the maps of others', () => {
  const linesOf = (file: string) =>
    readFileSync(path.join(out, 'points/unions', file), 'utf8')
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));

  it('hold what has a position, each in the columns and the coordinates of its map', () => {
    const { features } = JSON.parse(
      readFileSync(path.join(folder, 'data/unions/west/stations.geojson'), 'utf8'),
    );
    const placed = features.filter(({ geometry }: { geometry: unknown }) => geometry !== null);
    expect(placed.length).toBeLessThan(features.length);
    const first = placed[0].geometry.coordinates as [number, number];
    for (const [provider, columns, least, most] of [
      ['amap', ['编号', '名称', '地址', '经度', '纬度', '坐标系', '类别', '开放时间'], 0.0005, 0.02],
      ['baidu', ['title', 'address', 'longitude', 'latitude', 'coord_type', 'tags'], 0.005, 0.03],
      ['tencent', ['ud_id', 'title', 'address', 'lat', 'lng', 'tel'], 0.0005, 0.02],
    ] as const) {
      const [head = [], ...rows] = linesOf(`west.${provider}.csv`);
      expect(head.slice(0, columns.length)).toEqual(columns);
      expect(rows).toHaveLength(placed.length);
      const at = head.findIndex((name) => ['经度', 'longitude', 'lng'].includes(name));
      const moved = Math.abs(Number(rows[0]?.[at]) - first[0]);
      // GCJ-02 lies some hundred metres off, BD-09 about a kilometre.
      expect([provider, moved > least && moved < most]).toEqual([provider, true]);
      expect(existsSync(path.join(out, `points/unions/west.${provider}.xlsx`))).toBe(true);
    }
    expect(linesOf('west.amap.csv')[1]).toContain('GCJ-02');
    expect(linesOf('west.baidu.csv')[1]?.[4]).toBe('3');
  });

  it('stand on a page with a list to check the pins by; fiction is registered nowhere', async () => {
    await open(`${site}points/unions/west/maps/`, { javaScriptEnabled: false }, async (page) => {
      const stations = await page.locator('tbody[data-station]').count();
      expect(stations).toBe(linesOf('west.amap.csv').length - 1);
      expect(await page.locator('tbody[data-station] .slip-box').count()).toBe(stations * 3 * 5);
      expect(await page.locator('a[download]').count()).toBe(6);
      expect(await page.locator('main').textContent()).toContain('没有找到它公开的批量格式');
    });
    expect(
      builtFiles('').filter((file) => /^unions\/[^/]+\/maps\/|\.(amap|baidu|tencent)\./.test(file)),
    ).toEqual([]);
  });
});

describe('a union that has published where its stations are, as no union has yet', () => {
  const figure = 'points/figures/west-map/';

  it('leads to each of them and calls them, without script', async () => {
    await open(`${site}${figure}`, { javaScriptEnabled: false }, async (page) => {
      const placed = await page.locator('.gk-station[data-at]').count();
      expect(placed).toBeGreaterThan(30);
      for (const to of ['https://uri.amap.com/navigation?', 'geo:'])
        expect(await page.locator(`.gk-st-routes a[href^="${to}"]`).count()).toBe(placed);
      expect(await page.locator('.gk-station a[href="tel:12351"]').count()).toBeGreaterThan(0);
      expect(await page.locator('main').textContent()).not.toContain('演示');
      expect(await page.locator('[data-synthetic], [data-moment]').count()).toBe(0);
    });
  });

  it('says what is open now, and what is nearest; more ways come when somebody looks', async () => {
    const options = {
      viewport: { width: 1280, height: 900 },
      geolocation: { longitude: 104, latitude: 31 },
      permissions: ['geolocation'],
    };
    await open('about:blank', options, async (page) => {
      // A Monday at ten.
      await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00'));
      await page.goto(`${site}${figure}`);
      await touchMap(page);
      await page.getByRole('button', { name: '现在开放' }).click();
      const hours = () =>
        page
          .locator('.gk-station:visible')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.hours ?? ''));
      await expect
        .poll(async () => (await hours()).filter((one) => one === '' || one === '18:00-02:00'))
        .toEqual([]);
      expect(await hours()).toContain('08:00-18:00');
      expect(await page.locator('.gk-station:visible .gk-st-now').first().textContent()).toContain(
        '现在开放',
      );
      await page.getByRole('button', { name: '现在开放' }).click();
      await page.getByRole('button', { name: '离我最近' }).click();
      await page.getByRole('button', { name: '用我的位置' }).click();
      await page.locator('.gk-nearest').waitFor();
      const far = await page.locator('.gk-nearest .gk-station:visible .gk-st-now').allTextContents();
      const metres = far.map((text) => {
        const [, value = '0', unit] = /约([\d.]+)(米|公里)/.exec(text) ?? [];
        return Number(value) * (unit === '公里' ? 1000 : 1);
      });
      expect(metres.length).toBeGreaterThan(30);
      expect(metres).toEqual([...metres].sort((a, b) => a - b));
      const first = page.locator('.gk-nearest .gk-station').first();
      await first.locator('.gk-st-more > summary').click();
      await expect.poll(() => first.locator('.gk-st-routes a').count()).toBe(4);
      const ways = await first
        .locator('.gk-st-routes a')
        .evaluateAll((all) => all.map((one) => [one.textContent, (one as HTMLElement).dataset.crs]));
      expect(ways).toEqual([
        ['高德', 'GCJ-02'],
        ['手机地图', 'WGS-84'],
        ['百度', 'BD-09'],
        ['腾讯', 'GCJ-02'],
      ]);
    });
  });

  it('has its real ones in the files, none marked as fiction', () => {
    const csv = readFileSync(path.join(out, 'points/figures/west-map.csv'), 'utf8').trim().split('\r\n');
    expect(csv.slice(1).filter((row) => !row.endsWith(',false,'))).toEqual([]);
    const json = readFileSync(path.join(out, 'points/figures/west-map.json'), 'utf8');
    expect(json).not.toContain('synthetic');
    expect(readFileSync(path.join(out, 'points/data/stations.geojson'), 'utf8')).not.toContain('synthetic');
    // Without fiction there is no page of it, and no word of it elsewhere.
    expect(existsSync(path.join(out, 'points/demo/index.html'))).toBe(false);
    for (const page of ['data', 'method'])
      expect(readFileSync(path.join(out, `points/${page}/index.html`), 'utf8')).not.toContain('演示');
  });
});

describe('the page of all stations', () => {
  it('holds one file: points while they are few, tiles when they are many', () => {
    for (const [, form] of forms) {
      const isThere = (ending: string) => existsSync(path.join(out, `${form}/data/stations.${ending}`));
      expect([form, isThere('geojson'), isThere('pmtiles')]).toEqual([
        form,
        form === 'points',
        form === 'tiles',
      ]);
    }
    const { features } = JSON.parse(readFileSync(path.join(out, 'points/data/stations.geojson'), 'utf8'));
    expect(features.length).toBeGreaterThan(60);
    expect(
      new Set(features.map(({ properties }: { properties: { union: string } }) => properties.union)),
    ).toEqual(new Set(['east', 'west']));
  });

  it('names every union with its number of stations, and draws them, without script', async () => {
    await open(`${site}points/stations/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.gk-unions li').allTextContents()).toEqual([
        expect.stringMatching(/east县\s+40/),
        expect.stringMatching(/west县\s+40/),
      ]);
      expect(await page.locator('.gk-m-union').count()).toBe(2);
      expect(await page.locator('#all ~ .note').count()).toBe(0);
      await page.locator('.gk-unions a').first().click();
      expect(page.url()).toContain('/unions/east/');
    });
  });

  it.each(forms.map(([, form]) => form))(
    '%s: shows every station on the zoomable map, on one file of its own',
    async (form) => {
      await open('about:blank', { viewport: { width: 1280, height: 900 } }, async (page) => {
        const messages: string[] = [];
        page.on('console', (message) => {
          const isProblem = message.type() === 'error' || message.type() === 'warning';
          if (isProblem && !isOfTheDriver(message.text())) messages.push(message.text());
        });
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(`${site}${form}/stations/`);
        await touchMap(page);
        await page.locator('.gk-zoom-button').click();
        await page.waitForFunction(
          () =>
            document.querySelector('.gk-zoom-button')?.textContent?.trim() === '回到简图' &&
            !document.querySelector('.gk-map-status')?.textContent?.includes('正在打开'),
          null,
          {
            timeout: 60_000,
          },
        );
        expect(asked.filter((url) => /stations\.(geojson|pmtiles)/.test(url)).length).toBeGreaterThan(0);
        const shot = await page.locator('.gk-zoom').screenshot();
        const sharp = (await import('sharp')).default;
        const { channels } = await sharp(shot).stats();
        expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(3);
        expect(messages).toEqual([]);
      });
    },
  );
});
