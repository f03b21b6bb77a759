/** The unions of `data/` as the site reads them, without the checks: for trying figures on what is published. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
import { indicatorView } from '../../../snapshot/src/select/comparison.ts';
import { figureView } from '../../../snapshot/src/select/figure-view.ts';
import { comparisonView } from '../../src/index.ts';

const folder = new URL('../../../../data/', import.meta.url);
const read = <T>(path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T;

function stationsOf(own: string): UnionData['stations'] {
  const file = `${own}/stations.geojson`;
  return existsSync(new URL(file, folder)) ? { file, stations: read<Stations>(file), sha256: null } : null;
}

/** @returns every figure of every union, also the fictional ones, and what several report for one indicator; none where there is no data. */
export function realViews(): FigureView[] {
  if (!existsSync(new URL('indicators.json', folder))) return [];
  const catalogue = read<Catalogue>('indicators.json');
  const indicators = new Map<string, Indicator>(catalogue.indicators.map((entry) => [entry.id, entry]));
  const unions = new Map<string, UnionData>();
  const folders = ['unions', 'demo'].flatMap((place) =>
    readdirSync(new URL(`${place}/`, folder)).map((id) => [`${place}/${id}`, id] as const),
  );
  for (const [own, id] of folders) {
    const place = `${own}/snapshots`;
    const files = existsSync(new URL(place, folder)) ? readdirSync(new URL(place, folder)).sort() : [];
    const snapshots = files.map((name) => ({
      file: `${place}/${name}`,
      snapshot: read<Snapshot>(`${place}/${name}`),
      sha256: null,
    }));
    const figuresFile = `${own}/figures.json`;
    const figures = existsSync(new URL(figuresFile, folder)) ? read<Figures>(figuresFile) : null;
    unions.set(id, {
      union: read<Union>(`${own}/union.json`),
      unionFile: `${own}/union.json`,
      snapshots,
      figures,
      figuresFile,
      stations: stationsOf(own),
      boundary: existsSync(new URL(`${own}/boundary.geojson`, folder))
        ? read<Boundary>(`${own}/boundary.geojson`)
        : null,
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
