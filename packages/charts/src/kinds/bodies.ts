import type { FigureKind } from '@gongkai/snapshot';
import type { Body } from '../page/body.ts';
import { chartBody } from '../rows/chart.ts';
import { casesBody } from './cases/html.ts';
import { compareBody } from './compare/html.ts';
import { moneyBody } from './money/html.ts';
import { tableBody } from './table/html.ts';
import { tilesBody } from './tiles/html.ts';

/** The fluid HTML of the kinds that are rows or tiles: neither a library of their own nor much code. */
export const lightBodies = {
  bars: chartBody,
  count: chartBody,
  rate: chartBody,
  cases: casesBody,
  money: moneyBody,
  compare: compareBody,
  tiles: tilesBody,
  table: tableBody,
} as const satisfies Partial<Record<FigureKind, Body>>;

const byKind: Partial<Record<FigureKind, Body>> = lightBodies;

/**
 * Gives what writes the body of a kind of figure.
 *
 * @returns how a kind is written, or null for one whose code is loaded on its own.
 * @example
 * ```ts
 * lightBody('bars') === null; // false
 * lightBody('mechanism'); // null: import it from @gongkai/charts/mechanism-body
 * ```
 */
export const lightBody = (kind: FigureKind): Body | null => byKind[kind] ?? null;
