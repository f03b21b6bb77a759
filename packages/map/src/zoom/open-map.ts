import { open } from './open/open.ts';
import type { MapInput, ZoomableMap } from './types.ts';

/**
 * Opens the zoomable map. With this module come MapLibre, its style sheet and the reader of PMTiles, so it is reached by `import()` alone, when a
 * reader asks for the map.
 *
 * What goes wrong is said by `onProblem`, each kind once. What keeps the map from opening (`no-webgl`, `map-failed`) is said first, and then the
 * promise rejects; the container is empty again. After a fatal problem, and when the page has opened so many maps that this one had to make room
 * (`closed-for-others`), the map has been closed before it is said. All other problems leave it usable.
 *
 * @param input where, what and in which look
 * @returns the open map, which draws from now on; `ready` says when it has
 * @throws GPUInitializationError where there is no WebGL 2, or what else kept it from opening
 */
export async function openMap(input: MapInput): Promise<ZoomableMap> {
  return (await open(input)).zoomable;
}
