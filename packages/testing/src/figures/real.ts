/** The unions of `data/` as the site reads them, without the checks: for trying figures on what is published. */

import { comparisonView } from '@gongkai/charts';
import type {
  Boundary,
  Catalogue,
  Figures,
  FigureView,
  Indicator,
  Snapshot,
  Stations,
  Union,
  UnionData,
} from '@gongkai/snapshot';
import { figureView, indicatorView } from '@gongkai/snapshot';

/** Every data file, as text: imported rather than read, so that a browser has them, too. */
const files = new Map(
  Object.entries(
    import.meta.glob<string>('../../../../data/{indicators.json,unions/**/*.*json,demo/**/*.*json}', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace(/^.*\/data\//, ''), text] as const),
);
const read = <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T;
const has = (path: string) => files.has(path);

function stationsOf(own: string): UnionData['stations'] {
  const file = `${own}/stations.geojson`;
  return has(file) ? { file, stations: read<Stations>(file), sha256: null } : null;
}

/** @returns every figure of every union, also the fictional ones, and what several report for one indicator; none where there is no data. */
export function realViews(): FigureView[] {
  if (!has('indicators.json')) return [];
  const catalogue = read<Catalogue>('indicators.json');
  const indicators = new Map<string, Indicator>(catalogue.indicators.map((entry) => [entry.id, entry]));
  const unions = new Map<string, UnionData>();
  const folders = [...files.keys()].sort().flatMap((path) => {
    const [, own, id] = /^(\w+\/([^/]+))\/union\.json$/.exec(path) ?? [];
    return own === undefined || id === undefined ? [] : [[own, id] as const];
  });
  for (const [own, id] of folders) {
    const place = `${own}/snapshots`;
    const snapshots = [...files.keys()]
      .filter((path) => path.startsWith(`${place}/`))
      .sort()
      .map((file) => ({ file, snapshot: read<Snapshot>(file), sha256: null }));
    const figuresFile = `${own}/figures.json`;
    const figures = has(figuresFile) ? read<Figures>(figuresFile) : null;
    unions.set(id, {
      union: read<Union>(`${own}/union.json`),
      unionFile: `${own}/union.json`,
      ownIndicators: [],
      indicatorsFile: `${own}/indicators.json`,
      snapshots,
      figures,
      figuresFile,
      stations: stationsOf(own),
      boundary: has(`${own}/boundary.geojson`) ? read<Boundary>(`${own}/boundary.geojson`) : null,
    });
  }
  const data = { catalogue, indicators, unions };
  const own = [...unions.values()].flatMap((entry) =>
    (entry.figures?.figures ?? []).map((figure) => figureView(data, entry, figure)),
  );
  const together = catalogue.indicators.flatMap(
    (indicator) => comparisonView(indicatorView(data, indicator)) ?? [],
  );
  return [...own, ...together];
}
