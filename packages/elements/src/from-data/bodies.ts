import { type Body, chartBody } from '@gongkai/charts/markup';
import type { FigureKind, OneAxisKind } from '@gongkai/snapshot';

/** Kinds whose code is large or brings a library of its own, and how it is fetched. */
export const heavyBodies: Partial<Record<FigureKind, () => Promise<Body>>> = {
  mechanism: async () => (await import('@gongkai/charts/mechanism-body')).mechanismBody,
  trend: async () => (await import('@gongkai/charts/trend-body')).trendBody,
  series: async () => (await import('./plotted-bodies.ts')).seriesBody,
  distribution: async () => (await import('./plotted-bodies.ts')).distributionBody,
  heat: async () => (await import('@gongkai/charts/heat')).heatBody,
  stations: async () => (await import('@gongkai/charts/stations')).stationsBody,
};

/**
 * The kinds of `isOneAxisKind` (which itself would be loaded with the list of codes, beyond the budget of a table), and whether `chartBody` writes
 * them: most pages have these. One with a body of its own is `false` and comes with `lightBody`.
 */
const plainRows: Readonly<Record<OneAxisKind, boolean>> = { bars: true, count: true, rate: true };

/**
 * @param kind of a figure
 * @returns how its body is written; of what needs no library it is there already
 * @throws where its code cannot be loaded
 */
export async function loadBody(kind: FigureKind): Promise<Body> {
  if (plainRows[kind as OneAxisKind] === true) return chartBody;
  const body =
    (await heavyBodies[kind]?.()) ?? (await import('@gongkai/charts/light-bodies')).lightBody(kind);
  if (!body) throw new Error(`no body: ${kind}`);
  return body;
}
