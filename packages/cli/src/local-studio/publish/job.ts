/** What a long piece of work tells of itself. */
export interface JobState {
  readonly kind: 'preview' | 'publish';
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  /** What is done now, or why it failed, in words. */
  readonly line: string;
  readonly startedAt: number;
  /** What came of it. */
  readonly result?: Readonly<Record<string, string>>;
}

/** Does the work. @returns what came of it @throws where nothing did */
export type Work = (
  tell: (line: string) => void,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, string>>>;

/** Runs one long piece of work at a time. */
export class Jobs {
  #state: JobState | null = null;
  #stop: AbortController | null = null;
  #ended: Promise<void> = Promise.resolve();
  readonly #explain: (error: unknown) => string;

  /** @param explain says in words why a piece of work failed */
  constructor(explain: (error: unknown) => string) {
    this.#explain = explain;
  }

  get state(): JobState | null {
    return this.#state;
  }

  /** Begins work. @returns false where other work still runs */
  start(kind: JobState['kind'], first: string, work: Work): boolean {
    if (this.#state?.state === 'running') return false;
    const stop = new AbortController();
    const begun: JobState = { kind, state: 'running', line: first, startedAt: Date.now() };
    this.#stop = stop;
    this.#state = begun;
    const tell = (line: string) => {
      if (this.#state?.state === 'running') this.#state = { ...this.#state, line };
    };
    this.#ended = work(tell, stop.signal).then(
      (result) => {
        this.#state = { ...begun, state: 'done', line: '', result };
      },
      (error: unknown) => {
        const state = stop.signal.aborted ? 'cancelled' : 'failed';
        this.#state = { ...begun, state, line: state === 'failed' ? this.#explain(error) : '' };
      },
    );
    return true;
  }

  /** Cancels the work that runs, and waits until it has cleared away what it began. */
  async cancel(): Promise<void> {
    this.#stop?.abort();
    await this.#ended;
  }
}
