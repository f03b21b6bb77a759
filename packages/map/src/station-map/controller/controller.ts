import { mapFrameClass } from '@gongkai/charts/contract';
import type { Language } from '@gongkai/elements/base';
import type { MapProblem } from '../../zoom/types.ts';
import { nearestSearch } from '../finder/nearest-search.ts';
import { filterLinks, idInHash, readFilter, writeFilter, writeHash } from '../finder/page-address.ts';
import { addRoutes } from '../list/add-routes.ts';
import { type Filter, isStep } from '../state/filter.ts';
import { isSelectable, limitOf, selectedOnMap } from '../state/queries.ts';
import { reduce } from '../state/reduce.ts';
import { initialState, type MapAction } from '../state/state.ts';
import { readStations } from '../station/read-stations.ts';
import { stationMapView } from '../view/view.ts';
import { mapWords } from '../words/words.ts';
import type { Geo } from '../zoomed/geo.ts';
import { type LazyZoomMap, lazyZoomMap } from '../zoomed/lazy-zoom-map.ts';
import { sourceOf } from '../zoomed/map-source.ts';

/** What can go wrong, as the codes of `gk-error`. */
export type StationMapProblem = MapProblem | 'no-position' | 'no-place' | 'load-failed';

/** What a controller needs of the element whose content it controls. */
export interface StationMapHost {
  readonly language: Language;
  /** Whether the page's address holds the filter and the selected station. */
  readonly addressed: boolean;
  /** Reports a problem as an event and on the console; the content says it already. */
  readonly report: (code: StationMapProblem, message: string, detail: string) => void;
  /** Boundary and towns of the zoomable map. */
  readonly geo: () => Promise<Geo>;
  readonly onSelect: (id: string | null) => void;
}

/** How often opening hours are looked at again, in milliseconds. */
const tickInterval = 60_000;

/** A map's content as long as it is controlled. */
export interface StationMapController {
  /**
   * Selects a station.
   *
   * @param id of a station, or null for none
   * @returns whether a station of that id is shown
   */
  select(id: string | null): boolean;
  /** Opens the zoomable map, or closes it. */
  zoom(open: boolean): Promise<void>;
  /** Puts the tools into the content, and shows what the page's address asks for. */
  start(): void;
  /** Leaves everything as the server wrote it. */
  stop(): void;
}

/**
 * Connects a map's content, its state and the page's address: what happens becomes an action, `reduce` makes the next state of it, and the view
 * shows that.
 *
 * @param root the element with the class `gk-stations`
 * @returns what the element can do with it
 */
export function controlStationMap(root: HTMLElement, host: StationMapHost): StationMapController {
  const stations = readStations(root);
  const words = mapWords(host.language);
  let state = initialState(stations, new Date());
  /** After the end, answers that were on their way change nothing. */
  let stopped = false;

  const dispatch = (action: MapAction) => {
    if (stopped) return;
    const { selected: before } = state;
    state = reduce(state, action);
    view.apply(state);
    const { selected } = state;
    if (action.type === 'select') view.reveal(selected);
    // Selected again, a station is told again, as a click on it is.
    if (action.type === 'select' || before !== selected) host.onSelect(selected);
  };
  const report: StationMapHost['report'] = (...problem) => {
    if (!stopped) host.report(...problem);
  };
  const search = nearestSearch({ words, stations, dispatch, report });

  const select = (id: string | null) => {
    if (!isSelectable(state, id)) return false;
    dispatch({ type: 'select', id });
    return true;
  };
  /** A reader selects: the page's address names the station, too. */
  const pick = (id: string | null) => {
    select(id);
    if (host.addressed) writeHash(state.selected);
  };
  const linkTo = (filter: Filter) => filterLinks(root.closest('figure'), filter);
  const ask = (action: MapAction) => {
    const { filter: before } = state;
    dispatch(action);
    linkTo(state.filter);
    if (host.addressed) writeFilter(state.filter, isStep(before, state.filter));
  };

  const frame = root.querySelector<HTMLElement>(`.${mapFrameClass}`);
  const source = sourceOf(root, stations);
  /** The zoomable map; null where there is nothing that it could show. */
  const zoomMap: LazyZoomMap | null =
    frame &&
    source &&
    lazyZoomMap({
      root,
      frame,
      source,
      geo: host.geo,
      language: host.language,
      content: () => ({ ids: limitOf(state), selected: selectedOnMap(state), origin: state.origin }),
      onSelect: (id, properties) => {
        if (id === null || stations.some((station) => station.id === id)) pick(id);
        else dispatch({ type: 'select-tile', tile: { id, properties } });
      },
      onProblem: (code, message, detail) => {
        dispatch({ type: 'problem', message });
        report(code, message, detail);
      },
      onChange: (zoom) => dispatch({ type: 'zoom-changed', zoom }),
    });
  const zoom = async (open: boolean) => {
    if (!zoomMap || state.zoom.wanted === open) return;
    dispatch({ type: 'zoom-asked' });
    if (open) await zoomMap.open();
    else zoomMap.close();
  };

  const view = stationMapView({
    root,
    stations,
    words,
    zoom: zoomMap,
    actions: {
      change: (change) => ask({ type: 'ask', change, now: new Date() }),
      clear: () => {
        search.cancel();
        ask({ type: 'clear', now: new Date() });
      },
      toggleNearest: () => dispatch({ type: 'toggle-nearest' }),
      fromReader: () => void search.fromReader(),
      fromPlace: (typed) => void search.fromPlace(typed),
      pick,
      offer: (ids) => {
        dispatch({ type: 'offer', ids });
        if (host.addressed) writeHash(state.selected);
      },
      pickTown: () => {
        // Sorted by distance there are no townships to go to.
        if (!state.origin) return;
        search.cancel();
        dispatch({ type: 'clear-origin' });
      },
      unfold: (station) => void addRoutes(station, host.language),
      zoom: (open) => void zoom(open),
      closeCard: () => {
        const { selected } = state;
        pick(null);
        // The focus was in the card, which is gone: back to what it spoke of.
        view.focus(selected);
      },
    },
  });

  const onHash = () => {
    if (!host.addressed) return;
    const id = idInHash();
    // An address that names nobody takes a selection back, and is none where there was none.
    if (id !== '') select(id);
    else if (state.selected !== null) select(null);
  };
  const onAddress = () => {
    const now = new Date();
    if (!host.addressed) {
      dispatch({ type: 'tick', now });
      return;
    }
    const filter = readFilter(view.codes);
    linkTo(filter);
    dispatch({ type: 'read-address', filter, now });
  };

  let clock: ReturnType<typeof setInterval> | undefined;

  return {
    select,
    zoom,
    start() {
      view.start();
      window.addEventListener('hashchange', onHash);
      window.addEventListener('popstate', onAddress);
      clock = setInterval(() => dispatch({ type: 'tick', now: new Date() }), tickInterval);
      onAddress();
      onHash();
      view.answerEarly();
    },
    stop() {
      stopped = true;
      clearInterval(clock);
      window.removeEventListener('hashchange', onHash);
      window.removeEventListener('popstate', onAddress);
      zoomMap?.close();
      view.stop();
    },
  };
}
