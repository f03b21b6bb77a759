import { distance } from '@gongkai/snapshot/distance';
import type { Origin } from '../state/state.ts';
import { folded } from '../station/station.ts';

export { askPosition } from './position.ts';

type Position = readonly [longitude: number, latitude: number];

/** What a place is looked for among. */
export interface Place {
  readonly name: string;
  readonly town: string | null;
  readonly text: string;
  readonly position: Position | null;
}

const coordinates = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

/** The middle of places; the mean will do within a county. */
function middle(places: readonly Position[]): Position | null {
  if (places.length === 0) return null;
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return [mean(0), mean(1)];
}

const placed = (places: readonly Place[]) => places.flatMap(({ position }) => (position ? [position] : []));

/**
 * Finds a typed place among what is on the page: a township, a station's name or address, or coordinates. Nobody else's server is asked.
 *
 * @param typed as 白水镇, 人民路, 110.2,33.2 (longitude first; China's latitudes are the smaller numbers, so that either order is understood)
 * @param places the stations
 * @returns the place, or null where nothing of that name is there
 */
export function findPlace(typed: string, places: readonly Place[]): Origin | null {
  const [, first, second] = coordinates.exec(typed.normalize('NFKC')) ?? [];
  if (first !== undefined && second !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    const [lng, lat] = a >= b ? [a, b] : [b, a];
    return Math.abs(lat) <= 90 && Math.abs(lng) <= 180
      ? { label: `${lng}, ${lat}`, position: [lng, lat] }
      : null;
  }
  const wanted = folded(typed).trim();
  if (wanted === '') return null;
  const inTown = places.filter(({ town }) => town !== null && folded(town) === wanted);
  const townish =
    inTown.length > 0
      ? inTown
      : places.filter(({ town }) => town !== null && folded(town).startsWith(wanted));
  const town = middle(placed(townish));
  if (town) return { label: townish[0]?.town ?? typed, position: town };
  const hits = places.filter(({ text, position }) => position !== null && text.includes(wanted));
  const [hit] = hits;
  return hit?.position ? { label: hit.name, position: hit.position } : null;
}

/** @returns the places that have a position with their distance in metres, nearest first. */
export function byDistance<T extends { readonly position: Position | null }>(
  places: readonly T[],
  from: Position,
): readonly { readonly place: T; readonly metres: number }[] {
  return places
    .flatMap((place) => (place.position ? [{ place, metres: distance(from, place.position) }] : []))
    .sort((a, b) => a.metres - b.metres);
}
