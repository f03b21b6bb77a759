import type { SourceSpecification } from 'maplibre-gl';
import type { MapGroup, MapInput, MapSource } from '../types.ts';
import { clusterCounts } from './kinds.ts';

/** Stations nearer than this, in pixels, are one circle; from the next zoom level on each has its own symbol. */
export const clustering = { clusterRadius: 46, clusterMaxZoom: 13 } as const;

/** The source of stations in a layer; in tiles they have a layer of their own. */
export const stationSource = (source: MapSource['type']) =>
  source === 'pmtiles'
    ? ({ source: 'stations', 'source-layer': 'stations' } as const)
    : ({ source: 'stations' } as const);

export const noFeatures: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

export const pointAt = (
  [longitude, latitude]: readonly [number, number],
  properties: Record<string, unknown> = {},
): GeoJSON.Feature<GeoJSON.Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

function stations(
  source: MapSource,
  groups: readonly MapGroup[],
  data: GeoJSON.FeatureCollection,
): SourceSpecification {
  if (source.type === 'pmtiles')
    return { type: 'vector', url: `pmtiles://${new URL(source.url, document.baseURI).href}` };
  return {
    type: 'geojson',
    data,
    cluster: true,
    ...clustering,
    clusterProperties: clusterCounts(groups),
  };
}

/**
 * All sources but the base map.
 *
 * @param data stations, where the map draws them itself
 */
export function sources(
  { source, groups, towns, boundary }: MapInput,
  data: GeoJSON.FeatureCollection,
): Record<string, SourceSpecification> {
  return {
    stations: stations(source, groups, data),
    towns: {
      type: 'geojson',
      data: { ...noFeatures, features: towns.map(({ name, position }) => pointAt(position, { name })) },
    },
    ...(boundary && {
      boundary: {
        type: 'geojson',
        data: { type: 'Feature', properties: {}, geometry: boundary.geometry as GeoJSON.Geometry },
      },
    }),
    selected: { type: 'geojson', data: noFeatures },
    reader: { type: 'geojson', data: noFeatures },
  };
}
