import type * as z from 'zod';
import type * as schema from './schema/schemas.ts';

/** A number as it was printed, with its indicator, period, scope, status and source. */
export type Observation = z.infer<typeof schema.observation>;
/** The time that a number speaks of, and how that is known. */
export type Period = z.infer<typeof schema.period>;
export type Scope = z.infer<typeof schema.scope>;
export type Source = z.infer<typeof schema.source>;
export type Mechanism = z.infer<typeof schema.mechanism>;
export type Wording = z.infer<typeof schema.wording>;
export type MechanismNode = z.infer<typeof schema.mechanismNode>;
export type MechanismEdge = z.infer<typeof schema.mechanismEdge>;
export type NamedFacility = z.infer<typeof schema.namedFacility>;
export type Snapshot = z.infer<typeof schema.snapshot>;
export type Table = z.infer<typeof schema.table>;
export type Union = z.infer<typeof schema.union>;
/** An entry of the catalogue, or one of a union's own, which may name the entry that counts the same. */
export type Indicator = z.infer<typeof schema.indicator> & { readonly sameAs?: string | undefined };
export type SiteSettings = z.infer<typeof schema.site>;
export type Catalogue = z.infer<typeof schema.catalogue>;
export type Figure = z.infer<typeof schema.figure>;
export type Figures = z.infer<typeof schema.figures>;
export type Station = z.infer<typeof schema.station>;
export type Stations = z.infer<typeof schema.stations>;
export type Town = z.infer<typeof schema.town>;
export type Boundary = z.infer<typeof schema.boundary>;
export type ChainEntry = z.infer<typeof schema.chainEntry>;
export type MapSettings = z.infer<typeof schema.mapSettings>;
