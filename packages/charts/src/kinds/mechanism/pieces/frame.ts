import type { Certainty } from '@gongkai/snapshot';
import type { Box, Fill, PathPiece } from './piece.ts';

const n = (value: number) => String(Math.round(value * 10) / 10);

/** A rectangle with round corners. */
function round({ x, y, width, height }: Box, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [w, h] = [n(width - 2 * r), n(height - 2 * r)];
  const arc = (dx: number, dy: number) => `a${n(r)},${n(r)} 0 0 1 ${n(dx)},${n(dy)}`;
  return `M${n(x + r)},${n(y)}h${w}${arc(r, r)}v${h}${arc(-r, r)}h-${w}${arc(-r, -r)}v-${h}${arc(r, -r)}z`;
}

const fold = 9;

/** A sheet with its upper right corner folded. */
function folded({ x, y, width, height }: Box): string {
  return `M${n(x)},${n(y)}h${n(width - fold)}l${fold},${fold}v${n(height - fold)}h${n(-width)}z`;
}

/** How a frame is shaped: a box with hardly round corners, or a pill. */
export type Shape = 'box' | 'pill';

/**
 * The border of a part. What the source states has a line in the area's colour; what is inferred, a thin grey one and a
 * folded corner; what is only named, a broken one: told apart without colour.
 *
 * @returns paths, of which the first is the ground
 */
export function frame(
  box: Box,
  certainty: Certainty,
  fill: Fill,
  shape: Shape = 'box',
): readonly PathPiece[] {
  const outline = round(box, shape === 'pill' ? box.height / 2 : 3);
  switch (certainty) {
    case 'stated':
      return [{ kind: 'path', d: outline, fill, stroke: 'area', weight: 1.25 }];
    case 'inferred': {
      const corner = `M${n(box.x + box.width - fold)},${n(box.y)}v${fold}h${fold}`;
      return [
        { kind: 'path', d: folded(box), fill, stroke: 'quiet', weight: 1 },
        { kind: 'path', d: corner, stroke: 'quiet', weight: 1 },
      ];
    }
    case 'named':
      return [{ kind: 'path', d: outline, fill, stroke: 'quiet', weight: 1, dashed: true }];
  }
}

/** The head of a frame in the area's colour; all of it where `whole`. */
export function bar(box: Box, whole: boolean): PathPiece {
  const { x, y, width, height } = box;
  const d = `M${n(x)},${n(y + height)}v${n(3 - height)}a3,3 0 0 1 3,-3h${n(width - 6)}a3,3 0 0 1 3,3v${n(height - 3)}z`;
  return { kind: 'path', d: whole ? round(box, 3) : d, fill: 'area' };
}

/** The left side of a frame in the area's colour. */
export function leftBar({ x, y, height }: Box, width: number): PathPiece {
  const d = `M${n(x + width)},${n(y)}v${n(height)}h${n(3 - width)}a3,3 0 0 1 -3,-3v${n(6 - height)}a3,3 0 0 1 3,-3z`;
  return { kind: 'path', d, fill: 'area' };
}

/** A line down a frame that parts its left side off. */
export function upright(x: number, y: number, height: number, certainty: Certainty): PathPiece {
  const d = `M${n(x)},${n(y)}v${n(height)}`;
  return { kind: 'path', d, stroke: 'quiet', weight: 1, dashed: certainty === 'named' };
}

/** A hairline across. */
export function rule(x: number, y: number, width: number): PathPiece {
  return { kind: 'path', d: `M${n(x)},${n(y)}h${n(width)}`, stroke: 'hair', weight: 1 };
}
