/** One look at a map of the country, and what was seen of it. */
import type * as maplibre from 'maplibre-gl';
import { type Browser, chromium } from 'playwright';
import type { Protocol } from 'pmtiles';
import { launchOptions } from '../../scripts/browser.ts';
import type { DataServer } from './serve.ts';

/** What a visit gave. */
export interface Visit {
  /** Milliseconds from the making of the map until MapLibre said for the first time that it is idle. */
  readonly idle: number;
  /** Stations that the circles on the screen stand for. */
  readonly stations: number;
  /** What the server sent of the stations' file, and in how many parts. */
  readonly bytes: number;
  readonly requests: number;
}

/** The file of stations: PMTiles is read by ranges, GeoJSON as a whole. */
export interface Shown {
  readonly type: 'pmtiles' | 'geojson';
  readonly file: string;
  /** Codes of the kinds that a cluster counts. */
  readonly kinds: readonly string[];
}

interface Libraries {
  readonly maplibre: typeof maplibre;
  readonly Protocol: typeof Protocol;
}

/** WebGL without a graphics card. */
const softwareGl = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export function startBrowser(): Promise<Browser> {
  const options = launchOptions();
  return chromium.launch({ ...options, args: [...(options.args ?? []), ...softwareGl] });
}

/** Runs in the page. Both sources have the same layers; clusters of the GeoJSON are made with the same radius and counts as those of the tiles. */
async function show({ type, file, kinds }: Shown): Promise<Pick<Visit, 'idle' | 'stations'>> {
  const { maplibre, Protocol } = (window as unknown as { libraries: Libraries }).libraries;
  maplibre.addProtocol('pmtiles', new Protocol().tile);
  const url = new URL(file, document.baseURI).href;
  const count = ['coalesce', ['get', 'point_count'], 1];
  const counted = kinds.map((kind) => [kind, ['+', ['case', ['==', ['get', 'kind'], kind], 1, 0]]]);
  const source =
    type === 'pmtiles'
      ? { type: 'vector', url: `pmtiles://${url}` }
      : {
          type: 'geojson',
          data: url,
          cluster: true,
          clusterRadius: 50,
          clusterMaxZoom: 9,
          clusterProperties: Object.fromEntries(counted),
        };
  const from = { source: 'stations', ...(type === 'pmtiles' ? { 'source-layer': 'stations' } : {}) };
  const style = {
    version: 8,
    sources: { stations: source },
    layers: [
      { id: 'sheet', type: 'background', paint: { 'background-color': '#fff' } },
      {
        id: 'circles',
        type: 'circle',
        ...from,
        paint: { 'circle-radius': ['step', count, 6, 2, 16, 100, 21, 1000, 25], 'circle-color': '#b33' },
      },
      {
        id: 'counts',
        type: 'symbol',
        ...from,
        layout: {
          'text-field': ['to-string', count],
          'text-font': ['sans-serif'],
          'text-allow-overlap': true,
        },
        paint: { 'text-color': '#fff' },
      },
    ],
  } as unknown as maplibre.StyleSpecification;
  const begun = performance.now();
  const map = new maplibre.Map({
    container: 'map',
    style,
    attributionControl: false,
    bounds: [73.4, 17, 135.1, 53.6],
  });
  const failed = new Promise<never>((_, reject) => map.on('error', ({ error }) => reject(error)));
  await Promise.race([failed, new Promise((resolve) => map.once('idle', resolve))]);
  const idle = performance.now() - begun;
  // A cluster at the border of two tiles of a GeoJSON is in both.
  const seen = new Map<string, number>();
  for (const { geometry, properties } of map.queryRenderedFeatures({ layers: ['circles'] })) {
    const key = JSON.stringify([properties.cluster_id ?? geometry, properties]);
    seen.set(key, Number(properties.point_count ?? 1));
  }
  return { idle, stations: [...seen.values()].reduce((sum, more) => sum + more, 0) };
}

/**
 * Shows a file of stations in a context of its own, with nothing cached and the libraries loaded.
 *
 * @throws Error where the map fails
 */
export async function visit(browser: Browser, server: DataServer, shown: Shown): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction('window.libraries');
    server.forget();
    const seen = await page.evaluate(show, { ...shown, file: `/data/${shown.file}` });
    return { ...seen, ...server.sent() };
  } finally {
    await context.close();
  }
}
