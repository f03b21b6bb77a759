/** The stations of the fictional county: 120 in nine towns, with a mix of kinds, services and hours as surveys find it. */

import type { Boundary, Station, Stations, Union } from '@gongkai/snapshot';
import type { StationKind, StationService } from '@gongkai/snapshot/codes';
import { seeded } from './seeded.ts';

type Point = [longitude: number, latitude: number];

/** What a made-up county is made of; a generator for measuring makes others. */
export interface CountyPlan {
  readonly union: string;
  readonly seed: number;
  readonly count: number;
  readonly centre: readonly [longitude: number, latitude: number];
  /** Reach of the county in degrees of latitude. */
  readonly reach: number;
  /** Whether each station says that it is made up, as those that are published do; tests need some that do not. */
  readonly synthetic?: true;
}

/** Kinds with their share in a hundred, the services most of them have, and what may be added. */
const mix: readonly (readonly [StationKind, number, readonly StationService[], readonly StationService[]])[] =
  [
    [
      'union-station',
      28,
      ['rest', 'water', 'hot-meals', 'charging'],
      ['climate', 'first-aid', 'fridge', 'wifi', 'legal-advice', 'job-placement', 'books'],
    ],
    [
      'outdoor-workers-station',
      18,
      ['rest', 'water', 'charging'],
      ['hot-meals', 'toilet', 'rain-gear', 'first-aid', 'climate'],
    ],
    [
      'care-station',
      12,
      ['rest', 'water'],
      ['hot-meals', 'charging', 'toilet', 'rain-gear', 'haircut', 'volunteering'],
    ],
    ['labour-station', 8, ['rest', 'water', 'job-placement'], ['charging', 'discount-meals', 'legal-advice']],
    ['reading-room', 8, ['books', 'wifi'], ['rest', 'television', 'climate']],
    ['nursing-room', 5, ['rest', 'climate'], ['water', 'fridge']],
    [
      'drivers-home',
      4,
      ['rest', 'toilet', 'water', 'hot-meals'],
      ['television', 'discount-meals', 'wifi', 'climate'],
    ],
    ['village-service-point', 4, ['legal-advice', 'job-placement'], ['printing', 'volunteering']],
    ['member-station', 3, ['rest', 'water'], ['discount-meals', 'battery-swap', 'charging']],
    ['mediation-room', 3, ['legal-advice'], ['counselling']],
    ['mobile-service-station', 2, ['water', 'first-aid'], ['rain-gear', 'haircut']],
    ['legal-aid-station', 2, ['legal-advice'], ['printing']],
    ['innovation-studio', 2, ['books'], []],
    ['mental-health-centre', 1, ['counselling'], ['rest']],
  ];

const kindNames: Readonly<Partial<Record<StationKind, string>>> = {
  'union-station': '工会驿站',
  'outdoor-workers-station': '户外劳动者服务站点',
  'care-station': '爱心驿站',
  'labour-station': '劳动驿站',
  'reading-room': '职工书屋',
  'nursing-room': '母婴关爱室',
  'drivers-home': '司机之家',
  'village-service-point': '村级工会服务点',
  'member-station': '会员驿站',
  'mediation-room': '劳动争议调解室',
  'mobile-service-station': '流动服务站',
  'legal-aid-station': '法律援助工作站',
  'innovation-studio': '劳模工匠创新工作室',
  'mental-health-centre': '职工心理健康中心',
};

/** Made-up townships: their place as shares of the county's reach east and north, and how many stations are there. */
const towns: readonly (readonly [name: string, east: number, north: number, share: number])[] = [
  ['城关镇', 0.02, -0.04, 40],
  ['云台镇', 0.52, 0.34, 12],
  ['白水镇', -0.5, 0.3, 11],
  ['柳林镇', 0.3, -0.56, 9],
  ['青石镇', -0.42, -0.44, 8],
  ['石桥镇', 0.7, -0.12, 7],
  ['河口镇', -0.74, -0.06, 6],
  ['松坪乡', 0.08, 0.68, 4],
  ['龙泉乡', -0.1, -0.78, 3],
];

const spots =
  '人民路,中心广场,汽车站,农贸市场,快递园区,物流园,环卫所,县医院,体育公园,滨河路,建设路,政务大厅,供电所,加油站,工业园,北街口,南街口,学府路,邮政网点,商贸城,客运站,西大桥,东门,文化广场'.split(
    ',',
  );

const weekdays: readonly (readonly [hours: string | undefined, share: number])[] = [
  ['08:00-18:00', 26],
  ['Mo-Fr 08:30-17:30', 22],
  ['07:00-22:00', 16],
  ['24/7', 14],
  ['Mo-Fr 08:00-12:00,14:00-18:00; Sa 09:00-12:00', 10],
  ['18:00-02:00', 3],
  [undefined, 9],
];

const partners = ['邮政', '供电', '银行网点', '物流企业', '社区', '加油站'];

/** Takes one of a list by its share. */
function chosen<T extends readonly unknown[]>(list: readonly T[], shareAt: number, random: () => number): T {
  const total = list.reduce((sum, entry) => sum + Number(entry[shareAt]), 0);
  let rest = random() * total;
  for (const entry of list) {
    rest -= Number(entry[shareAt]);
    if (rest <= 0) return entry;
  }
  return list[list.length - 1] as T;
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** The place of a town, or near it: stations are dense in its middle and thin out around it. */
function placeIn({ centre, reach }: CountyPlan, east: number, north: number, random?: () => number): Point {
  const stretch = reach / Math.cos((centre[1] * Math.PI) / 180);
  const far = random ? -Math.log(1 - random() * 0.95) * 0.085 : 0;
  const angle = random ? random() * 2 * Math.PI : 0;
  return [
    rounded(centre[0] + stretch * (east + far * Math.cos(angle))),
    rounded(centre[1] + reach * (north + far * Math.sin(angle))),
  ];
}

/** How well the place of some kinds is known; of all others it is a point. */
const precisions = new Map<StationKind, Station['properties']['precision']>([
  ['village-service-point', 'township'],
  ['mobile-service-station', 'county'],
]);

/** For whom some kinds are. */
const audiences = new Map<StationKind, 'drivers' | 'women'>([
  ['drivers-home', 'drivers'],
  ['nursing-room', 'women'],
]);

/** What has been made up of a station when the rest is. */
interface Place {
  readonly kind: StationKind;
  readonly precision: Station['properties']['precision'];
  readonly town: string;
  readonly spot: string;
  readonly name: string;
  readonly hours: string | undefined;
  readonly services: StationService[];
  readonly month: number;
}

/** The rest of a station. The order in which numbers are drawn is part of what is made up. */
function propertiesOf(place: Place, plan: CountyPlan, random: () => number): Station['properties'] {
  const { kind, precision, town, spot, name, hours, services, month } = place;
  const audience = audiences.get(kind);
  return {
    name,
    kind,
    precision,
    ...(precision === 'county' ? {} : { township: town }),
    ...(precision === 'point' ? { address: `${town}${spot}${1 + Math.floor(random() * 188)}号` } : {}),
    ...(hours === undefined ? {} : { hours }),
    ...(random() < 0.06 ? { hoursNote: '节假日以门口通知为准' } : {}),
    services,
    ...(audience ? { audiences: [audience] } : {}),
    ...(random() < 0.04 ? { honours: ['市级最美工会户外劳动者服务站点'] } : {}),
    ...(random() < 0.3 ? { partners: [partners[Math.floor(random() * partners.length)] ?? ''] } : {}),
    // A number is drawn for fiction, too, so that all else stays the same.
    ...(random() < 0.4 && !plan.synthetic ? { phone: '12351' } : {}),
    verified: `2026-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
    source: { ref: 's1' },
    ...(plan.synthetic ? { synthetic: true } : {}),
  };
}

/** @returns made-up stations of one county, the same for the same plan. */
export function countyStations(plan: CountyPlan): Station[] {
  const random = seeded(plan.seed);
  const names = new Map<string, number>();
  const cells = new Set<string>();
  const list: Station[] = [];
  while (list.length < plan.count) {
    const [kind, , usual, more] = chosen(mix, 1, random);
    const [town, east, north] = chosen(towns, 3, random);
    const spot = spots[Math.floor(random() * spots.length)] ?? '';
    const stem = `${town}${spot}${kindNames[kind] ?? ''}`;
    const times = (names.get(stem) ?? 0) + 1;
    names.set(stem, times);
    const [hours] = chosen(weekdays, 1, random);
    const [lng, lat] = placeIn(plan, east, north, random);
    const services = [...usual, ...more.filter(() => random() < 0.4)];
    const number = list.length + 1;
    // Two stations never share a cell of about 50 metres, nor stand in neighbouring ones.
    const [x, y] = [Math.round(lng / 0.0005), Math.round(lat / 0.0005)];
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx} ${y + dy}`));
    const precision = precisions.get(kind) ?? 'point';
    if (precision === 'point' && around.some((cell) => cells.has(cell))) continue;
    if (precision === 'point') cells.add(`${x} ${y}`);
    const month = 4 + Math.floor(random() * 6);
    const id = `${plan.union}.s${String(number).padStart(3, '0')}`;
    const geometry: Station['geometry'] =
      precision === 'point' ? { type: 'Point', coordinates: [lng, lat] } : null;
    const name = times === 1 ? stem : `${stem}（${times}）`;
    const place = { kind, precision, town, spot, name, hours, services, month };
    list.push({ type: 'Feature', id, geometry, properties: propertiesOf(place, plan, random) });
  }
  return list;
}

/**
 * The fictional county lies in the open Pacific, on the latitude of a Chinese county: distances are right, and whoever takes its positions
 * for real is led to no place on land.
 */
export const demoPlan: CountyPlan = {
  union: 'demo-a',
  seed: 120,
  count: 120,
  centre: [165.2, 33.2],
  reach: 0.2,
  synthetic: true,
};

/** @returns `stations.geojson` of a made-up county. */
export function stationsFile(plan: CountyPlan, description: string): Stations {
  return {
    $schema: '../../schema/stations.schema.json',
    type: 'FeatureCollection',
    union: plan.union,
    surveyed: '2026-10-31',
    coordinateSystem: 'WGS-84',
    sources: [
      {
        id: 's1',
        title: null,
        description,
        publisher: null,
        date: { value: '2026-10-31', basis: 'stated' },
      },
    ],
    towns: towns.map(([name, east, north]) => ({ name, at: placeIn(plan, east, north) })),
    features: countyStations(plan),
  };
}

/** @returns the stations of the fictional county. */
export const demoStations = (union: string): Stations =>
  stationsFile({ ...demoPlan, union }, '演示甲县站点普查（虚构）');

/** A line with bays and capes around the fictional towns. */
function outline({ centre, reach, seed }: CountyPlan): Point[] {
  const random = seeded(seed + 1);
  const steps = 72;
  const waves = Array.from({ length: 6 }, (_, index) => ({
    of: index + 2,
    high: (0.1 / (index + 1)) * (0.6 + random() * 0.8),
    at: random() * 2 * Math.PI,
  }));
  const ring = Array.from({ length: steps }, (_, index): Point => {
    const angle = (index / steps) * 2 * Math.PI;
    const far = 1.02 + waves.reduce((sum, { of, high, at }) => sum + high * Math.sin(of * angle + at), 0);
    return [
      rounded(centre[0] + (reach / Math.cos((centre[1] * Math.PI) / 180)) * far * Math.cos(angle)),
      rounded(centre[1] + reach * far * Math.sin(angle)),
    ];
  });
  return [...ring, ring[0] ?? [0, 0]];
}

/** @returns the line around a made-up county. */
export const countyBoundary = (plan: CountyPlan): Boundary['geometry'] => ({
  type: 'Polygon',
  coordinates: [outline(plan)],
});

export const demoBoundary: Boundary = {
  $schema: '../../schema/boundary.schema.json',
  type: 'Feature',
  coordinateSystem: 'WGS-84',
  geometry: countyBoundary(demoPlan),
  properties: { name: '演示甲县（虚构）', synthetic: true },
};

/** What `union.json` of the fictional county says of its map. */
export const demoUnionMap: Pick<Union, 'bbox' | 'map'> = {
  bbox: [164.85, 32.9, 165.55, 33.5],
  map: { boundary: { attribution: '虚构的界线', reviewNumber: '示例S(2026)000号' } },
};
