import { isPlain } from '../boxes/contents.ts';
import type { Part } from '../model/model.ts';
import type { Sized } from '../pieces/piece.ts';

/** An arrangement with what it costs: its height, and the room that it leaves free. */
export interface Candidate extends Sized {
  readonly cost: number;
}

/** What it costs to leave room free in a box: beside a label alone it looks twice as bare. */
export function freeRoom(part: Part, free: number): number {
  return isPlain(part) ? 2 * free : free;
}
