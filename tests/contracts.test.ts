import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson, demonstrations, latest, publishingUnions } from '@gongkai/snapshot';
import { canonicalHash, checkFolder } from '@gongkai/snapshot/node';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { allBuiltFiles, built, builtFiles, dist, sampledPages } from './dist.ts';

const { data, files: dataFolder } = checkFolder('data');
const open = useBrowser();
const site = inject('site');
const html = [...builtFiles('.html'), ...sampledPages()];
const address = data.site?.url ?? 'https://nowhere.example/';
const files = new Set(allBuiltFiles());

const target = (from: string, href: string) => {
  const url = new URL(href, `http://x/${from}`);
  const path = decodeURIComponent(url.pathname.slice(1));
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    id: decodeURIComponent(url.hash.slice(1)),
  };
};

describe('addresses', () => {
  it('has every page and file that the design promises', () => {
    const promised = [
      'index.html',
      'stations/index.html',
      'sources/index.html',
      'method/index.html',
      '404.html',
      'data/indicators.json',
      'data/site.json',
    ];
    for (const entry of publishingUnions(data)) {
      const { file } = latest(entry);
      promised.push(
        `unions/${entry.union.id}/index.html`,
        `data/${file}`,
        `data/${file.replace('.json', '.csv')}`,
      );
      for (const { id } of entry.figures?.figures ?? []) {
        promised.push(
          `figures/${id}/index.html`,
          `figures/${id}.json`,
          `figures/${id}.csv`,
          `embed/${id}/index.html`,
          `figures/${id}/use/index.html`,
          `oembed/${id}.json`,
        );
      }
    }
    for (const { id } of data.catalogue.indicators) promised.push(`indicators/${id}/index.html`);
    for (const name of ['snapshot', 'union', 'indicators', 'figures', 'stations', 'boundary', 'site'])
      promised.push(`data/schema/${name}.schema.json`);
    expect(promised.filter((file) => !files.has(file))).toEqual([]);
  });

  const whole = data.site?.url ?? 'no address';

  /** What a reader presses to be led to a station, or to call: nothing of it is loaded with the page. */
  const way = /^(?:tel:\d+|geo:[\d.,]+\?q=|https:\/\/uri\.amap\.com\/navigation\?)/;

  it('leads nowhere that does not exist, and to no place outside but on the way to a station', () => {
    const broken: string[] = [];
    const known = new Map<string, ReadonlySet<string>>();
    /** The ids of a page, which is read once however many links lead to it. */
    const idsOf = (file: string) => {
      const ids =
        known.get(file) ?? new Set([...built(file).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
      known.set(file, ids);
      return ids;
    };
    for (const file of html) {
      const text = built(file);
      for (const [, written = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        // The address by which others know the page is the whole one.
        const href = written.startsWith(address) ? `/${written.slice(address.length)}` : written;
        if (way.test(href)) continue;
        // Code for other people's pages, and what is looked for there, has the whole address.
        const inside = href.startsWith(whole) ? `/${href.slice(whole.length)}` : href;
        if (/^(https?:|mailto:|data:)/.test(inside)) broken.push(`${file}: ${href}`);
        const { file: to, id } = target(file, inside);
        if (!files.has(to)) broken.push(`${file}: ${href}`);
        else if (id && to.endsWith('.html') && !idsOf(to).has(id)) broken.push(`${file}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('works below a path: pages, styles and script', async () => {
    const below = inject('below');
    const missing: string[] = [];
    await open('about:blank', {}, async (page) => {
      page.on('response', (response) => {
        if (response.status() >= 400 || !response.url().startsWith(below))
          missing.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(`${below}unions/hanyin/`);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
        'rgba(0, 0, 0, 0)',
      );
      // The elements come when the reader touches something; on a busy machine Chromium has left an import unanswered until it was asked again.
      const undefinedTags = async () => {
        await page.keyboard.press('Tab');
        return page.evaluate(() => [
          ...new Set([...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName)),
        ]);
      };
      expect(await page.locator('gk-case-chart').count()).toBeGreaterThan(0);
      await expect.poll(undefinedTags).toEqual([]);
      await page.getByRole('link', { name: '来源', exact: true }).first().click();
      await page.waitForURL(`${below}sources/index.html`);
    });
    expect(missing).toEqual([]);
  });
});

describe('one number, one id', () => {
  it('shows each figure’s ids and printed words alike in page, table, CSV and JSON', () => {
    for (const entry of publishingUnions(data)) {
      const byId = new Map(latest(entry).snapshot.observations.map((one) => [one.id, one.quantity.printed]));
      for (const { id, select } of entry.figures?.figures ?? []) {
        if (!('observations' in select)) continue;
        const page = built(`figures/${id}/index.html`);
        const csv = built(`figures/${id}.csv`);
        const json = JSON.parse(built(`figures/${id}.json`)) as {
          observations: { id: string; quantity: { printed: string } }[];
        };
        expect(csv.startsWith('\uFEFF')).toBe(true);
        expect(json.observations.map((one) => [one.id, one.quantity.printed])).toEqual(
          select.observations.map((obs) => [obs, byId.get(obs)]),
        );
        for (const obs of select.observations) {
          expect(page).toContain(`data-obs="${obs}"`);
          expect(csv).toContain(obs);
          // What is derived has no printed words.
          expect(csv).toContain(byId.get(obs) ?? obs);
        }
      }
    }
  });

  it('publishes every data file in its canonical form, of which every page shows the hash', async () => {
    const { readFile } = await import('node:fs/promises');
    const sha256 = (file: string) =>
      createHash('sha256')
        .update(readFileSync(path.join(dist, 'data', file)))
        .digest('hex');
    // The chain has a line for each snapshot, and is published as it is.
    const names = [...dataFolder.keys()].filter(
      (name) => !name.startsWith('schema/') && !name.endsWith('.jsonl'),
    );
    expect(built('data/chain.jsonl')).toBe(await readFile('data/chain.jsonl', 'utf8'));
    expect(names.length).toBeGreaterThan(30);
    // Fiction is listed apart.
    const [lists, demoLists] = [built('data/index.html'), built('demo/index.html')];
    for (const name of names) {
      const value: unknown = JSON.parse(await readFile(`data/${name}`, 'utf8'));
      expect(built(`data/${name}`)).toBe(canonicalJson(value));
      expect(canonicalHash(value)).toBe(sha256(name));
      const list = name.startsWith('demo/') ? demoLists : lists;
      const line = new RegExp(
        `>${name.replaceAll('.', '\\.')}</a>\\s*(?:<span[^>]*>[^<]*</span>\\s*)?<code[^>]*>${sha256(name)}</code>`,
      );
      expect({ name, listed: line.test(list) }).toEqual({ name, listed: true });
    }
    for (const entry of [...publishingUnions(data), ...demonstrations(data)]) {
      const { file, sha256: hash } = latest(entry);
      expect(hash).toBe(sha256(file));
      expect(built(`unions/${entry.union.id}/index.html`).includes(`${hash}`)).toBe(true);
      for (const { id } of entry.figures?.figures ?? []) {
        const json = JSON.parse(built(`figures/${id}.json`)) as {
          snapshots: { union: string; date: string; sha256: string }[];
        };
        for (const { union, date, sha256: shown } of json.snapshots) {
          const source = ['unions', 'demo'].flatMap((folder) => [
            `${folder}/${union}/snapshots/${date}.json`,
            `${folder}/${union}/stations.geojson`,
          ]);
          expect(source.filter((name) => names.includes(name)).map(sha256)).toContain(shown);
          expect([id, built(`figures/${id}/index.html`).includes(shown.slice(0, 8))]).toEqual([id, true]);
        }
      }
    }
  });

  it.each([
    ['figures/shifang-participation/', 'shifang.participation-rate.small-medium'],
    ['embed/demo-cases-trend/', 'demo-a.cases-settled'],
    ['figures/hanyin-dual-link/', 'hanyin.training-courses'],
  ])('/%s#%s leads to its mark when the page is opened so', async (path, id) => {
    await open(`${site}${path}#${id}`, {}, async (page) => {
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-obs')), {
          timeout: 10_000,
        })
        .toBe(id);
    });
  });

  it('upgrades the page when the reader touches it: rows can be reached by keyboard, and are explained', async () => {
    await open(`${site}unions/hanyin/`, {}, async (page) => {
      const chart = page.locator('gk-case-chart').first();
      await chart.scrollIntoViewIfNeeded();
      await chart.hover();
      const first = chart.locator('tr[data-obs][tabindex="0"]');
      await first.waitFor();
      // One row for Tab, the others for the arrow keys.
      expect(await chart.locator('[data-obs][tabindex="0"], [data-part][tabindex="0"]').count()).toBe(1);
      const focused = await first.evaluate((row: HTMLElement) => {
        row.focus();
        return document.activeElement?.getAttribute('data-obs') ?? null;
      });
      expect(focused).not.toBeNull();
      await page.keyboard.press('ArrowDown');
      const next = await page.evaluate(() => ({
        id: document.activeElement?.getAttribute('data-obs'),
        name: document.activeElement?.textContent,
      }));
      expect(next.id).not.toBe(focused);
      const observations = publishingUnions(data).flatMap((entry) => latest(entry).snapshot.observations);
      const printed = observations.find(({ id }) => id === next.id)?.quantity.printed;
      expect(next.name).toContain(printed);
      await expect.poll(() => chart.locator('.tooltip').textContent()).toContain(printed);
    });
  });

  it('takes one stop of Tab for a figure, beside its switch and its links', async () => {
    for (const id of ['hanyin-stations', 'shifang-355', 'demo-cases'])
      await open(`${site}figures/${id}/`, {}, async (page) => {
        await page.locator('.gk-figure').hover();
        await page.locator('.gk-figure [tabindex="0"]').waitFor();
        const expected = await page
          .locator('.gk-figure')
          .evaluate(
            (figure) =>
              1 +
              [...figure.querySelectorAll('a[href], summary')].filter((one) => one.checkVisibility()).length,
          );
        await page.evaluate(() => {
          document.body.tabIndex = -1;
          document.body.focus();
        });
        const stops: string[] = [];
        for (let press = 0; press < 60; press += 1) {
          await page.keyboard.press('Tab');
          const place = await page.evaluate(() => {
            const inside = document.activeElement?.closest('.gk-figure') !== null;
            return inside ? (document.activeElement?.localName ?? '') : null;
          });
          if (place !== null) stops.push(place);
          else if (stops.length > 0) break;
        }
        expect([id, stops.length]).toEqual([id, expected]);
        expect([id, stops.filter((stop) => !/^(?:a|summary)$/.test(stop)).length]).toEqual([id, 1]);
      });
  });
});
