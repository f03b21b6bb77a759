/** What a laid-out mechanism takes up, for tests that nothing lies on anything else. */
import type { Layout } from '../../src/kinds/mechanism/layout.ts';
import type { Box, Piece, TextPiece } from '../../src/kinds/mechanism/pieces/piece.ts';

export interface PlacedText {
  readonly text: string;
  readonly rect: Box;
  /** The parts in which it stands, the innermost last. */
  readonly within: readonly PlacedPart[];
}

export interface PlacedPart {
  readonly id: string;
  readonly box: Box;
  readonly within: readonly PlacedPart[];
}

export interface PlacedLine {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Placed {
  readonly texts: readonly PlacedText[];
  readonly parts: readonly PlacedPart[];
  readonly lines: readonly PlacedLine[];
}

/** Where a text begins that is anchored at a place by its start, middle or end. */
export function leftOf(anchor: string | null | undefined, x: number, width: number): number {
  if (anchor === 'end') return x - width;
  return anchor === 'middle' ? x - width / 2 : x;
}

/** The ink of a line of text: Chinese characters reach from 0.88 of their size above the base line to 0.12 below it. */
export function inkOf({ x, y, size, width, anchor }: TextPiece): Box {
  return { x: leftOf(anchor, x, width), y: y - size * 0.86, width, height: size * 0.98 };
}

function pointsOf(d: string): { x: number; y: number }[] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

export function placedOf({ pieces }: Layout): Placed {
  const texts: PlacedText[] = [];
  const parts: PlacedPart[] = [];
  const lines: PlacedLine[] = [];
  const walk = (
    list: readonly Piece[],
    within: readonly PlacedPart[],
    edge?: { from: string; to: string },
  ) => {
    for (const piece of list) {
      if (piece.kind === 'text') texts.push({ text: piece.text, rect: inkOf(piece), within });
      else if (piece.kind === 'part') {
        const part = { id: piece.id, box: piece.box, within };
        parts.push(part);
        walk(piece.pieces, [...within, part]);
      } else if (piece.kind === 'edge') walk(piece.pieces, within, piece);
      else if (piece.kind === 'figure') walk(piece.pieces, within);
      else if (edge && piece.stroke) lines.push({ ...edge, points: pointsOf(piece.d) });
    }
  };
  walk(pieces, []);
  return { texts, parts, lines };
}

export function overlap(a: Box, b: Box, slack = 0.5): boolean {
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

export function inside(inner: Box, outer: Box, slack = 0.5): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** Whether a line runs through a rectangle, not only along its border. */
export function crosses(points: PlacedLine['points'], box: Box): boolean {
  const [left, right] = [box.x + 1, box.x + box.width - 1];
  const [top, bottom] = [box.y + 1, box.y + box.height - 1];
  if (left >= right || top >= bottom) return false;
  return points.slice(1).some((b, index) => {
    const a = points[index] ?? b;
    // Liang and Barsky: what is left of the stretch after each side has cut it.
    let [start, end] = [0, 1];
    for (const [delta, near] of [
      [a.x - b.x, a.x - left],
      [b.x - a.x, right - a.x],
      [a.y - b.y, a.y - top],
      [b.y - a.y, bottom - a.y],
    ] as const) {
      if (delta === 0 && near < 0) return false;
      if (delta < 0) start = Math.max(start, near / delta);
      if (delta > 0) end = Math.min(end, near / delta);
    }
    return start < end;
  });
}

/** Everything that lies on something else, or outside of what holds it, in words; nothing where all is well. */
export function faultsOf(layout: Layout): readonly string[] {
  const { texts, parts, lines } = placedOf(layout);
  const picture = { x: 0, y: 0, width: layout.width, height: layout.height };
  const faults: string[] = [];
  const inner = (part: PlacedPart, other: PlacedPart) =>
    part.within.includes(other) || other.within.includes(part);
  for (const [index, a] of texts.entries()) {
    if (!inside(a.rect, picture)) faults.push(`outside the picture: ${a.text}`);
    const own = a.within.at(-1);
    if (own && !inside(a.rect, own.box)) faults.push(`outside its box: ${a.text} in ${own.id}`);
    for (const b of texts.slice(index + 1))
      if (overlap(a.rect, b.rect)) faults.push(`text on text: ${a.text} / ${b.text}`);
    for (const part of parts)
      if (!a.within.includes(part) && overlap(a.rect, part.box))
        faults.push(`text on a box: ${a.text} / ${part.id}`);
    for (const { points, from, to } of lines)
      if (crosses(points, a.rect)) faults.push(`line through text: ${from} ${to} / ${a.text}`);
  }
  for (const [index, a] of parts.entries()) {
    if (!inside(a.box, picture)) faults.push(`outside the picture: ${a.id}`);
    const parent = a.within.at(-1);
    if (parent && !inside(a.box, parent.box)) faults.push(`outside its parent: ${a.id}`);
    for (const b of parts.slice(index + 1))
      if (!inner(a, b) && overlap(a.box, b.box)) faults.push(`box on box: ${a.id} / ${b.id}`);
    for (const { points, from, to } of lines) {
      const ends = parts.filter(({ id }) => id === from || id === to);
      const around = ends.some(({ within }) => within.includes(a));
      if (!around && crosses(points, a.box)) faults.push(`line through a box: ${from} ${to} / ${a.id}`);
    }
  }
  return faults;
}
