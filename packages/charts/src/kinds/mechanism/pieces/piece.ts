import type { Certainty } from '@gongkai/snapshot';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours by role: the area's, the quiet one of lines that carry meaning, grounds. */
export type Fill = 'area' | 'quiet' | 'sheet' | 'shade';
/** Of lines: a hairline only orders what is seen without it, too. */
export type Stroke = 'area' | 'quiet' | 'hair';

/** Roles of text: each has a class for the style sheet and a look of its own where there is none. */
export type Role = 'head' | 'label' | 'rest' | 'detail' | 'value' | 'relation' | 'tag' | 'on' | 'mark';

/** A stretch of a line in another size, or with a look of its own. */
export interface Span {
  readonly text: string;
  readonly size: number;
  readonly look: 'number' | 'bound' | 'unit';
}

/** One line of text; `y` is its base line. */
export interface TextPiece {
  readonly kind: 'text';
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly width: number;
  readonly spans?: readonly Span[];
}

export interface PathPiece {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly weight?: number;
  readonly dashed?: boolean;
}

/** A part with all that stands in it. */
export interface PartPiece {
  readonly kind: 'part';
  readonly id: string;
  readonly label: string;
  readonly certainty: Certainty;
  readonly box: Box;
  readonly pieces: readonly Piece[];
}

/** A figure of a part: its printed words and its label. */
export interface FigurePiece {
  readonly kind: 'figure';
  readonly id: string;
  readonly pieces: readonly Piece[];
}

/** A relation: a line, its head, its words. */
export interface EdgePiece {
  readonly kind: 'edge';
  readonly from: string;
  readonly to: string;
  readonly certainty: Certainty;
  readonly pieces: readonly Piece[];
}

export type Piece = TextPiece | PathPiece | PartPiece | FigurePiece | EdgePiece;

/** Something that has been measured and not yet been placed; it may be given more height than it needs. */
export interface Sized {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number, height?: number) => readonly Piece[];
}
