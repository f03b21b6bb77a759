/** A published number that was wrong: what the pages and the feed say of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFigure } from '@gongkai/snapshot/figure-json';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  correctionWords,
  figureCorrections,
  figuresWith,
  siteCorrections,
} from '../src/corrections/corrections.ts';
import { figureVersions, versionName } from '../src/corrections/versions.ts';
import { frameOf, numberFrameOf } from '../src/embed/frames.ts';
import { sinceOfFigure, sinceOfNumber } from '../src/embed/since.ts';
import { correctionsFeed } from '../src/feeds/corrections.ts';
import { dataFiles } from '../src/files/data-files.ts';
import { figureFiles } from '../src/files/figure-files.ts';
import { searchFiles } from '../src/search/entries.ts';
import { figureTitle, numberTitle } from '../src/sharing/figure-title.ts';
import { allFigures, loadSite, type Site, type SiteFigure } from '../src/site.ts';
import { zhHans } from '../src/words/zh-Hans.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-corrections-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reason = '原数漏计<两处> & “其他”';

/** A data folder of the sample union, whose second snapshot corrects its first. */
function writeData(url: string | null): string {
  const data = path.join(folder, url === null ? 'without' : 'with');
  for (const file of ['indicators.json', 'unions/acftu'])
    cpSync(`data/${file}`, path.join(data, file), { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  writeFileSync(
    path.join(data, 'site.json'),
    JSON.stringify({ name: '示例', ...(url === null ? {} : { url }) }),
  );
  const snapshots = path.join(data, 'unions/sample/snapshots');
  const text = readFileSync(path.join(snapshots, '2026-01-31.json'), 'utf8');
  const next = JSON.parse(text.replaceAll('12处', '14处').replaceAll('12,', '14,')) as object;
  const corrections = [
    { observation: 'sample.service-stations.union-station', replaces: '2026-01-31', reason },
  ];
  writeFileSync(
    path.join(snapshots, '2026-02-15.json'),
    JSON.stringify({ ...next, date: '2026-02-15', corrections }),
  );
  for (const name of ['figures.json', 'union.json']) {
    const file = path.join(data, 'unions/sample', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('12处', '14处'));
  }
  return data;
}

/** Throws where a text is no well-formed XML. */
function parseXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

let site: Site;
let feed: string;
beforeAll(async () => {
  site = await loadSite(writeData('https://example.org/union/'));
  feed = correctionsFeed(site, { name: '示例' }, zhHans);
});

describe('a correction', () => {
  test('stands in every file whose number it is, in the line of that number alone', async () => {
    const said = /2026-02-15已更正：[^\n]*12处[^\n]*14处/;
    const identity = { name: '示例', description: '示例' } as never;
    const tables = dataFiles(site, identity).filter(
      ({ name }) => /\.csv$/.test(name) && !name.startsWith('areas/'),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const { name, content } of tables) {
      const lines = content.split('\r\n').filter((line) => line.includes('已更正'));
      expect([name, lines.length]).toEqual([name, 1]);
      expect(lines[0]).toMatch(said);
      expect(lines[0]).toMatch(/^sample\.service-stations\.union-station,/);
    }
    const files = (await figureFiles(site, { name: '示例' })).filter(({ name }) =>
      /^[^.]+\.(csv|txt|wechat\.html)$/.test(name),
    );
    const saying = await Promise.all(
      files.map(async ({ name, content }) => (said.test(String(await content())) ? [name] : [])),
    );
    const shown = siteCorrections(site).flatMap((one) => figuresWith(site, one));
    expect(saying.flat().sort()).toEqual(
      shown.flatMap(({ figure: { id } }) => [`${id}.csv`, `${id}.txt`, `${id}.wechat.html`]).sort(),
    );
  });

  test('stands in the JSON of each figure with its number, with what was printed before and why it was wrong', async () => {
    const files = await figureFiles(site, { name: '示例' });
    const shown = siteCorrections(site).flatMap((one) => figuresWith(site, one));
    expect(shown.length).toBeGreaterThan(0);
    for (const { figure } of shown) {
      const file = files.find(({ name }) => name === `${figure.id}.json`);
      const read = readFigure(JSON.parse(String(await file?.content())));
      expect(read.problems).toEqual([]);
      expect(read.corrections).toEqual([
        {
          observation: 'sample.service-stations.union-station',
          replaces: { snapshot: '2026-01-31', printed: '12处', value: 12 },
          reason,
          date: '2026-02-15',
        },
      ]);
      expect(figureTitle(site, { ...(shown[0] as SiteFigure), figure })).toMatch(/（[^（]*已更正）$/);
    }
    const corrected = siteCorrections(site)[0]?.now;
    if (!corrected) throw new Error('withdrawn');
    expect(numberTitle(site, corrected)).toMatch(/（已更正）$/);
    const others = allFigures(site).filter(
      ({ figure: { id } }) => !shown.some(({ figure }) => figure.id === id),
    );
    for (const one of others) expect(figureTitle(site, one)).not.toContain('已更正');
  });

  test('is found by the search, beside the number and beside its figures', () => {
    const { entries } = JSON.parse(searchFiles(site, zhHans).get('index.json') ?? '') as {
      entries: readonly (readonly [number, string, string, string])[];
    };
    const beside = (address: string) => entries.find(([, , , to]) => to.endsWith(address))?.[2];
    expect(beside('#sample.service-stations.union-station')).toContain(
      '2026-02-15已更正：工会驿站12处，更正为14处。',
    );
    for (const { figure } of siteCorrections(site).flatMap((one) => figuresWith(site, one)))
      expect(beside(`/figures/${figure.id}/`)).toMatch(/ · 已更正$/);
  });

  test('says what the number was and what it is, and in which figures', () => {
    const [correction, ...others] = siteCorrections(site);
    if (!correction) throw new Error('no correction');
    expect(others).toEqual([]);
    expect(correctionWords(correction, site)).toBe('2026-02-15已更正：工会驿站12处，更正为14处。');
    const figures = figuresWith(site, correction);
    expect(figures.map(({ figure }) => figure.id)).toEqual(['sample-stations']);
    expect(figures.flatMap((figure) => figureCorrections(site, figure))).toEqual([correction]);
  });

  test('is said in the frames of its figure and of its number', () => {
    const [figure] = site.figures;
    const row = figure?.view.rows[0];
    if (!figure || !row) throw new Error('no figure');
    const said = '2026-02-15已更正：工会驿站12处，更正为14处。';
    expect(frameOf(site, figure).html).toContain(said);
    expect(numberFrameOf(site, row, null)).toContain(said);
    const [other] = site
      .rows(site.unions[0] as never)
      .filter(({ observation }) => observation !== row.observation);
    if (!other) throw new Error('no other number');
    expect(numberFrameOf(site, other, null)).not.toContain('更正');
  });

  test('is what the replaced version says of itself, beside what else changed; the newest says that it is the newest', () => {
    const [figure] = site.figures;
    const [row] = figure?.view.rows ?? [];
    if (!figure || !row) throw new Error('no figure');
    const versions = figureVersions(site, figure);
    expect(versions.map(({ file, state }) => [file.snapshot.date, state])).toEqual([
      ['2026-02-15', 'current'],
      ['2026-01-31', 'corrected'],
    ]);
    const [now, old] = versions;
    expect(now?.corrections).toEqual([]);
    expect(old?.corrections.map((one) => one.reason)).toEqual([reason]);
    const said = sinceOfFigure(site, figure, zhHans);
    expect(said).toEqual({
      [old ? (versionName(old.file) ?? '') : '']: '已更正：2026-01-31的快照里有数错了，2026-02-15更正。',
    });
    expect(sinceOfNumber(site, row, zhHans)).toEqual(said);
  });

  test('is not said of a figure that does not show it: its numbers stand in every version', () => {
    const [figure] = site.figures;
    const [entry] = site.unions;
    if (!figure || !entry) throw new Error('no figure');
    const rows = site.rows(entry).filter(({ observation }) => !observation.id.endsWith('.union-station'));
    expect(rows.length).toBeGreaterThan(0);
    const select = { observations: rows.map(({ observation }) => observation.id) };
    const other = { ...figure, figure: { ...figure.figure, select }, view: { ...figure.view, rows } };
    expect(figureVersions(site, other).map(({ state }) => state)).toEqual(['current', 'stands']);
    expect(sinceOfFigure(site, other, zhHans)).toEqual({});
  });

  test('stands in a feed that is XML, with an id that does not hang on the address of the site', async () => {
    expect(() => parseXml(feed)).not.toThrow();
    expect(feed).toContain('<updated>2026-02-15T00:00:00+08:00</updated>');
    expect(feed).toMatch(/<title>[^<]*：工会驿站12处，更正为14处<\/title>/);
    expect(feed).toContain('&lt;两处&gt; &amp; “其他”');
    expect(feed).toContain(
      'href="https://example.org/union/corrections/#sample.service-stations.union-station@2026-02-15"',
    );
    const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(2);
    const other = correctionsFeed(await loadSite(writeData(null)), { name: '示例' }, zhHans);
    expect(other).toContain(`<id>${ids[1]}</id>`);
    expect(other).toContain('href="./corrections/#');
    expect(other).not.toMatch(/href="\/|localhost|rel="self"/);
  });
});

describe('what is computed of a number that was wrong', () => {
  const total = 'sample.service-stations.total';
  let own: Site;
  beforeAll(async () => {
    const data = path.join(folder, 'derived');
    cpSync(path.join(folder, 'with'), data, { recursive: true });
    for (const [date, value] of [
      ['2026-01-31', 12],
      ['2026-02-15', 14],
    ] as const) {
      const file = path.join(data, `unions/sample/snapshots/${date}.json`);
      const snapshot = JSON.parse(readFileSync(file, 'utf8')) as { observations: Record<string, unknown>[] };
      const [{ source, ...part } = {}] = snapshot.observations;
      const amount = (number: number) => ({
        kind: 'exact',
        value: number,
        low: number,
        high: number,
        unit: '处',
      });
      const other = 'sample.service-stations.other';
      snapshot.observations.push(
        {
          ...part,
          id: other,
          quantity: { printed: '3处', ...amount(3) },
          source: { ...(source as object), phrase: '另设3处' },
        },
        {
          ...part,
          id: total,
          quantity: amount(value + 3),
          derived: { op: 'sum', of: ['sample.service-stations.union-station', other] },
        },
      );
      writeFileSync(file, JSON.stringify(snapshot));
    }
    own = await loadSite(data);
  });

  const row = () => {
    const [entry] = own.unions;
    const found = entry && own.rows(entry).find(({ observation }) => observation.id === total);
    if (!found) throw new Error('no total');
    return found;
  };

  test('was wrong with it, in its frame and in every figure that shows it alone', () => {
    const said = '2026-02-15已更正：工会驿站12处，更正为14处。';
    expect(numberFrameOf(own, row(), null)).toContain(said);
    expect(Object.values(sinceOfNumber(own, row(), zhHans))).toEqual([
      '已更正：2026-01-31的快照里有数错了，2026-02-15更正。',
    ]);
    const [figure] = own.figures;
    if (!figure) throw new Error('no figure');
    const alone = { ...figure, view: { ...figure.view, rows: [row()] } };
    expect(figureVersions(own, alone).map(({ state }) => state)).toEqual(['current', 'corrected']);
  });

  test('says that it was computed, not that its source is missing', () => {
    const html = numberFrameOf(own, row(), null);
    expect(html).toContain('推算');
    expect(html).not.toContain('来源未注明');
  });
});

test('a site without corrections has a feed without entries', async () => {
  const ours = await loadSite('data');
  expect(siteCorrections(ours)).toEqual([]);
  const empty = correctionsFeed(ours, { name: '示例' }, zhHans);
  expect(() => parseXml(empty)).not.toThrow();
  expect(empty).not.toContain('<entry>');
});

test('what a fictional union corrects stands at its figures, and in no list of real ones', async () => {
  const ours = await loadSite('data');
  const corrected = ours.demoFigures.filter((figure) => figureCorrections(ours, figure).length > 0);
  // The number of another year has the same id, and was never wrong.
  expect(corrected.map(({ figure }) => figure.kind)).toEqual(['trend']);
});
