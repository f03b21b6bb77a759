import type { FigureKind, FigureView } from '@gongkai/snapshot';
import { compare } from '../compare/compare.ts';
import type { DrawOptions } from '../options.ts';
import { trend } from '../trend/trend.ts';
import { bars } from './bars.ts';
import { cases } from './cases.ts';
import { count } from './count.ts';
import { money } from './money.ts';
import { rate } from './rate.ts';

type Draw = (view: FigureView, options: DrawOptions) => string;

/** How each kind that is a chart is drawn in a page. */
export const drawings = { bars, count, rate, cases, money, trend, compare } as const satisfies Partial<
  Record<FigureKind, Draw>
>;

/** @returns how a kind is drawn, or null for one that has no picture in a page. */
export function drawingOf(kind: FigureKind): Draw | null {
  return (drawings as Partial<Record<FigureKind, Draw>>)[kind] ?? null;
}
