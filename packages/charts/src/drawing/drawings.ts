import type { FigureKind, FigureView } from '@gongkai/snapshot';
import { bars } from '../kinds/bars/picture.ts';
import { cases } from '../kinds/cases/picture.ts';
import { compare } from '../kinds/compare/compare.ts';
import { count } from '../kinds/count/picture.ts';
import { money } from '../kinds/money/picture.ts';
import { rate } from '../kinds/rate/picture.ts';
import { trend } from '../kinds/trend/trend.ts';
import type { DrawOptions } from '../options.ts';

type Draw = (view: FigureView, options: DrawOptions) => string;

/** How each kind that is a chart is drawn in a page. */
export const drawings = { bars, count, rate, cases, money, trend, compare } as const satisfies Partial<
  Record<FigureKind, Draw>
>;

/** @returns how a kind is drawn, or null for one that has no picture in a page. */
export function drawingOf(kind: FigureKind): Draw | null {
  return (drawings as Partial<Record<FigureKind, Draw>>)[kind] ?? null;
}
