/** Figures of made-up stations, as many as a test needs. */
import type { FigureView, Station } from '@gongkai/snapshot';
import {
  type CountyPlan,
  countyBoundary,
  countyStations,
  demoPlan,
  stationsFile,
} from '../made-up/demo-stations.ts';
import { union } from './view.ts';

const settings = { attribution: '虚构的界线', reviewNumber: '示例S(2026)000号' };

/** A county on land, whose stations are shown as real ones are. Nobody publishes it: only tests see what may be done with its stations. */
const { synthetic: _, ...unmarked } = demoPlan;
const testPlan: CountyPlan = { ...unmarked, union: 'demo', centre: [110.2, 33.2] };

/**
 * @param count of stations
 * @param more another plan, other stations, without a boundary, or as fiction
 * @returns a figure of them
 */
export function stationsView(
  count: number,
  more: {
    readonly plan?: Partial<CountyPlan>;
    readonly stations?: readonly Station[];
    readonly boundary?: false;
    readonly synthetic?: true;
  } = {},
): FigureView {
  const plan = { ...testPlan, count, ...more.plan };
  const { features, towns = [], sources, coordinateSystem, surveyed } = stationsFile(plan, '普查（虚构）');
  const source = sources[0];
  const own = more.synthetic ? { ...union, synthetic: true as const } : union;
  return {
    figure: {
      id: 'demo-stations',
      kind: 'stations',
      domain: 'facilities',
      title: '站点在哪里',
      select: { stations: {} },
    },
    union: own,
    rows: [],
    mechanism: null,
    sources: source ? [{ source, number: 1 }] : [],
    snapshots: [{ union: own, date: surveyed, sha256: null }],
    stations: {
      stations: more.stations ?? features,
      coordinateSystem,
      towns,
      boundary: more.boundary === false ? null : { geometry: countyBoundary(testPlan), ...settings },
      baseMap: null,
    },
  };
}

export { countyStations };
