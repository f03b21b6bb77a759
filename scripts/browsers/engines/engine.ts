/** Keys that the checks press, by the names that browsers give them. */
export type Key = 'Tab' | 'Enter' | 'ArrowDown' | 'Escape';

/** A started browser with one page, as small as every engine can have it. */
export interface Engine {
  /** Name and version as the browser itself says them. */
  readonly version: string;
  /** Opens an address in a page of that width, and waits until it has loaded. */
  open(url: string, width: number): Promise<void>;
  /** The value of an expression in the page, awaited if it is a promise; it must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and lets go a key, as the reader would: the browser itself does what follows. */
  press(key: Key): Promise<void>;
  /** A picture of what stands in the window, as PNG. */
  picture(): Promise<Uint8Array>;
  /** Ends the browser and whatever was started for it. */
  close(): Promise<void>;
}

/** A browser that the checks are run in. */
export interface EngineKind {
  /** By what `--only` names it. */
  readonly id: string;
  readonly name: string;
  /**
   * Finds the browser, installs it where that is possible, and starts it.
   *
   * @throws Error that says how to get it
   */
  readonly start: () => Promise<Engine>;
}

/** Height of the window in which pages are opened. */
export const height = 800;
