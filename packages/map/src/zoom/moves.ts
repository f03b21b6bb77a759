import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Extent, roomy } from './extent.ts';

type Position = readonly [longitude: number, latitude: number];

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Room between what is shown and the edges, in pixels: more on the right for the buttons, and below for the credits. Small maps have less. */
function padding(map: MapLibreMap) {
  const { clientWidth, clientHeight } = map.getContainer();
  const room = Math.min(40, Math.floor(Math.min(clientWidth, clientHeight) / 8));
  return { top: room, left: room, right: Math.round(1.5 * room), bottom: Math.round(1.7 * room) };
}

/** Moves the map: at once where the reader wants no motion. */
export function moveTo(map: MapLibreMap, to: { center: [number, number]; zoom: number }): void {
  if (still()) map.jumpTo(to);
  else map.easeTo({ ...to, duration: 500 });
}

/**
 * Shows an extent.
 *
 * @param sudden whether to be there at once, as a map that is just opened
 */
export function fit(map: MapLibreMap, extent: Extent, sudden = false): void {
  const duration = sudden || still() ? 0 : 500;
  map.fitBounds(roomy(extent), { padding: padding(map), maxZoom: 16, duration, linear: true });
}

/** @returns whether a position is well within what is shown */
export function inView(map: MapLibreMap, [longitude, latitude]: Position): boolean {
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  const { top, left, right, bottom } = padding(map);
  return x >= left && y >= top && x <= clientWidth - right && y <= clientHeight - bottom;
}
