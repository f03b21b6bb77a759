import type { Station } from '../station/station.ts';
import { type Filter, noFilter } from './filter.ts';

/** Where the nearest stations are looked for from: the reader's own position, or a place that was typed. */
export interface Origin {
  readonly label: string;
  readonly position: readonly [longitude: number, latitude: number];
  /** The reader's own, and not what somebody typed. */
  readonly own?: true;
}

/** How far a station is from the origin, as the crow flies. */
export interface StationDistance {
  readonly id: string;
  readonly metres: number;
}

/** Whether the zoomable map is wanted, on its way, and there to be used. */
export interface ZoomState {
  readonly wanted: boolean;
  readonly loading: boolean;
  readonly usable: boolean;
}

/** A station of a file of tiles, which no list on the page holds. */
export interface TileStation {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All that a map of stations shows, and why. A new one is made by `reduce`; none is ever changed. */
export interface MapState {
  /** In the order of the page; the same for as long as the content stands. */
  readonly stations: readonly Station[];
  /** The moment for which opening hours were looked at last. */
  readonly now: Date;
  readonly filter: Filter;
  /** Ids of the stations that meet the filter. */
  readonly shown: ReadonlySet<string>;
  readonly selected: string | null;
  /** Stations whose marks lie so close that the reader is asked which is meant; the nearest first. */
  readonly offered: readonly string[];
  /** The station of a tile that was chosen last, until one of the list is. */
  readonly tile: TileStation | null;
  readonly origin: Origin | null;
  /** The stations that have a position, nearest first; null without an origin. */
  readonly order: readonly StationDistance[] | null;
  /** Whether the browser has been asked for the reader's position and has not answered. */
  readonly locating: boolean;
  /** Whether the panel is open in which a place can be typed. */
  readonly nearestOpen: boolean;
  /** What went wrong last, in the reader's words. */
  readonly problem: string | null;
  readonly zoom: ZoomState;
}

/** Something that happened. What depends on the hour carries its moment, so that the same actions always give the same state. */
export type MapAction =
  | { readonly type: 'ask'; readonly change: Partial<Filter>; readonly now: Date }
  | { readonly type: 'read-address'; readonly filter: Filter; readonly now: Date }
  | { readonly type: 'clear'; readonly now: Date }
  | { readonly type: 'tick'; readonly now: Date }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'offer'; readonly ids: readonly string[] }
  | { readonly type: 'select-tile'; readonly tile: TileStation }
  | { readonly type: 'toggle-nearest' }
  | { readonly type: 'locate' }
  | { readonly type: 'set-origin'; readonly origin: Origin; readonly order: readonly StationDistance[] }
  | { readonly type: 'clear-origin' }
  | { readonly type: 'locate-failed'; readonly message: string }
  | { readonly type: 'problem'; readonly message: string }
  | { readonly type: 'zoom-asked' }
  | { readonly type: 'zoom-changed'; readonly zoom: ZoomState };

/**
 * The state of a map that nobody has used yet.
 *
 * @param stations of the page, in its order
 * @param now this moment
 * @returns a state in which all are shown and none is selected
 */
export function initialState(stations: readonly Station[], now: Date): MapState {
  return {
    stations,
    now,
    filter: noFilter,
    shown: new Set(stations.map(({ id }) => id)),
    selected: null,
    offered: [],
    tile: null,
    origin: null,
    order: null,
    locating: false,
    nearestOpen: false,
    problem: null,
    zoom: { wanted: false, loading: false, usable: false },
  };
}
