import { openingOf } from '../station/opening.ts';
import type { Station } from '../station/station.ts';
import type { Words } from '../words/words.ts';
import { countWith, isEmpty, meets } from './filter.ts';
import type { MapState } from './state.ts';

/** @returns whether a station can be selected: what the filter hides cannot be pointed at; null takes a selection back and always can. */
export function isSelectable({ shown }: MapState, id: string | null): boolean {
  return id === null || shown.has(id);
}

/** @returns the stations to which a map is limited; null where nothing is asked for, which also shows what no list holds. */
export function limitOf({ filter, shown }: MapState): ReadonlySet<string> | null {
  return isEmpty(filter) ? null : shown;
}

/** @returns the selected station where it has a position on a map, else null. */
export function selectedOnMap({ stations, selected }: MapState): string | null {
  return stations.find(({ id, position }) => id === selected && position !== null)?.id ?? null;
}

/** As many as a phone shows before the map. */
const maxFirst = 5;

/** @returns of the stations that are shown the first few that are open at this moment: the nearest first where an origin is given. */
export function firstOpen({ stations, shown, order, now }: MapState): readonly Station[] {
  const byId = new Map(stations.map((station) => [station.id, station]));
  const sorted = order?.flatMap(({ id }) => byId.get(id) ?? []) ?? stations;
  return sorted
    .filter((station) => shown.has(station.id) && openingOf(station, now)?.open === true)
    .slice(0, maxFirst);
}

/**
 * Counts for the boxes of an index.
 *
 * @param name which of the two indexes
 * @returns for a code, how many stations would be shown with it
 */
export function countsOf(
  { stations, filter, now }: MapState,
  name: 'kinds' | 'services',
): (code: string) => number {
  const rest = { ...filter, kinds: [], services: [] };
  const among = stations.filter((station) => meets(station, rest, now));
  return (code) => countWith(among, filter, name, code);
}

/**
 * What is going on, line by line: how many are shown, from where, what is on its way, what is wrong.
 *
 * @param moment how the moment is said that a demonstration records; null where the stations are real
 * @param outside what is said of a reader who is not where the stations are
 */
export function statusLines(
  state: MapState,
  moment: string | null,
  words: Words,
  outside: string | null = null,
): readonly string[] {
  const { stations, shown, origin, locating, zoom, problem } = state;
  const [all, count] = [stations.length, shown.size];
  const part = count === 0 ? words.none : words.some(count, all);
  return [
    ...(all > 0 ? [count === all ? words.all(all) : part] : []),
    ...(all > 0 && moment !== null ? [moment] : []),
    ...(origin ? [words.from(origin.label)] : []),
    ...(outside === null ? [] : [outside]),
    ...(locating ? [words.asking] : []),
    ...(zoom.loading ? [words.opening] : []),
    ...(problem === null ? [] : [problem]),
  ];
}
