import { figureAttribute, figureClass, filesClass, stationsClass } from '@gongkai/charts/contract';
import {
  type ErrorDetail,
  FigureSource,
  type Input,
  languageOf,
  pictureStyles,
  report,
  SourcedElement,
  statusStyles,
  statusTemplate,
  wordsFor,
} from '@gongkai/elements/base';
import type { FigureInput } from '@gongkai/snapshot/figure-input';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { controlStationMap, type StationMapController } from './controller/controller.ts';
import { drawnStyles } from './drawn/drawn.styles.ts';
import { type Geo, geoOf, noGeo } from './zoomed/geo.ts';

/** Detail of the event `gk-select`. */
export interface SelectDetail {
  /** The chosen station; null where the choice was taken back. */
  readonly id: string | null;
}

/** The map that reads and writes the page's address: the first one. */
let addressed: StationMap | null = null;

/**
 * Stations of a union: a list, a drawn map, and a zoomable one when the reader asks for it. The server writes the first two; the element
 * adds filters, search, what is open now, what is nearest, and lets list and map choose each other.
 *
 * @summary A map of stations: from the server's HTML, or from a figure's JSON.
 * @tagname gk-station-map
 * @slot - One figure of stations as `figureHtml` of `@gongkai/charts` writes it, or data in a `<script type="application/json">`. It stays where it is.
 * @event {CustomEvent<ErrorDetail>} gk-error - Something cannot be shown; `detail` has code, message and problems. What was shown stays.
 * @event {CustomEvent<SelectDetail>} gk-select - A station was chosen, in the list, on a map or by the address.
 * @csspart figure - What is drawn of data.
 * @csspart status - The line that says that data is on its way, or what is wrong with it.
 * @csspart problems - The list of what is wrong in the data, place by place.
 * @cssproperty [--gk-ink-2=inherit] - Text of the status line.
 * @cssproperty [--gk-gold=currentColor] - Edge of the status line.
 * @cssproperty [--gk-focus=Highlight] - Ring around what has the focus.
 * @cssproperty [--gk-sans=sans-serif] - Font of the text.
 */
export class StationMap extends SourcedElement {
  static override styles = [statusStyles, pictureStyles, drawnStyles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    heading: { type: String },
    noUrlState: { type: Boolean, attribute: 'no-url-state' },
  };

  /** The stations, as rows of names and positions, or a figure's whole JSON. Set a new object to show others; null shows what `src` or the tag holds. */
  declare data: FigureInput | null;
  /** Address of such data as JSON, relative to the page. `data` goes before it. */
  declare src: string | null;
  /** Level of the heading of a figure that is made in the browser, 1 to 6. */
  declare headingLevel: number;
  /** Heading of a figure that says none itself. */
  declare heading: string;
  /** Leave the page's address alone: filters are neither read from it nor written to it. */
  declare noUrlState: boolean;

  #root: HTMLElement | null = null;
  #controller: StationMapController | null = null;
  /** The language of the controller's words. */
  #controlled = '';

  protected override readonly figureSource = new FigureSource(this, {
    attach: (figure) => this.#attach(figure),
    written: () => this.querySelector<HTMLElement>(`figure.${figureClass}`),
    fromInside: () => this.#fromInside(),
    said: () => [this.heading, this.headingLevel].join('\n'),
    make: async (input) =>
      (await import('@gongkai/elements/make-figure')).makeFigure(input, this, ['stations']),
    dress: async (root) => (await import('@gongkai/elements/make-figure')).dress(root, 'stations'),
  });

  constructor() {
    super();
    this.data = null;
    this.src = null;
    this.headingLevel = 3;
    this.heading = '';
    this.noUrlState = false;
  }

  /** Taken out of the page and put back, it goes on with what it holds. */
  protected override connected(): void {
    if (this.hasUpdated && this.#root && !this.#controller) this.#begin(this.#root);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    if (addressed === this) addressed = null;
  }

  /**
   * Chooses a station, as a click on it does.
   *
   * @param id of a station, or null for none
   * @returns whether there is one of that id
   */
  select(id: string | null): boolean {
    return this.#controller?.select(id) ?? false;
  }

  /**
   * Opens the zoomable map, or closes it; resolves when it has been drawn, or when it is clear that it cannot be.
   *
   * @param open whether it is to be open
   */
  async zoom(open: boolean): Promise<void> {
    await this.#controller?.zoom(open);
  }

  #attach(figure: HTMLElement | null): true | 'no-figure' {
    const root = figure?.querySelector<HTMLElement>(`.${stationsClass}`) ?? null;
    if (!root) {
      this.#end();
      this.#root = null;
      return figure?.matches(`[${figureAttribute}]`) ? true : 'no-figure';
    }
    if (root === this.#root && this.#controller && this.#controlled === languageOf(this)) return true;
    this.#end();
    this.#root = root;
    this.#begin(root);
    return true;
  }

  #fromInside(): Input | 'no-figure' {
    const script = this.querySelector('script[type="application/json"]');
    return script ? { data: script.textContent ?? '' } : 'no-figure';
  }

  #begin(root: HTMLElement): void {
    if (addressed === null && !this.noUrlState) addressed = this;
    const language = languageOf(this);
    this.#controlled = language;
    this.#controller = controlStationMap(root, {
      language,
      addressed: addressed === this,
      geo: () => this.#geo(),
      report: (code, message, detail) =>
        report(this, { code, message, problems: detail === '' ? [] : [detail] }),
      onSelect: (id) =>
        this.dispatchEvent(
          new CustomEvent<SelectDetail>('gk-select', { detail: { id }, bubbles: true, composed: true }),
        ),
    });
    this.#controller.start();
  }

  #end(): void {
    this.#controller?.stop();
    this.#controller = null;
  }

  /** Boundary and towns stand in the figure's JSON: in the data, at `src`, or in the file that the figure links to. */
  async #geo(): Promise<Geo> {
    try {
      const { data } = this;
      if (typeof data === 'string') return geoOf(JSON.parse(data));
      if (data !== null && data !== undefined) return geoOf(data);
      const figure = this.#root?.closest('figure');
      const link = figure?.querySelector<HTMLAnchorElement>(`.${filesClass} a[href$=".json"]`);
      const address = this.src || link?.href;
      if (!address) return noGeo;
      const response = await fetch(new URL(address, document.baseURI));
      return response.ok ? geoOf(await response.json()) : noGeo;
    } catch {
      // The map is there without names and boundary; the list says where everything is.
      return noGeo;
    }
  }

  protected override render(): TemplateResult {
    return html`${this.figureSource.content()}${statusTemplate(this.figureSource, wordsFor(this))}`;
  }
}

export type { ErrorDetail };
