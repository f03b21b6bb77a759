import type { StationCell } from '../fields/station-cells.ts';

/** What every form says of the file that it mends. */
export interface EditWords {
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly discard: string;
  readonly discarded: string;
  readonly unsaved: string;
  readonly asSaved: (file: string) => string;
  readonly outdated: string;
  /** Of the site that is built: it does not have them. */
  readonly notSaved: (step: string) => string;
  /** Before what may stay as it is, but should be looked at. */
  readonly look: string;
}

/** The words of the step of the figures. */
export interface FigureWords {
  readonly intro: string;
  readonly count: (count: number) => string;
  readonly lead: (count: number) => string;
  readonly leadRows: string;
  readonly title: string;
  readonly titleHint: string;
  readonly noTitle: string;
  /** Words of the title that stand in no phrase of the source. */
  readonly keepWords: string;
  readonly wordingWords: string;
  readonly wordingReason: string;
  readonly description: string;
  readonly descriptionHint: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly id: string;
  readonly idHint: string;
  readonly kind: string;
  readonly domain: string;
  readonly rows: string;
  readonly part: string;
  readonly up: string;
  readonly down: string;
  readonly drop: string;
  readonly addNumber: string;
  readonly chooseNumber: string;
  readonly chooseFirst: string;
  readonly noMore: string;
  readonly gone: (id: string) => string;
  readonly series: string;
  readonly indicator: string;
  readonly mechanism: string;
  readonly table: string;
  readonly measures: string;
  readonly allOfThem: string;
  readonly level: string;
  readonly period: string;
  readonly stationKinds: string;
  readonly stationServices: string;
  readonly township: string;
  readonly unknownSelect: string;
  readonly writtenFor: (day: string) => string;
  readonly writtenForNone: string;
  readonly read: (day: string) => string;
  readonly remove: string;
  readonly promise: (id: string) => string;
  readonly noPicture: string;
  readonly faults: (count: number) => string;
  readonly add: string;
  readonly added: string;
}

/** The words of the step of the stations. */
export interface StationTableWords {
  readonly intro: string;
  readonly tableLabel: string;
  readonly count: (all: number, faulty: number, doubtful: number) => string;
  readonly checking: (all: number) => string;
  readonly heads: Readonly<
    Record<'number' | 'name' | 'place' | 'hours' | 'services' | 'position' | 'contact', string>
  >;
  readonly cells: Readonly<Record<StationCell | 'audiences', string>>;
  /** In place of a cell that tells of a person. */
  readonly withheld: string;
  readonly remove: string;
  readonly find: string;
  readonly system: string;
  readonly systemOfFile: (system: string) => string;
  readonly systems: Readonly<Record<string, string>>;
  readonly before: string;
  readonly after: string;
  readonly range: (from: number, to: number, of: number) => string;
  readonly empty: string;
  readonly noneFound: string;
  readonly add: string;
  readonly added: string;
}
