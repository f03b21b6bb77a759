import { baseMapAttribute, themeAttribute } from '@gongkai/charts/contract';
import type { Language } from '@gongkai/elements/base';
import type { MapProblem, MapSource, ZoomableMap } from '../../zoom/types.ts';
import { closingProblems } from '../../zoom/types.ts';
import type { Origin } from '../state/state.ts';
import { fictionOf } from '../station/read-stations.ts';
import { coloursOf, groupsOf } from './appearance.ts';
import { baseMapOf, type Geo } from './geo.ts';

/** Where the zoomable map stands, and whom it tells. */
export interface ZoomHost {
  /** The element with the class `gk-stations`. */
  readonly root: HTMLElement;
  readonly frame: HTMLElement;
  readonly source: MapSource;
  /** Boundary and towns, from wherever the figure came. */
  readonly geo: () => Promise<Geo>;
  readonly language: Language;
  readonly onSelect: (id: string | null, properties: Readonly<Record<string, unknown>>) => void;
  readonly onProblem: (problem: MapProblem, detail: string) => void;
  /** It opened, closed, or is on its way. */
  readonly onChange: () => void;
}

/** What the map must show as soon as it is there. */
export interface ZoomContent {
  readonly ids: ReadonlySet<string> | null;
  readonly selected: string | null;
  readonly origin: Origin | null;
}

/**
 * The zoomable map in the place of the drawn one, which stays below it and comes back. MapLibre is loaded when it is opened for the first
 * time, and never before.
 */
export class ZoomMap {
  readonly #host: ZoomHost;
  #place: HTMLElement | null = null;
  #map: ZoomableMap | null = null;
  /** Counts openings, so that one that was given up does not come back late. */
  #turn = 0;
  #unfollow: (() => void) | null = null;
  loading = false;

  constructor(host: ZoomHost) {
    this.#host = host;
  }

  get open(): boolean {
    return this.#place !== null;
  }

  /** Whether the map is there to be used, though it may not have drawn everything. */
  get usable(): boolean {
    return this.#map !== null;
  }

  /** Loads and opens the map. Whatever goes wrong is said by the host's `onProblem`, and the drawn map is back. */
  async start(content: () => ZoomContent): Promise<void> {
    if (this.#place) return;
    this.#turn += 1;
    const turn = this.#turn;
    const { root, frame, language } = this.#host;
    const place = document.createElement('div');
    place.className = 'gk-zoom';
    const container = document.createElement('div');
    place.attachShadow({ mode: 'open' }).append(container);
    // Within the shadow tree, where the page's style sheet does not reach; set by script, which every policy allows.
    Object.assign(container.style, { position: 'absolute', top: '0', right: '0', bottom: '0', left: '0' });
    this.#place = place;
    this.loading = true;
    this.#host.onChange();
    try {
      const [{ openMap }, geo] = await Promise.all([import('../../zoom/open-map.ts'), this.#host.geo()]);
      if (turn !== this.#turn) return;
      frame.append(place);
      const map = await openMap({
        container,
        source: this.#host.source,
        groups: groupsOf(root),
        towns: geo.towns,
        boundary: geo.boundary,
        synthetic: fictionOf(root) !== null,
        baseMap: baseMapOf(root.getAttribute(baseMapAttribute)),
        colours: coloursOf(root),
        language,
        onSelect: this.#host.onSelect,
        onProblem: (problem, detail) => this.#problem(turn, problem, detail),
      });
      if (turn !== this.#turn) {
        map.close();
        return;
      }
      this.#map = map;
      const { ids, selected, origin } = content();
      if (ids) map.show(ids);
      if (selected !== null) map.select(selected);
      if (origin) this.locate(origin);
      this.#follow(map);
      // From here on a reader can use it, or give it up; a slow base map may take its time.
      this.#host.onChange();
      await map.ready;
    } catch (error) {
      // A problem that closed the map has been said already.
      if (turn === this.#turn) this.#problem(turn, 'map-failed', String(error));
    } finally {
      if (turn === this.#turn) {
        this.loading = false;
        this.#host.onChange();
      }
    }
  }

  /** Takes the map away and frees what it holds. */
  stop(): void {
    if (!this.#place) return;
    this.#turn += 1;
    this.#unfollow?.();
    this.#unfollow = null;
    this.#map?.close();
    this.#map = null;
    this.#place.remove();
    this.#place = null;
    this.loading = false;
    this.#host.onChange();
  }

  show(ids: ReadonlySet<string> | null): void {
    this.#map?.show(ids);
  }

  select(id: string | null): void {
    this.#map?.select(id);
  }

  locate(origin: Origin | null): void {
    // The reader's own position has the map's own words.
    this.#map?.locate(origin?.position ?? null, origin?.own ? undefined : origin?.label);
  }

  #problem(turn: number, problem: MapProblem, detail: string): void {
    if (turn !== this.#turn) return;
    if (closingProblems.includes(problem)) this.stop();
    this.#host.onProblem(problem, detail);
  }

  /** Follows the page when it goes dark or light. */
  #follow(map: ZoomableMap): void {
    const { root } = this.#host;
    const recolour = () => map.recolour(coloursOf(root), groupsOf(root));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener?.('change', recolour);
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributeFilter: [themeAttribute] });
    this.#unfollow = () => {
      dark.removeEventListener?.('change', recolour);
      theme.disconnect();
    };
  }
}
