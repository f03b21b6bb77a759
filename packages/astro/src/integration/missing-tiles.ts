import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addresses } from '../addresses.ts';

/**
 * Looks whether the map of all stations asks for tiles, which no page's build makes.
 *
 * @param folder the built site
 * @returns the file in which they are missing; null where none are
 */
export function missingTiles(folder: string): string | null {
  const page = path.join(folder, addresses.stations, 'index.html');
  const tiles = path.join(folder, addresses.allStations('pmtiles'));
  const isAsked = existsSync(page) && readFileSync(page, 'utf8').includes('stations.pmtiles"');
  return isAsked && !existsSync(tiles) ? tiles : null;
}
