import { GPUInitializationError, type Map as MapLibreMap } from 'maplibre-gl';
import { fit } from '../actions/camera.ts';
import { boundaryExtent, china, together } from '../data/extent.ts';
import { featuresOf } from '../data/places.ts';
import { readSource, type SourceData } from '../data/source-data.ts';
import { sources } from '../data/sources.ts';
import { openBaseMap } from '../layers/base-map.ts';
import { detailOf, once, type Say } from '../problems.ts';
import type { MapInput, MapProblem, ZoomableMap } from '../types.ts';
import { useWorker } from '../worker-url.ts';
import { makeRoom, release, use } from './contexts.ts';
import { watch } from './faults.ts';
import { watchFirstPicture } from './first-picture.ts';
import { addFrame } from './frame.ts';
import { makeMap } from './make-map.ts';
import { mapActions } from './map-actions.ts';

/** An open map, and MapLibre's, which only tests look at. */
export interface Opened {
  readonly zoomable: ZoomableMap;
  readonly map: MapLibreMap;
}

/**
 * Opens a map as `openMap` does.
 *
 * @throws what kept it from opening, after that was said
 */
export async function open(input: MapInput): Promise<Opened> {
  const say = once(input.onProblem);
  const data = await readSource(input, say);
  try {
    await useWorker();
    return show(input, data, say);
  } catch (error) {
    say(error instanceof GPUInitializationError ? 'no-webgl' : 'map-failed', detailOf(error));
    throw error;
  }
}

function show(input: MapInput, data: SourceData, say: Say): Opened {
  const undo: (() => void)[] = [];
  const close = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  const closeFor = (problem: MapProblem, detail: string) => {
    close();
    say(problem, detail);
  };
  try {
    makeRoom();
    const frame = addFrame(input.container);
    undo.push(frame.remove);
    const base =
      input.baseMap &&
      openBaseMap(input.baseMap, say, {
        timeout: input.tileTimeout,
        onGivenUp: () => map.setLayoutProperty('towns', 'visibility', 'visible'),
      });
    if (base) undo.push(base.close);
    const map = makeMap(frame.element, input, {
      ...sources(input, featuresOf(data.places)),
      ...base?.sources,
    });
    undo.push(() => map.remove());
    const holder = {
      giveWay: () => closeFor('closed-for-others', 'other maps on this page were used since'),
    };
    use(holder);
    undo.push(() => release(holder));
    fit(map, together(data.extent, boundaryExtent(input.boundary)) ?? china, true);
    watch(map, say, closeFor);
    undo.push(watchFirstPicture(map, (detail) => closeFor('map-failed', detail)));
    const ready = new Promise<void>((resolve) => {
      map.once('idle', () => resolve());
      undo.push(resolve);
    });
    return { map, zoomable: { ready, close, ...mapActions(map, input, data.places, () => use(holder)) } };
  } catch (error) {
    close();
    throw error;
  }
}
