import { figureClass, tileClass } from '@gongkai/charts/contract';
import type { LitElement, ReactiveController } from 'lit';
import { html, type TemplateResult } from 'lit';
import { pageHasSheets } from '../picture/page-sheets.ts';
import { Surroundings } from '../picture/surroundings.ts';
import { isTree } from '../picture/tree.ts';
import { watchChildren } from './children.ts';
import { type ErrorDetail, report } from './report.ts';
import { wordsFor } from './words.ts';

/** What a figure is to be made of: data as it was set, or on its way from an address; a table or a list inside the tag. */
export type Input =
  | { readonly data: unknown }
  | { readonly response: Promise<Response>; readonly url: string }
  | { readonly table: HTMLTableElement }
  | { readonly list: Element };

/** What came of making a figure. Where there is nothing to draw, what is shown stays. */
export interface Content {
  /**
   * Draws in a place of the shadow root, in the end if it is still wanted then. It comes with the code that made the content, as an element that
   * only adopts what the server wrote draws nothing.
   */
  readonly draw?: (place: HTMLElement, isCurrent: () => boolean) => Promise<void>;
  /** Where what stands inside the tag is seen beside it: in its place, below it, or behind the switch `.gk-more` of the figure. */
  readonly inside?: 'hidden' | 'below' | 'switch';
  readonly faults: readonly ErrorDetail[];
}

/** Makes something of what stands inside the tag. */
export type Make = () => Promise<Content>;

/** What is wrong with what stands inside the tag, where nothing can be made of it. */
type InsideFault = 'no-figure' | 'no-marks' | 'no-tile';

/** How an element uses what it is given. */
export interface SourceHandlers {
  /** Takes over a figure or a tile that the server wrote or that was drawn of data; null where there is none any more. */
  readonly attach: (figure: HTMLElement | null) => true | InsideFault;
  /** The figure or the tile that the server wrote inside the tag. */
  readonly written: () => HTMLElement | null;
  /** How something is made of what else stands inside the tag, or what is wrong with it. */
  readonly fromInside: () => Input | Make | InsideFault;
  /** Makes something of data, or of what stands inside the tag. */
  readonly make: (input: Input) => Promise<Content>;
  /** What is said of the content by attributes: where it is another text, the content is made anew. */
  readonly said: () => string;
  /** Gives the tree in which a figure of the server's stands the sheets that it needs. */
  readonly dress: (root: Document | ShadowRoot, figure: Element) => Promise<void>;
}

/** How long an empty tag waits for data before it says that it has none, in milliseconds. */
const patience = 2000;

/** The name of our policy, for the `trusted-types` of a page that lists those it allows, and of the error where it is not allowed. */
export const policyName = 'gongkai';
export const policyError = 'PolicyError';

/** An element that shows a figure from data, from an address, or from what stands inside its tag. */
export interface FigureHost extends LitElement {
  data: unknown;
  src: string | null;
}

/**
 * Content in its order of truth: the `data` property, else `src`, else what stands inside the tag. What was made of data
 * stays until something better is there; what was made of the tag's content goes with it. Whatever is wrong is said once.
 */
export class FigureSource implements ReactiveController {
  /** Whether data is on its way. */
  loading = false;
  /** What is wrong with what was given last. */
  faults: readonly ErrorDetail[] = [];

  readonly #host: FigureHost;
  readonly #uses: SourceHandlers;
  readonly #surroundings: Surroundings;
  readonly #children: { start(): void; stop(): void };
  #given: readonly [data: unknown, src: string | null, said: string] | null = null;
  #run = new AbortController();
  #inside: NonNullable<Content['inside']> | 'shown' = 'shown';
  #filled: Promise<void> = Promise.resolve();
  #dressed: Promise<void> = Promise.resolve();

  constructor(host: FigureHost, uses: SourceHandlers) {
    this.#host = host;
    this.#uses = uses;
    this.#children = watchChildren(host, () => this.look());
    host.addController(this);
    this.#surroundings = new Surroundings(host, () => this.#turned());
  }

  /** Settles when what was given last is shown or refused. */
  get done(): Promise<unknown> {
    return Promise.all([this.#filled, this.#dressed]);
  }

  /** The figure or tile that is seen: what was drawn of data, else what the server wrote. */
  get figure(): HTMLElement | null {
    return this.#drawn ?? this.#uses.written();
  }

  hostConnected(): void {
    this.#children.start();
    if (!this.#host.hasUpdated) return;
    // What was broken off begins anew; what stands inside may have changed meanwhile.
    if (this.#given === null) this.#host.requestUpdate();
    else this.look();
  }

  hostDisconnected(): void {
    this.#children.stop();
    this.#run.abort();
    if (!this.loading) return;
    this.loading = false;
    this.#given = null;
  }

  hostUpdate(): void {
    const { data, src } = this.#host;
    const said = this.#uses.said();
    const before = this.#given;
    this.#given = [data, src, said];
    if (before && before[0] === data && before[1] === src) {
      if (before[2] !== said) this.again();
      return;
    }
    this.#begin();
    this.faults = [];
    if (this.#fromData) this.#filled = this.#fill(() => this.#uses.make(this.#input()), true);
    // Until data is there, what stands inside the tag is shown and upgraded.
    if (document.readyState !== 'loading') this.look();
    else document.addEventListener('DOMContentLoaded', () => this.look(), { once: true });
  }

  /** Looks at what stands inside the tag: to be called when it may have changed. */
  look(): void {
    if (document.readyState === 'loading' || this.#given === null) return;
    if (this.#fromData) {
      if (this.#inside === 'shown') this.#adopt();
      return;
    }
    if (this.#uses.written()) {
      this.#begin();
      this.#clear();
      const found = this.#adopt();
      this.#say(found === true ? [] : [this.#fault(found)]);
      return;
    }
    const found = this.#uses.fromInside();
    this.#begin();
    if (typeof found !== 'string') {
      this.#filled = this.#fill(typeof found === 'function' ? found : () => this.#uses.make(found), false);
      return;
    }
    this.#clear();
    this.#uses.attach(null);
    const { signal } = this.#run;
    const say = () => signal.aborted || !this.#host.isConnected || this.#say([this.#fault(found)]);
    // An empty tag may be one of a page that a framework is about to take over, or takes away again: data comes a moment later.
    if (this.#host.hasChildNodes()) say();
    else setTimeout(say, patience);
  }

  /** Makes the content anew: to be called when what it is made by has changed, as a heading or the language. */
  again(): void {
    if (this.#given === null) return;
    if (!this.#fromData) {
      this.look();
      return;
    }
    this.#begin();
    this.#filled = this.#fill(() => this.#uses.make(this.#input()), true);
  }

  /** What is drawn, and what stands inside the tag where it is seen. The first slot of a tree gets the nodes: that of a switch, where there is one. */
  content(): TemplateResult {
    const hidden = this.#inside !== 'shown' && this.#inside !== 'below';
    return html`<div class="picture" part="figure" data-gk-theme=${this.#surroundings.theme}></div><slot ?hidden=${hidden}></slot>`;
  }

  /** Where figures are drawn; null until the element has rendered for the first time. */
  get #place(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.picture') ?? null;
  }

  get #drawn(): HTMLElement | null {
    return this.#place?.querySelector<HTMLElement>(`.${figureClass}, .${tileClass}`) ?? null;
  }

  get #fromData(): boolean {
    const { data, src } = this.#host;
    return (data !== null && data !== undefined) || (src !== null && src !== undefined && src !== '');
  }

  #input(): Input {
    const { data, src } = this.#host;
    if (data !== null && data !== undefined) return { data };
    const { signal } = this.#run;
    let url = src ?? '';
    const ask = async () => {
      url = new URL(url, document.baseURI).href;
      return fetch(url, { signal });
    };
    const response = ask();
    // It is looked at when the code that does so is there; until then a failure is nobody's.
    response.catch(() => {});
    return { response, url };
  }

  #begin(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.loading = false;
  }

  /** Language or theme around the element are others. */
  #turned(): void {
    if (!this.#host.hasUpdated) return;
    this.#host.requestUpdate();
    this.again();
  }

  #clear(): void {
    const place = this.#place;
    if (place) place.textContent = '';
    this.#inside = 'shown';
    this.#host.requestUpdate();
  }

  /** Takes over what the server wrote, and gives the tree in which it stands the sheets, unless its page has them. */
  #adopt(): true | InsideFault {
    const figure = this.#uses.written();
    const found = this.#uses.attach(figure);
    if (figure) this.#dressed = this.#dress(figure);
    return found;
  }

  async #dress(figure: Element): Promise<void> {
    // By then the element has its slot.
    await null;
    const root = figure.getRootNode();
    if (!isTree(root) || pageHasSheets(figure, root)) return;
    try {
      await this.#uses.dress(root, figure);
    } catch (error) {
      this.#say([this.#failure(error)]);
    }
  }

  async #fill(make: Make, ofData: boolean): Promise<void> {
    const { signal } = this.#run;
    this.loading = true;
    this.#host.requestUpdate();
    let faults: readonly ErrorDetail[];
    try {
      const content = await make();
      const place = this.#place;
      if (place && !signal.aborted) await content.draw?.(place, () => !signal.aborted);
      if (signal.aborted) return;
      this.#put(content, ofData);
      faults = content.faults;
    } catch (error) {
      if (signal.aborted) return;
      faults = [this.#failure(error)];
    }
    this.loading = false;
    this.#say(faults);
  }

  #put({ draw, inside = 'hidden' }: Content, ofData: boolean): void {
    if (!draw) {
      // Made of what stands inside the tag, a picture of what is no longer there would be a lie.
      if (!ofData) {
        this.#clear();
        this.#uses.attach(null);
      }
      return;
    }
    this.#inside = inside;
    this.#host.requestUpdate();
    this.#uses.attach(this.#drawn);
  }

  #fault(code: InsideFault): ErrorDetail {
    return { code, message: wordsFor(this.#host)[code], problems: [] };
  }

  #failure(error: unknown): ErrorDetail {
    const code = error instanceof Error && error.name === policyError ? 'policy' : 'load-failed';
    const { [code]: said } = wordsFor(this.#host);
    const message = typeof said === 'function' ? said(policyName) : said;
    return { code, message, problems: [String(error)] };
  }

  /** Shows faults in the element, and reports those that it does not show already. */
  #say(faults: readonly ErrorDetail[]): void {
    const known = new Set(this.faults.map(({ code }) => code));
    this.faults = faults;
    this.#host.requestUpdate();
    for (const fault of faults) if (!known.has(fault.code)) report(this.#host, fault);
  }
}
