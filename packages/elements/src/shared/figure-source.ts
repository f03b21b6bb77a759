import type { LitElement, ReactiveController } from 'lit';
import { type ErrorDetail, report } from './report.ts';
import { wordsFor } from './words.ts';

/** Data from which a figure is to be made: as it was set, or on its way from an address. */
export type Input =
  | { readonly data: unknown }
  | { readonly response: Promise<Response>; readonly url: string };

/** What came of making a figure. Where there is neither markup nor anything to do, what is shown stays. */
export interface Content {
  /** Takes the place of what stands inside the tag. */
  readonly markup?: string;
  /** Changes what stands inside the tag. */
  readonly change?: () => void;
  readonly faults: readonly ErrorDetail[];
}

/** Makes something of what stands inside the tag. */
export type Make = () => Promise<Content>;

/** What is wrong with what stands inside the tag, where nothing can be made of it. */
type InsideFault = 'no-figure' | 'no-marks' | 'no-tile';

/** How an element uses what it is given. */
export interface Uses {
  /** Takes over what stands inside the tag, or gives what first makes something of it, or what is wrong. */
  readonly adopt: () => true | InsideFault | Make;
  /** Makes something of data. */
  readonly make: (input: Input) => Promise<Content>;
}

/** An element that shows a figure from data, from an address, or from what stands inside its tag. */
export interface FigureHost extends LitElement {
  data: unknown;
  src: string | null;
}

/**
 * Content in its order of truth: the `data` property, else `src`, else what stands inside the tag. What was shown last
 * stays until something better is there; whatever is wrong is said once.
 */
export class FigureSource implements ReactiveController {
  /** Whether data is on its way. */
  loading = false;
  /** What is wrong with what was given last. */
  faults: readonly ErrorDetail[] = [];
  /** Settles when what was given last is shown or refused. */
  done: Promise<void> = Promise.resolve();

  readonly #host: FigureHost;
  readonly #uses: Uses;
  #given: readonly [unknown, string | null] | null = null;
  #run = new AbortController();
  /** What stood inside the tag before anything else was shown there. */
  #inside: readonly Node[] | null = null;
  /** What was put inside the tag last: it has been looked at. */
  #shown: readonly Node[] | null = null;

  constructor(host: FigureHost, uses: Uses) {
    this.#host = host;
    this.#uses = uses;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (!this.loading) return;
    this.#run.abort();
    this.loading = false;
    this.#given = null;
  }

  hostConnected(): void {
    // What was broken off begins anew.
    if (this.#host.hasUpdated && this.#given === null) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { data, src } = this.#host;
    if (this.#given && this.#given[0] === data && this.#given[1] === src) return;
    this.#given = [data, src];
    this.#run.abort();
    this.#run = new AbortController();
    this.loading = false;
    this.faults = [];
    if (this.#fromData) this.done = this.#fill(() => this.#uses.make(this.#input()));
    else this.#restore();
    // Until data is there, what stands inside the tag is shown and upgraded.
    if (document.readyState !== 'loading') this.look();
    else document.addEventListener('DOMContentLoaded', this.look, { once: true });
  }

  /** Looks at what stands inside the tag: to be called when it may have changed. */
  readonly look = (): void => {
    if (document.readyState === 'loading') return;
    const found = this.#uses.adopt();
    if (found === true || this.#fromData || this.loading) return;
    if (typeof found === 'function') this.done = this.#fill(found);
    else this.#say([{ code: found, message: wordsFor(this.#host)[found], problems: [] }]);
  };

  /** Looks again when something else stands inside the tag than what was put there last. */
  readonly slotted = (): void => {
    const nodes = [...this.#host.childNodes];
    const shown = this.#shown;
    const same = shown?.length === nodes.length && nodes.every((node, at) => node === shown[at]);
    if (!same) this.look();
  };

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

  #restore(): void {
    if (this.#inside === null) return;
    this.#host.textContent = '';
    this.#host.append(...this.#inside);
    this.#inside = null;
  }

  async #fill(make: Make): Promise<void> {
    const { signal } = this.#run;
    this.loading = true;
    this.#host.requestUpdate();
    let faults: readonly ErrorDetail[];
    try {
      const content = await make();
      if (signal.aborted) return;
      this.#put(content);
      faults = content.faults;
    } catch (error) {
      if (signal.aborted) return;
      faults = [
        { code: 'load-failed', message: wordsFor(this.#host)['load-failed'], problems: [String(error)] },
      ];
    }
    this.loading = false;
    this.#say(faults);
  }

  #put({ markup, change }: Content): void {
    if (markup !== undefined) {
      this.#inside ??= [...this.#host.childNodes];
      const made = document.createElement('template');
      made.innerHTML = markup;
      this.#host.textContent = '';
      this.#host.append(made.content);
    }
    change?.();
    if (markup === undefined && !change) return;
    this.#shown = [...this.#host.childNodes];
    this.#uses.adopt();
  }

  /** Shows faults in the element, and reports those that it does not show already. */
  #say(faults: readonly ErrorDetail[]): void {
    const known = new Set(this.faults.map(({ code }) => code));
    this.faults = faults;
    this.#host.requestUpdate();
    for (const fault of faults) if (!known.has(fault.code)) report(this.#host, fault);
  }
}
