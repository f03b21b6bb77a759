import { type Said, say } from '../problem.ts';
import type { Union } from '../types.ts';

type Box = NonNullable<Union['bbox']>;

/** The extent of China, by which swapped axes show where a union states no box of its own. */
const china: Box = [73.4, 3.4, 135.1, 53.6];

const inside = ([west, south, east, north]: Box, lng: number, lat: number) =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** What can be wrong with a place. */
export interface PlaceFault {
  readonly code: 'station-axes-swapped' | 'station-outside';
  readonly expected: Said;
}

/**
 * @param position longitude, latitude
 * @param box the union's own; China's where it states none
 * @returns what is wrong with the place, or null
 */
export function placeFault([lng, lat]: readonly [number, number], box: Box | null): PlaceFault | null {
  const bounds = box ?? china;
  if (inside(bounds, lng, lat)) return null;
  if (inside(bounds, lat, lng)) return { code: 'station-axes-swapped', expected: `[${lat}, ${lng}]` };
  const [west, south, east, north] = bounds;
  const words = `${west}–${east}, ${south}–${north}`;
  return {
    code: 'station-outside',
    expected: say(`经度、纬度在 ${words} 之内`, `longitude, latitude within ${words}`),
  };
}
