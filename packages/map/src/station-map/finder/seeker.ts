import type { Far } from '../list/list-view.ts';
import type { ListedStation } from '../station/station.ts';
import type { Words } from '../words.ts';
import type { Found } from './nearest.ts';

/** Whom a search for the nearest tells. */
export interface SeekerHost {
  readonly words: Words;
  readonly stations: readonly ListedStation[];
  /** It starts from somewhere else, or from nowhere any more; or it is on its way. */
  readonly changed: (from: Found | null) => void;
  readonly fault: (code: 'no-position' | 'no-place' | 'load-failed', message: string, detail: string) => void;
}

/** Looks for the nearest stations from where the reader is, or from a typed place. What it needs is loaded when it is first asked. */
export class Seeker {
  readonly #host: SeekerHost;
  #near: typeof import('./nearest.ts') | null = null;
  /** Where it starts from. */
  from: Found | null = null;
  /** Whether the browser has been asked for the position and has not answered. */
  asking = false;
  /** Counts what was asked for, so that an answer that comes late changes nothing. */
  #turn = 0;

  constructor(host: SeekerHost) {
    this.#host = host;
  }

  /** The stations that have a position, nearest first; null where nothing was asked for. */
  get order(): readonly Far[] | null {
    return this.#near && this.from ? this.#near.byDistance(this.#host.stations, this.from.position) : null;
  }

  /** Starts from where the reader is. */
  async here(): Promise<void> {
    const { words } = this.#host;
    this.#turn += 1;
    const turn = this.#turn;
    this.asking = true;
    this.#host.changed(this.from);
    const near = await this.#load();
    const answer = near && (await near.askPosition());
    if (turn !== this.#turn) return;
    this.asking = false;
    if (answer === null) return;
    if ('position' in answer) this.#start({ label: words.mine, position: answer.position, own: true });
    else this.#host.fault('no-position', words['no-position'][answer.reason], answer.reason);
  }

  /** Starts from a typed place. */
  async there(typed: string): Promise<void> {
    const near = await this.#load();
    if (near === null || typed.trim() === '') return;
    const found = near.findPlace(typed, this.#host.stations);
    if (found) this.#start(found);
    else this.#host.fault('no-place', this.#host.words['no-place'](typed.trim().slice(0, 40)), '');
  }

  clear(): void {
    this.#start(null);
  }

  #start(from: Found | null): void {
    this.#turn += 1;
    this.asking = false;
    this.from = from;
    this.#host.changed(from);
  }

  async #load(): Promise<typeof import('./nearest.ts') | null> {
    try {
      this.#near ??= await import('./nearest.ts');
    } catch (error) {
      this.asking = false;
      this.#host.fault('load-failed', this.#host.words['load-failed'], String(error));
    }
    return this.#near;
  }
}
