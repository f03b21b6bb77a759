import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';

/** Draws one picture of a figure. Drawings bring scales, a layout library or projections with them, so they are handed in where they are light to miss. */
export type Draw = (view: FigureView, options: DrawOptions) => string;
