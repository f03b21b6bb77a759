/** What the page and its server tell each other of files that are mended in a form. There are only types here. */
import type { StationCell } from '../fields/station-cells.ts';

/** Something to choose: its code in the data, and its words. */
export interface Choice {
  readonly code: string;
  readonly words: string;
}

/** A number that a figure can show. */
export interface NumberChoice {
  readonly id: string;
  /** As printed; of a derived one with 推算 before it. */
  readonly words: string;
  /** What is counted, and when. */
  readonly label: string;
  readonly domain: string;
}

/** What the check says of one entry of the file. */
export interface FieldFault {
  /** Place of the entry in its list; null for what is of the whole file. */
  readonly index: number | null;
  /** Path below the entry, as `title` or `select.observations[2]`. */
  readonly path: string;
  readonly code: string;
  readonly what: string;
  readonly fix: string;
  readonly expected: string;
  readonly found: string;
  /** The data may be published as it is, but somebody should look. */
  readonly isWarning: boolean;
}

/** A file of the data that is being mended: nothing is written to it before it is saved. */
export interface EditState {
  /** Counts the changes: who changes an older one is told. */
  readonly version: number;
  readonly union: string;
  /** Path below the data folder. */
  readonly file: string;
  readonly isChanged: boolean;
  /** The file was changed elsewhere since, and cannot be saved before that is looked at. */
  readonly isOutdated: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why there is nothing to mend, in words; null where there is. */
  readonly refused: string | null;
}

/** A figure as its form shows it. */
export interface FigureEntry {
  readonly index: number;
  readonly id: string;
  /** Its id is a promise once it is saved. */
  readonly isNew: boolean;
  readonly kind: string;
  readonly domain: string;
  readonly title: string;
  readonly description: string;
  readonly notes: readonly string[];
  /** Words of the title that go beyond the source's, and why they are used; null where there are none. */
  readonly wording: { readonly words: readonly string[]; readonly reason: string } | null;
  /** Day of the snapshot for whose numbers the title was written. */
  readonly writtenFor: string;
  /** As it stands in the file. */
  readonly select: Readonly<Record<string, unknown>>;
}

/** What can be chosen for figures of a union. */
export interface FigureChoices {
  readonly kinds: readonly (Choice & { readonly selects: string })[];
  readonly domains: readonly Choice[];
  readonly levels: readonly Choice[];
  readonly parts: Readonly<Record<'cases' | 'money', readonly Choice[]>>;
  readonly numbers: readonly NumberChoice[];
  readonly indicators: readonly Choice[];
  readonly mechanisms: readonly Choice[];
  readonly tables: readonly (Choice & {
    readonly measures: readonly Choice[];
    readonly dimensions: readonly (Choice & { readonly codes: readonly Choice[] })[];
  })[];
  readonly stationKinds: readonly Choice[];
  readonly stationServices: readonly Choice[];
}

/** The figures of a union, to be mended. */
export interface FiguresView extends EditState {
  /** Day of the newest snapshot; null where there is none. */
  readonly newest: string | null;
  /** The numbers shown first, as large tiles. */
  readonly lead: readonly string[];
  readonly figures: readonly FigureEntry[];
  readonly choices: FigureChoices;
  readonly faults: readonly FieldFault[];
}

/** A change of the figures. */
export type FiguresEdit =
  | { readonly type: 'lead'; readonly ids: readonly string[] }
  | { readonly type: 'add'; readonly kind: string }
  | { readonly type: 'remove' | 'read'; readonly index: number }
  | { readonly type: 'move'; readonly index: number; readonly to: number }
  | { readonly type: 'set'; readonly index: number; readonly field: string; readonly value: string }
  | {
      readonly type: 'wording';
      readonly index: number;
      readonly words: readonly string[];
      readonly reason: string;
    }
  | { readonly type: 'select'; readonly index: number; readonly select: Readonly<Record<string, unknown>> };

/** A station as its row shows it. */
export interface StationRow {
  readonly index: number;
  readonly id: string;
  readonly cells: Readonly<Record<StationCell, string>>;
  readonly services: readonly string[];
  readonly audiences: readonly string[];
  /** Its hours as readers see them. */
  readonly hoursWords: string;
  /** Cells that are not shown, because they tell of a person. */
  readonly withheld: readonly string[];
  /** What a ledger left open. */
  readonly doubts: readonly { readonly field: string; readonly words: string }[];
}

/** A page of the stations of a union, to be mended. */
export interface StationsView extends EditState {
  /** How many there are, and how many of them fit what was asked for. */
  readonly all: number;
  readonly found: number;
  readonly start: number;
  readonly size: number;
  readonly rows: readonly StationRow[];
  /** Whether the check was made of the file as it is; of large ones it is asked for by itself. */
  readonly isChecked: boolean;
  /** How many stations are to be mended, and of how many a ledger left something open. */
  readonly faulty: number;
  readonly doubtful: number;
  /** Of the rows that are shown, by the name of the cell; and of the whole file. */
  readonly faults: readonly FieldFault[];
  readonly system: string;
  readonly towns: readonly string[];
  readonly kinds: readonly Choice[];
  readonly services: readonly Choice[];
  readonly audiences: readonly Choice[];
}

/** A change of the stations. */
export type StationsEdit =
  | { readonly type: 'add' }
  | { readonly type: 'remove'; readonly index: number; readonly id: string }
  | {
      readonly type: 'set';
      readonly index: number;
      readonly id: string;
      readonly field: string;
      readonly value: string | readonly string[];
      /** System in which a position was typed. */
      readonly system?: string;
    };

/** A figure drawn as it is in the form. */
export interface FigurePicture {
  /** Null where it cannot be drawn before it is mended. */
  readonly svg: string | null;
  readonly alt: string;
}

/** The settings of a union, or of the site, to be mended. */
export interface SettingsView extends EditState {
  /** By path in the JSON; empty where nothing stands. */
  readonly values: Readonly<Record<string, string>>;
  /** Fields that are not shown, because they tell of a person. */
  readonly withheld: readonly string[];
  /** Of fields that have a list, by their path. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly faults: readonly FieldFault[];
}

/** A change of settings. */
export interface SettingsEdit {
  readonly type: 'set';
  readonly field: string;
  readonly value: string;
}
