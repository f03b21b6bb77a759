/** A place as longitude, latitude, in degrees. */
export type Position = readonly [longitude: number, latitude: number];

const radians = Math.PI / 180;
/** Mean radius of the earth in metres (IUGG). */
const earthRadius = 6_371_008.8;

/**
 * Measures how far two places are from each other.
 *
 * @returns metres between two places on a sphere (haversine): within half a percent of the way a bird flies.
 * @example
 * ```ts
 * Math.round(distance([104.1, 31.1], [104.1, 31.11])); // 1112, in metres
 * ```
 */
export function distance([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const [phi1, phi2] = [lat1 * radians, lat2 * radians];
  const sinLat = Math.sin((phi2 - phi1) / 2);
  const sinLng = Math.sin(((lng2 - lng1) * radians) / 2);
  const a = sinLat * sinLat + Math.cos(phi1) * Math.cos(phi2) * sinLng * sinLng;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(a)));
}
