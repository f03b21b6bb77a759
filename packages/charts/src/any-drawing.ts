import type { FigureKind } from '@gongkai/snapshot';
import { drawingOf } from './drawing/drawings.ts';
import { mechanism } from './mechanism/mechanism.ts';
import type { Draw } from './page/figure.ts';

/** @returns how a kind is drawn, with Plot or with a layout of parts; null for one that has no picture in a page. */
export function anyDrawing(kind: FigureKind): Draw | null {
  return kind === 'mechanism' ? mechanism : drawingOf(kind);
}
