/** What the page and its server tell each other. There are only types here: the server and the page both import them. */
import type { SettingsKind } from './fields/settings-fields.ts';

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
  readonly doubts: string;
  /** The year that was inferred of the numbers in `rows`, until it is confirmed; `doubtsLeft` are the other doubts. */
  readonly year: {
    readonly year: string;
    readonly rows: readonly number[];
    readonly doubtsLeft: string;
  } | null;
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

/** By heading and word of a category: under which word its rows are published. */
export type CaseCodes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The words of a column of categories, as the ledger has them; none that tells of a person. */
export interface CategoryWords {
  readonly heading: string;
  readonly words: readonly { readonly word: string; readonly rows: number }[];
}

/** Tables of cases or aid that are counted alike; a row of them is about a person, and none of it leaves the studio. */
export interface CaseLedgerTable {
  readonly sheets: readonly string[];
  readonly kind: 'cases' | 'aid';
  readonly label: string;
  readonly sensitive: boolean;
  readonly columns: readonly { readonly heading: string; readonly role: string }[];
  /** What a column can be for. */
  readonly roles: readonly string[];
  /** Units of money of the columns that are summed, by heading; empty for numbers of persons. */
  readonly units: Readonly<Record<string, string>>;
  readonly moneyUnits: readonly string[];
  /** By heading and word of a category: under which word its rows are published, `其他`, or `不要` for rows that are not counted. */
  readonly codes: CaseCodes;
  /** Whether it is counted as the last ledger with these columns was. */
  readonly isKept: boolean;
}

/** Why a number is not shown: it is small itself, it would give away one that is, or it is made of one that is hidden. */
export type HiddenWhy = 'small' | 'protects' | 'part';

/** A table as it would be published. */
export interface CountedTable {
  readonly label: string;
  readonly measures: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One of each measure: its number, or why it is hidden; null where there is none. */
    readonly cells: readonly ({ readonly number: string } | { readonly why: HiddenWhy } | null)[];
  }[];
}

/** What would be published of a ledger of cases, before anything is written. */
export interface CaseCount {
  /** Cells about which something is told: where they stand, never what stands in them. */
  readonly notes: readonly { readonly place: string; readonly words: string; readonly stops: boolean }[];
  readonly years: readonly string[];
  /** Of each ledger, in the order of the form: what stands in its columns of categories. */
  readonly categories: readonly (readonly CategoryWords[])[];
  readonly tables: readonly CountedTable[];
  /** Counts below it are hidden. */
  readonly threshold: number;
  /** Why it cannot be written, in words; null where it can. */
  readonly refused: string | null;
}

/** A ledger that was read; its cells stay in the memory of the studio and are written nowhere. */
export interface LedgerView {
  readonly file: string;
  readonly union: string;
  readonly tables: readonly LedgerTable[];
  readonly cases: readonly CaseLedgerTable[];
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
  /** Whether the text of the report is at hand, to add rows from it. */
  readonly hasReport: boolean;
  /** Forms with changes that are not saved, and so not in the data. */
  readonly unsaved: readonly ('figures' | 'stations' | SettingsKind)[];
  /** Snapshots of the data folder that are not sealed. */
  readonly unsealed: readonly string[];
  readonly sealed: number;
  readonly job: JobView | null;
}

/** A paragraph of the report; null where something of it may not be published. */
export interface ReportParagraph {
  readonly number: number;
  readonly text: string | null;
}

/** Cells of a row that change. */
export interface RowChange {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}
