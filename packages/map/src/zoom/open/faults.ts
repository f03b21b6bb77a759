import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import { isTileError } from '../layers/base-map.ts';
import { isBaseSource } from '../layers/tianditu.ts';
import { detailOf, type Say } from '../problems.ts';
import type { MapProblem } from '../types.ts';

/** What MapLibre adds to an event that comes from a source. */
const sourceOf = (event: ErrorEvent): unknown => ('sourceId' in event ? event.sourceId : undefined);

/**
 * Says what goes wrong while a map is open. A tile or a file that fails leaves the map as it is; all else closes it.
 *
 * @param fatal says a problem and closes the map
 */
export function watch(
  map: MapLibreMap,
  say: Say,
  fatal: (problem: MapProblem, detail: string) => void,
): void {
  map.on('error', (event) => {
    const source = sourceOf(event);
    if (isTileError(event.error)) return;
    if (isBaseSource(source)) say('tiles-failed', detailOf(event.error));
    else if (source === 'stations') say('source-failed', detailOf(event.error));
    else fatal('map-failed', detailOf(event.error));
  });
  map.on('webglcontextlost', ({ originalEvent }) => {
    // MapLibre makes such an event itself when it restarts its worker, and then mends what was lost.
    if (originalEvent.isTrusted) fatal('context-lost', 'the browser has taken the WebGL context back');
  });
}
