import type * as z from 'zod';
import type * as schema from './schemas.ts';

export type Observation = z.infer<typeof schema.observation>;
export type Period = z.infer<typeof schema.period>;
export type Scope = z.infer<typeof schema.scope>;
export type Source = z.infer<typeof schema.source>;
export type Mechanism = z.infer<typeof schema.mechanism>;
export type MechanismNode = z.infer<typeof schema.mechanismNode>;
export type MechanismEdge = z.infer<typeof schema.mechanismEdge>;
export type NamedFacility = z.infer<typeof schema.namedFacility>;
export type Snapshot = z.infer<typeof schema.snapshot>;
export type Union = z.infer<typeof schema.union>;
export type Indicator = z.infer<typeof schema.indicator>;
export type Catalogue = z.infer<typeof schema.catalogue>;
export type Figure = z.infer<typeof schema.figure>;
export type Figures = z.infer<typeof schema.figures>;
