import { stationWordsOf } from '@gongkai/charts/station-words';
import { parseHours } from '@gongkai/snapshot/hours';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDistance, findPlace, type Place } from '../src/station-map/finder/nearest.ts';
import {
  countWith,
  type Filter,
  type Filtered,
  isEmpty,
  meets,
  noFilter,
  readAddress,
  writeAddress,
} from '../src/station-map/state/filter.ts';
import { folded } from '../src/station-map/station/station.ts';
import { distanceWords, openWords } from '../src/station-map/station/station-text.ts';
import { mapWords } from '../src/station-map/words/words.ts';
import { baseMapOf, geoOf } from '../src/station-map/zoomed/geo.ts';

const words = mapWords('zh-Hans');
/** A Monday, 10:00 in China. */
const monday = new Date('2026-11-23T10:00:00+08:00');

const station = (more: Partial<Filtered> = {}): Filtered => ({
  kind: 'union-station',
  services: ['rest', 'water'],
  allDay: false,
  week: parseHours('Mo-Fr 08:00-18:00'),
  text: folded('城关镇人民路工会驿站 城关镇 人民路12号'),
  ...more,
});

describe('meets', () => {
  test.each<[string, Partial<Filter>, Partial<Filtered>, boolean]>([
    ['nothing asked', {}, {}, true],
    ['one of the kinds', { kinds: ['care-station', 'union-station'] }, {}, true],
    ['none of the kinds', { kinds: ['care-station'] }, {}, false],
    ['all services', { services: ['rest', 'water'] }, {}, true],
    ['not all services', { services: ['rest', 'charging'] }, {}, false],
    ['open', { open: true }, {}, true],
    ['closed', { open: true }, { week: parseHours('Sa 08:00-18:00') }, false],
    ['hours not stated', { open: true }, { week: null }, false],
    ['not round the clock', { allDay: true }, {}, false],
    ['round the clock', { allDay: true }, { allDay: true }, true],
    ['part of the name', { text: '人民' }, {}, true],
    ['parts in any order', { text: '驿站 人民路' }, {}, true],
    ['full-width digits', { text: '人民路１２号' }, {}, true],
    ['another name', { text: '滨河' }, {}, false],
    ['only spaces', { text: '  ' }, {}, true],
  ])('%s', (_name, filter, more, expected) => {
    expect(meets(station(more), { ...noFilter, ...filter }, monday)).toBe(expected);
  });
});

test('countWith says what one more code would leave', () => {
  const among = [
    station(),
    station({ services: ['rest'] }),
    station({ kind: 'care-station', services: ['water'] }),
  ];
  const asked: Filter = { ...noFilter, kinds: ['union-station'], services: ['rest'] };
  expect(countWith(among, asked, 'kinds', 'union-station')).toBe(2);
  expect(countWith(among, asked, 'kinds', 'care-station')).toBe(0);
  expect(countWith(among, asked, 'services', 'water')).toBe(1);
  expect(countWith(among, { ...noFilter, services: ['rest'] }, 'services', 'rest')).toBe(2);
  expect(countWith(among, noFilter, 'kinds', 'care-station')).toBe(1);
});

describe('the address', () => {
  const codes = {
    kinds: new Set(['union-station', 'care-station']),
    services: new Set(['rest', 'water', 'hot-meals']),
  };
  const filters: fc.Arbitrary<Filter> = fc.record({
    kinds: fc.subarray([...codes.kinds]),
    services: fc.subarray([...codes.services]),
    open: fc.boolean(),
    allDay: fc.boolean(),
    text: fc.string({ maxLength: 60 }).map((text) => text.trim()),
  });

  test('says what is asked for, and nothing where nothing is', () => {
    expect(writeAddress('', noFilter)).toBe('');
    expect(writeAddress('', { ...noFilter, services: ['water', 'hot-meals'], open: true })).toBe(
      '?service=water,hot-meals&open=now',
    );
  });

  test('brings back what was written into it', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readAddress(writeAddress('', filter), codes)).toEqual(filter);
      }),
    );
  });

  test('leaves alone what is somebody else’s', () => {
    expect(writeAddress('?lang=zh&open=now', noFilter)).toBe('?lang=zh');
  });

  test('is never a reason to throw, and gives known codes alone', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const filter = readAddress(search, codes);
        expect(filter.kinds.every((kind) => codes.kinds.has(kind))).toBe(true);
        expect(filter.text.length).toBeLessThanOrEqual(60);
      }),
    );
    expect(readAddress('?kind=hotel,union-station,union-station', codes).kinds).toEqual(['union-station']);
    expect(isEmpty(readAddress('?kind=hotel', codes))).toBe(true);
  });
});

describe('a typed place', () => {
  const places: Place[] = [
    { name: '人民路驿站', town: '城关镇', text: folded('人民路驿站 城关镇'), position: [110, 33] },
    { name: '北街驿站', town: '城关镇', text: folded('北街驿站 城关镇'), position: [110.2, 33.2] },
    { name: '河口服务点', town: '河口镇', text: folded('河口服务点 河口镇'), position: null },
  ];
  test.each([
    ['城关镇', 110.1, 33.1],
    ['城关', 110.1, 33.1],
    ['北街', 110.2, 33.2],
    ['110.5,33.5', 110.5, 33.5],
    ['33.5，110.5', 110.5, 33.5],
    [' １１０.5 33.5 ', 110.5, 33.5],
  ])('%s', (typed, lng, lat) => {
    const found = findPlace(typed, places);
    expect(found?.position[0]).toBeCloseTo(lng, 6);
    expect(found?.position[1]).toBeCloseTo(lat, 6);
  });
  test.each(['', '  ', '别处', '河口镇', '200,99'])('%j is nowhere', (typed) => {
    expect(findPlace(typed, places)).toBeNull();
  });
  test('the nearest comes first, what has no position is not among them', () => {
    const order = byDistance(places, [110.19, 33.19]);
    expect(order.map(({ place }) => place.name)).toEqual(['北街驿站', '人民路驿站']);
    expect(order[0]?.metres).toBeLessThan(2000);
  });
});

describe('words', () => {
  test.each([
    [4, '约10米'],
    [349, '约350米'],
    [2440, '约2.4公里'],
    [12_300, '约12公里'],
  ])('%i metres', (metres, said) => {
    expect(distanceWords(metres, words)).toBe(said);
  });
  test.each([
    [true, 40, '还开40分钟'],
    [false, 119, '2小时后开'],
    [true, 119, '还开1小时'],
    [false, 3 * 1440, '3天后开'],
    [true, null, ''],
  ])('open %s, changes in %s', (open, changesIn, said) => {
    expect(openWords({ open, changesIn }, words)).toBe(said);
  });
});

describe('what the page says of boundary and base map', () => {
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [1, 2],
        [2, 2],
        [2, 3],
        [1, 2],
      ],
    ],
  };
  test('is taken with its review number, and not without', () => {
    const boundary = { geometry, attribution: '某院', reviewNumber: '陕S(2021)023号' };
    expect(geoOf({ stations: { boundary, towns: [{ name: '镇', at: [1, 2] }, { name: '无处' }] } })).toEqual({
      boundary,
      towns: [{ name: '镇', position: [1, 2] }],
    });
    expect(geoOf({ stations: { boundary: { geometry, attribution: '某院' } } }).boundary).toBeNull();
  });
  test('base map likewise', () => {
    const baseMap = { provider: 'tianditu', key: 'k', attribution: '天地图', reviewNumber: 'GS(2024)0568号' };
    expect(baseMapOf(JSON.stringify(baseMap))).toEqual(baseMap);
    expect(baseMapOf(JSON.stringify({ ...baseMap, reviewNumber: '' }))).toBeNull();
    expect(baseMapOf('{')).toBeNull();
    expect(baseMapOf(null)).toBeNull();
  });
  test('anything else is taken for nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const { boundary, towns } = geoOf(raw);
        expect(boundary).toBeNull();
        expect(towns).toEqual([]);
      }),
    );
  });
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'the tools that the server writes are named as those that take their place, %s',
  (language) => {
    const { search, searchHint, open, openThen, allDay, nearest } = mapWords(language);
    expect(stationWordsOf(language).tools).toEqual({ search, searchHint, open, openThen, allDay, nearest });
  },
);
