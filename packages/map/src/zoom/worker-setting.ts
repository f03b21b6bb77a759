let address = '';

/**
 * Sets where MapLibre's worker is: for a page that serves it from an address of its own. To be called before a map is opened; without it the
 * worker lies beside the code of the map.
 *
 * @param url absolute, or relative to the page
 * @example
 * ```ts
 * setMapWorkerUrl('/static/maplibre-gl-worker.js');
 * ```
 */
export function setMapWorkerUrl(url: string): void {
  address = url;
}

/** @returns the address that the page has set, absolute; empty where it has set none. */
export const mapWorkerUrl = (): string => address && new URL(address, document.baseURI).href;
