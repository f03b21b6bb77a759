/** What the page and its server tell each other. There are only types here: the server and the page both import them. */

/** A union of which a report or a ledger can be put in. */
export interface UnionChoice {
  readonly id: string;
  readonly name: string;
}

/** An indicator that a number can be of. */
export interface IndicatorChoice {
  readonly id: string;
  readonly label: string;
  readonly domain: string;
}

/** A number of the draft: the cells of its row, and what is known of them. */
export interface NumberRow {
  /** Its place among the rows of the draft, by which it is changed. */
  readonly index: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Ids of the indicators that its words are nearest to, the likeliest first. */
  readonly near: readonly string[];
  /** Whether its printed words can be read as a quantity. */
  readonly isRead: boolean;
}

/** A passage of the report of which nothing may be published. */
export interface PrivacyStop {
  readonly paragraph: number;
  readonly words: string;
}

/** What is known of the report itself. */
export interface SourceView {
  readonly index: number;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly date: string;
}

/** What the clerk works on. */
export interface DraftView {
  /** Counts the changes: who changes an older one is told. */
  readonly version: number;
  readonly file: string;
  readonly union: string;
  readonly date: string;
  readonly source: SourceView | null;
  readonly rows: readonly NumberRow[];
  readonly stops: readonly PrivacyStop[];
}

/** A table of a ledger of which it has to be confirmed what its columns are. */
export interface LedgerTable {
  readonly sheet: string;
  readonly kind: 'stations' | 'figures';
  readonly columns: readonly { readonly heading: string; readonly field: string }[];
  /** What a column can be. */
  readonly fields: readonly string[];
  readonly hasPositions: boolean;
}

/** A ledger that was read; its cells stay in the memory of the studio and are written nowhere. */
export interface LedgerView {
  readonly file: string;
  readonly union: string;
  readonly tables: readonly LedgerTable[];
  /** What was not read, and where. */
  readonly notes: readonly string[];
}

/** What is wrong, told once, with all places to mend. */
export interface Fault {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
  readonly places: readonly {
    /** Row of the draft; null for what is not in it. */
    readonly row: number | null;
    readonly column: string | null;
    readonly place: string;
    readonly expected: string;
    readonly found: string;
  }[];
}

/** What the check says. */
export interface CheckView {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** Why the snapshot cannot be put into the data, whatever is in it. */
  readonly refused: string | null;
  readonly taken: number;
  readonly left: number;
}

/** Long work. */
export interface JobView {
  readonly kind: 'preview' | 'publish';
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly line: string;
  readonly seconds: number;
  readonly address?: string;
  readonly zip?: string;
}

/** All that the page shows. */
export interface StudioState {
  readonly project: string;
  readonly unions: readonly UnionChoice[];
  readonly today: string;
  readonly draft: DraftView | null;
  readonly ledger: LedgerView | null;
  /** Snapshots of the data folder that are not sealed. */
  readonly unsealed: readonly string[];
  readonly sealed: number;
  readonly job: JobView | null;
}

/** Cells of a row that change. */
export interface RowChange {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}
