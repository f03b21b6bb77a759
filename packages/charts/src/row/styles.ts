import type { FigureRow, FigureView, StoryPart } from '@gongkai/snapshot';
import { isOneAxisKind, type OneAxisKind } from '@gongkai/snapshot/codes';
import { isLone, type Shape, shapesOf } from './shape.ts';

/** How a row's number is shown in a figure: as a bar, on the track of a rate, as dots, as a point in time, or in words alone. */
export type RowStyle = 'bar' | 'track' | 'dot' | 'point' | 'word';

/** More marks than this in a row are no longer counted by the eye. */
const maxDots = 100;

/** @returns whether every row can be drawn as marks that the eye can count; otherwise `count` draws bars. */
export function isCountable(rows: readonly FigureRow[]): boolean {
  const shapes = shapesOf(rows);
  return rows.every(({ observation }, index) => {
    const shape = shapes[index];
    if (!shape) return true;
    const { to } = shape;
    return observation.quantity.direction === undefined && Number.isInteger(to) && to >= 0 && to <= maxDots;
  });
}

/** @returns whether rates can stand on a track from 0 to 100: no change does, and nothing negative. */
export function fitsTrack(shapes: readonly (Shape | null)[]): boolean {
  return shapes.every((shape) => shape === null || (shape.form !== 'arrow' && shape.to >= 0));
}

const stages: readonly StoryPart[] = ['received', 'pending', 'settled'];
const sums: readonly StoryPart[] = ['raised', 'spent', 'byLevel'];

/** The style of the rows that share one axis. */
function styleOf(rows: readonly FigureRow[], kind: OneAxisKind): RowStyle {
  const shapes = shapesOf(rows);
  if (kind === 'count' && isCountable(rows)) return 'dot';
  if (isLone(shapes)) return 'word';
  return kind === 'rate' && fitsTrack(shapes) ? 'track' : 'bar';
}

/** @returns how each row of a figure is shown, in the order of its rows. */
export function stylesOf({ figure, rows }: Pick<FigureView, 'figure' | 'rows'>): readonly RowStyle[] {
  const of = (parts: readonly StoryPart[]) => rows.filter(({ part }) => part && parts.includes(part));
  const all = (style: RowStyle) => rows.map(() => style);
  switch (figure.kind) {
    case 'bars':
    case 'count':
    case 'rate':
      return all(styleOf(rows, figure.kind));
    case 'cases': {
      const [stage, rate] = [styleOf(of(stages), 'count'), styleOf(of(['rate']), 'rate')];
      const [kinds, months] = [styleOf(of(['byKind']), 'bars'), styleOf(of(['byMonth']), 'bars')];
      return rows.map(({ part }) => {
        if (part === 'rate') return rate;
        if (part === 'byKind') return kinds;
        if (part === 'byMonth') return months;
        return part && stages.includes(part) ? stage : 'word';
      });
    }
    case 'money': {
      const sum = styleOf(of(sums), 'bars');
      return rows.map(({ part }) => (part && sums.includes(part) ? sum : 'word'));
    }
    case 'trend':
    case 'distribution':
      return all('point');
    case 'compare':
    case 'series':
    case 'heat':
    case 'tiles':
    case 'table':
    case 'mechanism':
    case 'stations':
      return all('word');
  }
}

/**
 * Which rows stand in large type only because each would be alone on its axis: what their words mean is said beside them, so that no note need say it
 * again.
 *
 * @returns an answer for each row, in the order of the rows
 */
export function toldBeside(view: Pick<FigureView, 'figure' | 'rows'>): readonly boolean[] {
  const styles = stylesOf(view);
  const onAxis = isOneAxisKind(view.figure.kind);
  return view.rows.map(
    ({ part }, index) => styles[index] === 'word' && (part ? part === 'rate' || sums.includes(part) : onAxis),
  );
}
