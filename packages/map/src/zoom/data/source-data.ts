import { detailOf, type Say } from '../problems.ts';
import type { MapInput } from '../types.ts';
import { type Extent, extentOf } from './extent.ts';
import { type Place, readPlaces } from './places.ts';
import { openTiles } from './tiles.ts';

/** What a source holds. */
export interface SourceData {
  /** Stations that the map draws itself; of tiles none. */
  readonly places: readonly Place[];
  readonly extent: Extent | null;
}

/** Reads a source, as far as it can be had: without it there is still a map, with its boundary and base map. */
export async function readSource(input: MapInput, say: Say): Promise<SourceData> {
  const { source } = input;
  try {
    if (source.type === 'pmtiles') return { places: [], extent: await openTiles(source.url) };
    const places = await readPlaces(source);
    return { places, extent: extentOf(places.map(({ position }) => position)) };
  } catch (error) {
    say('source-failed', detailOf(error));
    return { places: [], extent: null };
  }
}
