/**
 * The code lists of the data model: each list is the one source of its type, its check, its stories and its tests.
 * Words for readers stand in the dictionaries of @gongkai/charts, not here.
 */

import type { FigureKind } from './codes/figures.ts';
import type { CoordinateSystem } from './codes/stations.ts';

export * from './codes/figures.ts';
export * from './codes/stations.ts';

/** How the time of a figure is meant. `every-year` and `every-month` are said of a recurring amount. */
export const periodTypes = [
  'year',
  'since',
  'cumulative',
  'pointInTime',
  'everyYear',
  'everyMonth',
  'perDay',
  'notStated',
] as const;
/** How the time of a number is meant. */
export type PeriodType = (typeof periodTypes)[number];

/** Whether the source says a thing in words or we conclude it. */
export const bases = ['stated', 'inferred'] as const;
/** Whether a source says a thing, or we conclude it. */
export type Basis = (typeof bases)[number];

/** How far a source spells a mechanism, a part or a relation out. */
export const certainties = ['stated', 'inferred', 'named'] as const;
/** How far a source spells a thing out. */
export type Certainty = (typeof certainties)[number];

/** Whose figure it is. */
export const scopeTypes = ['own', 'subunit', 'superior'] as const;

/** SDMX code list CL_OBS_STATUS (the codes that occur in union reports). */
export const obsStatuses = ['A', 'B', 'D', 'E', 'F', 'L', 'M', 'N', 'O', 'P', 'Q', 'U'] as const;
/** SDMX code list CL_CONF_STATUS; only F (free for publication) may stand in published data. */
export const confStatuses = ['F', 'N', 'C', 'D', 'S'] as const;

/** SDMX OBS_STATUS codes of a cell that has no value: data exist but were not collected, missing, missing value, missing because suppressed. */
export const missingStatuses = [
  'L',
  'M',
  'O',
  'Q',
] as const satisfies readonly (typeof obsStatuses)[number][];

/** How often a ledger's table counts: SDMX CL_FREQ A, M, W, D. A week is that of ISO 8601. */
export const frequencies = ['year', 'month', 'week', 'day'] as const;
/** How often a ledger’s table counts. */
export type Frequency = (typeof frequencies)[number];

/** What each kind of figure selects: the one key of its `select`. */
export const selectKeys = {
  tiles: 'observations',
  bars: 'observations',
  count: 'observations',
  rate: 'observations',
  table: 'observations',
  cases: 'cases',
  money: 'money',
  trend: 'series',
  compare: 'indicator',
  series: 'table',
  heat: 'table',
  distribution: 'distribution',
  mechanism: 'mechanism',
  stations: 'stations',
} as const satisfies Readonly<Record<FigureKind, string>>;
/** What an observation tells in the story of cases: received, still in progress, settled; of what kind, in which month; how well. */
export const caseParts = [
  'received',
  'pending',
  'settled',
  'rate',
  'persons',
  'amount',
  'recovered',
  'byKind',
  'byMonth',
] as const;

/** What an observation tells in the story of money: raised, spent, whom it reached, and which level paid how much. */
export const moneyParts = ['raised', 'spent', 'reached', 'byLevel'] as const;
/** The part that a number plays in the story of cases or of money. */
export type StoryPart = (typeof caseParts)[number] | (typeof moneyParts)[number];

/** Dimensions by which an indicator is broken down, each with its codes. */
export const dimensions = {
  facility: [
    'care-station',
    'mobile-service-station',
    'drivers-home',
    'outdoor-workers-station',
    'labour-station',
    'union-station',
    'smart-24h-station',
    'deputies-liaison-station',
    'mass-organisation-home',
    'innovation-studio',
    'reading-room',
    'mixed-venues',
  ],
  grade: ['national', 'provincial', 'municipal', 'national-and-provincial'],
  township: ['border', 'ethnic'],
  enterpriseSize: ['above-scale', 'small-medium'],
  honour: ['top-hundred-station', 'top-ten-site'],
} as const satisfies Record<string, readonly string[]>;
/** A dimension by which an indicator is broken down. */
export type Dimension = keyof typeof dimensions;

/** For whom a station is there. */
export const stationAudiences = [
  'outdoor-workers',
  'couriers',
  'drivers',
  'sanitation-workers',
  'women',
  'members',
  'everyone',
] as const;
/** Whom a station is for. */
export type StationAudience = (typeof stationAudiences)[number];

/** How exactly a station's place is known. Only a point is drawn: nobody invents where the others are. */
export const precisions = ['point', 'township', 'county'] as const;
/** How exact the place of a station is. */
export type Precision = (typeof precisions)[number];

/** The systems in which stations and boundaries are published: what RFC 7946 asks for, and its Chinese equal. */
export const publishedSystems = ['WGS-84', 'CGCS2000'] as const satisfies readonly CoordinateSystem[];

/**
 * Whether positions in a system can be published as they are.
 *
 * @returns whether positions in this system can be published as they are.
 * @example
 * ```ts
 * isPublished('WGS-84'); // true
 * isPublished('BD-09'); // false
 * ```
 */
export const isPublished = (system: CoordinateSystem): boolean =>
  (publishedSystems as readonly CoordinateSystem[]).includes(system);
