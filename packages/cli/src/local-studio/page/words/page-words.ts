import type { StepName } from '../steps.ts';
import type { EditWords, FigureWords, StationTableWords } from './edit-words.ts';
import type { SettingsWords } from './settings-words.ts';

/** The words of the page. */
export interface PageWords {
  readonly title: string;
  readonly local: string;
  readonly end: string;
  readonly ended: string;
  readonly otherLanguage: string;
  readonly steps: Readonly<Record<StepName, string>>;
  /** Closes what was told. */
  readonly close: string;
  readonly stepsLabel: string;
  readonly working: string;
  readonly noToken: string;
  readonly lost: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  // Step 1
  readonly fileIntro: string;
  readonly union: string;
  readonly date: string;
  readonly dateHint: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly choose: string;
  readonly drop: string;
  readonly kinds: string;
  readonly private: string;
  readonly replaceDraft: string;
  readonly inHand: (file: string, count: number) => string;
  readonly discard: string;
  readonly discardAsk: string;
  readonly discarded: string;
  readonly read: (file: string, count: number, stops: number) => string;
  readonly next: string;
  readonly ledgerTitle: string;
  readonly ledgerIntro: string;
  readonly ledgerKinds: Readonly<Record<'stations' | 'figures', string>>;
  readonly column: string;
  readonly field: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly system: string;
  readonly systemNone: string;
  readonly replaceStations: string;
  readonly confirmLedger: string;
  readonly caseTitle: string;
  readonly caseIntro: string;
  readonly caseKinds: Readonly<Record<'cases' | 'aid', string>>;
  readonly caseName: string;
  readonly caseNameHint: string;
  readonly caseUse: string;
  readonly caseUnit: string;
  readonly caseRoles: Readonly<Record<string, string>>;
  readonly none: string;
  readonly caseSensitive: string;
  readonly caseReplace: string;
  readonly caseCount: string;
  readonly caseCounted: (tables: number) => string;
  readonly caseStops: string;
  readonly caseDoubts: string;
  readonly caseWhy: (threshold: number) => string;
  readonly caseHidden: Readonly<Record<'small' | 'protects' | 'part', string>>;
  readonly caseRow: string;
  readonly caseFigures: string;
  readonly caseWritten: (file: string, figures: number) => string;
  /** Where figures were asked for. */
  readonly caseNoFigures: string;
  /** Of a file of figures that could not be written, with the reason. */
  readonly caseFiguresUnsaved: (why: string) => string;
  /** Of the form that says under which names the words of a column are published. */
  readonly codes: {
    readonly heading: string;
    readonly title: (heading: string, words: number, categories: number) => string;
    readonly intro: string;
    readonly word: string;
    readonly rows: string;
    readonly use: string;
    readonly own: string;
    readonly join: string;
    readonly joined: string;
    readonly leftOut: string;
    readonly name: string;
    readonly more: (count: number) => string;
    readonly again: string;
    readonly kept: string;
    readonly written: (file: string) => string;
    /** What becomes of the counts; `words` name what is added up. */
    readonly told: {
      readonly renamed: (word: string, name: string, rows: number) => string;
      readonly merged: (words: string, name: string, rows: number) => string;
      readonly joined: (words: string, rows: number) => string;
      readonly leftOut: (words: string, total: number, left: number) => string;
    };
  };
  readonly notRead: string;
  readonly ledgerDone: string;
  // Step 2
  readonly noDraft: string;
  readonly stopsTitle: (count: number) => string;
  readonly counted: (taken: number, all: number) => string;
  readonly onlyDoubts: string;
  /** The year that was inferred of many numbers. */
  readonly year: {
    readonly told: (rows: number, year: string) => string;
    readonly right: (year: string) => string;
    readonly other: string;
    readonly change: string;
    readonly bad: string;
    readonly confirmed: (year: string) => string;
  };
  readonly tableLabel: string;
  readonly keys: string;
  readonly heads: Readonly<Record<'take' | 'printed' | 'phrase' | 'indicator' | 'period' | 'scope', string>>;
  readonly cells: Readonly<
    Record<
      'take' | 'printed' | 'phrase' | 'indicator' | 'periodType' | 'start' | 'end' | 'scope' | 'scopeUnit',
      string
    >
  >;
  readonly addTitle: string;
  readonly addLabel: string;
  readonly addHint: string;
  readonly add: string;
  readonly addMark: string;
  readonly added: string;
  readonly addWithheld: (paragraph: number) => string;
  readonly row: (number: number) => string;
  readonly near: string;
  readonly all: string;
  readonly noIndicator: string;
  readonly unread: string;
  readonly doubt: string;
  readonly kinds2: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<string, string>>;
  readonly source: string;
  readonly sourceCells: Readonly<Record<'title' | 'description' | 'publisher' | 'date', string>>;
  // Step 3
  readonly check: string;
  readonly checkIntro: string;
  readonly sound: (taken: number, left: number) => string;
  readonly faultsTitle: (count: number) => string;
  readonly warningsTitle: (count: number) => string;
  readonly expected: string;
  readonly found: string;
  readonly toRow: (number: number) => string;
  readonly replace: string;
  readonly write: string;
  readonly written: (file: string) => string;
  readonly more: (count: number) => string;
  // Files in their forms
  readonly edit: EditWords;
  readonly settings: SettingsWords;
  readonly figures: FigureWords;
  readonly stations: StationTableWords;
  // The last steps
  readonly previewIntro: string;
  readonly preview: string;
  readonly previewFrame: string;
  readonly openPreview: string;
  readonly previewDone: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly seconds: (seconds: number) => string;
  readonly sealIntro: string;
  readonly toSeal: (count: number) => string;
  readonly nothingToSeal: string;
  readonly looked: string;
  readonly seal: string;
  readonly sealed: string;
  readonly publishIntro: string;
  readonly publish: string;
  readonly publishDone: (zip: string) => string;
  readonly download: string;
}
