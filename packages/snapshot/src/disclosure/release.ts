/**
 * What a reader may know of one ledger and one period: the cells of its tables by key, as one snapshot has them. Null is a hidden number; a cell that is
 * in no table of the snapshot is not there.
 */
export type Release = ReadonlyMap<string, number | null>;

/** A total and the cells of which it is the sum. Every reader knows these: the tables are of one ledger. */
export interface Equation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** What is summed: rows, which are whole, and of which nobody hides a zero; or amounts. */
export type Measure = 'count' | 'sum';

/** A sum of unknowns times factors, between two bounds. */
export interface Row {
  readonly terms: readonly (readonly [unknown: number, factor: number])[];
  readonly lower: number;
  readonly upper: number;
}

/** What somebody knows who does not know some numbers: their least values, and rows that hold. */
export interface LinearSystem {
  readonly lower: readonly number[];
  readonly rows: readonly Row[];
}

/** Finds the least and the greatest value that a sum of unknowns can have; infinite where there is no bound. */
export type Bounds = (terms: Row['terms']) => readonly [low: number, high: number];

/** Makes `Bounds` of a system. Handed in, for no solver is part of this package. */
export type Solver = (system: LinearSystem) => { readonly bounds: Bounds; readonly dispose: () => void };
