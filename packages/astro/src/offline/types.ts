/** What a service worker is made with; all of it goes into its file. */
export interface WorkerSetting {
  /** Changes with every build that changes anything. */
  readonly version: string;
  /** The page for what was not visited, and what it needs; relative to the worker. */
  readonly page: string;
  readonly files: readonly string[];
  /** Folders whose files have their hash in their name: what is kept of them is never out of date. */
  readonly hashed: readonly string[];
  /** What stands on other people's pages or is downloaded, and is left to the network alone. */
  readonly never: readonly string[];
  /** How many pages and other files are kept: the oldest go first. */
  readonly maxKept: number;
}

/** The part of a service worker's global scope that is used: TypeScript's library for workers excludes the one for pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: 'install' | 'activate' | 'fetch' | 'message',
    listener: (event: WorkerEvent) => void,
  ) => void;
}

/** An event of a service worker. */
export interface WorkerEvent {
  readonly waitUntil: (until: Promise<unknown>) => void;
  readonly respondWith: (response: Promise<Response>) => void;
  readonly request: Request;
  readonly data: unknown;
}
