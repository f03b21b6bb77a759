/**
 * The files that the map loads by their addresses, and its sheet as text. Vite makes them: of the sources while one works on them, and of this module alone
 * when the package is built, so that what is published asks for nothing that is Vite's.
 */
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import mending from './old-browsers.worker.ts?worker&url';
import text from './zoom.css?inline';
import sheet from './zoom.css?url';

/** Where MapLibre's worker is. */
export const workerUrl: string = worker;
/** Where the worker finds what an old browser lacks. */
export const mendingUrl: string = mending;
/** Where the style sheet is, for browsers to which none can be given as text. */
export const sheetUrl: string = sheet;
/** The style sheet. */
export const sheetText: string = text;
