import { type Filter, meets, noFilter } from './filter.ts';
import { isSelectable } from './queries.ts';
import type { MapAction, MapState } from './state.ts';

/** Looks anew at which stations are shown. One that is shown no longer is not selected any more. */
function showing(state: MapState, filter: Filter, now: Date): MapState {
  const shown = new Set(state.stations.filter((station) => meets(station, filter, now)).map(({ id }) => id));
  const lost = state.selected !== null && !shown.has(state.selected);
  const offered = state.offered.every((id) => shown.has(id)) ? state.offered : [];
  return { ...state, filter, now, shown, offered, ...(lost && { selected: null, tile: null }) };
}

const withoutOrigin = { origin: null, order: null, locating: false, problem: null } as const;

/**
 * The one place in which the state of a map changes. It asks for no document, no clock and no network.
 *
 * @param state before
 * @param action that happened
 * @returns the state after it; the same object where nothing changed
 */
export function reduce(state: MapState, action: MapAction): MapState {
  switch (action.type) {
    case 'ask':
      return { ...showing(state, { ...state.filter, ...action.change }, action.now), problem: null };
    case 'read-address':
      return showing(state, action.filter, action.now);
    case 'clear':
      return { ...showing(state, noFilter, action.now), ...withoutOrigin, nearestOpen: false };
    case 'tick':
      return showing(state, state.filter, action.now);
    case 'select':
      return isSelectable(state, action.id)
        ? { ...state, selected: action.id, offered: [], tile: null }
        : state;
    case 'offer':
      return { ...state, offered: action.ids, selected: null, tile: null };
    case 'select-tile':
      return { ...state, tile: action.tile, offered: [] };
    case 'toggle-nearest':
      return { ...state, nearestOpen: !state.nearestOpen };
    case 'locate':
      // Where distances are shown already, the panel has done its work.
      return { ...state, locating: true, problem: null, nearestOpen: state.nearestOpen && !state.origin };
    case 'set-origin':
      return {
        ...state,
        ...withoutOrigin,
        origin: action.origin,
        order: action.order,
        nearestOpen: false,
      };
    case 'clear-origin':
      return { ...state, ...withoutOrigin };
    case 'locate-failed':
      return { ...state, locating: false, problem: action.message };
    case 'problem':
      return { ...state, problem: action.message };
    case 'zoom-asked':
      return { ...state, problem: null };
    case 'zoom-changed':
      return { ...state, zoom: action.zoom };
  }
}
