import type { NumberedSource, StationsView } from '@gongkai/snapshot';
import { stationActions } from './list/actions.ts';
import { stationWordsOf } from './words/dictionary.ts';

type Cell = string | number | boolean | null | undefined;

/**
 * The table of a figure of stations: names of columns and codes as in `stations.geojson`, so that it can be read back; kinds and services once
 * more in Chinese, for who opens it in a spreadsheet.
 *
 * @param view the stations
 * @param sources in which they stand
 * @returns the heading and one row for each station
 */
export function stationCells(
  { stations, coordinateSystem }: StationsView,
  sources: readonly NumberedSource[],
): readonly (readonly Cell[])[] {
  const words = stationWordsOf('zh-Hans');
  const heads =
    'id,name,kind,kind_name,township,address,longitude,latitude,coordinate_system,precision,hours,hours_note,services,service_names,audiences,honours,partners,phone,verified,source,synthetic,source_url'.split(
      ',',
    );
  const rows = stations.map(({ id, geometry, properties: p }): Cell[] => [
    id,
    p.name,
    p.kind,
    words.kinds[p.kind],
    p.township,
    p.address,
    geometry?.coordinates[0],
    geometry?.coordinates[1],
    geometry ? coordinateSystem : null,
    p.precision,
    // 24/7 is a day of July to a spreadsheet; this means the same in the same notation.
    p.hours === '24/7' ? '00:00-24:00' : p.hours,
    p.hoursNote,
    p.services.join(' '),
    p.services.map((service) => words.services[service]).join('、'),
    p.audiences?.join(' '),
    p.honours?.join('；'),
    p.partners?.join('；'),
    stationActions(p).call ? p.phone : null,
    p.verified,
    p.source.ref,
    p.synthetic === true,
    sources.find(({ source }) => source.id === p.source.ref)?.source.url,
  ]);
  return [heads, ...rows];
}
