import type { MapProblem } from '../../zoom/types.ts';
import { mapWords } from '../words.ts';
import type { Here, Shown, ZoomHost, ZoomSide } from './zoom-side.ts';

/** What the zoomable map stands in, and what it is told when it opens. */
export interface SwitchHost extends Omit<ZoomHost, 'problem'> {
  readonly shown: () => Shown;
  /** Something went wrong, in words for the reader. */
  readonly say: (problem: MapProblem, message: string, detail: string) => void;
}

/** Whether the zoomable map is wanted, on its way or there. Its code is loaded when it is first asked for. */
export class ZoomSwitch {
  readonly #host: SwitchHost;
  #side: ZoomSide | null = null;
  #wanted = false;

  constructor(host: SwitchHost) {
    this.#host = host;
  }

  /** Whether it is to be open; it may be on its way. */
  get wanted(): boolean {
    return this.#wanted;
  }

  get loading(): boolean {
    return this.#wanted && (this.#side?.loading ?? true);
  }

  get usable(): boolean {
    return this.#side?.usable ?? false;
  }

  /** Opens the map; resolves when it has been drawn, or when it is clear that it cannot be. */
  async open(): Promise<void> {
    this.#wanted = true;
    this.#host.changed();
    try {
      this.#side ??= await this.#load();
    } catch (error) {
      this.#wanted = false;
      this.#host.say('map-failed', mapWords(this.#host.language)['map-failed'], String(error));
      return;
    }
    // It may have been given up while it came.
    if (this.#wanted) await this.#side.start(this.#host.shown);
  }

  close(): void {
    this.#wanted = false;
    this.#side?.stop();
    this.#host.changed();
  }

  show(ids: ReadonlySet<string> | null): void {
    this.#side?.show(ids);
  }

  select(id: string | null): void {
    this.#side?.select(id);
  }

  locate(here: Here | null): void {
    this.#side?.locate(here);
  }

  async #load(): Promise<ZoomSide> {
    const { ZoomSide } = await import('./zoom-side.ts');
    const side: ZoomSide = new ZoomSide({
      ...this.#host,
      problem: (problem, detail) => void this.#problem(problem, detail),
      changed: () => {
        // It closes by itself, too, where something goes wrong.
        if (!side.open && !side.loading) this.#wanted = false;
        this.#host.changed();
      },
    });
    return side;
  }

  async #problem(problem: MapProblem, detail: string): Promise<void> {
    const { language, say } = this.#host;
    const message = await import('./problem-words.ts').then(
      ({ problemWords }) => problemWords(problem, language),
      () => mapWords(language)['map-failed'],
    );
    say(problem, message, detail);
  }
}
