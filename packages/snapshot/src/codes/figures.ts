/** What a figure and what it is made of may say: the code lists that elements ask for when they draw. All others are loaded with what checks a figure's whole JSON. */

/** Work areas (指标域) of union work, in the order in which pages show them. */
export const domains = [
  'guidance',
  'facilities',
  'rights',
  'assistance',
  'skills',
  'organising',
  'democracy',
  'funding',
] as const;
/** A work area of union work. */
export type Domain = (typeof domains)[number];

/** Levels of trade unions. A higher level's figure may contain a lower one's, so figures never mix across levels. */
export const unionLevels = [
  'national',
  'province',
  'prefecture',
  'county',
  'county-level-city',
  'district',
] as const;
/** A level of trade unions. */
export type Level = (typeof unionLevels)[number];

/** Kinds of figures that a union's figures.json may ask for. */
export const figureKinds = [
  'tiles',
  'bars',
  'count',
  'rate',
  'cases',
  'money',
  'trend',
  'compare',
  'series',
  'distribution',
  'heat',
  'table',
  'mechanism',
  'stations',
] as const;
/** How a figure shows what it selects: `tiles`, `bars`, `trend` … */
export type FigureKind = (typeof figureKinds)[number];

/** Kinds whose rows all stand on one axis, so that their sizes can be compared. */
export const oneAxisKinds = ['bars', 'count', 'rate'] as const satisfies readonly FigureKind[];
/** A kind of figure whose rows all stand on one axis. */
export type OneAxisKind = (typeof oneAxisKinds)[number];

/**
 * Whether all rows of a kind of figure stand on one axis.
 *
 * @returns whether all rows of a kind stand on one axis.
 * @example
 * ```ts
 * isOneAxisKind('bars'); // true
 * isOneAxisKind('tiles'); // false
 * ```
 */
export const isOneAxisKind = (kind: FigureKind): kind is OneAxisKind =>
  (oneAxisKinds as readonly FigureKind[]).includes(kind);

/** Shapes of mechanisms: partners round a hub, layers over each other, a chain of steps, tiers with counts, a plain set. */
export const mechanismForms = ['hub', 'layers', 'chain', 'tiers', 'set'] as const;
/** The shape of a mechanism. */
export type MechanismForm = (typeof mechanismForms)[number];
