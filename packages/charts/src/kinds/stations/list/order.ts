import type { Station, StationsView } from '@gongkai/snapshot';

/** The stations of one township; of none where the place is known no better than by the county. */
export interface TownGroup {
  readonly town: string | null;
  readonly stations: readonly Station[];
}

/** @returns stations by township, in the order of the file's towns; what has none comes last. */
export function byTown({ stations, towns }: Pick<StationsView, 'stations' | 'towns'>): readonly TownGroup[] {
  const groups = new Map<string | null, Station[]>();
  for (const { name } of towns) groups.set(name, []);
  for (const station of stations) {
    const town = station.properties.township ?? null;
    const group = groups.get(town);
    if (group) group.push(station);
    else groups.set(town, [station]);
  }
  const none = groups.get(null);
  groups.delete(null);
  const list = [...groups].map(([town, inside]) => ({ town, stations: inside }));
  return [...list, ...(none ? [{ town: null, stations: none }] : [])].filter(
    (group) => group.stations.length > 0,
  );
}
