import type { FigureKind } from '@gongkai/snapshot';
import { drawingOf } from './drawing/drawings.ts';
import { densePicture } from './kinds/dense-pictures.ts';
import { mechanism } from './kinds/mechanism/mechanism.ts';
import { stationMap } from './kinds/stations/draw.ts';
import type { Draw } from './page/draw.ts';

/** @returns how a kind is drawn, as a chart, with a layout of parts or as a map; null for one that has no picture in a page. */
export function anyDrawing(kind: FigureKind): Draw | null {
  if (kind === 'stations') return stationMap;
  const dense = densePicture(kind);
  if (dense !== null) return dense;
  return kind === 'mechanism' ? mechanism : drawingOf(kind);
}
