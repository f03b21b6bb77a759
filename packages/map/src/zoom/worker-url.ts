import { siblingUrl } from '@gongkai/elements/base';
import { getWorkerUrl, importScriptInWorkers, setWorkerUrl } from 'maplibre-gl';
import { classicWorkerUrl } from './classic-worker.ts';
import { mendingUrl, workerUrl } from './files.ts';
import { mendOldBrowsers } from './old-browsers.ts';
import { trustedScript } from './trusted-script.ts';
import { workerFile } from './worker-file.ts';
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
  old = mendOldBrowsers() || old;
  const mending = siblingUrl(mendingUrl, import.meta.url);
  const built = siblingUrl(workerUrl, import.meta.url);
  const foreign = !told && new URL(built).origin !== location.origin;
  if (told || !set || set === own) {
    own = trustedScript(
      told || (foreign ? await classicWorkerUrl(old ? [mending, built] : [built]) : await workerFile(built)),
    );
    setWorkerUrl(own);
  }
  // Every time: MapLibre ends its worker with the last map. What is there already is not loaded again.
  // By that ending MapLibre knows a module, which it imports; all else it would evaluate, and a page's policy may forbid that.
  if (old && !foreign) await importScriptInWorkers(`${mending}#.mjs`);
}
