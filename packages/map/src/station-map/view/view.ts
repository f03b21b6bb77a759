import {
  drawnMapClass,
  mapFrameClass,
  mapToolsClass,
  stationListClass,
  stationNameClass,
} from '@gongkai/charts/contract';
import { stationActions } from '@gongkai/charts/station-actions';
import { render } from 'lit';
import { DrawnMap } from '../drawn/drawn-map.ts';
import { overlayTemplate } from '../drawn/overlay.ts';
import { closePanels } from '../finder/close-panels.ts';
import { IndexPanel } from '../finder/index-panel.ts';
import type { Codes } from '../finder/page-address.ts';
import { type ToolActions, toolsTemplate } from '../finder/tools.ts';
import { writeHere, writeLegend, writeTowns } from '../list/counts.ts';
import { FirstStationsList } from '../list/first-stations.ts';
import { orderItems, scrollToItem, showItems, writeNotes } from '../list/list-view.ts';
import { isEmpty } from '../state/filter.ts';
import { countsOf, limitOf, selectedOnMap, statusLines } from '../state/queries.ts';
import type { MapState, StationDistance } from '../state/state.ts';
import { fictionOf, type ListedStation } from '../station/read-stations.ts';
import type { Words } from '../words/words.ts';
import type { LazyZoomMap } from '../zoomed/lazy-zoom-map.ts';
import { cardOrChoice, outsideWords } from './chosen.ts';
import { readClick } from './clicks.ts';
import { answerEarlyUse, type EarlyUse, readEarlyUse } from './early-tools.ts';
import { namePointedMarks } from './pointing.ts';

/** What a reader can do, beside what the tools offer. */
export interface ViewActions extends ToolActions {
  readonly pick: (id: string | null) => void;
  /** One of several is meant. */
  readonly offer: (ids: readonly string[]) => void;
  readonly pickTown: () => void;
  readonly unfold: (station: ListedStation) => void;
  readonly zoom: (open: boolean) => void;
  readonly closeCard: () => void;
}

/** What of a state each part of the page shows. */
const listKeys = ['shown', 'order', 'now'] as const;

/** What a state looks like in the content that the server wrote. */
export interface StationMapView {
  /** Codes that the indexes by kind and by service have. */
  readonly codes: Codes;
  /** Puts the tools where the server's sentence stood. */
  start(): void;
  /** Does what the reader asked for before the tools were there. */
  answerEarly(): void;
  /** Leaves everything as the server wrote it. */
  stop(): void;
  /** Shows a state. Only what differs from the last one is touched. */
  apply(state: MapState): void;
  /** Scrolls the list until a station is seen. */
  reveal(id: string | null): void;
  /** Gives the focus to the link of a station in the list. */
  focus(id: string | null): void;
}

/** What of the page a view changes. */
export interface ViewHost {
  /** The element with the class `gk-stations`. */
  readonly root: HTMLElement;
  readonly stations: readonly ListedStation[];
  readonly words: Words;
  readonly actions: ViewActions;
  readonly zoom: LazyZoomMap | null;
}

/** A view of the content that the server wrote. */
export function stationMapView({ root, stations, words, actions, zoom }: ViewHost): StationMapView {
  const fiction = fictionOf(root);
  /** How the moment is said that a demonstration records; null where the stations are real. */
  const moment = fiction?.moment?.text ?? null;
  const byId = new Map(stations.map((station) => [station.id, station]));
  const stationOf = (id: string | null | undefined) => byId.get(id ?? '') ?? null;
  const homes = new Map(
    stations.flatMap(({ id, item }) => (item.parentElement ? [[id, item.parentElement] as const] : [])),
  );
  const tools = root.querySelector(`.${mapToolsClass}`);
  const written = [...(tools?.childNodes ?? [])];
  const list = root.querySelector(`.${stationListClass}`);
  const svg = root.querySelector<SVGSVGElement>(`svg.${drawnMapClass}`);
  const drawn = svg && new DrawnMap(svg);
  const indexes = { kinds: IndexPanel.in(root, 'kind'), services: IndexPanel.in(root, 'service') };
  /** What is drawn by script stands in elements of its own, which go when the view does. */
  const [toolBox, overlay] = [document.createElement('div'), document.createElement('div')];
  overlay.className = 'gk-map-overlay';
  const first = FirstStationsList.in(root, byId, { synthetic: fiction !== null, words });
  /** What goes when the view does. */
  let endings: readonly (() => void)[] = [];
  let applied: MapState | null = null;

  const showStations = (shown: ReadonlySet<string>, order: readonly StationDistance[] | null) => {
    if (list) {
      const items = order?.flatMap(({ id }) => byId.get(id)?.item ?? []) ?? null;
      orderItems(list, items, stations, homes);
      showItems(list, stations, shown);
    }
    if (stations.length > 0) {
      writeLegend(root, stations, shown);
      writeTowns(root, stations, shown);
    }
    drawn?.show(stations, shown);
  };

  const applyList = (state: MapState) => {
    const { shown, order, now } = state;
    showStations(shown, order);
    const distances = new Map(order?.map(({ id, metres }) => [id, metres]));
    writeNotes(stations, distances, now, words);
    zoom?.show(limitOf(state));
  };

  const applySelection = (state: MapState, before: MapState | null) => {
    const station = stationOf(state.selected);
    stationOf(before?.selected)?.item.classList.remove('gk-selected');
    station?.item.classList.add('gk-selected');
    drawn?.select(station);
    zoom?.select(selectedOnMap(state));
  };

  /** What the reader did before there were tools that work. */
  let early: EarlyUse | null = null;

  const renderTools = (state: MapState) => {
    const { filter, origin, nearestOpen } = state;
    const shown = {
      filter,
      asked: !isEmpty(filter) || origin !== null,
      nearest: nearestOpen,
      status: statusLines(state, moment, words, outsideWords(state, drawn, words)),
      places: [...new Set(stations.flatMap(({ town }) => town ?? []))],
      id: root.closest('figure')?.id ?? 'gk',
      searchable: stations.length > 0,
      may: stationActions({ synthetic: fiction !== null }),
    };
    render(toolsTemplate(shown, actions, words), toolBox);
  };

  const visible = () => stations.filter(({ id }) => applied?.shown.has(id));

  const onClick = (event: MouseEvent) => {
    const click = readClick(event, (x, y) => drawn?.stationsAt(x, y, visible()) ?? []);
    if (click.prevent) event.preventDefault();
    if (click.pick !== undefined) actions.pick(click.pick);
    if (click.offer) actions.offer(click.offer);
    if (click.card) overlay.querySelector('.gk-card')?.scrollIntoView({ block: 'nearest' });
    if (click.town) actions.pickTown();
    const station = stationOf(click.unfold);
    if (station) actions.unfold(station);
  };

  const codes = (index: IndexPanel | null) => new Set(index?.entries.map(({ code }) => code));

  return {
    codes: { kinds: codes(indexes.kinds), services: codes(indexes.services) },
    start() {
      early = readEarlyUse(root);
      // Where there is nothing to look through, what the server says of the map stays.
      if (stations.length > 0 && tools) tools.textContent = '';
      tools?.append(toolBox);
      for (const index of Object.values(indexes)) index?.start();
      root.querySelector(`.${mapFrameClass}`)?.append(overlay);
      root.addEventListener('click', onClick);
      first?.start();
      const nameOf = ({ name, synthetic }: ListedStation) => (synthetic ? `${words.fiction}·${name}` : name);
      const named = drawn && namePointedMarks({ root, drawn, stationOf, visible, nameOf });
      endings = [closePanels(root), ...(named ? [named] : [])];
    },
    answerEarly() {
      if (early) answerEarlyUse(early, root, actions);
      early = null;
    },
    stop() {
      root.removeEventListener('click', onClick);
      for (const end of endings) end();
      first?.stop();
      overlay.remove();
      toolBox.remove();
      tools?.append(...written);
      for (const index of Object.values(indexes)) index?.stop();
      showStations(new Set(byId.keys()), null);
      drawn?.select(null);
      drawn?.locate(null);
      writeHere(root, null);
      for (const { item } of stations) {
        item.classList.remove('gk-selected');
        item.querySelector(':scope > .gk-st-now')?.remove();
      }
    },
    apply(state) {
      const before = applied;
      applied = state;
      if (!before || listKeys.some((key) => before[key] !== state[key])) applyList(state);
      if (state.selected !== (before?.selected ?? null)) applySelection(state, before);
      if (state.origin !== (before?.origin ?? null)) {
        const isDrawn = drawn?.locate(state.origin?.position ?? null) ?? false;
        writeHere(root, isDrawn ? (state.origin?.label ?? null) : null);
        zoom?.locate(state.origin);
        // Where the list has a scroll of its own, its top is where the nearest are.
        if (list) list.scrollTop = 0;
      }
      if (tools) renderTools(state);
      for (const name of ['kinds', 'services'] as const)
        indexes[name]?.draw(countsOf(state, name), state.filter[name], (chosen) =>
          actions.change({ [name]: chosen }),
        );
      first?.show(state);
      render(
        overlayTemplate(
          zoom && state.zoom,
          cardOrChoice(state, { root, byId, moment, words, actions }),
          words,
          actions,
        ),
        overlay,
      );
    },
    reveal(id) {
      const station = stationOf(id);
      if (station && list) scrollToItem(list, station.item);
    },
    focus(id) {
      stationOf(id)
        ?.item.querySelector<HTMLElement>(`.${stationNameClass} a`)
        ?.focus({ preventScroll: true });
    },
  };
}
