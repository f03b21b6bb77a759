import type { Domain } from '@gongkai/snapshot';
import { type Attributes, make, type SvgNode, sansFonts, serifFonts } from '../../drawing/svg.ts';
import { observationAttribute, partAttribute } from '../../html/contract.ts';
import type { Palette } from '../../palette.ts';
import type { Fill, PathPiece, Piece, Role, Stroke, TextPiece } from './pieces/piece.ts';

/** What pieces are drawn with. */
export interface Brush {
  readonly colours: Palette;
  readonly domain: Domain;
}

function colour(paint: Fill | Stroke, { colours, domain }: Brush): string {
  const { area, ink3, ...rest } = colours;
  if (paint === 'area') return area[domain];
  return paint === 'quiet' ? ink3 : rest[paint];
}

/** The look of text: a file has no style sheet. */
function look(role: Role, brush: Brush): Attributes {
  const { colours, domain } = brush;
  const { ink2, ink3, area, sheet } = colours;
  const serif = { 'font-family': serifFonts, 'font-weight': 700 };
  switch (role) {
    case 'label':
      return {};
    case 'head':
      return { ...serif };
    case 'rest':
      return { fill: ink2 };
    case 'detail':
      return { fill: ink2 };
    case 'tag':
      return { fill: ink3 };
    case 'value':
      return { ...serif, 'font-weight': 600 };
    case 'relation':
      return { fill: area[domain] };
    case 'mark':
      return { ...serif, fill: area[domain] };
    case 'on':
      return { ...serif, fill: sheet };
  }
}

function pathElement({ d, fill, stroke, weight, dashed }: PathPiece, brush: Brush): SvgNode {
  return make('path', {
    d,
    fill: fill ? colour(fill, brush) : 'none',
    stroke: stroke ? colour(stroke, brush) : undefined,
    'stroke-width': weight === 1 ? undefined : weight,
    'stroke-dasharray': dashed ? '5 4' : undefined,
  });
}

function textElement({ role, x, y, size, anchor, text, spans }: TextPiece, brush: Brush): SvgNode {
  const { colours, domain } = brush;
  const content = spans?.map((span) => {
    if (span.look === 'number') return span.text;
    const own =
      span.look === 'bound'
        ? { fill: colours.area[domain] }
        : { 'font-family': sansFonts, 'font-weight': 400 };
    return make('tspan', { ...own, 'font-size': span.size }, [span.text]);
  });
  return make(
    'text',
    { x, y, 'font-size': size, 'text-anchor': anchor === 'start' ? undefined : anchor, ...look(role, brush) },
    content ?? [text],
  );
}

function element(piece: Piece, brush: Brush): SvgNode {
  const group = (data: Attributes, inside: readonly Piece[]) => make('g', data, draw(inside, brush));
  switch (piece.kind) {
    case 'text':
      return textElement(piece, brush);
    case 'path':
      return pathElement(piece, brush);
    case 'figure':
      return group({ [observationAttribute]: piece.id }, piece.pieces);
    case 'edge': {
      const { from, to, certainty } = piece;
      return group({ 'data-from': from, 'data-to': to, 'data-certainty': certainty }, piece.pieces);
    }
    case 'part': {
      const { id, label, certainty } = piece;
      return group({ [partAttribute]: id, 'data-label': label, 'data-certainty': certainty }, piece.pieces);
    }
  }
}

/** Turns pieces into elements: a group for each part, figure and relation. */
export function draw(pieces: readonly Piece[], brush: Brush): readonly SvgNode[] {
  return pieces.map((piece) => element(piece, brush));
}
