import type { Domain } from '@gongkai/snapshot';
import { type Attributes, make, type SvgNode, sansFonts, serifFonts } from '../../drawing/svg.ts';
import type { Palette } from '../../palette.ts';
import type { Fill, PathPiece, Piece, Role, Stroke, TextPiece } from './piece.ts';

/** What pieces are drawn with. */
export interface Brush {
  readonly colours: Palette;
  readonly domain: Domain;
}

const fillClass: Readonly<Record<Fill, string>> = {
  area: 'gk-mark',
  quiet: 'gk-f-quiet',
  sheet: 'gk-f-sheet',
  shade: 'gk-f-shade',
};

const strokeClass: Readonly<Record<Stroke, string>> = {
  area: 'gk-line',
  quiet: 'gk-ground',
  hair: 'gk-grid',
};

function colour(paint: Fill | Stroke, { colours, domain }: Brush): string {
  const { area, ink3, ...rest } = colours;
  if (paint === 'area') return area[domain];
  return paint === 'quiet' ? ink3 : rest[paint];
}

/** The look of text where no style sheet reaches it; the class hands it over to one. */
function look(role: Role, brush: Brush): Attributes {
  const { colours, domain } = brush;
  const { ink2, ink3, area, sheet } = colours;
  const serif = { 'font-family': serifFonts, 'font-weight': 700 };
  switch (role) {
    case 'label':
      return {};
    case 'head':
      return { class: 'gk-t-head', ...serif };
    case 'rest':
      return { class: 'gk-t-rest', fill: ink2 };
    case 'detail':
      return { class: 'gk-t-rest', fill: ink2 };
    case 'tag':
      return { class: 'gk-t-detail', fill: ink3 };
    case 'value':
      return { class: 'gk-t-value', ...serif, 'font-weight': 600 };
    case 'relation':
      return { class: 'gk-mark', fill: area[domain] };
    case 'mark':
      return { class: 'gk-t-head gk-mark', ...serif, fill: area[domain] };
    case 'on':
      return { class: 'gk-t-head gk-f-sheet', ...serif, fill: sheet };
  }
}

function pathElement({ d, fill, stroke, weight, dashed }: PathPiece, brush: Brush): SvgNode {
  const names = [fill ? fillClass[fill] : null, stroke ? strokeClass[stroke] : null];
  return make('path', {
    class: names.filter((name) => name !== null).join(' '),
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
        ? { class: 'gk-bound', fill: colours.area[domain] }
        : { class: 'gk-t-unit', 'font-family': sansFonts, 'font-weight': 400 };
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
      return group({ 'data-obs': piece.id }, piece.pieces);
    case 'edge': {
      const { from, to, certainty } = piece;
      return group({ 'data-from': from, 'data-to': to, 'data-certainty': certainty }, piece.pieces);
    }
    case 'part': {
      const { id, label, certainty } = piece;
      return group({ 'data-part': id, 'data-label': label, 'data-certainty': certainty }, piece.pieces);
    }
  }
}

/** Turns pieces into elements: a group for each part, figure and relation. */
export function draw(pieces: readonly Piece[], brush: Brush): readonly SvgNode[] {
  return pieces.map((piece) => element(piece, brush));
}
