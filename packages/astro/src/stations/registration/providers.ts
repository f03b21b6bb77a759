import type { ShiftedSystem } from '@gongkai/charts';

/** What a sheet says of a station; each provider has its own columns for them. */
export type Field =
  | 'id'
  | 'name'
  | 'address'
  | 'longitude'
  | 'latitude'
  | 'system'
  | 'kind'
  | 'hours'
  | 'services'
  | 'phone'
  | 'verified';

/** A map on which a union registers its stations. */
export interface Provider {
  readonly id: 'amap' | 'baidu' | 'tencent';
  /** The coordinate reference system that it expects. */
  readonly system: ShiftedSystem;
  /** How its documentation names that system in a column of its own, where it asks for it. */
  readonly systemCode?: string;
  /** The columns of its sheet in their order, with the names that its documentation gives them; null where none was found. */
  readonly columns: readonly (readonly [field: Field, name: string])[] | null;
  /** Where those names stand. */
  readonly documentation: readonly string[];
}

/**
 * The providers, as far as public documentation says in which columns they take places.
 *
 * - 高德: none was found; its business pages take places one by one.
 * - 百度: the fields of a place in its cloud storage. `coord_type` says in which system the coordinates are; 3 is its own, BD-09, also the default.
 *   Columns that it does not name are columns of one's own there.
 * - 腾讯: the fields of a place in its place cloud. `title`, `lat` and `lng` are required; coordinates are GCJ-02.
 *
 * Both are tables of a developer's own: neither page says how a place comes onto the public map.
 */
export const providers: readonly Provider[] = [
  { id: 'amap', system: 'GCJ-02', columns: null, documentation: [] },
  {
    id: 'baidu',
    system: 'BD-09',
    systemCode: '3',
    columns: [
      ['name', 'title'],
      ['address', 'address'],
      ['longitude', 'longitude'],
      ['latitude', 'latitude'],
      ['system', 'coord_type'],
      ['kind', 'tags'],
      ['id', 'station_id'],
      ['hours', 'hours'],
      ['phone', 'phone'],
      ['services', 'services'],
      ['verified', 'verified'],
    ],
    documentation: [
      'https://lbsyun.baidu.com/index.php?title=lbscloud/api/geodata',
      'https://lbsyun.baidu.com/cms/androidsdk/doc/6.4.0/com/baidu/mapapi/cloud/CloudPoiInfo.html',
    ],
  },
  {
    id: 'tencent',
    system: 'GCJ-02',
    columns: [
      ['id', 'ud_id'],
      ['name', 'title'],
      ['address', 'address'],
      ['latitude', 'lat'],
      ['longitude', 'lng'],
      ['phone', 'tel'],
      ['kind', 'kind'],
      ['hours', 'hours'],
      ['services', 'services'],
      ['verified', 'verified'],
    ],
    documentation: ['https://lbs.qq.com/service/placeCloud/placeCloudGuide/cloudBasic'],
  },
];

/** The columns of a sheet for which no documentation was found. */
export const neutralFields: readonly Field[] = [
  'id',
  'name',
  'address',
  'longitude',
  'latitude',
  'system',
  'kind',
  'hours',
  'services',
  'phone',
  'verified',
];
