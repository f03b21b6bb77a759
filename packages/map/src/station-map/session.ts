import { type StationActions, stationActions } from '@gongkai/charts/station-actions';
import type { Language } from '@gongkai/elements/base';
import { render } from 'lit';
import type { MapProblem } from '../zoom/types.ts';
import { type Card, cardOf, cardOfTile } from './drawn/card.ts';
import { DrawnMap } from './drawn/drawn-map.ts';
import { overlayTemplate } from './drawn/overlay.ts';
import { countWith, type Filter, isEmpty, meets, noFilter } from './finder/filter.ts';
import { IndexPanel } from './finder/index-panel.ts';
import { idInHash, readFilter, tellLinks, tellPage, writeHash } from './finder/page-address.ts';
import { Seeker } from './finder/seeker.ts';
import { type ToolsState, toolsTemplate } from './finder/tools.ts';
import { writeLegend, writeTowns } from './list/counts.ts';
import { orderItems, scrollToItem, showItems, writeNotes } from './list/list-view.ts';
import { type Fiction, fictionOf, type ListedStation, readStations } from './station/station.ts';
import { mapWords, type Words } from './words.ts';
import type { Geo } from './zoomed/geo.ts';
import { sourceOf } from './zoomed/map-source.ts';
import { ZoomSwitch } from './zoomed/zoom-switch.ts';

/** What a session needs of the element in which it lives. */
export interface SessionHost {
  readonly language: Language;
  /** Whether the address of the page says and keeps what is asked for. */
  readonly addressed: boolean;
  /** A problem, to be said as an event and on the console; the session says it in words. */
  readonly report: (
    code: MapProblem | 'no-position' | 'no-place' | 'load-failed',
    message: string,
    detail: string,
  ) => void;
  readonly geo: () => Promise<Geo>;
  readonly selected: (id: string | null) => void;
}

/** Hours move on: what is open is looked at again after so long. */
const minute = 60_000;

/** What a reader does with one map: asks, chooses, looks for the nearest, opens the zoomable map. It lives as long as the content it stands in. */
export class Session {
  readonly #root: HTMLElement;
  readonly #host: SessionHost;
  readonly #words: Words;
  readonly #stations: readonly ListedStation[];
  /** Null where the stations are real. */
  readonly #fiction: Fiction | null;
  readonly #may: StationActions;
  readonly #byId: ReadonlyMap<string, ListedStation>;
  readonly #homes: ReadonlyMap<string, Element>;
  readonly #tools: HTMLElement | null;
  readonly #written: readonly Node[];
  readonly #indexes: { readonly kinds: IndexPanel | null; readonly services: IndexPanel | null };
  readonly #list: HTMLElement | null;
  readonly #frame: HTMLElement | null;
  /** What is drawn by script stands in places of its own, which go when the session does. */
  readonly #toolBox = document.createElement('div');
  readonly #overlay = document.createElement('div');
  readonly #drawn: DrawnMap | null;
  /** The zoomable map; null where there is nothing that it could show. */
  readonly #zoom: ZoomSwitch | null;
  readonly #seeker: Seeker;
  #filter: Filter = noFilter;
  #shown: ReadonlySet<string> = new Set();
  #chosen: string | null = null;
  #card: Card | null = null;
  #nearestOpen = false;
  #fault: string | null = null;
  #clock: ReturnType<typeof setInterval> | undefined;
  /** What was on its way when the session ended finds nothing to change. */
  #over = false;

  constructor(root: HTMLElement, host: SessionHost) {
    this.#root = root;
    this.#host = host;
    this.#words = mapWords(host.language);
    this.#stations = readStations(root);
    this.#fiction = fictionOf(root);
    this.#may = stationActions({ synthetic: this.#fiction !== null });
    this.#byId = new Map(this.#stations.map((station) => [station.id, station]));
    this.#homes = new Map(
      this.#stations.flatMap(({ id, item }) =>
        item.parentElement ? [[id, item.parentElement] as const] : [],
      ),
    );
    this.#seeker = new Seeker({
      words: this.#words,
      stations: this.#stations,
      changed: () => this.#sought(),
      fault: (code, message, detail) => this.#say(code, message, detail),
    });
    this.#tools = root.querySelector('.gk-map-tools');
    this.#written = [...(this.#tools?.childNodes ?? [])];
    this.#indexes = { kinds: IndexPanel.in(root, 'kind'), services: IndexPanel.in(root, 'service') };
    this.#list = root.querySelector('.gk-list');
    this.#frame = root.querySelector('.gk-map-frame');
    const svg = root.querySelector<SVGSVGElement>('svg.gk-map');
    this.#drawn = svg ? new DrawnMap(svg) : null;
    this.#zoom = this.#zoomSwitch();
  }

  /** Puts the tools where the server's sentence stood, and shows what the address asks for. */
  start(): void {
    // Where there is nothing to look through, what the server says of the map stays.
    if (this.#stations.length > 0 && this.#tools) this.#tools.textContent = '';
    this.#tools?.append(this.#toolBox);
    for (const index of Object.values(this.#indexes)) index?.start();
    this.#overlay.className = 'gk-map-overlay';
    this.#frame?.append(this.#overlay);
    this.#root.addEventListener('click', this.#onClick);
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('popstate', this.#onAddress);
    this.#clock = setInterval(() => this.#refresh(), minute);
    this.#readAddress();
    this.#refresh();
    this.#onHash();
  }

  /** Leaves everything as the server wrote it. */
  stop(): void {
    this.#over = true;
    clearInterval(this.#clock);
    this.#zoom?.close();
    this.#root.removeEventListener('click', this.#onClick);
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('popstate', this.#onAddress);
    this.#overlay.remove();
    this.#toolBox.remove();
    this.#tools?.append(...this.#written);
    for (const index of Object.values(this.#indexes)) index?.stop();
    if (this.#list) {
      orderItems(this.#list, null, this.#stations, this.#homes);
      showItems(this.#list, this.#stations, new Set(this.#byId.keys()));
    }
    const all = new Set(this.#byId.keys());
    writeLegend(this.#root, this.#stations, all);
    writeTowns(this.#root, this.#stations, all);
    this.#drawn?.show(this.#stations, all);
    this.#drawn?.choose(null);
    this.#drawn?.locate(null);
    for (const { item } of this.#stations) {
      item.classList.remove('gk-selected');
      item.querySelector(':scope > .gk-st-now')?.remove();
    }
  }

  /** Asks for something else; the address follows. */
  ask(change: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#fault = null;
    this.#tellAddress();
    this.#refresh();
  }

  /**
   * Chooses a station.
   *
   * @param id of a station, or null for none
   * @returns whether there is one of that id
   */
  select(id: string | null): boolean {
    const station = id === null ? null : (this.#byId.get(id) ?? null);
    // What the filter hides cannot be pointed at.
    if (id !== null && (!station || !this.#shown.has(id))) return false;
    if (this.#chosen !== null) this.#byId.get(this.#chosen)?.item.classList.remove('gk-selected');
    this.#chosen = id;
    station?.item.classList.add('gk-selected');
    this.#card = station && cardOf(station, new Date(), this.#fiction?.moment?.text ?? null, this.#words);
    this.#drawn?.choose(station);
    this.#zoom?.select(station?.position ? id : null);
    if (station && this.#list) scrollToItem(this.#list, station.item);
    this.#draw();
    this.#host.selected(id);
    return true;
  }

  /** Opens the zoomable map, or closes it. */
  async zoom(open: boolean): Promise<void> {
    if (!this.#zoom || this.#zoom.wanted === open) return;
    this.#fault = null;
    if (open) await this.#zoom.open();
    else this.#zoom.close();
  }

  #limited(): ReadonlySet<string> | null {
    return isEmpty(this.#filter) ? null : this.#shown;
  }

  #chosenOnMap(): string | null {
    const station = this.#chosen === null ? null : this.#byId.get(this.#chosen);
    return station?.position ? station.id : null;
  }

  #zoomSwitch(): ZoomSwitch | null {
    const source = sourceOf(this.#root, this.#stations);
    if (!this.#frame || !source) return null;
    return new ZoomSwitch({
      root: this.#root,
      frame: this.#frame,
      source,
      geo: this.#host.geo,
      language: this.#host.language,
      shown: () => ({ ids: this.#limited(), chosen: this.#chosenOnMap(), here: this.#seeker.from }),
      chosen: (id, properties) => {
        if (id === null || this.#byId.has(id)) this.#pick(id);
        else this.#card = cardOfTile(id, properties, this.#root);
        this.#draw();
      },
      say: (problem, message, detail) => this.#say(problem, message, detail),
      changed: () => this.#draw(),
    });
  }

  /** A reader chooses: the address says it, too. */
  #pick(id: string | null): void {
    this.select(id);
    if (this.#host.addressed) writeHash(this.#chosen);
  }

  /** The card goes, and the focus that was in it back to what it spoke of. */
  #closeCard(): void {
    const station = this.#chosen === null ? null : this.#byId.get(this.#chosen);
    this.#pick(null);
    station?.item.querySelector<HTMLElement>('.gk-st-name a')?.focus({ preventScroll: true });
  }

  #onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const map = target?.closest('svg.gk-map');
    if (map) {
      const shown = this.#stations.filter(({ id }) => this.#shown.has(id));
      const station = this.#drawn?.nearestTo(event.clientX, event.clientY, shown) ?? null;
      event.preventDefault();
      this.#pick(station?.id ?? null);
      return;
    }
    const link = target?.closest<HTMLAnchorElement>('.gk-station .gk-st-name a');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      // The station is where the reader is looking: there is no place to go to, and no step to come back from.
      event.preventDefault();
      this.#pick(decodeURIComponent(link.hash.slice(1)));
    }
    // Sorted by distance there are no townships to go to.
    if (target?.closest('.gk-find[data-by="town"] a') && this.#seeker.from) this.#seeker.clear();
    const details = target?.closest('.gk-st-more > summary')?.closest<HTMLElement>('.gk-station');
    if (details) void this.#addRoutes(details.id);
  };

  /** The other maps' links are made when somebody looks: they would be half of the page. */
  async #addRoutes(id: string): Promise<void> {
    const station = this.#byId.get(id);
    const line = station?.item.querySelector<HTMLElement>('.gk-st-routes');
    if (!station?.position || !line || line.dataset.all || !stationActions(station).route) return;
    line.dataset.all = '';
    const { moreRoutes } = await import('./drawn/routes.ts');
    line.append(...moreRoutes(station.name, station.position, this.#host.language));
  }

  #onHash = (): void => {
    if (!this.#host.addressed) return;
    const id = idInHash();
    // An address that names nobody takes a choice back, and is no choice where there was none.
    if (id !== '') this.select(id);
    else if (this.#chosen !== null) this.select(null);
  };

  #onAddress = (): void => {
    this.#readAddress();
    this.#refresh();
  };

  #readAddress(): void {
    if (!this.#host.addressed) return;
    const codes = (index: IndexPanel | null) => new Set(index?.entries.map(({ code }) => code));
    const { kinds, services } = this.#indexes;
    this.#filter = readFilter({ kinds: codes(kinds), services: codes(services) });
    tellLinks(this.#root.closest('figure'), this.#filter);
  }

  #tellAddress(): void {
    tellLinks(this.#root.closest('figure'), this.#filter);
    if (this.#host.addressed) tellPage(this.#filter);
  }

  #actions = {
    change: (change: Partial<Filter>) => this.ask(change),
    clear: () => {
      this.#nearestOpen = false;
      this.#seeker.clear();
      this.ask(noFilter);
    },
    toggleNearest: () => {
      this.#nearestOpen = !this.#nearestOpen;
      this.#draw();
    },
    here: () => void this.#seeker.here(),
    from: (typed: string) => void this.#seeker.there(typed),
  };

  #say(code: Parameters<SessionHost['report']>[0], message: string, detail: string): void {
    if (this.#over) return;
    this.#fault = message;
    this.#host.report(code, message, detail);
    this.#draw();
  }

  /** The nearest are looked for from somewhere else. */
  #sought(): void {
    if (this.#over) return;
    this.#fault = null;
    const { from } = this.#seeker;
    if (from) this.#nearestOpen = false;
    this.#drawn?.locate(from?.position ?? null);
    this.#zoom?.locate(from);
    this.#refresh();
  }

  /** Looks anew which stations are shown, and in which order. */
  #refresh(): void {
    if (this.#over) return;
    const now = new Date();
    this.#shown = new Set(
      this.#stations.filter((station) => meets(station, this.#filter, now)).map(({ id }) => id),
    );
    const { order } = this.#seeker;
    if (this.#list) {
      orderItems(this.#list, order, this.#stations, this.#homes);
      showItems(this.#list, this.#stations, this.#shown);
    }
    writeNotes(
      this.#stations,
      new Map(order?.map(({ place, metres }) => [place.id, metres])),
      now,
      this.#words,
    );
    if (this.#stations.length > 0) {
      writeLegend(this.#root, this.#stations, this.#shown);
      writeTowns(this.#root, this.#stations, this.#shown);
    }
    this.#drawn?.show(this.#stations, this.#shown);
    this.#zoom?.show(this.#limited());
    if (this.#chosen !== null && !this.#shown.has(this.#chosen)) this.select(null);
    this.#draw();
  }

  #said(): readonly string[] {
    const words = this.#words;
    const all = this.#stations.length;
    const count = this.#shown.size;
    const part = count === 0 ? words.none : words.some(count, all);
    const how = count === all ? words.all(all) : part;
    return [
      ...(all > 0 ? [how] : []),
      ...(all > 0 && this.#fiction?.moment ? [this.#fiction.moment.text] : []),
      ...(this.#seeker.from ? [words.from(this.#seeker.from.label)] : []),
      ...(this.#seeker.asking ? [words.asking] : []),
      ...(this.#zoom?.loading ? [words.opening] : []),
      ...(this.#fault === null ? [] : [this.#fault]),
    ];
  }

  #draw(): void {
    if (this.#over) return;
    const words = this.#words;
    if (this.#tools) {
      const towns = this.#stations.flatMap(({ town }) => town ?? []);
      const state: ToolsState = {
        filter: this.#filter,
        asked: !isEmpty(this.#filter) || this.#seeker.from !== null,
        nearest: this.#nearestOpen,
        said: this.#said(),
        names: [...new Set(towns)],
        id: this.#root.closest('figure')?.id ?? 'gk',
        searchable: this.#stations.length > 0,
        may: this.#may,
      };
      render(toolsTemplate(state, this.#actions, words), this.#toolBox);
    }
    const now = new Date();
    const rest = { ...this.#filter, kinds: [], services: [] };
    const among = this.#stations.filter((station) => meets(station, rest, now));
    for (const name of ['kinds', 'services'] as const) {
      this.#indexes[name]?.draw(
        (code) => countWith(among, this.#filter, name, code),
        this.#filter[name],
        (codes) => this.ask({ [name]: codes }),
      );
    }
    render(
      overlayTemplate(
        this.#zoom && { open: this.#zoom.wanted, usable: this.#zoom.usable },
        this.#card,
        words,
        {
          zoom: (open) => void this.zoom(open),
          close: () => this.#closeCard(),
        },
      ),
      this.#overlay,
    );
  }
}
