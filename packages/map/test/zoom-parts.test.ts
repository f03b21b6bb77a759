import { siblingUrl } from '@gongkai/elements/base';
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { describePlace } from '../src/zoom/actions/describe-place.ts';
import { boundaryExtent, extentOf, roomy } from '../src/zoom/data/extent.ts';
import { nearest, placesIn } from '../src/zoom/data/places.ts';
import { layers } from '../src/zoom/layers/layers.ts';
import { makeRoom, openLimit, release, use } from '../src/zoom/open/contexts.ts';
import { closingProblems, fatalProblems, mapProblems } from '../src/zoom/types.ts';
import { inputFor } from './support/input.ts';

describe('where a built file is', () => {
  test.each([
    [
      'on a site that was moved',
      '/assets/w.js',
      'https://a.cn/gh/site/assets/map.js',
      'https://a.cn/gh/site/assets/w.js',
    ],
    [
      'on a site that was moved, with the origin',
      'https://a.cn/assets/w.js',
      'https://a.cn/gh/site/assets/map.js',
      'https://a.cn/gh/site/assets/w.js',
    ],
    ['on a site at the root', '/assets/w.js', 'https://a.cn/assets/map.js', 'https://a.cn/assets/w.js'],
    [
      'where addresses are absolute',
      'https://cdn.cn/x/w.js',
      'https://a.cn/x/map.js',
      'https://cdn.cn/x/w.js',
    ],
    ['in another folder', '/workers/w.js', 'https://a.cn/site/assets/map.js', 'https://a.cn/workers/w.js'],
    [
      'while one works on it',
      '/node_modules/m/w.mjs?worker_file&type=module',
      'http://localhost/packages/map/src/zoom/worker-url.ts',
      'http://localhost/node_modules/m/w.mjs?worker_file&type=module',
    ],
    ['with a query', '/assets/w.js?v=1', 'https://a.cn/s/assets/map.js', 'https://a.cn/s/assets/w.js?v=1'],
    [
      'below a base of another origin',
      '//cdn.cn/assets/w.js',
      'https://a.cn/assets/map.js',
      'https://cdn.cn/assets/w.js',
    ],
  ])('%s', (_, built, module, expected) => {
    expect(siblingUrl(built, module)).toBe(expected);
  });
});

describe('fiction', () => {
  const { input } = inputFor({} as HTMLElement);
  const station = (more: object) => ({
    cluster: false,
    position: [110, 33] as const,
    properties: { name: '北山镇工会驿站', ...more },
  });
  const cluster = (more: object) => ({
    cluster: true,
    position: [110, 33] as const,
    properties: { point_count: 3, ...more },
  });

  test.each([
    [
      'a station of a fictional map',
      { synthetic: true },
      station({}),
      '十字处：演示·北山镇工会驿站，按回车键选中',
    ],
    ['a fictional station', {}, station({ synthetic: true }), '十字处：演示·北山镇工会驿站，按回车键选中'],
    ['a real station', {}, station({}), '十字处：北山镇工会驿站，按回车键选中'],
    ['a circle of a fictional map', { synthetic: true }, cluster({}), '演示·十字处有3个站点。按回车键放大'],
    ['a circle of fictional tiles', {}, cluster({ synthetic: true }), '演示·十字处有3个站点。按回车键放大'],
    ['a circle of real ones', {}, cluster({}), '十字处有3个站点。按回车键放大'],
    ['nothing', { synthetic: true }, undefined, ''],
  ])('what is said of %s', (_name, more, picked, said) => {
    expect(describePlace({ ...input, ...more }, picked)).toBe(said);
  });

  test.each([
    [{ synthetic: true }, {}, '演示·驿站'],
    [{}, { synthetic: true }, '演示·驿站'],
    [{}, {}, '驿站'],
    [{ synthetic: false }, {}, '驿站'],
    [{ synthetic: true, language: 'en' as const }, {}, 'Demo · 驿站'],
  ])('names beside the symbols: map %j, station %j', (more, properties, name) => {
    const layer = layers({ ...input, ...more }, input.colours, input.groups).find(
      ({ id }) => id === 'station-names',
    );
    const field = layer?.layout && 'text-field' in layer.layout ? layer.layout['text-field'] : undefined;
    const parsed = createExpression(field, { type: 'string' } as never);
    if (parsed.result === 'error') throw new Error(parsed.value.join());
    expect(
      parsed.value.evaluate({ zoom: 14 }, { type: 'Point', properties: { name: '驿站', ...properties } }),
    ).toBe(name);
  });
});

describe('extents', () => {
  test('of positions, of none, of a boundary with several parts', () => {
    expect(
      extentOf([
        [110, 33],
        [111, 32],
      ]),
    ).toEqual([110, 32, 111, 33]);
    expect(extentOf([])).toBeNull();
    const coordinates = [
      [
        [
          [1, 2],
          [3, 4],
          [1, 2],
        ],
      ],
      [
        [
          [-5, 0],
          [0, 0],
          [-5, 0],
        ],
      ],
    ];
    expect(
      boundaryExtent({ geometry: { type: 'MultiPolygon', coordinates }, attribution: '', reviewNumber: '' }),
    ).toEqual([-5, 0, 3, 4]);
    expect(
      boundaryExtent({
        geometry: { type: 'Polygon', coordinates: 'none' },
        attribution: '',
        reviewNumber: '',
      }),
    ).toBeNull();
    expect(boundaryExtent(null)).toBeNull();
  });

  test('of one place is two kilometres wide and high', () => {
    const [west, south, east, north] = roomy([110, 60, 110, 60]);
    expect((north - south) * 111.32).toBeCloseTo(2, 5);
    expect((east - west) * 111.32 * 0.5).toBeCloseTo(2, 5);
    expect(roomy([100, 20, 110, 30])).toEqual([100, 20, 110, 30]);
  });
});

describe('a file of points', () => {
  const feature = (changes: object = {}) => ({
    type: 'Feature',
    id: 'a.s1',
    geometry: { type: 'Point', coordinates: [110, 33] },
    properties: { name: '甲', kind: 'care-station' },
    ...changes,
  });
  const file = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

  test('gives its stations; those that are known by town only are left out', () => {
    expect(
      placesIn(
        file(feature(), feature({ id: undefined, properties: { id: 'p' } }), feature({ geometry: null })),
      ),
    ).toEqual([
      { id: 'a.s1', position: [110, 33], properties: { id: 'a.s1', name: '甲', kind: 'care-station' } },
      { id: 'p', position: [110, 33], properties: { id: 'p' } },
    ]);
  });

  test.each([
    [null, 'not a GeoJSON FeatureCollection'],
    [42, 'not a GeoJSON FeatureCollection'],
    [[], 'not a GeoJSON FeatureCollection'],
    [{ type: 'FeatureCollection' }, 'not a GeoJSON FeatureCollection'],
    [file(7), 'features[0] is no object'],
    [
      file(feature(), feature({ geometry: { type: 'LineString', coordinates: [] } })),
      'features[1] is no point',
    ],
    [file(feature({ geometry: { type: 'Point', coordinates: ['110', 33] } })), 'features[0] is no point'],
    [{ ...file(), coordinateSystem: 'BD-09' }, 'positions in BD-09; expected WGS-84 or CGCS2000'],
    [
      file(feature({ properties: { coordinateSystem: 'GCJ-02' } })),
      'features[0] in GCJ-02; expected WGS-84 or CGCS2000',
    ],
  ])('%j is refused', (given, message) => {
    expect(() => placesIn(given)).toThrow(message);
  });

  test('nearest first, measured on the ground', () => {
    const places = placesIn(
      file(
        feature({ id: 'east', geometry: { type: 'Point', coordinates: [110.015, 60] } }),
        feature({ id: 'north', geometry: { type: 'Point', coordinates: [110, 60.01] } }),
        feature({ id: 'far', geometry: { type: 'Point', coordinates: [0, 0] } }),
      ),
    );
    expect(nearest(places, [110, 60], 2).map(({ id }) => id)).toEqual(['east', 'north']);
  });
});

describe('room for maps', () => {
  test('the one used longest ago gives way', () => {
    const gone: number[] = [];
    const holders = Array.from({ length: openLimit }, (_, index) => ({ giveWay: () => gone.push(index) }));
    for (const holder of holders) use(holder);
    const [first] = holders;
    if (first) use(first);
    makeRoom();
    expect(gone).toEqual([1]);
    makeRoom();
    expect(gone).toEqual([1]);
    for (const holder of holders) release(holder);
    makeRoom();
    expect(gone).toEqual([1]);
  });
});

test('problems that close the map are known ones', () => {
  expect(mapProblems).toEqual(expect.arrayContaining([...closingProblems]));
  expect(closingProblems).toEqual(expect.arrayContaining([...fatalProblems]));
});
