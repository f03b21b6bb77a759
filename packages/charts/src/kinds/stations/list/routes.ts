import type { CoordinateSystem, Position } from '@gongkai/snapshot';
import gcoord from 'gcoord';
import type { StationWords } from '../words/words.ts';

/** A coordinate reference system in which a map expects positions. */
export type ShiftedSystem = 'WGS-84' | 'GCJ-02' | 'BD-09';

const systems = {
  'WGS-84': gcoord.WGS84,
  CGCS2000: gcoord.WGS84,
  'GCJ-02': gcoord.GCJ02,
  'BD-09': gcoord.BD09,
} as const satisfies Record<CoordinateSystem, unknown>;

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * Converts a position from one coordinate system to another.
 *
 * @param position in a system
 * @param from that system
 * @param to the system that is asked for
 * @returns the same place in it, to about a decimetre of what the conversion gives
 * @throws RangeError for a system that does not exist
 */
export function inSystem(position: Position, from: CoordinateSystem, to: ShiftedSystem): Position {
  const known = Object.keys(systems);
  const unknown = [from, to].find((system) => !known.includes(system));
  if (unknown !== undefined)
    throw new RangeError(
      `coordinate system: expected ${known.join(' | ')}, found ${JSON.stringify(unknown)}`,
    );
  const [lng, lat] = position;
  if (systems[from] === systems[to]) return [rounded(lng), rounded(lat)];
  const [x, y] = gcoord.transform([lng, lat], systems[from], systems[to]);
  return [rounded(x), rounded(y)];
}

/** A link that opens a map at a place. */
export interface Route {
  readonly by: keyof StationWords['routeBy'];
  readonly href: string;
  /** The system in which the coordinates of the link are: the one that its map expects. */
  readonly system: ShiftedSystem;
}

/** Characters that mean something in one of the addresses; browsers encode Chinese themselves. */
const plain = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '')
    // More than encodeURIComponent does: a bracket would end the name in a geo address.
    .replace(/[!-/:-@[-^`{-~\s]/g, (sign) =>
      sign.length === 1 && sign < '\u0080'
        ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
        : encodeURIComponent(sign),
    );

const sender = 'gongkai';

/**
 * Links by which a reader finds the way, each in the coordinate system that its map expects: 高德 and 腾讯 GCJ-02, 百度 BD-09, the phone's own
 * map WGS-84 (geo, RFC 5870).
 *
 * @param name what the place is called
 * @param position longitude and latitude
 * @param system in which the position is
 * @throws RangeError for a system that does not exist
 * @see https://lbs.amap.com/api/uri-api/guide/travel/route
 * @see https://lbsyun.baidu.com/faq/api?title=webapi/uri/web
 * @see https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebRoute
 * @example
 * ```ts
 * routesTo('人民路驿站', [104.1, 31.1], 'WGS-84').map(({ by }) => by); // ['gaode', 'baidu', 'tencent', 'device']
 * routesTo('人民路驿站', [104.1, 31.1], 'WGS-84').at(-1).href; // 'geo:31.1,104.1?q=31.1,104.1(人民路驿站)'
 * ```
 */
export function routesTo(name: string, position: Position, system: CoordinateSystem): readonly Route[] {
  const [gaodeLng, gaodeLat] = inSystem(position, system, 'GCJ-02');
  const [baiduLng, baiduLat] = inSystem(position, system, 'BD-09');
  const [lng, lat] = inSystem(position, system, 'WGS-84');
  const to = plain(name);
  return [
    {
      by: 'gaode',
      system: 'GCJ-02',
      href: `https://uri.amap.com/navigation?to=${gaodeLng},${gaodeLat},${to}&mode=walk&coordinate=gaode&src=${sender}&callnative=1`,
    },
    {
      by: 'baidu',
      system: 'BD-09',
      href: `https://api.map.baidu.com/marker?location=${baiduLat},${baiduLng}&title=${to}&content=${to}&output=html&coord_type=bd09ll&src=${sender}`,
    },
    {
      by: 'tencent',
      system: 'GCJ-02',
      href: `https://apis.map.qq.com/uri/v1/routeplan?type=walk&to=${to}&tocoord=${gaodeLat},${gaodeLng}&referer=${sender}`,
    },
    { by: 'device', system: 'WGS-84', href: `geo:${lat},${lng}?q=${lat},${lng}(${to})` },
  ];
}
