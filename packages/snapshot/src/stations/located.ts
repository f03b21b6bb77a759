import type { Station } from '../types.ts';

/** A station whose position was published. */
export type LocatedStation = Station & { readonly geometry: NonNullable<Station['geometry']> };

/**
 * Leaves out stations without a position.
 *
 * @returns those of the stations that have a position, in the same order.
 */
export function located(stations: readonly Station[]): readonly LocatedStation[] {
  return stations.filter((station): station is LocatedStation => station.geometry !== null);
}
