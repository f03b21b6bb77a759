import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Place } from '../data/places.ts';
import { clustering, noFeatures, pointAt, stationSource } from '../data/sources.ts';
import type { MapInput } from '../types.ts';
import { inView, moveTo } from './camera.ts';
import type { Picked } from './pick.ts';

/** Stations at one place, in pixels. */
const together = 5;

/** The station that is selected, and its ring. */
export interface Selection {
  /** Selects the station that a reader pointed at; of several at one place the next one. Tells the page. */
  take(found: readonly Picked[]): void;
  /** Takes the choice back and tells the page, where there is one. */
  clear(): void;
  /** Selects by id, as the page asks, and brings the station into view. */
  select(id: string | null): void;
  /** Draws the ring anew: other stations are shown. */
  redraw(): void;
}

/**
 * @param map that is open
 * @param input what it was opened with
 * @param places stations that the map draws itself
 * @param shown whether a station is among those that are shown now
 */
export function makeSelection(
  map: MapLibreMap,
  input: MapInput,
  places: ReadonlyMap<string, Place>,
  shown: (id: string) => boolean,
): Selection {
  let chosen: Place | null = null;
  /** While the page is told of a choice it may ask for the same station: the reader sees it and nothing need move. */
  let telling = false;
  const tell = (id: string | null, properties: Readonly<Record<string, unknown>>) => {
    telling = true;
    try {
      input.onSelect(id, properties);
    } finally {
      telling = false;
    }
  };

  const redraw = () => {
    const ring =
      chosen && shown(chosen.id) ? pointAt(chosen.position, { kind: chosen.properties.kind }) : noFeatures;
    map.getSource<GeoJSONSource>('selected')?.setData(ring);
  };
  const choose = (place: Place | null) => {
    chosen = place;
    redraw();
  };

  const placeOf = ({ position, properties }: Picked): Place => {
    const id = String(properties.id ?? '');
    return places.get(id) ?? { id, position, properties };
  };

  /** Of tiles only what has been loaded is known. */
  const inTiles = (id: string): Place | null => {
    const { source, 'source-layer': sourceLayer } = {
      'source-layer': '',
      ...stationSource(input.source.type),
    };
    const [found] = map.querySourceFeatures(source, { sourceLayer, filter: ['==', ['get', 'id'], id] });
    if (found?.geometry.type !== 'Point') return null;
    const [longitude = 0, latitude = 0] = found.geometry.coordinates;
    return { id, position: [longitude, latitude], properties: found.properties };
  };

  const isDrawn = (id: string) =>
    map
      .queryRenderedFeatures({ layers: ['stations'] })
      .some(({ properties }) => String(properties.id) === id);

  return {
    redraw,
    take(found) {
      const [first] = found;
      if (!first || first.cluster) return;
      const at = map.project([...first.position]);
      const stack = found.filter(
        ({ cluster, position }) => !cluster && map.project([...position]).dist(at) < together,
      );
      const now = stack.findIndex(({ properties }) => chosen && properties.id === chosen.id);
      const next = placeOf(stack[(now + 1) % stack.length] ?? first);
      choose(next);
      tell(next.id, next.properties);
    },
    clear() {
      if (!chosen) return;
      choose(null);
      tell(null, {});
    },
    select(id) {
      if (id === null) return choose(null);
      const place = places.get(id) ?? (input.source.type === 'pmtiles' ? inTiles(id) : null);
      choose(place);
      if (!place || telling) return;
      const apart = map.getZoom() > clustering.clusterMaxZoom + 1 || isDrawn(id);
      if (apart && inView(map, place.position)) return;
      const [longitude, latitude] = place.position;
      const zoom = apart ? map.getZoom() : Math.max(map.getZoom(), clustering.clusterMaxZoom + 1.5);
      moveTo(map, { center: [longitude, latitude], zoom });
    },
  };
}
