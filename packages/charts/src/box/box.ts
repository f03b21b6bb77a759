import type { Tick } from './ticks.ts';

/** What a path of a box is; each has its look in the style sheet and in files. `line` and `dots` are those of a series, by its number. */
export type PathRole =
  | 'void'
  | 'band'
  | 'grid'
  | 'break'
  | 'note'
  | 'line'
  | 'dots'
  | 'hollow'
  | 'own'
  | 'bins';

/** All marks of one role, as one path in the units of the box. */
export interface BoxPath {
  readonly role: PathRole;
  readonly d: string;
  /** Which of the series, from 0. */
  readonly series?: number;
}

/** Words at a point of the box. */
export interface PointWords extends Tick {
  /** Its height, from 0 to 1. */
  readonly y: number;
  /** They stand below the point, and not over it. */
  readonly isUnder: boolean;
  /** They begin or end at the point, and have it not in their middle. */
  readonly edge: 'first' | 'last' | 'none';
}

/** What a mark that has no words of its own means. */
export interface Key {
  readonly role: 'band' | 'void';
  readonly words: string;
}

/** A picture in a box that is stretched over the width it gets: marks inside, words around it. */
export interface Box {
  /** In the order in which they are painted. */
  readonly paths: readonly BoxPath[];
  readonly x: readonly Tick[];
  readonly y: readonly Tick[];
  /** Names of the lines, at the heights at which they end; a line that is alone needs none. */
  readonly ends: readonly (Tick & { readonly series: number })[];
  /** Words over the box, at uprights in it. */
  readonly uprights: readonly Tick[];
  /** Words at points, those first that matter most: where a box is narrow, the others give way. */
  readonly points?: readonly PointWords[];
  readonly keys?: readonly Key[];
}

/** So near to an edge, words begin or end at their point. */
export const pointEdge = 0.12;

/** Within this part of the width from an end, the words of a tick keep inside the box. */
export const tickEdge = 0.04;

/** Whether words stand so near to the beginning or the end of the box that they would reach beyond it. */
export function edgeAt(at: number, near: number): 'first' | 'last' | 'none' {
  if (at < near) return 'first';
  return at > 1 - near ? 'last' : 'none';
}

/** A size of the plane in which a box is drawn: that of a page is stretched, that of a file is in pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** What a page stretches; a thousand columns are more than any figure has pixels. */
export const pageBox: BoxSize = { width: 1000, height: 400 };

/**
 * @param ends names at heights
 * @param minApart how far two of them stand apart at least, in parts of the height
 * @returns the names moved apart, up and down, so that none covers another; in order from the top
 */
export function spreadEnds<T extends Tick>(ends: readonly T[], minApart: number): readonly T[] {
  const sorted = [...ends].sort((a, b) => b.at - a.at);
  const places = sorted.map(({ at }) => at);
  for (const [index, at] of places.entries()) {
    const above = places[index - 1];
    if (above !== undefined && above - at < minApart) places[index] = above - minApart;
  }
  // What was pushed out at the bottom pushes the others up again.
  for (let index = places.length - 1; index >= 0; index--) {
    const below = places[index + 1] ?? -minApart;
    places[index] = Math.max(places[index] ?? 0, below + minApart);
  }
  return sorted.map((end, index) => ({ ...end, at: places[index] ?? end.at }));
}
