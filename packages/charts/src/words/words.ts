import type {
  Certainty,
  confStatuses,
  Dimension,
  Domain,
  dimensions,
  FigureKind,
  LeftOut,
  Level,
  MechanismForm,
  Observation,
  obsStatuses,
} from '@gongkai/snapshot';
import type { InputWords } from './input-words.ts';

export type Quantity = Observation['quantity'];
export type Kind = Quantity['kind'];

/** Every word of ours that readers see. A dictionary is complete when it has this type. */
export interface Words {
  /** Of rows that were read from a table or a list. */
  readonly input: InputWords;
  readonly domains: Readonly<Record<Domain, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly forms: Readonly<Record<MechanismForm, string>>;
  readonly figureKinds: Readonly<Record<FigureKind, string>>;
  readonly dimensions: {
    readonly [D in Dimension]: Readonly<Record<(typeof dimensions)[D][number], string>>;
  };
  readonly statuses: Readonly<Record<(typeof obsStatuses)[number], string>>;
  /** SDMX confidentiality statuses. */
  readonly confStatuses: Readonly<Record<(typeof confStatuses)[number], string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Numbers that were printed nowhere. */
  readonly derived: {
    /** Its amount, which must not look printed. */
    readonly shown: (amount: string) => string;
    readonly bounded: (kind: string, amount: string) => string;
    readonly range: (low: string, high: string) => string;
    /** How it was computed. */
    readonly sum: (parts: readonly string[]) => string;
  };
  /** What sort of number a row is, said in the row itself. */
  readonly standing: {
    /** Said only where others are changes. */
    readonly amount: string;
    readonly increase: string;
    readonly decrease: string;
    readonly negative: string;
    readonly zero: string;
    readonly unread: string;
    readonly synthetic: string;
    /** Two statements of one number. */
    readonly both: (first: string, second: string) => string;
  };
  /** How it is drawn on an axis. */
  readonly signs: {
    readonly increase: string;
    readonly decrease: string;
    readonly negative: string;
    readonly zero: string;
    /** Of what has no mark beside the others: a change beside amounts, a derived number beside printed ones. */
    readonly changeApart: string;
    readonly derivedApart: string;
  };
  /** What the words of one quantity mean; `low` and `high` are amounts with their unit. */
  readonly meanings: Readonly<
    Record<Kind, (amount: { value: string; low: string; high: string; step: string }) => string>
  >;
  /** How a kind is drawn in bars and rates; null where it needs no explaining. */
  readonly drawnAs: Readonly<Record<Kind, string | null>>;
  /** How a kind is drawn on the track of a rate. */
  readonly ratedAs: Readonly<Record<Kind, string | null>>;
  /** How a kind is drawn where one mark stands for one thing. */
  readonly countedAs: Readonly<Record<Kind, string | null>>;
  readonly period: {
    readonly year: (year: string) => string;
    readonly month: (year: string, month: number) => string;
    readonly monthAlone: (month: number) => string;
    readonly day: (year: string, month: number, day: number) => string;
    readonly week: (year: string, week: number) => string;
    readonly span: (start: string, end: string) => string;
    readonly since: (start: string) => string;
    readonly until: (end: string) => string;
    readonly cumulative: string;
    readonly everyYear: string;
    readonly everyMonth: string;
    readonly perDay: string;
    readonly atReport: string;
    readonly notStated: string;
    readonly join: (words: string, rest: string) => string;
    readonly together: (words: string, rest: string) => string;
    readonly inferred: (words: string) => string;
    readonly partlyInferred: (words: string) => string;
  };
  readonly scope: {
    readonly subunit: (name: string) => string;
    readonly superior: (name: string) => string;
  };
  readonly table: {
    readonly union: string;
    readonly label: string;
    readonly printed: string;
    /** The same where some of the numbers were printed nowhere. */
    readonly printedOrDerived: string;
    readonly meaning: string;
    readonly period: string;
    readonly scope: string;
    readonly source: string;
    readonly own: string;
    /** Before what most rows of a table have in common; the others say what they have. */
    readonly common: string;
    readonly snapshot: string;
  };
  readonly figure: {
    /** The switch that shows meaning, time and source of each row. */
    readonly more: string;
    readonly source: string;
    readonly derived: string;
    readonly snapshot: (date: string) => string;
    readonly snapshots: (first: string, last: string, count: number) => string;
    readonly download: string;
    readonly page: string;
    readonly samePeriod: (period: string) => string;
    readonly periods: (periods: readonly string[]) => string;
    readonly periodsDiffer: string;
    readonly note: (words: readonly string[], meaning: string) => string;
    readonly denominator: (of: string) => string;
    readonly denominatorMissing: string;
    readonly noFigures: string;
    /** The mark of fiction before a title. */
    readonly fiction: string;
    /** Over every figure that is drawn from made-up data. */
    readonly synthetic: string;
    readonly embed: string;
    /** The link to the page that hands out a figure for articles. */
    readonly use: string;
    /** The same for one number. */
    readonly useNumber: string;
    /** That a number was wrong; `after` is null where it was withdrawn. */
    readonly corrected: (date: string, label: string, before: string, after: string | null) => string;
    /** A link to the source itself, beside the one to where it is listed. */
    readonly original: string;
    readonly originalOf: (source: string) => string;
    /** How many sources a figure has. */
    readonly sources: (count: number) => string;
    /** Not all rows or parts are written out. */
    readonly listedFirst: (listed: number, all: number) => string;
    readonly partsFirst: (listed: number, all: number) => string;
    readonly unions: (count: number) => string;
    readonly restInFiles: string;
  };
  /** Headings of the parts of a story. */
  readonly parts: {
    readonly stages: string;
    readonly rate: string;
    readonly concerned: string;
    readonly byKind: string;
    readonly byMonth: string;
    readonly raised: string;
    readonly spent: string;
    readonly byLevel: string;
    readonly reached: string;
  };
  readonly trend: {
    readonly gap: string;
    readonly break: string;
    /** Label of a value that a later snapshot gave anew. */
    readonly revised: (label: string) => string;
    readonly gaps: (times: readonly string[]) => string;
    readonly breaks: (times: readonly string[]) => string;
    readonly revisions: (label: string, before: string, after: string) => string;
    /** Times whose period is our conclusion. */
    readonly inferred: (times: readonly string[]) => string;
    /** Why no line leads from one time to the next. */
    readonly notJoined: (from: string, to: string, reason: string) => string;
    readonly reasons: {
      readonly kinds: string;
      readonly changes: string;
      readonly units: string;
      readonly periods: string;
      /** One snapshot says two numbers of one time. */
      readonly twice: string;
      readonly scopes: string;
    };
  };
  readonly compare: {
    readonly comparable: string;
    readonly reason: (title: string, values: readonly string[]) => string;
    /** A value with the unions that have it. */
    readonly value: (value: string, unions: readonly string[]) => string;
    /** Printed words with what they mean. */
    readonly meaning: (printed: string, meaning: string) => string;
    /** What is derived stands apart from what is compared. */
    readonly derivedApart: string;
    readonly notComparable: string;
    readonly reasons: {
      readonly periods: string;
      readonly periodsUnknown: string;
      readonly levels: string;
      readonly scopes: string;
      readonly kinds: string;
      readonly changes: string;
      readonly units: string;
      readonly labels: string;
    };
    /** Title of the figure that puts all unions' figures for an indicator side by side. */
    readonly title: (label: string, count: number, comparable: boolean) => string;
  };
  /** Many numbers in one picture: through time, over unions, by kind and month. */
  readonly dense: {
    readonly time: string;
    /** A short label in the picture where the definition changes. */
    readonly break: string;
    readonly breaks: (time: string, notes: readonly string[]) => string;
    readonly noted: (time: string, notes: readonly string[]) => string;
    readonly gap: (times: string, why: string) => string;
    readonly notReported: string;
    readonly highest: string;
    readonly lowest: string;
    /** What the code of a cell without number means. */
    readonly code: (code: string, meaning: string) => string;
    readonly bandsUp: string;
    readonly bandsDown: string;
    readonly bandsAbout: string;
    /** Beside samples of a band and of a stretch without numbers. */
    readonly bandKey: (words: readonly string[]) => string;
    readonly voidKey: string;
    readonly thinned: (listed: number, all: number) => string;
    /** What opens rows that are folded. */
    readonly rows: (count: number) => string;
    readonly lastTimes: (listed: number, all: number) => string;
    readonly rest: string;
    readonly shades: (measure: string) => string;
    /** The end is null where there is but one time. */
    readonly series: (
      kind: string,
      lines: readonly string[],
      from: string,
      to: string | null,
      times: number,
    ) => string;
    /** The last is null where there is but one number; extremes are where not all numbers can be compared. */
    readonly line: (
      label: string,
      first: string,
      last: string | null,
      extremes: readonly [highest: string, lowest: string] | null,
    ) => string;
    readonly when: (time: string, words: string) => string;
    readonly hidden: (count: number) => string;
    readonly missing: (count: number) => string;
    readonly unions: (kind: string, count: number) => string;
    readonly own: (label: string) => string;
    readonly ownOnly: (label: string, printed: string) => string;
    /** Where a union stands among the others: so many have less, so many more, of so many the words leave it open. */
    readonly place: (name: string, less: number, more: number, same: number, open: number) => string;
    readonly bin: (from: string, to: string) => string;
    readonly binned: (count: number) => string;
    readonly binsInstead: (all: number) => string;
    /** Points stand in the middle of their step of the axis, not at their own number. */
    readonly gathered: (step: string) => string;
    readonly openDots: string;
    readonly leftOut: (count: number, reasons: readonly string[]) => string;
    readonly reasons: Readonly<Record<LeftOut['reason'], (count: number) => string>>;
  };
  readonly tile: {
    readonly claim: string;
    readonly unclear: string;
    readonly source: (label: string, number: number) => string;
  };
  readonly outline: {
    /** A text with how certain it is; alone where the source states it. */
    readonly certain: (text: string, certainty: string | null) => string;
    readonly leadsTo: (target: string) => string;
    readonly relation: (relation: string, target: string) => string;
  };
  /** What the lines of a mechanism's picture mean. */
  readonly mechanism: {
    readonly solid: string;
    readonly folded: string;
    readonly brokenBox: string;
    readonly inferredLine: string;
    readonly namedLine: string;
    readonly attributed: string;
    /** A part is only concluded to belong where it stands; all parts of a whole are. */
    readonly placed: string;
    readonly places: string;
    readonly reach: (of: string) => string;
    /** What is noted of every part of a whole. */
    readonly each: (note: string) => string;
  };
  /** What a frame in somebody else's page says. */
  readonly frame: {
    /** Its link to the whole figure. */
    readonly openWhole: string;
    /** The link of a number that stands in no figure, to what its union publishes. */
    readonly openUnion: string;
    /** What a frame says that does not change, and its link to what became of this version. */
    readonly frozen: string;
    readonly openVersion: string;
    /** What a frame says of rows that only the whole figure has. */
    readonly framed: (shown: number, all: number) => string;
    /** The same where the last rows are kept, in order of time. */
    readonly framedLast: (shown: number, all: number) => string;
    /** What a frame says of a mechanism: names and numbers are there, relations are not. */
    readonly overview: string;
    /** What a frame says of stations: the map is there, their list is not. */
    readonly mapOnly: (count: number) => string;
    /** A figure of several unions, where the name of one would stand. */
    readonly severalUnions: string;
  };
  /** What a figure says whose page has its table and files. */
  readonly brief: {
    /** Leads to the figure's page, with its table and files. */
    readonly data: string;
    /** The switch of a mechanism's overview. */
    readonly numbersAndDetails: string;
    /** The name of a link of which a page has many with the same words. */
    readonly linkOf: (link: string, figure: string) => string;
  };
  readonly summary: {
    readonly opening: (kind: string, count: number) => string;
    readonly row: (label: string, printed: string, more: string | null) => string;
    /** A part of a story with the first of its numbers. */
    readonly part: (heading: string, first: string) => string;
    readonly largest: (label: string, printed: string) => string;
    readonly smallest: (label: string, printed: string) => string;
    readonly unclear: (count: number) => string;
    /** Cells of which nobody can tell how much they are. */
    readonly unread: (count: number) => string;
    readonly claims: (count: number) => string;
    readonly periodMissing: (count: number) => string;
    readonly denominatorMissing: (count: number) => string;
    /** How a mechanism begins: its own name, its kind, its form, how many parts it has. */
    readonly mechanism: (name: string, kind: string, form: string, count: number) => string;
    readonly parts: (labels: readonly string[]) => string;
    readonly holds: (label: string, parts: readonly string[]) => string;
    readonly steps: (labels: readonly string[]) => string;
    readonly leads: (from: string, to: string, relation: string | null) => string;
    readonly joins: (from: string, to: string, relation: string | null) => string;
    readonly figures: (label: string, rows: readonly string[]) => string;
  };
  /** How sentences begin and end, and what stands between their parts. */
  readonly sentence: {
    /** Writes the first letter as a sentence begins. */
    readonly begin: (text: string) => string;
    readonly end: string;
    readonly between: string;
  };
  /** Large numbers: steps by which they are named, largest first. */
  /** Beside numbers of which nobody says where they were printed. */
  readonly noSource: string;
  readonly magnitudes: readonly { readonly value: number; readonly word: string }[];
  /** Between a number and its unit. */
  readonly unitGap: string;
}

/** What is said of an amount alone: all that a tile of plain text needs. */
export type AmountWords = Pick<
  Words,
  'kinds' | 'derived' | 'standing' | 'meanings' | 'tile' | 'noSource' | 'magnitudes' | 'unitGap'
>;

/** What only some kinds of figures say, and what is said of figures elsewhere: in frames, in words, on pages. */
export type KindWords = Pick<
  Words,
  | 'domains'
  | 'levels'
  | 'certainties'
  | 'forms'
  | 'dimensions'
  | 'parts'
  | 'trend'
  | 'compare'
  | 'dense'
  | 'outline'
  | 'mechanism'
  | 'frame'
  | 'brief'
  | 'summary'
>;

/** What else is said of rows, and in the frame of every figure. */
export type RowWords = Omit<Words, keyof AmountWords | keyof KindWords>;
