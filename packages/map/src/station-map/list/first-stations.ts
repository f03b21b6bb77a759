import { fictionClass, firstStationsClass } from '@gongkai/charts/contract';
import { html, nothing, render } from 'lit';
import { firstOpen } from '../state/queries.ts';
import type { MapState } from '../state/state.ts';
import { openingOf } from '../station/opening.ts';
import type { ListedStation } from '../station/read-stations.ts';
import type { Station } from '../station/station.ts';
import { distanceWords, openWords, todayWords } from '../station/station-text.ts';
import type { Words } from '../words/words.ts';

/** What the list has to know. */
export interface FirstStationsOptions {
  /** Whether the stations are fiction: then it is the moment that the demonstration records, and no time that runs. */
  readonly synthetic: boolean;
  readonly words: Words;
}

/** What a courier asks first: what is open now, the nearest first, with distance and hours. The server wrote those that never close. */
export class FirstStationsList {
  readonly #heading: Element;
  readonly #written: Element;
  readonly #byId: ReadonlyMap<string, ListedStation>;
  readonly #options: FirstStationsOptions;
  readonly #title: string;
  /** What is drawn by script stands in a list of its own, which goes when the script does. */
  #own: HTMLElement | null = null;

  private constructor(
    heading: Element,
    list: Element,
    byId: ReadonlyMap<string, ListedStation>,
    options: FirstStationsOptions,
  ) {
    [this.#heading, this.#written, this.#byId, this.#options] = [heading, list, byId, options];
    this.#title = heading.textContent ?? '';
  }

  /** @returns the list in a map's content, or null where the server wrote none. */
  static in(
    root: Element,
    byId: ReadonlyMap<string, ListedStation>,
    options: FirstStationsOptions,
  ): FirstStationsList | null {
    const [heading, list] = root.querySelectorAll(`.${firstStationsClass} > *`);
    return heading && list ? new FirstStationsList(heading, list, byId, options) : null;
  }

  start(): void {
    const own = this.#written.cloneNode() as HTMLElement;
    this.#written.replaceWith(own);
    this.#own = own;
  }

  show(state: MapState): void {
    if (!this.#own) return;
    const { synthetic, words } = this.#options;
    const found = firstOpen(state);
    const near = state.order === null ? words.openNow : words.openNear;
    const now = found.length === 0 ? words.noneOpen : near;
    const title = synthetic ? words.openThen : now;
    if (this.#heading.textContent !== title) this.#heading.textContent = title;
    render(
      found.map((station) => this.#line(station, state)),
      this.#own,
    );
  }

  stop(): void {
    this.#own?.replaceWith(this.#written);
    this.#own = null;
    this.#heading.textContent = this.#title;
  }

  #line({ id }: Station, state: MapState) {
    const { synthetic, words } = this.#options;
    const station = this.#byId.get(id);
    if (!station) return nothing;
    const metres = state.order?.find((one) => one.id === id)?.metres;
    const opening = openingOf(station, state.now);
    const said = [
      metres === undefined ? '' : distanceWords(metres, words),
      opening === null || synthetic ? '' : openWords(opening, words),
      station.week === null ? '' : todayWords(station.week, station.recorded ?? state.now, words),
    ].filter((part) => part !== '');
    const mark = station.synthetic ? html`<b class="${fictionClass}">${words.fiction}</b> ` : nothing;
    return html`<li><a href=${`#${id}`}>${station.symbol?.cloneNode(true) ?? nothing}${mark}<span>${station.name}</span></a> <small>${said.join(' · ')}</small></li>`;
  }
}
