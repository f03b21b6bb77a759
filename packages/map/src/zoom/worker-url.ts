import { beside } from '@gongkai/elements/base';
import { getWorkerUrl, importScriptInWorkers, setWorkerUrl } from 'maplibre-gl';
import built from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { mendOldBrowsers } from './old-browsers.ts';
import mending from './old-browsers.worker.ts?worker&url';
import { mapWorkerUrl } from './worker-setting.ts';

/** What we have told MapLibre. */
let own = '';
/** Whether this is a browser that lacks something. */
let old = false;

/**
 * Tells MapLibre where its worker is, unless the page has told it already. Where a browser lacks what MapLibre needs, that is mended here and in the
 * worker, which must have it before it is asked anything.
 */
export async function useWorker(): Promise<void> {
  const set = getWorkerUrl();
  const told = mapWorkerUrl();
  if (told || !set || set === own) {
    own = told || beside(built, import.meta.url);
    setWorkerUrl(own);
  }
  old = mendOldBrowsers() || old;
  // Every time: MapLibre ends its worker with the last map. What is there already is not loaded again.
  // By that ending MapLibre knows a module, which it imports; all else it would evaluate, and a page's policy may forbid that.
  if (old) await importScriptInWorkers(`${beside(mending, import.meta.url)}#.mjs`);
}
