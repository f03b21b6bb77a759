/** The unions of `data/` as the site reads them, without the checks: for trying figures on what is published. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type {
  Catalogue,
  Figures,
  FigureView,
  Indicator,
  Snapshot,
  Union,
  UnionData,
} from '@gongkai/snapshot';
import { figureView } from '../../../snapshot/src/select.ts';

const folder = new URL('../../../../data/', import.meta.url);
const read = <T>(path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T;

/** @returns every figure of every union, drawn from its newest snapshot; none where there is no data. */
export function realViews(): FigureView[] {
  if (!existsSync(new URL('indicators.json', folder))) return [];
  const catalogue = read<Catalogue>('indicators.json');
  const indicators = new Map<string, Indicator>(catalogue.indicators.map((entry) => [entry.id, entry]));
  const unions = new Map<string, UnionData>();
  for (const id of readdirSync(new URL('unions/', folder))) {
    const place = `unions/${id}/snapshots`;
    const files = existsSync(new URL(place, folder)) ? readdirSync(new URL(place, folder)).sort() : [];
    const snapshots = files.map((name) => ({
      file: `${place}/${name}`,
      snapshot: read<Snapshot>(`${place}/${name}`),
    }));
    const figuresFile = `unions/${id}/figures.json`;
    const figures = existsSync(new URL(figuresFile, folder)) ? read<Figures>(figuresFile) : null;
    unions.set(id, {
      union: read<Union>(`unions/${id}/union.json`),
      unionFile: `unions/${id}/union.json`,
      snapshots,
      figures,
      figuresFile,
    });
  }
  const data = { catalogue, indicators, unions };
  return [...unions.values()].flatMap((entry) =>
    (entry.figures?.figures ?? []).map((figure) => figureView(data, entry, figure)),
  );
}
