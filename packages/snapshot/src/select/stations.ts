import type { CoordinateSystem } from '../codes.ts';
import type { UnionData } from '../data.ts';
import type { Boundary, Figure, MapSettings, Station, Town } from '../types.ts';
import type { NumberedSource, SnapshotRef } from './rows.ts';

type StationsSelect = Extract<Figure['select'], { readonly stations: unknown }>['stations'];

/** A line around a union's area, with what must be shown beside it. */
export interface BoundaryView {
  readonly geometry: Boundary['geometry'];
  readonly attribution: string;
  readonly reviewNumber: string;
}

/** What a figure of stations shows. All positions are in one coordinate system. */
export interface StationsView {
  readonly stations: readonly Station[];
  readonly coordinateSystem: CoordinateSystem;
  /** The system from which positions were computed, where they were. */
  readonly convertedFrom?: CoordinateSystem;
  readonly towns: readonly Town[];
  readonly boundary: BoundaryView | null;
  readonly baseMap: NonNullable<MapSettings['baseMap']> | null;
  /** The stations are fictional; each of them says so, too. */
  readonly synthetic?: true;
}

/** A fictional station says that it is one, and has no phone: somebody might answer. */
function fictional({ properties: { phone: _, ...properties }, ...station }: Station): Station {
  return { ...station, properties: { ...properties, synthetic: true } };
}

/**
 * Makes a figure of stations fiction.
 *
 * @param view what a figure of stations shows
 * @returns the same as fiction, whatever its stations said of themselves
 */
export function asFiction(view: StationsView): StationsView {
  return { ...view, synthetic: true, stations: view.stations.map(fictional) };
}

/** @returns the stations that meet all that a figure asks for: one of the kinds, every one of the services, the township. */
export function selectedStations(
  stations: readonly Station[],
  { kinds, services, township }: StationsSelect,
): readonly Station[] {
  return stations.filter(
    ({ properties }) =>
      (kinds === undefined || kinds.includes(properties.kind)) &&
      (services ?? []).every((service) => properties.services.includes(service)) &&
      (township === undefined || properties.township === township),
  );
}

function boundaryOf({ union, boundary }: UnionData): BoundaryView | null {
  const settings = union.map?.boundary;
  // A boundary without its number is refused by the checks; here it is not drawn either.
  if (!boundary || !settings?.reviewNumber) return null;
  const { attribution, reviewNumber } = settings;
  return { geometry: boundary.geometry, attribution, reviewNumber };
}

/**
 * @param entry a union that has published stations
 * @param select which of them
 * @returns the stations with their sources; the file they stand in goes as their snapshot
 */
export function stationsView(
  entry: UnionData,
  select: StationsSelect,
): {
  readonly stations: StationsView;
  readonly sources: readonly NumberedSource[];
  readonly snapshots: readonly SnapshotRef[];
} {
  const { union } = entry;
  const found = entry.stations;
  if (!found) throw new Error(`no stations: ${union.id}`);
  const { features, sources, towns = [], coordinateSystem, convertedFrom, surveyed } = found.stations;
  const stations = selectedStations(features, select);
  const cited = new Set(stations.map(({ properties }) => properties.source.ref));
  const view: StationsView = {
    stations,
    coordinateSystem,
    ...(convertedFrom ? { convertedFrom } : {}),
    towns,
    boundary: boundaryOf(entry),
    baseMap: union.map?.baseMap?.reviewNumber ? union.map.baseMap : null,
  };
  return {
    stations: union.synthetic ? asFiction(view) : view,
    sources: sources
      .map((source, index) => ({ source, number: index + 1 }))
      .filter(({ source }) => cited.has(source.id)),
    snapshots: [{ union, date: surveyed, sha256: found.sha256 }],
  };
}
