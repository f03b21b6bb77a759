import type { Domain, FigureKind, Level, MechanismForm } from '../codes/figures.ts';
import type { StationKind, StationService } from '../codes/stations.ts';
import type { FigureJson } from '../figure-json/types.ts';

/** Words as they were printed, as `20余处`; a plain number is one without a unit. */
export type Printed = string | number;

/** One number of a figure, by names. */
export interface RowObject {
  /** What is counted. */
  readonly label?: string;
  /** How much, as it was printed: `8处`, `20余处`, `近10万人`. */
  readonly printed: Printed;
  /** The time that it speaks of, as `2023年`, `2023-05`, `2023年以来`. */
  readonly period?: string;
  /** Whose number it is, where a figure puts several unions side by side. */
  readonly union?: string;
  /** Level of that union. */
  readonly level?: Level;
  /** What must be said beside it. */
  readonly note?: string;
}

/** One number, by names, or as a line of a table: labels first, then the printed words. */
export type RowInput = readonly Printed[] | RowObject;

/** Where numbers were printed: in words, or by names. */
export type SourceInput =
  | string
  | {
      readonly description: string;
      readonly publisher?: string;
      /** Day, month or year of publication, as `2023-04-29`. */
      readonly date?: string;
      readonly url?: string;
    };

interface Common {
  /** What the figure says. */
  readonly title?: string;
  readonly description?: string;
  /** Work area, whose colour the figure has. */
  readonly area?: Domain;
  readonly source?: SourceInput;
  /** Sentences that stand below the rows. */
  readonly notes?: readonly string[];
  /** Whether all of it is made up, which every row then says. */
  readonly synthetic?: boolean;
}

/** How rows can be drawn. */
export const rowKinds = [
  'bars',
  'count',
  'rate',
  'tiles',
  'table',
  'compare',
  'trend',
] as const satisfies readonly FigureKind[];
/** A kind of figure that rows can be drawn as. */
export type RowKind = (typeof rowKinds)[number];

/** Numbers with what is said of all of them. */
export interface RowsInput extends Common {
  /** `bars` where all have one unit, else `table`. */
  readonly kind?: RowKind;
  /** The unit of numbers that are printed without one. */
  readonly unit?: string;
  /** The time that all numbers speak of which say none themselves. */
  readonly period?: string;
  /** Level of all unions that say none themselves. */
  readonly level?: Level;
  /** One after the other; or a table as CSV text. */
  readonly rows: readonly RowInput[] | string;
}

/** A part of a mechanism: its name, or with the parts of which it consists. */
export type PartInput =
  | string
  | {
      readonly label: string;
      readonly note?: string;
      readonly parts?: readonly PartInput[];
    };

/** A way of working: its parts. */
export interface MechanismInput extends Common {
  /** `set` unless told. */
  readonly form?: MechanismForm;
  readonly parts: readonly PartInput[];
}

/** A station. */
export interface StationInput {
  readonly name: string;
  readonly kind?: StationKind;
  readonly address?: string;
  readonly township?: string;
  /** Longitude in degrees. */
  readonly lon?: number;
  /** Latitude in degrees. */
  readonly lat?: number;
  /** `24/7`, or as `Mo-Fr 08:00-18:00`. */
  readonly hours?: string;
  readonly services?: readonly StationService[];
  /** A landline or a hotline. */
  readonly phone?: string;
  /** The day when somebody last looked, as `2026-05-01`. */
  readonly verified?: string;
}

/** Stations of a union. */
export interface StationsInput extends Common {
  readonly stations: readonly StationInput[];
  /** Of all positions; `WGS-84` unless told. */
  readonly coordinateSystem?: 'WGS-84' | 'CGCS2000' | 'GCJ-02' | 'BD-09';
}

/**
 * What a figure can be made of, from the least to the whole: rows, rows with a title and a source, CSV text, the parts of a mechanism, stations, or
 * a figure's full JSON, parsed or as text. Printed words are enough: what they mean is read.
 */
export type FigureInput =
  | string
  | readonly RowInput[]
  | RowsInput
  | MechanismInput
  | StationsInput
  | readonly StationInput[]
  | FigureJson;
