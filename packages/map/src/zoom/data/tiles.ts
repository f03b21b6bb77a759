import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { Extent } from './extent.ts';

let protocol: Protocol | null = null;

/**
 * Opens a file of vector tiles, of which MapLibre then reads what it needs by ranges. The protocol is registered once for all maps.
 *
 * @param url of a PMTiles file, relative to the page
 * @returns what the file covers
 * @throws Error where it cannot be had, is no such file, or where its server knows no ranges
 */
export async function openTiles(url: string): Promise<Extent> {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  // The same instance serves MapLibre, so that the header is read once; a new one, so that a file that failed is asked for again.
  const tiles = new PMTiles(new URL(url, document.baseURI).href);
  protocol.add(tiles);
  const { minLon, minLat, maxLon, maxLat } = await tiles.getHeader();
  return [minLon, minLat, maxLon, maxLat];
}
