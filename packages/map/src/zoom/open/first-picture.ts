import type { Map as MapLibreMap } from 'maplibre-gl';

/** So many seconds are given to the first picture, a slow network and the worker's half megabyte included. */
const patience = 30;

/**
 * Notices a map that never draws. MapLibre reports most of what goes wrong; where its worker is silent or a browser lacks something it does not.
 *
 * @param late called when there is no picture of the stations in time; seconds in which the page is not looked at do not count, as it does not draw then
 * @returns what ends the watch
 */
export function watchFirstPicture(map: MapLibreMap, late: (detail: string) => void): () => void {
  let left = patience;
  const seen = () => {
    if (map.isSourceLoaded('stations')) end();
  };
  const end = () => {
    clearInterval(clock);
    map.off('render', seen);
  };
  const clock = setInterval(() => {
    if (document.visibilityState === 'visible') left -= 1;
    if (left > 0) return;
    end();
    late(`nothing drawn in ${patience} s`);
  }, 1000);
  map.on('render', seen);
  return end;
}
