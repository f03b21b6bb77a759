import { asFiles, at, goodData } from '@gongkai/testing/made-up/data-folder';
import { countyStations, demoPlan } from '@gongkai/testing/made-up/demo-stations';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asFiction,
  check,
  describeProblem,
  distance,
  type FileContent,
  type Problem,
  type Station,
  type StationsView,
} from '../src/index.ts';
import { findPersonalData } from '../src/personal-data/find-personal-data.ts';
import { selectedStations } from '../src/select/stations.ts';
import { near } from '../src/stations/near.ts';
import { placeFault } from '../src/stations/place.ts';

const stationsFile = 'unions/town/stations.geojson';
const unionFile = 'unions/town/union.json';
const boundaryFile = 'unions/town/boundary.geojson';
const figuresFile = 'unions/town/figures.json';

type Json = Record<string, unknown>;

function station(id: string, position: readonly [number, number] | null, more: Json = {}): Json {
  return {
    type: 'Feature',
    id,
    geometry: position && { type: 'Point', coordinates: [...position] },
    properties: {
      name: `${id}驿站`,
      kind: 'union-station',
      precision: position ? 'point' : 'township',
      township: '城关镇',
      services: ['rest', 'water'],
      verified: '2026-08-01',
      source: { ref: 's1' },
      ...more,
    },
  };
}

/** The fixture with stations, a boundary with its number, and a figure of them. */
function located() {
  const data = {
    ...goodData(),
    [stationsFile]: {
      type: 'FeatureCollection',
      union: 'town',
      surveyed: '2026-10-31',
      coordinateSystem: 'WGS-84',
      sources: [
        {
          id: 's1',
          title: null,
          description: '站点普查',
          publisher: null,
          date: { value: '2026-10-31', basis: 'stated' },
        },
      ],
      towns: [{ name: '城关镇', at: [108.5, 32.9] }],
      features: [
        station('town.a', [108.5, 32.9], { hours: 'Mo-Fr 08:00-18:00', phone: '0915-1234567' }),
        station('town.b', [108.51, 32.91]),
        station('town.c', null),
      ],
    } as Json,
    [boundaryFile]: {
      type: 'Feature',
      coordinateSystem: 'CGCS2000',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [108.4, 32.8],
            [108.6, 32.8],
            [108.6, 33],
            [108.4, 32.8],
          ],
        ],
      },
      properties: { name: '某县' },
    } as Json,
  };
  Object.assign(data[unionFile], {
    bbox: [108.3, 32.7, 108.7, 33.1],
    map: {
      boundary: { attribution: '某省测绘院', reviewNumber: '陕S(2021)023号' },
      baseMap: {
        provider: 'tianditu',
        key: '0123456789abcdef0123456789abcdef',
        attribution: '天地图',
        reviewNumber: 'GS(2024)0568号',
      },
    },
  });
  (at(data[figuresFile], 'figures') as unknown as Json[]).push({
    id: 'town-map',
    kind: 'stations',
    domain: 'facilities',
    title: '站点在哪里',
    select: { stations: { services: ['water'] } },
  });
  return data;
}

type Located = ReturnType<typeof located>;

const problemsOf = (change: (data: Located) => void): readonly Problem[] => {
  const data = located();
  change(data);
  return check(asFiles(data)).problems;
};

const first = (data: Located) => at(data[stationsFile], 'features.0');
const properties = (data: Located, index = 0) => at(data[stationsFile], `features.${index}.properties`);

const ring = (data: Located) =>
  at(data[boundaryFile], 'geometry.coordinates.0') as unknown as [number, number][];
const swapRing = (data: Located) => {
  for (const position of ring(data)) position.reverse();
};

/** The union's files moved below demo/, as fiction that only its union.json calls so. */
function fictional(data: Located): void {
  const files = data as Record<string, Json>;
  for (const name of [unionFile, stationsFile, boundaryFile]) {
    files[name.replace('unions/', 'demo/')] = files[name] ?? {};
    delete files[name];
  }
  Object.assign(files['demo/town/union.json'] ?? {}, { parent: null, synthetic: true });
}

// biome-ignore format: one line per fault is pleasant to extend
const faults: [name: string, change: (data: Located) => void, code: string, file: string, path: string][] = [
  ['swapped axes', (d) => Object.assign(first(d).geometry as Json, { coordinates: [32.9, 108.5] }), 'station-axes-swapped', stationsFile, '$.features[0].geometry.coordinates'],
  ['swapped axes without a box', (d) => { delete d[unionFile].bbox; Object.assign(first(d).geometry as Json, { coordinates: [32.9, 108.5] }); }, 'station-axes-swapped', stationsFile, '$.features[0].geometry.coordinates'],
  ['out of bounds', (d) => Object.assign(first(d).geometry as Json, { coordinates: [109.5, 32.9] }), 'station-outside', stationsFile, '$.features[0].geometry.coordinates'],
  ['out of the country', (d) => { delete d[unionFile].bbox; Object.assign(first(d).geometry as Json, { coordinates: [0, 0] }); }, 'station-outside', stationsFile, '$.features[0].geometry.coordinates'],
  ['a file in GCJ-02', (d) => Object.assign(d[stationsFile], { coordinateSystem: 'GCJ-02' }), 'station-crs', stationsFile, '$.coordinateSystem'],
  ['a file in BD-09', (d) => Object.assign(d[stationsFile], { coordinateSystem: 'BD-09' }), 'station-crs', stationsFile, '$.coordinateSystem'],
  ['one station in another system', (d) => Object.assign(properties(d), { coordinateSystem: 'GCJ-02' }), 'station-crs', stationsFile, '$.features[0].properties.coordinateSystem'],
  ['converted from what needs no conversion', (d) => Object.assign(d[stationsFile], { convertedFrom: 'CGCS2000' }), 'station-crs', stationsFile, '$.convertedFrom'],
  ['a boundary in BD-09', (d) => Object.assign(d[boundaryFile], { coordinateSystem: 'BD-09' }), 'station-crs', boundaryFile, '$.coordinateSystem'],
  ['no system', (d) => delete d[stationsFile].coordinateSystem, 'schema', stationsFile, '$.coordinateSystem'],
  ['a mobile phone as the public one', (d) => Object.assign(properties(d), { phone: '13812345678' }), 'personal-phone', stationsFile, '$.features[0].properties.phone'],
  ['a mobile phone in a text', (d) => Object.assign(properties(d), { hoursNote: '晚间请拨138 1234 5678' }), 'personal-phone', stationsFile, '$.features[0].properties.hoursNote'],
  ['a manager', (d) => Object.assign(properties(d), { hoursNote: '站长：张三丰' }), 'personal-named-manager', stationsFile, '$.features[0].properties.hoursNote'],
  ['a contact in a list', (d) => Object.assign(properties(d), { partners: ['联系人李四'] }), 'personal-named-manager', stationsFile, '$.features[0].properties.partners[0]'],
  ['a field for a manager', (d) => Object.assign(properties(d), { manager: '某某' }), 'unknown-key', stationsFile, '$.features[0].properties.manager'],
  ['hours in words', (d) => Object.assign(properties(d), { hours: '早八点到晚六点' }), 'station-hours', stationsFile, '$.features[0].properties.hours'],
  ['a real station that says it is made up', (d) => Object.assign(properties(d, 1), { synthetic: true }), 'station-synthetic', stationsFile, '$.features[1].properties.synthetic'],
  ['a real boundary that says it is made up', (d) => Object.assign(at(d[boundaryFile], 'properties'), { synthetic: true }), 'station-synthetic', boundaryFile, '$.properties.synthetic'],
  ['a station that says it is not made up', (d) => Object.assign(properties(d), { synthetic: false }), 'schema', stationsFile, '$.features[0].properties.synthetic'],
  ['a made-up station that does not say so', (d) => fictional(d), 'station-synthetic', 'demo/town/stations.geojson', '$.features[1].properties.synthetic'],
  ['a made-up station with a phone', (d) => fictional(d), 'station-synthetic', 'demo/town/stations.geojson', '$.features[0].properties.phone'],
  ['a made-up boundary that does not say so', (d) => fictional(d), 'station-synthetic', 'demo/town/boundary.geojson', '$.properties.synthetic'],
  ['the same kind within 30 metres', (d) => Object.assign(at(d[stationsFile], 'features.1.geometry'), { coordinates: [108.5002, 32.9] }), 'station-duplicate', stationsFile, '$.features[1]'],
  ['the same name within 30 metres', (d) => { Object.assign(at(d[stationsFile], 'features.1.geometry'), { coordinates: [108.5002, 32.9] }); Object.assign(properties(d, 1), { kind: 'reading-room', name: 'town.a驿站' }); }, 'station-duplicate', stationsFile, '$.features[1]'],
  ['a position of a station that is only known by township', (d) => Object.assign(at(d[stationsFile], 'features.2'), { geometry: { type: 'Point', coordinates: [108.52, 32.9] } }), 'station-precision', stationsFile, '$.features[2].geometry'],
  ['a point without a position', (d) => Object.assign(first(d), { geometry: null }), 'station-precision', stationsFile, '$.features[0].geometry'],
  ['another union’s file', (d) => Object.assign(d[stationsFile], { union: 'village' }), 'id-place', stationsFile, '$.union'],
  ['another union’s id', (d) => Object.assign(first(d), { id: 'village.a' }), 'id-form', stationsFile, '$.features[0].id'],
  ['an id twice', (d) => Object.assign(at(d[stationsFile], 'features.1'), { id: 'town.a' }), 'id-duplicate', stationsFile, '$.features[1].id'],
  ['an unknown source', (d) => Object.assign(properties(d), { source: { ref: 's9' } }), 'source-unknown', stationsFile, '$.features[0].properties.source.ref'],
  ['an unknown township', (d) => Object.assign(properties(d), { township: '别处镇' }), 'station-township', stationsFile, '$.features[0].properties.township'],
  ['an unknown kind', (d) => Object.assign(properties(d), { kind: 'hotel' }), 'schema', stationsFile, '$.features[0].properties.kind'],
  ['three numbers for a place', (d) => Object.assign(first(d).geometry as Json, { coordinates: [108.5, 32.9, 400] }), 'schema', stationsFile, '$.features[0].geometry.coordinates'],
  ['a boundary without a review number', (d) => delete at(d[unionFile], 'map.boundary').reviewNumber, 'map-review-number', unionFile, '$.map.boundary.reviewNumber'],
  ['a base map without a review number', (d) => delete at(d[unionFile], 'map.baseMap').reviewNumber, 'map-review-number', unionFile, '$.map.baseMap.reviewNumber'],
  ['a review number that is none', (d) => Object.assign(at(d[unionFile], 'map.boundary'), { reviewNumber: '已审' }), 'map-review-number', unionFile, '$.map.boundary.reviewNumber'],
  ['a made-up number in a real union', (d) => Object.assign(at(d[unionFile], 'map.boundary'), { reviewNumber: '示例S(2026)000号' }), 'map-review-number', unionFile, '$.map.boundary.reviewNumber'],
  ['a boundary without settings', (d) => delete at(d[unionFile], 'map').boundary, 'map-boundary', unionFile, '$.map.boundary'],
  ['settings without a boundary', (d) => delete (d as Partial<Located>)[boundaryFile], 'map-boundary', boundaryFile, '$'],
  ['a figure of stations that are not there', (d) => Object.assign(at(d[figuresFile], 'figures.2.select'), { stations: { kinds: ['reading-room'] } }), 'figure-select', figuresFile, '$.figures[2].select.stations'],
  ['a figure of stations without a file', (d) => { delete (d as Partial<Located>)[stationsFile]; }, 'figure-select', figuresFile, '$.figures[2].select.stations'],
  ['a boundary with swapped axes', (d) => swapRing(d), 'boundary-axes-swapped', boundaryFile, '$.geometry.coordinates[0][0]'],
  ['a boundary of another place', (d) => { ring(d)[1] = [112, 32.8]; }, 'boundary-outside', boundaryFile, '$.geometry.coordinates[0][1]'],
  ['a boundary out of the country, without a box', (d) => { delete d[unionFile].bbox; ring(d)[1] = [0, 0]; }, 'boundary-outside', boundaryFile, '$.geometry.coordinates[0][1]'],
  ['an open ring', (d) => { ring(d)[3] = [108.4, 32.9]; }, 'boundary-ring', boundaryFile, '$.geometry.coordinates[0]'],
  ['a manager in a source', (d) => Object.assign(at(d[stationsFile], 'sources.0'), { description: '站点普查，经办人王芳' }), 'personal-named-manager', stationsFile, '$.sources[0].description'],
  ['a manager in a town', (d) => (at(d[stationsFile], 'towns') as unknown as Json[]).push({ name: '站长王芳' }), 'personal-named-manager', stationsFile, '$.towns[1].name'],
  ['a manager in a boundary', (d) => Object.assign(at(d[boundaryFile], 'properties'), { name: '负责人：李四' }), 'personal-named-manager', boundaryFile, '$.properties.name'],
  ['a town with swapped axes', (d) => Object.assign(at(d[stationsFile], 'towns.0'), { at: [32.9, 108.5] }), 'station-axes-swapped', stationsFile, '$.towns[0].at'],
  ['a town far away', (d) => Object.assign(at(d[stationsFile], 'towns.0'), { at: [110, 32.9] }), 'station-outside', stationsFile, '$.towns[0].at'],
  ['a town twice', (d) => (at(d[stationsFile], 'towns') as unknown as Json[]).push({ name: '城关镇' }), 'id-duplicate', stationsFile, '$.towns[1].name'],
  ['a box from east to west', (d) => Object.assign(d[unionFile], { bbox: [108.7, 32.7, 108.3, 33.1] }), 'bbox-order', unionFile, '$.bbox'],
  ['a box from north to south', (d) => Object.assign(d[unionFile], { bbox: [108.3, 33.1, 108.7, 32.7] }), 'bbox-order', unionFile, '$.bbox'],
  ['a service twice', (d) => Object.assign(properties(d), { services: ['water', 'water'] }), 'schema', stationsFile, '$.features[0].properties.services'],
  ['an invisible name', (d) => Object.assign(properties(d), { name: '\u200b\u2060' }), 'schema', stationsFile, '$.features[0].properties.name'],
  ['verified after the survey', (d) => Object.assign(properties(d), { verified: '2026-11-01' }), 'station-date', stationsFile, '$.features[0].properties.verified'],
  ['distinct from nothing', (d) => Object.assign(properties(d), { distinctFrom: ['town.gone'] }), 'station-distinct', stationsFile, '$.features[0].properties.distinctFrom[0]'],
  ['distinct from itself', (d) => Object.assign(properties(d), { distinctFrom: ['town.a'] }), 'station-distinct', stationsFile, '$.features[0].properties.distinctFrom[0]'],
];

describe('stations in the data', () => {
  it('are sound where nothing is wrong', () => {
    expect(problemsOf(() => {})).toEqual([]);
  });

  it.each(faults)('%s', (_name, change, code, file, path) => {
    const problems = problemsOf(change);
    expect(problems.map((problem) => `${problem.code} ${problem.file} ${problem.path}`)).toContain(
      `${code} ${file} ${path}`,
    );
  });

  it.each(['GS(2024)0650号', 'GS京(2022)1061号', 'GS（2019）1822号', '陕S(2021)023号', '湘S(2023)第012号'])(
    'takes %s for a review number',
    (reviewNumber) => {
      expect(problemsOf((d) => Object.assign(at(d[unionFile], 'map.boundary'), { reviewNumber }))).toEqual(
        [],
      );
    },
  );

  it('let two of one kind stand side by side when somebody says that they are two', () => {
    const problems = problemsOf((d) => {
      Object.assign(at(d[stationsFile], 'features.1.geometry'), { coordinates: [108.5002, 32.9] });
      Object.assign(properties(d, 1), { distinctFrom: ['town.a'] });
    });
    expect(problems).toEqual([]);
  });

  it('say one broken station, and check the others', () => {
    const problems = problemsOf((d) => {
      Object.assign(properties(d, 1), { kind: 'hotel' });
      Object.assign(properties(d), { hours: '随时' });
    });
    expect(problems.map(({ code }) => code).sort()).toEqual(['schema', 'station-hours']);
  });

  it('mask a manager’s name in the message', () => {
    const [problem] = problemsOf((d) => Object.assign(properties(d), { hoursNote: '站长：张三丰' }));
    expect(problem && describeProblem(problem, 'zh-Hans')).not.toContain('张三丰');
  });

  it('do not take a station’s own words for somebody’s name', () => {
    const problems = problemsOf((d) =>
      Object.assign(properties(d), { hoursNote: '节假日以站长室门口通知为准' }),
    );
    expect(problems).toEqual([]);
  });
});

describe('a boundary', () => {
  it('is said once, however many positions are wrong', () => {
    expect(problemsOf(swapRing).map(({ code }) => code)).toEqual(['boundary-axes-swapped']);
  });
  it('may lie a little outside of the box', () => {
    const wide = problemsOf((d) => {
      ring(d)[1] = [108.85, 32.55];
    });
    expect(wide).toEqual([]);
  });
});

describe('a box that holds nothing', () => {
  it('is the only thing that is said', () => {
    const problems = problemsOf((d) => Object.assign(d[unionFile], { bbox: [108.7, 32.7, 108.3, 33.1] }));
    expect(problems.map(({ code }) => code)).toEqual(['bbox-order']);
  });
});

describe('a figure of stations', () => {
  const codes = (content: FileContent) =>
    check(new Map([...asFiles(located()), [stationsFile, content]])).problems.map(({ code }) => code);
  it.each<[string, FileContent]>([
    ['json-syntax', { text: '{', sha256: '' }],
    ['file-too-large', { tooLarge: 9_000_000 }],
    ['schema', { text: '[]', sha256: '' }],
  ])('is not spoken of beside %s', (code, content) => {
    expect(codes(content)).toEqual([code]);
  });
  it.each<[string, (data: Located) => void]>([
    ['stations.geojson 里没有站点', (d) => Object.assign(d[stationsFile], { features: [] })],
    ['没有 stations.geojson', (d) => delete (d as Partial<Located>)[stationsFile]],
  ])('says %s', (words, change) => {
    const found = problemsOf(change).find(({ code }) => code === 'figure-select')?.found;
    expect(found).toHaveProperty('zh-Hans', words);
  });
});

const namedManager = (text: string) =>
  findPersonalData(text).find(({ code }) => code === 'personal-named-manager')?.masked ?? null;

describe('a named manager', () => {
  it.each([
    ['站长王芳负责开门', '王**（站长）'],
    ['站长：王 芳', '王**（站长）'],
    ['站长:王芳', '王**（站长）'],
    ['联系人李四', '李**（联系人）'],
    ['由王芳站长开门', '王**（站长）'],
    ['负责人：欧阳·明', '欧阳**（负责人）'],
    ['值班员（刘大海）', '刘**（值班员）'],
    ['请找张建国管理员', '张**（管理员）'],
    ['驿站长 陈静', '陈**（驿站长）'],
    ['经办人为周敏', '周**（经办人）'],
  ])('finds the name in %s', (text, masked) => {
    expect(namedManager(text)).toBe(masked);
  });

  it.each([
    '门锁请找管理员开门',
    '有事请与站长联系',
    '优秀站长单位',
    '节假日以站长室门口通知为准',
    '站长值班',
    '驿站长江路',
    '石桥站站长值班',
    '高级管理员',
    '周一管理员值班',
    '安全管理员在场',
    '施工负责人',
    '各部门负责人',
    '负责人：石泉县总工会',
    '管理员方便时开门',
    '任何管理员',
    '白河驿站长期开放',
    '高铁站长廊内',
    '站长于九时到岗',
    '联系人白天在岗',
  ])('finds nobody in %s', (text) => {
    expect(namedManager(text)).toBeNull();
  });
});

describe('near', () => {
  it('finds the pairs that comparing each with each finds', () => {
    const place = fc.tuple(
      fc.double({ min: 108.5, max: 108.502, noNaN: true }),
      fc.double({ min: 32.9, max: 32.902, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const stations = places.map(
          (coordinates) => ({ geometry: { type: 'Point', coordinates } }) as unknown as Station,
        );
        const slow = places.flatMap((a, i) =>
          places.flatMap((b, j) => (i < j && distance(a, b) <= 30 ? [`${i} ${j}`] : [])),
        );
        expect(new Set(near(stations, 30).map((pair) => pair.join(' ')))).toEqual(new Set(slow));
      }),
    );
  });
});

describe('distance', () => {
  it('is that of the great circle', () => {
    // A degree of latitude, a degree of longitude at 60° north: half of one at the equator.
    expect(distance([0, 0], [0, 1])).toBeCloseTo(111_195, -1);
    expect(distance([0, 60], [1, 60]) / distance([0, 0], [1, 0])).toBeCloseTo(0.5, 3);
  });
});

describe('placeFault', () => {
  it('never finds fault with what lies in the box', () => {
    const lng = fc.double({ min: 109, max: 110, noNaN: true });
    const lat = fc.double({ min: 32, max: 33, noNaN: true });
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        expect(placeFault([x, y], [109, 32, 110, 33])).toBeNull();
        expect(placeFault([y, x], [109, 32, 110, 33])?.kind).toBe('axes-swapped');
      }),
    );
  });
});

describe('selectedStations', () => {
  const stations = countyStations(demoPlan);
  it('gives all where nothing is asked for', () => {
    expect(selectedStations(stations, {})).toEqual(stations);
  });
  it('gives those that meet all of it', () => {
    const found = selectedStations(stations, {
      kinds: ['union-station', 'care-station'],
      services: ['hot-meals', 'charging'],
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(stations.length);
    for (const { properties: p } of found) {
      expect(['union-station', 'care-station']).toContain(p.kind);
      expect(p.services).toEqual(expect.arrayContaining(['hot-meals', 'charging']));
    }
  });
});

describe('fiction', () => {
  const view = (station: Json): StationsView => ({
    stations: [station as unknown as Station],
    coordinateSystem: 'WGS-84',
    towns: [],
    boundary: null,
    baseMap: null,
  });
  it('is marked on the whole and on each station, and has no phone', () => {
    const made = asFiction(
      view(station('demo.a', [108.5, 32.9], { phone: '12351', hoursNote: '以门口公告为准' })),
    );
    expect(made.synthetic).toBe(true);
    const [one] = made.stations;
    expect(one?.properties).toMatchObject({ synthetic: true, hoursNote: '以门口公告为准' });
    expect(one?.properties).not.toHaveProperty('phone');
    expect(one?.geometry).toEqual({ type: 'Point', coordinates: [108.5, 32.9] });
  });
  it('of the published demonstration lies where no place is, in the open Pacific', () => {
    const stations = countyStations(demoPlan);
    for (const { geometry, properties } of stations) {
      expect(properties).toMatchObject({ synthetic: true });
      expect(properties).not.toHaveProperty('phone');
      // Between Japan and Midway, hundreds of kilometres from any island.
      if (geometry) expect(geometry.coordinates[0]).toBeGreaterThan(160);
      if (geometry) expect(geometry.coordinates[0]).toBeLessThan(170);
    }
  });
});
