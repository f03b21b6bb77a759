import { bilingual, type LocalizedText } from '../problem/problem.ts';
import type { Union } from '../types.ts';

/** West, south, east, north. */
export type Box = NonNullable<Union['bbox']>;

/** The extent of China, by which swapped axes show where a union states no box of its own. */
const china: Box = [73.4, 3.4, 135.1, 53.6];

const inside = ([west, south, east, north]: Box, lng: number, lat: number) =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** @returns whether a box has west before east and south before north; no union lies across the 180th meridian. */
export const inOrder = ([west, south, east, north]: Box): boolean => west < east && south < north;

/** @returns the box that a union states, or null where it states none or one that holds nothing. */
export const boxOf = ({ bbox }: Union): Box | null => (bbox && inOrder(bbox) ? bbox : null);

/** @returns a box with half its size more on each side: what surrounds a union's area may lie a little outside of it. */
export function enlarged([west, south, east, north]: Box): Box {
  const [width, height] = [(east - west) / 2, (north - south) / 2];
  return [west - width, south - height, east + width, north + height];
}

/** What can be wrong with a place. */
export interface PlaceFault {
  readonly kind: 'axes-swapped' | 'outside';
  readonly expected: LocalizedText;
}

/** Enlarging a box leaves digits behind that say nothing. */
const rounded = (degrees: number) => Number(degrees.toFixed(6));

/**
 * @param position longitude, latitude
 * @param box the union's own; China's where it states none
 * @returns what is wrong with the place, or null
 */
export function placeFault([lng, lat]: readonly [number, number], box: Box | null): PlaceFault | null {
  const bounds = box ?? china;
  if (inside(bounds, lng, lat)) return null;
  if (inside(bounds, lat, lng)) return { kind: 'axes-swapped', expected: `[${lat}, ${lng}]` };
  const [west, south, east, north] = bounds.map(rounded);
  const words = `${west}–${east}, ${south}–${north}`;
  return {
    kind: 'outside',
    expected: bilingual(`经度、纬度在 ${words} 之内`, `longitude, latitude within ${words}`),
  };
}
