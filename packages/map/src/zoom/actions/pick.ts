import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap, Point } from 'maplibre-gl';
import { moveTo } from './camera.ts';

/** What a reader points at. */
export interface Picked {
  readonly cluster: boolean;
  readonly position: readonly [longitude: number, latitude: number];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How far from a symbol a finger may come down, in pixels. */
const reach = 16;

function pickedOf({ layer, geometry, properties }: MapGeoJSONFeature): Picked[] {
  if (geometry.type !== 'Point') return [];
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return [{ cluster: layer.id === 'clusters', position: [longitude, latitude], properties }];
}

/** @returns the clusters and stations at a point of the screen, nearest first */
export function pickAt(map: MapLibreMap, { x, y }: Pick<Point, 'x' | 'y'>): Picked[] {
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  // A hand may be on the map before its style is there.
  if (!map.getLayer('stations')) return [];
  const found = map.queryRenderedFeatures(box, { layers: ['clusters', 'stations'] }).flatMap(pickedOf);
  const away = ({ position: [longitude, latitude] }: Picked) => {
    const at = map.project([longitude, latitude]);
    return Math.hypot(at.x - x, at.y - y);
  };
  return found.sort((a, b) => away(a) - away(b));
}

/** Zooms in until a cluster comes apart; those of tiles do not say when, and two levels bring one nearer. */
export async function openCluster(map: MapLibreMap, { position, properties }: Picked): Promise<void> {
  const [longitude, latitude] = position;
  const source = map.getSource<GeoJSONSource>('stations');
  const id = Number(properties.cluster_id);
  const apart =
    source?.type === 'geojson' && Number.isFinite(id)
      ? await source.getClusterExpansionZoom(id)
      : Math.floor(map.getZoom()) + 2;
  // It may come apart just beyond what is shown now: the reader must see that something was done.
  const zoom = Math.max(apart, map.getZoom() + 0.75);
  moveTo(map, { center: [longitude, latitude], zoom: Math.min(zoom, map.getMaxZoom()) });
}
