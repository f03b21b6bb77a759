import type { Body } from '../../page/body.ts';
import { stationMap } from './map/draw.ts';
import { stationsHtml } from './stations-html.ts';
import { stationNotes } from './summary.ts';

/** Stations: indexes, the drawn map with its legend, the list. */
export const stationsBody: Body = Object.assign(
  (...[view, options]: Parameters<Body>) => stationsHtml(view, options, stationMap),
  { own: { notes: stationNotes } },
);
