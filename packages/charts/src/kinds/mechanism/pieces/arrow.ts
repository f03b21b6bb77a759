import type { Link } from '../model/model.ts';
import type { EdgePiece, PathPiece, Piece } from './piece.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the line of a relation is drawn. */
export interface LineStyle {
  readonly dashed: boolean;
  readonly mutual: boolean;
}

const n = (value: number) => String(Math.round(value * 10) / 10);

/** Length and half the breadth of an arrow's head. */
const head = { length: 8, half: 4.5 };

/**
 * A line with a head, as paths alone: markers are lost where ids are.
 *
 * @param points its corners; the head touches the last
 * @param style whether the relation is not stated, and whether it has no direction and so no head
 */
export function arrow(points: readonly Point[], { dashed, mutual }: LineStyle): readonly PathPiece[] {
  const [tip, before] = [points[points.length - 1], points[points.length - 2]];
  if (!tip || !before) return [];
  const distance = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  if (mutual) {
    const corners = points.map(({ x, y }) => `${n(x)},${n(y)}`);
    return [{ kind: 'path', d: `M${corners.join('L')}`, stroke: 'quiet', weight: 1.25, dashed }];
  }
  const [dx, dy] = [(tip.x - before.x) / distance, (tip.y - before.y) / distance];
  const length = Math.min(head.length, distance);
  const base = { x: tip.x - dx * length, y: tip.y - dy * length };
  const side = (by: number) => `${n(base.x - dy * by)},${n(base.y + dx * by)}`;
  const corners = [...points.slice(0, -1), base].map(({ x, y }) => `${n(x)},${n(y)}`);
  return [
    { kind: 'path', d: `M${corners.join('L')}`, stroke: 'quiet', weight: 1.25, dashed },
    {
      kind: 'path',
      d: `M${n(tip.x)},${n(tip.y)}L${side(head.half)}L${side(-head.half)}z`,
      fill: 'quiet',
    },
  ];
}

/** @returns a relation with what is drawn of it. */
export function edgePiece({ edge: { from, to, certainty } }: Link, pieces: readonly Piece[]): EdgePiece {
  return { kind: 'edge', from, to, certainty, pieces };
}

/** @returns how the line of a relation is drawn. */
export function lineStyle({ edge }: Link): LineStyle {
  return { dashed: edge.certainty !== 'stated', mutual: edge.mutual === true };
}
