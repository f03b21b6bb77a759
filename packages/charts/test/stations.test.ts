import { gzipSync } from 'node:zlib';
import { type Station, stationKinds, stationServices } from '@gongkai/snapshot';
import { stationsView } from '@gongkai/testing/figures/stations';
import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import {
  figureCsv,
  figureHtml,
  figureSvg,
  locales,
  routesTo,
  stationMap,
  summary,
  unionsMap,
} from '../src/index.ts';
import { hoursParts, hoursWords } from '../src/kinds/stations/list/hours-words.ts';
import { placeLabels, type Wanted } from '../src/kinds/stations/map/labels.ts';
import { project } from '../src/kinds/stations/map/project.ts';
import { scaleBar } from '../src/kinds/stations/map/scale-bar.ts';
import { sizes } from '../src/kinds/stations/map/sheet.ts';
import { stationWordsOf } from '../src/kinds/stations/words/dictionary.ts';
import { groupKinds, groupOf, stationGroups, symbolPath } from '../src/kinds/stations/words/groups.ts';
import { textWidth } from '../src/text/measure.ts';
import { leftOf } from './support/boxes.ts';
import { expectGolden } from './support/golden.ts';

const asFile = (svg: string) => svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
const one = stationsView(1, { plan: { seed: 4 } });
const zh = stationWordsOf('zh-Hans');

/** A station of the demo, changed. */
function station(more: Partial<Station['properties']>, geometry: Station['geometry'] = null): Station {
  const [first] = stationsView(1, { plan: { seed: 4 } }).stations?.stations ?? [];
  if (!first) throw new Error('no station');
  return { ...first, geometry: geometry ?? first.geometry, properties: { ...first.properties, ...more } };
}

describe('the drawn map', () => {
  test.each([
    ['one', one],
    ['demo', stationsView(120, { synthetic: true })],
    ['many', stationsView(800)],
    ['no-boundary', stationsView(12, { boundary: false })],
  ] as const)('golden: %s', (name, view) => {
    expectGolden(`stations-${name}`, asFile(stationMap(view)));
  });

  test('as a file, light and dark', () => {
    expectGolden('file-stations', figureSvg(stationsView(120, { synthetic: true })));
    expectGolden('file-stations-dark', figureSvg(stationsView(40), { theme: 'dark' }));
  });

  test('of 800 stations keeps within its budget, for all widths together', () => {
    const bytes = gzipSync(stationMap(stationsView(800)), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(packageJson.budgets.map.drawn);
  });

  test('is the same bytes for the same input', () => {
    const draw = () => stationMap(stationsView(120));
    expect(draw()).toBe(draw());
  });

  test('has one mark for each station that has a position, and none for the others', () => {
    const view = stationsView(120);
    const stations = view.stations?.stations ?? [];
    const placed = stations.filter(({ geometry }) => geometry !== null);
    expect(placed.length).toBeLessThan(stations.length);
    const links = [...stationMap(view).matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(links)).toEqual(new Set(placed.map(({ id }) => id)));
    expect(links).toHaveLength(placed.length);
  });

  test('says whose the boundary is and its review number at the lower left, in every width', () => {
    const svg = stationMap(stationsView(120));
    for (const width of [320, 480, 720]) {
      // Names lie below the marks, scale and credit above them.
      const layers = svg.matchAll(new RegExp(`<g class="gk-m-w${width}"[^>]*>(.*?)</g>`, 'g'));
      const layer = [...layers].map(([, inside]) => inside).join('');
      expect(layer).toContain('审图号：示例S(2026)000号');
      expect(layer).toContain('界线：虚构的界线');
      const [, y = '0'] = /y="(\d+)">审图号/.exec(layer) ?? [];
      const [, x = '999'] = / x="(\d+)"[^>]*>审图号/.exec(layer) ?? [];
      const [, height = '0'] = /viewBox="0 0 720 (\d+)"/.exec(svg) ?? [];
      expect(Number(x)).toBeLessThan(20);
      expect(Number(y)).toBeGreaterThan(Number(height) * 0.85);
    }
  });

  test('has room for the credit below its boundary, however many lines a phone needs', () => {
    const view = stationsView(40, { synthetic: true });
    const { stations } = view;
    if (!stations?.boundary) throw new Error('no boundary');
    const boundary = { ...stations.boundary, attribution: '虚构的界线，'.repeat(8) };
    for (const shown of [stationsView(40), view, { ...view, stations: { ...stations, boundary } }]) {
      const svg = stationMap(shown);
      const lowest = Math.max(
        ...[...(/gk-m-boundary" d="([^"]+)"/.exec(svg)?.[1] ?? '').matchAll(/,(\d+)/g)].map(([, y]) =>
          Number(y),
        ),
      );
      for (const { width, text } of sizes) {
        const layer = svg.split('<g class="gk-m-w').findLast((one) => one.startsWith(`${width}"`)) ?? '';
        const lines = [...layer.matchAll(/ x="12" y="(\d+)"/g)].map(([, y]) => Number(y));
        expect(lines.length).toBeGreaterThan(0);
        expect(Math.min(...lines) - text).toBeGreaterThan(lowest);
      }
    }
  });

  test('draws no boundary and says no number where there is none', () => {
    const svg = stationMap(stationsView(40, { boundary: false }));
    expect(svg).not.toMatch(/审图号|gk-m-boundary/);
  });

  test('is nothing where no station has a position; the figure says the stations all the same', () => {
    const view = stationsView(1, { stations: [{ ...station({ precision: 'township' }), geometry: null }] });
    expect(stationMap(view)).toBe('');
    expect(figureHtml(view)).toContain(zh.precisions.township);
  });

  test('puts north up and east to the right', () => {
    const { place } = project(
      {
        positions: [
          [110, 33],
          [110.4, 33.4],
        ],
        boundary: null,
      },
      720,
    );
    const [[west, south], [east, north]] = [place([110, 33]), place([110.4, 33.4])];
    expect(east).toBeGreaterThan(west);
    expect(north).toBeLessThan(south);
  });

  test('says its projection so that another place can be put on it', () => {
    const positions = [
      [110, 33],
      [110.4, 33.4],
    ] as const;
    const {
      place,
      mercator: [scale, x, y],
    } = project({ positions, boundary: null }, 720);
    const [lng, lat] = [(110.2 * Math.PI) / 180, (33.1 * Math.PI) / 180];
    const [px, py] = place([110.2, 33.1]);
    expect(x + scale * lng).toBeCloseTo(px, 0);
    expect(y - scale * Math.log(Math.tan(Math.PI / 4 + lat / 2))).toBeCloseTo(py, 0);
  });

  test('shows a single station with what lies around it', () => {
    const { metresPerPixel } = project({ positions: [[110, 33]], boundary: null }, 720);
    expect(metresPerPixel * 720).toBeGreaterThan(1500);
  });
});

describe('names on the map', () => {
  const name = fc
    .integer({ min: 2, max: 40 })
    .map((length) => '城关镇人民路中心广场户外劳动者服务站点'.repeat(3).slice(0, length));
  const wanted: fc.Arbitrary<Wanted> = fc.record({
    text: name,
    x: fc.integer({ min: 0, max: 720 }),
    y: fc.integer({ min: 0, max: 600 }),
    gap: fc.integer({ min: 4, max: 30 }),
  });

  test('never overlap, never leave the picture, never cover what is kept free', () => {
    const kept = [{ left: 0, top: 560, right: 300, bottom: 600 }];
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 30 }), fc.constantFrom(14.5, 22, 34), (list, size) => {
        const placed = placeLabels(list, size, { width: 720, height: 600, marks: [], kept });
        const boxes = placed.map(({ text, x, y, anchor }) => {
          const width = textWidth(text, size);
          const left = leftOf(anchor, x, width);
          return { left, right: left + width, top: y - size * 0.88, bottom: y + size * 0.2 };
        });
        for (const [index, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(721);
          for (const b of [...boxes.slice(index + 1), ...kept]) {
            const apart =
              a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              a.bottom <= b.top + 1 ||
              b.bottom <= a.top + 1;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});

describe('names beside marks', () => {
  const wanted = [{ text: '云台镇', x: 300, y: 300, gap: 15 }];
  const size = 20;
  const ground = { width: 720, height: 600, kept: [] };
  const boxOf = () => {
    const [placed] = placeLabels(wanted, size, { ...ground, marks, line });
    if (!placed) throw new Error('no name');
    const width = textWidth(placed.text, size);
    const left = leftOf(placed.anchor, placed.x, width);
    return { left, right: left + width, top: placed.y - size * 0.88, bottom: placed.y + size * 0.2 };
  };
  let marks: { x: number; y: number; r: number }[] = [];
  let line: [number, number][] = [];

  test.each([0, 1, 2, 3, 4, 5, 6, 7])('a ring of marks with one gap (%i) covers and touches none', (open) => {
    line = [];
    marks = Array.from({ length: 8 }, (_, at) => ({
      x: 300 + 42 * Math.cos((at * Math.PI) / 4),
      y: 300 + 42 * Math.sin((at * Math.PI) / 4),
      r: 8,
    })).filter((_, at) => at !== open);
    const box = boxOf();
    for (const { x, y, r } of marks) {
      const across = Math.max(box.left - x, x - box.right);
      const down = Math.max(box.top - y, y - box.bottom);
      expect(Math.max(across, down)).toBeGreaterThan(r);
    }
  });

  test('it stands off a line that passes above its place', () => {
    marks = [];
    line = Array.from({ length: 120 }, (_, at) => [at * 6, 275]);
    const { top, bottom } = boxOf();
    expect(top > 275 || bottom < 275).toBe(true);
  });
});

describe('symbols', () => {
  test('every kind has one', () => {
    for (const kind of stationKinds) expect(groupKinds[groupOf(kind)]).toContain(kind);
    expect(stationGroups.flatMap((group) => groupKinds[group]).sort()).toEqual([...stationKinds].sort());
  });
  test('no two groups have the same shape', () => {
    expect(new Set(stationGroups.map((group) => symbolPath(group))).size).toBe(stationGroups.length);
  });
});

describe('hours in words', () => {
  test.each([
    ['24/7', '24小时开放'],
    ['08:00-18:00', '每天8:00—18:00'],
    ['Mo-Fr 08:30-17:30', '周一至周五8:30—17:30'],
    ['Mo-Fr 08:00-12:00,14:00-18:00; Sa 09:00-12:00', '周一至周五8:00—12:00、14:00—18:00；周六9:00—12:00'],
    ['18:00-02:00', '每天18:00—次日2:00'],
    ['Mo,We 09:00-10:00', '周一9:00—10:00；周三9:00—10:00'],
    ['随时', '随时'],
  ])('%s', (hours, words) => {
    expect(hoursWords(hours, zh)).toBe(words);
  });
  test('in English', () => {
    expect(hoursWords('Mo-Fr 08:30-17:30', stationWordsOf('en'))).toBe('Mon–Fri 8:30—17:30');
  });
});

describe('routes', () => {
  const position = [110.2, 33.2] as const;
  const numbers = (href: string) => (/(\d+\.\d+),(\d+\.\d+)/.exec(href) ?? []).slice(1).map(Number);

  test('go to each map in the system that it expects', () => {
    const routes = new Map(routesTo('人民路驿站', position, 'WGS-84').map((route) => [route.by, route]));
    const gcj = gcoord.transform([110.2, 33.2], gcoord.WGS84, gcoord.GCJ02);
    const bd = gcoord.transform([110.2, 33.2], gcoord.WGS84, gcoord.BD09);
    const near = (found: readonly number[], expected: readonly number[]) => {
      expect(found).toHaveLength(2);
      for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 5);
    };
    near(numbers(routes.get('gaode')?.href ?? ''), gcj);
    // Latitude first.
    near(numbers(routes.get('tencent')?.href ?? ''), [...gcj].reverse());
    near(numbers(routes.get('baidu')?.href ?? ''), [...bd].reverse());
    near(numbers(routes.get('device')?.href ?? ''), [33.2, 110.2]);
    expect(routes.get('baidu')?.href).toContain('coord_type=bd09ll');
    expect(routes.get('gaode')?.href).toContain('coordinate=gaode');
  });

  test('take CGCS2000 for WGS-84, and what is in GCJ-02 as it is', () => {
    expect(routesTo('站', position, 'CGCS2000')).toEqual(routesTo('站', position, 'WGS-84'));
    const [gaode] = routesTo('站', position, 'GCJ-02');
    expect(numbers(gaode?.href ?? '')).toEqual([110.2, 33.2]);
  });

  test('let no name break out of its address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        for (const { by, href } of routesTo(name, position, 'WGS-84')) {
          if (by === 'device') {
            expect(href).toMatch(/^geo:33\.2,110\.2\?q=33\.2,110\.2\([^()&#]*\)$/u);
            continue;
          }
          const url = new URL(href);
          expect(url.protocol).toBe('https:');
          expect([...url.searchParams.keys()].length).toBeLessThanOrEqual(6);
          expect(url.hash).toBe('');
        }
      }),
    );
  });
});

describe('scaleBar', () => {
  test('is a round length that fits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100_000, noNaN: true }), (metresPerPixel) => {
        const { metres, pixels } = scaleBar(metresPerPixel, 144);
        expect(pixels).toBeLessThanOrEqual(144);
        expect(pixels).toBeGreaterThan(144 / 2.6);
        expect(String(Number((metres / 10 ** Math.floor(Math.log10(metres) + 1e-9)).toPrecision(3)))).toMatch(
          /^[125]$/,
        );
      }),
    );
  });
});

describe('the figure of stations', () => {
  const view = stationsView(120);

  test.each(locales)(
    'lists every station once, with kind, hours, services and a way there, in %s',
    (locale) => {
      const words = stationWordsOf(locale);
      const html = figureHtml(view, { locale });
      for (const { id, geometry, properties } of view.stations?.stations ?? []) {
        const item = html.split(`<li class="gk-station" id="${id}"`)[1]?.split('</li>')[0] ?? '';
        expect(html.split(`id="${id}"`)).toHaveLength(2);
        expect(item).toContain(words.kinds[properties.kind]);
        expect(item.replace(/<[^>]+>/g, '')).toContain(hoursParts(properties, words).join(words.between));
        for (const service of properties.services) expect(item).toContain(words.services[service]);
        expect(item.includes('uri.amap.com')).toBe(geometry !== null);
      }
    },
  );

  test('says in its summary how many there are of each kind', () => {
    const counts = [...summary(view).matchAll(/处/g)];
    expect(counts.length).toBeGreaterThan(8);
    expect(summary(view)).toContain('共120处，分布在9个乡镇');
  });

  test('says how positions were computed where they were', () => {
    const stations = view.stations && { ...view.stations, convertedFrom: 'GCJ-02' as const };
    const html = figureHtml({ ...view, ...(stations ? { stations } : {}) });
    expect(html).toContain('位置由火星坐标（GCJ-02）换算为WGS-84 坐标，有数米误差。');
  });

  test('as CSV has a row for each station with codes and words', () => {
    const [head = '', ...rows] = figureCsv(view).trim().split('\r\n');
    expect(head).toContain('longitude,latitude,coordinate_system,precision');
    expect(rows).toHaveLength(120);
  });

  test('names every kind and service in every language', () => {
    for (const locale of locales) {
      const words = stationWordsOf(locale);
      for (const list of [
        stationKinds.map((kind) => words.kinds[kind]),
        stationServices.map((service) => words.services[service]),
      ]) {
        expect(list.every((word) => word !== '')).toBe(true);
        expect(new Set(list).size).toBe(list.length);
      }
    }
  });

  test('takes markup, wrong directions and rare characters in any text for text', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&㙍𬱟𪚥\u202e';
    const hostile = station({
      name: evil,
      address: evil,
      township: evil,
      hours: evil,
      hoursNote: evil,
      honours: [evil],
      partners: [evil],
      phone: evil,
    });
    const made = stationsView(1, { stations: [hostile] });
    const html = figureHtml(made);
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/href="javascript/i);
    expect(figureSvg(made)).not.toContain('<img');
  });
});

describe('when a station is open', () => {
  const [note, unsaid] = ['以门口公告为准', zh.hoursUnknown];
  const item = (more: Partial<Station['properties']>) => {
    const { hours: _, hoursNote: __, ...rest } = station({}).properties;
    const one = { ...station({}), properties: { ...rest, ...more } };
    return figureHtml(stationsView(1, { stations: [one] }));
  };
  test.each<[string, Partial<Station['properties']>, string]>([
    ['hours', { hours: '08:00-18:00' }, '每天8:00—18:00'],
    ['hours and a note', { hours: '08:00-18:00', hoursNote: note }, `每天8:00—18:00；${note}`],
    ['all day', { hours: '24/7' }, '24小时开放'],
    ['all day and a note', { hours: '24/7', hoursNote: note }, `24小时开放；${note}`],
    ['a note alone', { hoursNote: note }, note],
    ['a note with hours in it', { hoursNote: '工作日 8:30-17:30' }, '工作日 8:30-17:30'],
    ['hours that cannot be read, and a note', { hours: '随时', hoursNote: note }, `随时；${note}`],
    ['an empty text beside a note', { hours: ' ', hoursNote: note }, note],
    ['an empty note beside hours', { hours: '24/7', hoursNote: ' ' }, '24小时开放'],
    ['neither', {}, unsaid],
    ['two empty texts', { hours: '', hoursNote: ' ' }, unsaid],
  ])('%s', (_name, more, said) => {
    const html = item(more);
    const when = /<p class="gk-st-when">(.*?)<\/p>/.exec(html)?.[1] ?? '';
    expect(when.replace(/<[^>]+>/g, '')).toBe(said);
    expect(html.includes(unsaid)).toBe(said === unsaid);
    // Below the map stations are counted of which nothing is said: one with a note is none of them.
    expect(html.includes(zh.hoursMissing(1))).toBe(said === unsaid);
  });
});

test.each([
  ['北山镇工会驿站', '北山镇'],
  ['北山镇', '北山镇'],
  ['北山镇A', '北山镇'],
  ['北山镇北山镇工会驿站', '北山镇'],
  ['城关镇人民路户外劳动者服务站点（2）', '城关镇'],
])('%s in %s has its whole name in list, index and drawing', (name, township) => {
  const view = stationsView(1, {
    stations: [station({ name, township, precision: 'point' })],
    boundary: false,
  });
  const html = figureHtml(view);
  expect(/<p class="gk-st-name">.*?<a [^>]*>(.*?)<\/a>/.exec(html)?.[1]).toBe(name);
  expect(/data-by="kind".*?<li><a [^>]*>(.*?)<\/a>/.exec(html)?.[1]).toBe(name);
  for (const width of [320, 480, 720])
    expect(new RegExp(`gk-m-w${width}.*?</g>`).exec(html)?.[0]).toContain(`>${name}</text>`);
  expect(figureSvg(view)).toContain(`>${name}</text>`);
  expect(figureCsv(view)).toContain(`,${name},`);
});

describe('the map of many unions', () => {
  test('has a disc for each, larger where there are more', () => {
    const svg = unionsMap([
      { name: '甲县', count: 100, position: [110, 33] },
      { name: '乙县', count: 4, position: [112, 34] },
    ]);
    const radii = [...svg.matchAll(/ r="([\d.]+)"/g)].map(([, r]) => Number(r));
    expect(radii).toHaveLength(2);
    expect(radii[0]).toBeGreaterThan(radii[1] ?? 99);
    expect(svg).toContain('甲县');
  });
});

test('says which coordinate systems there are', () => {
  const systems = /expected WGS-84 \| CGCS2000 \| GCJ-02 \| BD-09, found "toString"/;
  expect(() => routesTo('驿站', [104.1, 31.1], 'toString' as never)).toThrow(systems);
});
