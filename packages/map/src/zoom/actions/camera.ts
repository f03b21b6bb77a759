import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Extent, roomy } from '../data/extent.ts';

type Position = readonly [longitude: number, latitude: number];

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Below the page's button at the upper left, and beside our own at the upper right: 44 pixels, and what lies around them. */
const button = 64;

/**
 * Room between what is shown and the edges, in pixels: what stands on the map at its edges covers nothing. Small maps have less, so that a good half
 * of them is left.
 */
function padding(map: MapLibreMap) {
  const { clientWidth, clientHeight } = map.getContainer();
  const credits = map.getContainer().querySelector('.maplibregl-ctrl-bottom-left')?.clientHeight ?? 0;
  return {
    top: Math.min(button, Math.floor(clientHeight / 6)),
    left: Math.min(24, Math.floor(clientWidth / 12)),
    right: Math.min(button, Math.floor(clientWidth / 5)),
    bottom: Math.min(credits + 12, Math.floor(clientHeight * 0.3)),
  };
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
