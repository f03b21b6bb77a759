import type * as z from 'zod';
import type * as schema from './schema/schemas.ts';

/** A number as it was printed, with its indicator, period, scope, status and source. */
export type Observation = z.infer<typeof schema.observation>;
/** The time that a number speaks of, and how that is known. */
export type Period = z.infer<typeof schema.period>;
/** Whose number it is: of the union itself, of a part of it, of a level above. */
export type Scope = z.infer<typeof schema.scope>;
/** A report, as it is cited. */
export type Source = z.infer<typeof schema.source>;
/** How a union works, as a drawing of parts and relations. */
export type Mechanism = z.infer<typeof schema.mechanism>;
export type Wording = z.infer<typeof schema.wording>;
/** A part of a mechanism. */
export type MechanismNode = z.infer<typeof schema.mechanismNode>;
/** A relation between two parts of a mechanism. */
export type MechanismEdge = z.infer<typeof schema.mechanismEdge>;
/** A kind of facility that the source names without saying how many there are. */
export type NamedFacility = z.infer<typeof schema.namedFacility>;
/** What a union has published by one day: `snapshots/<date>.json`. */
export type Snapshot = z.infer<typeof schema.snapshot>;
/** A table of a ledger. */
export type Table = z.infer<typeof schema.table>;
/** A union: `union.json`. */
export type Union = z.infer<typeof schema.union>;
/** An entry of the catalogue, or one of a union's own, which may name the entry that counts the same. */
export type Indicator = z.infer<typeof schema.indicator> & { readonly sameAs?: string | undefined };
/** Settings of a site: `site.json`. */
export type SiteSettings = z.infer<typeof schema.site>;
/** The indicators that all unions share: `indicators.json`. */
export type Catalogue = z.infer<typeof schema.catalogue>;
/** A figure that a union’s page shows. */
export type Figure = z.infer<typeof schema.figure>;
/** The figures of a union: `figures.json`. */
export type Figures = z.infer<typeof schema.figures>;
/** A station with its place, as a feature of GeoJSON. */
export type Station = z.infer<typeof schema.station>;
/** The stations of a union: `stations.geojson`. */
export type Stations = z.infer<typeof schema.stations>;
/** A township or another place whose name helps readers to find their way. */
export type Town = z.infer<typeof schema.town>;
/** The line around a union’s area: `boundary.geojson`. */
export type Boundary = z.infer<typeof schema.boundary>;
/** A line of the chain that seals what was published: `chain.jsonl`. */
export type ChainEntry = z.infer<typeof schema.chainEntry>;
/** What is drawn below and around a union’s stations. */
export type MapSettings = z.infer<typeof schema.mapSettings>;
