import type { FigureView, Station, StationsView } from '@gongkai/snapshot';
import { readFigure } from '@gongkai/snapshot/figure-json';
import { stationsView } from '@gongkai/testing/figures/stations';
import { describe, expect, test } from 'vitest';
import { figureCsv, figureHtml, figureJson, figureSvg, locales, stationMap, summary } from '../src/index.ts';
import { stationActions } from '../src/kinds/stations/list/actions.ts';
import { stationWordsOf } from '../src/kinds/stations/words/dictionary.ts';

/** Whatever leads a reader to a place, or lets somebody be called. */
const way = /amap\.com|api\.map\.baidu\.com|map\.qq\.com|geo:|tel:|navigation|routeplan/;

const real = stationsView(40);
const withPhones = (view: FigureView): FigureView => {
  const { stations } = view;
  if (!stations) throw new Error('no stations');
  const called = stations.stations.map((one) => ({
    ...one,
    properties: { ...one.properties, phone: '0915-1234567' },
  }));
  return { ...view, stations: { ...stations, stations: called } };
};
const changed = (view: FigureView, change: (stations: StationsView) => StationsView): FigureView =>
  view.stations ? { ...view, stations: change(view.stations) } : view;
const marked = (one: Station): Station => ({ ...one, properties: { ...one.properties, synthetic: true } });

/** The ways in which a figure can say that it is fiction. One is enough. */
const fictions: readonly (readonly [string, FigureView])[] = [
  ['its union', withPhones(stationsView(40, { synthetic: true }))],
  ['its stations together', changed(withPhones(real), (all) => ({ ...all, synthetic: true }))],
  [
    'each of its stations',
    changed(withPhones(real), (all) => ({ ...all, stations: all.stations.map(marked) })),
  ],
  [
    'one of its stations',
    changed(withPhones(real), (all) => ({
      ...all,
      stations: all.stations.map((one, index) => (index === 3 ? marked(one) : one)),
    })),
  ],
  [
    'no union of its own, but its stations',
    { ...changed(withPhones(real), (all) => ({ ...all, synthetic: true })), union: null },
  ],
];

test('what may be done is decided in one place', () => {
  expect(stationActions({})).toEqual({ route: true, call: true, openNow: true, nearest: true });
  expect(stationActions({ synthetic: true })).toEqual({
    route: false,
    call: false,
    openNow: false,
    nearest: false,
  });
});

test('a real station has routes and its phone, and no mark', () => {
  const html = figureHtml(withPhones(real));
  expect(html).toMatch(/uri\.amap\.com.*geo:/);
  expect(html.match(/href="tel:09151234567"/g)).toHaveLength(40);
  expect(html).not.toMatch(/演示|data-synthetic|gk-fiction|data-moment/);
  expect(figureSvg(real)).not.toContain('演示');
  expect(figureCsv(withPhones(real)).match(/0915-1234567/g)).toHaveLength(40);
});

describe.each(fictions)('fiction told by %s', (_name, view) => {
  test.each(locales)('leads nowhere and is marked on every item, in %s', (locale) => {
    const { mark, place } = stationWordsOf(locale).fiction;
    const html = figureHtml(view, { locale });
    expect(html).not.toMatch(way);
    expect(html).not.toContain('0915');
    const items = html.split('<li class="gk-station"').slice(1);
    expect(items).toHaveLength(40);
    for (const item of items) {
      expect(/^[^>]*data-synthetic="true"/.test(item)).toBe(true);
      expect(/<p class="gk-st-name">.*?<a [^>]*><b class="gk-fiction">([^<]*)<\/b>/.exec(item)?.[1]).toBe(
        mark,
      );
      expect(item).toContain(place);
    }
    // Links of the indexes stand alone in a reader's list of links.
    for (const [, text = ''] of html.matchAll(/<li><a href="#demo\.s[^>]*>(.*?)<\/a>/g))
      expect(text).toContain(`<b class="gk-fiction">${mark}</b>`);
    for (const [, link = ''] of html.matchAll(/<a href="#demo\.s\d+" tabindex="-1">(.*?)<\/a>/g))
      expect(link).toContain(`<title>${stationWordsOf(locale).fiction.named('').trim()}`);
    expect(/<h3[^>]*>(.*?)<\/h3>/.exec(html)?.[1]).toContain(mark);
  });

  test('is marked in pictures, in the summary and in what is downloaded', () => {
    const svg = figureSvg(view);
    expect(svg).toMatch(/<title>演示 /);
    expect(svg).toContain('【演示数据，纯属虚构】');
    expect(svg).toContain('演示：图上内容纯属虚构');
    const marks = svg.match(/<use[^>]*><title>演示·/g) ?? [];
    expect(marks).toHaveLength(svg.match(/<use[^>]*><title>/g)?.length ?? -1);
    expect(stationMap(view).match(/演示：图上内容纯属虚构/g)).toHaveLength(3);
    expect(summary(view)).toContain('演示数据，纯属虚构');
    const [head = '', ...rows] = figureCsv(view).trim().split('\r\n');
    expect(head.endsWith(',synthetic,source_url')).toBe(true);
    expect(rows).toHaveLength(40);
    for (const row of rows) expect(row.endsWith(',true,')).toBe(true);
    const text = figureJson(view);
    expect(`${text}${rows.join()}`).not.toContain('0915');
    const json = JSON.parse(text);
    expect([json.synthetic, json.stations.synthetic]).toEqual([true, true]);
    for (const one of json.stations.stations) expect(one.properties.synthetic).toBe(true);
  });

  test('stays fiction when its JSON is read again, with whatever is left of what says so', () => {
    const json = JSON.parse(figureJson(view));
    for (const { id } of json.unions) expect(id).toBeDefined();
    const strip = {
      file: (raw: typeof json) => delete raw.synthetic,
      stations: (raw: typeof json) => delete raw.stations.synthetic,
      unions: (raw: typeof json) => {
        for (const union of raw.unions) delete union.synthetic;
      },
      items: (raw: typeof json) => {
        for (const one of raw.stations.stations) delete one.properties.synthetic;
      },
    };
    const names = Object.keys(strip) as (keyof typeof strip)[];
    for (const kept of names) {
      const raw = structuredClone(json);
      for (const name of names) if (name !== kept) strip[name](raw);
      if (kept === 'unions' && !json.unions.some((one: { synthetic?: boolean }) => one.synthetic)) continue;
      const read = readFigure(raw).view;
      expect([kept, read === null]).toEqual([kept, false]);
      if (read) expect(figureHtml(read)).not.toMatch(way);
    }
  });

  test('says at which moment it looks at opening hours in a page, and in a file, which shows none, only where they stand', () => {
    const said = '演示：开放与否按2026年10月31日（周六）10:00计算，不是现在';
    const html = figureHtml(view);
    expect(html).toContain('data-moment="2026-10-31T10:00:00+08:00"');
    expect(html).toContain(`<li>${said}。</li>`);
    const file = figureSvg(view).replace(/<\/text>\s*<text[^>]*>/g, '');
    expect(file).not.toMatch(/开放与否|列表/);
    expect(file.match(/开放时间[^。]*。/g)).toEqual(['开放时间见本图页面。']);
  });
});

test('a station known by its township alone is marked, too', () => {
  const view = stationsView(12, { synthetic: true });
  const unplaced = changed(view, (all) => ({
    ...all,
    stations: all.stations.map((one) => ({ ...one, geometry: null })),
  }));
  const html = figureHtml(unplaced);
  expect(html.match(/<p class="gk-st-name">.*?<b class="gk-fiction">/g)).toHaveLength(12);
  expect(html).not.toMatch(way);
});
