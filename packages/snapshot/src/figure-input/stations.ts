import { coordinateSystems, type StationKind, stationKinds, stationServices } from '../codes/stations.ts';
import { isRecord } from '../json-value.ts';
import type { FigureView } from '../select/figure-view.ts';
import type { StationsView } from '../select/stations.ts';
import type { Station } from '../types.ts';
import type { DataFields } from './fields/data-fields.ts';
import { examples } from './fields/examples.ts';
import { figureOf, type Head, sourcesOf } from './view.ts';

const names = ['name', 'kind', 'address', 'township', 'lon', 'lat', 'hours', 'services', 'phone', 'verified'];

function placeOf(
  raw: Record<string, unknown>,
  at: readonly PropertyKey[],
  fields: DataFields,
): Station['geometry'] {
  const [lon, lat] = [
    fields.number(raw.lon, [...at, 'lon'], '109.03'),
    fields.number(raw.lat, [...at, 'lat'], '32.69'),
  ];
  if (lon === null && lat === null) return null;
  if (lon === null || lat === null || Math.abs(lat) > 85 || Math.abs(lon) > 180)
    return fields.complain(
      [...at, lon === null ? 'lon' : 'lat'],
      ['经度 lon 和纬度 lat，单位为度', 'longitude lon and latitude lat, in degrees'],
      [raw.lon, raw.lat],
      // What is no latitude may be a longitude.
      lon !== null && lat !== null && Math.abs(lon) < 85
        ? `"lon": ${lat}, "lat": ${lon}`
        : '"lon": 109.03, "lat": 32.69',
    );
  return { type: 'Point', coordinates: [lon, lat] };
}

function stationOf(
  raw: unknown,
  at: readonly PropertyKey[],
  index: number,
  head: Head,
  fields: DataFields,
): Station | null {
  if (!isRecord(raw)) return fields.complain(at, ['一处站点', 'a station'], raw, examples.stations);
  fields.known(raw, names, at);
  const of = (key: string) => fields.text(raw[key], [...at, key], examples.stations);
  const name = of('name');
  if (name === null)
    return fields.complain(
      [...at, 'name'],
      ['站点名称', 'the name of the station'],
      raw.name,
      '"人民路驿站"',
    );
  const geometry = placeOf(raw, at, fields);
  const kind: StationKind = fields.code(raw.kind, stationKinds, [...at, 'kind']) ?? 'other-station';
  const services = Array.isArray(raw.services)
    ? raw.services.flatMap(
        (entry: unknown, at2) => fields.code(entry, stationServices, [...at, 'services', at2]) ?? [],
      )
    : [];
  const [address, township, hours, phone] = [of('address'), of('township'), of('hours'), of('phone')];
  const withoutPoint = township === null ? 'county' : 'township';
  const realPhone = phone === null ? {} : { phone };
  return {
    type: 'Feature',
    id: `${head.id}.s${index + 1}`,
    geometry,
    properties: {
      name,
      kind,
      precision: geometry ? 'point' : withoutPoint,
      services: [...new Set(services)],
      verified: fields.period(raw.verified, [...at, 'verified'])?.start ?? '',
      source: { ref: 's1' },
      ...(address === null ? {} : { address }),
      ...(township === null ? {} : { township }),
      ...(hours === null ? {} : { hours }),
      // A fictional station says that it is one, and has no phone: somebody might answer.
      ...(head.synthetic ? { synthetic: true as const } : realPhone),
    },
  };
}

/** @returns the view of stations that are written as rows; null where there are none, which is said. */
export function viewOfStations(
  raw: Record<string, unknown>,
  at: readonly PropertyKey[],
  head: Head,
  fields: DataFields,
): FigureView | null {
  const list = Array.isArray(raw.stations) ? raw.stations : [];
  const stations = list.flatMap(
    (entry: unknown, index) => stationOf(entry, [...at, index], index, head, fields) ?? [],
  );
  if (stations.length === 0)
    return list.length > 0
      ? null
      : fields.complain(at, ['至少一处站点', 'at least one station'], raw.stations, examples.stations);
  const view: StationsView = {
    stations,
    coordinateSystem: fields.code(raw.coordinateSystem, coordinateSystems, ['coordinateSystem']) ?? 'WGS-84',
    towns: [],
    boundary: null,
    baseMap: null,
    ...(head.synthetic ? { synthetic: true as const } : {}),
  };
  return {
    figure: { ...figureOf(head), kind: 'stations', select: { stations: {} } },
    union: null,
    rows: [],
    mechanism: null,
    sources: sourcesOf(head),
    snapshots: [],
    stations: view,
  };
}
