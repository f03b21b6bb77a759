import type { Draw } from '@gongkai/charts/markup';
import type { FigureKind } from '@gongkai/snapshot';

type Load = () => Promise<Draw | null>;

const none: Load = async () => null;
const chart =
  (kind: FigureKind): Load =>
  async () =>
    (await import('@gongkai/charts/drawings')).drawingOf(kind);

/** How the drawing of each kind is fetched when a figure is made in the browser. Plot comes with charts, the layout of parts with mechanisms. */
export const drawingLoaders: Readonly<Record<FigureKind, Load>> = {
  tiles: none,
  table: none,
  mechanism: async () => (await import('@gongkai/charts/mechanism')).mechanism,
  stations: async () => (await import('@gongkai/charts/stations')).stationMap,
  bars: chart('bars'),
  count: chart('count'),
  rate: chart('rate'),
  cases: chart('cases'),
  money: chart('money'),
  trend: chart('trend'),
  compare: chart('compare'),
};
