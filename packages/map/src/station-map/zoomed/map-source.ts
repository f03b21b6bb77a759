import { mapSourceClass } from '@gongkai/charts/contract';
import type { MapSource } from '../../zoom/types.ts';
import type { ListedStation } from '../station/read-stations.ts';

/**
 * @param root the element with the class `gk-stations`
 * @param stations of its list
 * @returns where the zoomable map has its stations from: the file that the page names, else the list; null where there is nothing to show
 */
export function sourceOf(root: Element, stations: readonly ListedStation[]): MapSource | null {
  const link = root.querySelector<HTMLAnchorElement>(`a.${mapSourceClass}`);
  if (link) return { type: /\.pmtiles($|[?#])/.test(link.href) ? 'pmtiles' : 'geojson', url: link.href };
  const placed = stations.flatMap(({ id, name, kind, position, synthetic }) =>
    position ? [{ id, name, kind, position, ...(synthetic ? { synthetic } : {}) }] : [],
  );
  return placed.length > 0 ? { type: 'stations', stations: placed } : null;
}
