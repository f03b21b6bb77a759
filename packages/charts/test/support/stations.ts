/** Figures of made-up stations, as many as a test needs. */
import type { FigureView, Station } from '@gongkai/snapshot';
import {
  type CountyPlan,
  countyStations,
  demoBoundary,
  demoPlan,
  stationsFile,
} from '../../../snapshot/scripts/demo-stations.ts';
import { union } from './view.ts';

const settings = { attribution: '虚构的界线', reviewNumber: '示例S(2026)000号' };

/**
 * @param count of stations
 * @param more another plan, other stations, without a boundary
 * @returns a figure of them
 */
export function stationsView(
  count: number,
  more: {
    readonly plan?: Partial<CountyPlan>;
    readonly stations?: readonly Station[];
    readonly boundary?: false;
  } = {},
): FigureView {
  const plan = { ...demoPlan, union: 'demo', count, ...more.plan };
  const { features, towns = [], sources, coordinateSystem } = stationsFile(plan, '普查（虚构）');
  const source = sources[0];
  return {
    figure: {
      id: 'demo-stations',
      kind: 'stations',
      domain: 'facilities',
      title: '站点在哪里',
      select: { stations: {} },
    },
    union: { ...union, synthetic: true },
    rows: [],
    mechanism: null,
    sources: source ? [{ source, number: 1 }] : [],
    snapshots: [],
    stations: {
      stations: more.stations ?? features,
      coordinateSystem,
      towns,
      boundary: more.boundary === false ? null : { geometry: demoBoundary.geometry, ...settings },
      baseMap: null,
    },
  };
}

export { countyStations };
