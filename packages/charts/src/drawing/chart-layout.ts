import type { Domain } from '@gongkai/snapshot';
import type { Palette } from '../palette.ts';
import type { DrawnRow } from './drawn-rows.ts';
import type { TextLine } from './text-block.ts';

/** A value axis with zero on it: where it stands and what it says. */
export interface Axis {
  /** Below zero where a number is negative or declines. */
  readonly min: number;
  readonly max: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  /** Heights at which its lines are seen, so that they never run through a label. */
  readonly bands: readonly (readonly [top: number, bottom: number])[];
}

/** Marks of one row besides its text, as paths: painted, drawn as a line, and quiet ground such as the track of a rate. */
export interface RowPaths {
  readonly fill: string;
  readonly line: string;
  readonly ground?: string;
  /** Painted lighter: a stretch in which the value may lie. */
  readonly region?: string;
}

/** All that a drawing needs. Places are in pixels; the axis alone knows values. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** What it is, for a screen reader. */
  readonly name: string;
  readonly domain: Domain;
  readonly colours: Palette;
  readonly items: readonly DrawnRow[];
  readonly texts: readonly TextLine[];
  readonly axis: Axis | null;
  /** A path that belongs to no row, in the area's colour. */
  readonly decoration?: string;
  /** A path of quiet rules. */
  readonly rules?: string;
  /** Draws one row; `x` is the place of a value on the axis. */
  readonly paths: (row: number, x: (value: number) => number) => RowPaths;
}
