import type { FigureView } from '@gongkai/snapshot';
import { type Shape, shapeOf } from './shape.ts';

/** More marks than this in a row are no longer counted by the eye. */
const most = 100;

const countable = (shape: Shape | null) => shape === null || (Number.isInteger(shape.to) && shape.to <= most);

/** @returns whether every row can be drawn as marks that the eye can count; otherwise `count` draws bars. */
export function isCountable(view: Pick<FigureView, 'rows'>): boolean {
  return view.rows.every(({ observation }) => countable(shapeOf(observation.quantity)));
}
