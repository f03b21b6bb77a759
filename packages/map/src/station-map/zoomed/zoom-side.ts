import type { Language } from '@gongkai/elements/base';
import type { MapProblem, MapSource, ZoomableMap } from '../../zoom/types.ts';
import { closingProblems } from '../../zoom/types.ts';
import { fictionOf } from '../station/station.ts';
import { baseMapOf, type Geo } from './geo.ts';
import { coloursOf, groupsOf } from './look.ts';

/** What the zoomable map stands in, and whom it tells. */
export interface ZoomHost {
  /** The element with the class `gk-stations`. */
  readonly root: HTMLElement;
  readonly frame: HTMLElement;
  readonly source: MapSource;
  /** Boundary and towns, from wherever the figure came. */
  readonly geo: () => Promise<Geo>;
  readonly language: Language;
  readonly chosen: (id: string | null, properties: Readonly<Record<string, unknown>>) => void;
  readonly problem: (problem: MapProblem, detail: string) => void;
  /** It opened, closed, or is on its way. */
  readonly changed: () => void;
}

/** Where the nearest are looked for from: the reader's own position, or a place that was typed. */
export interface Here {
  readonly label: string;
  readonly position: readonly [number, number];
  readonly own?: true;
}

/** What the map must show as soon as it is there. */
export interface Shown {
  readonly ids: ReadonlySet<string> | null;
  readonly chosen: string | null;
  readonly here: Here | null;
}

/**
 * The zoomable map in the place of the drawn one, which stays below it and comes back. MapLibre is loaded when it is opened for the first
 * time, and never before.
 */
export class ZoomSide {
  readonly #host: ZoomHost;
  #place: HTMLElement | null = null;
  #map: ZoomableMap | null = null;
  /** Counts openings, so that one that was given up does not come back late. */
  #turn = 0;
  #watch: (() => void) | null = null;
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

  /** Loads and opens the map. Whatever goes wrong is said by the host's `problem`, and the drawn map is back. */
  async start(shown: () => Shown): Promise<void> {
    if (this.#place) return;
    this.#turn += 1;
    const turn = this.#turn;
    const { root, frame, language } = this.#host;
    const place = document.createElement('div');
    place.className = 'gk-zoom';
    const container = document.createElement('div');
    container.className = 'gk-zoom-container';
    place.attachShadow({ mode: 'open' }).append(container);
    // Within the shadow tree, where the page's style sheet does not reach; set by script, which every policy allows.
    Object.assign(container.style, { position: 'absolute', top: '0', right: '0', bottom: '0', left: '0' });
    this.#place = place;
    this.loading = true;
    this.#host.changed();
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
        baseMap: baseMapOf(root.getAttribute('data-base-map')),
        colours: coloursOf(root),
        language,
        onSelect: this.#host.chosen,
        onProblem: (problem, detail) => this.#problem(turn, problem, detail),
      });
      if (turn !== this.#turn) {
        map.close();
        return;
      }
      this.#map = map;
      const { ids, chosen, here } = shown();
      if (ids) map.show(ids);
      if (chosen !== null) map.select(chosen);
      if (here) this.locate(here);
      this.#follow(map);
      // From here on a reader can use it, or give it up; a slow base map may take its time.
      this.#host.changed();
      await map.ready;
    } catch (error) {
      // A problem that closed the map has been said already.
      if (turn === this.#turn) this.#problem(turn, 'map-failed', String(error));
    } finally {
      if (turn === this.#turn) {
        this.loading = false;
        this.#host.changed();
      }
    }
  }

  /** Takes the map away and frees what it holds. */
  stop(): void {
    if (!this.#place) return;
    this.#turn += 1;
    this.#watch?.();
    this.#watch = null;
    this.#map?.close();
    this.#map = null;
    this.#place.remove();
    this.#place = null;
    this.loading = false;
    this.#host.changed();
  }

  show(ids: ReadonlySet<string> | null): void {
    this.#map?.show(ids);
  }

  select(id: string | null): void {
    this.#map?.select(id);
  }

  locate(here: Here | null): void {
    // The reader's own position has the map's own words.
    this.#map?.locate(here?.position ?? null, here?.own ? undefined : here?.label);
  }

  #problem(turn: number, problem: MapProblem, detail: string): void {
    if (turn !== this.#turn) return;
    if (closingProblems.includes(problem)) this.stop();
    this.#host.problem(problem, detail);
  }

  /** Follows the page when it goes dark or light. */
  #follow(map: ZoomableMap): void {
    const { root } = this.#host;
    const recolour = () => map.recolour(coloursOf(root), groupsOf(root));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener?.('change', recolour);
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributeFilter: ['data-gk-theme'] });
    this.#watch = () => {
      dark.removeEventListener?.('change', recolour);
      theme.disconnect();
    };
  }
}
