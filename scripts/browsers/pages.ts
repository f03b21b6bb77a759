/** The pages that are checked, one of each kind that shows figures, with what must stand on them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A number as the data has it. */
export interface Printed {
  readonly id: string;
  readonly printed: string;
}

/** A page that is opened in every engine. */
export interface CheckedPage {
  readonly path: string;
  readonly observations: readonly Printed[];
  /** It has tiles beside its charts. */
  readonly tiles: boolean;
  /** How many stations its map has; none where it has no map. */
  readonly stations: number;
}

/** The widths of a phone and of a desk. */
export const widths = [375, 1280] as const;

const union = 'hanyin';
const figure = 'hanyin-stations';
const stations = 'demo-stations';
/** One of each element beside it. */
const others = [
  'demo-cases',
  'demo-cases-trend',
  'compare-service-stations',
  'baise-home-station-point',
] as const;

function observationsIn(file: string): Printed[] {
  const { observations } = JSON.parse(readFileSync(file, 'utf8')) as {
    observations: { id: string; quantity: { printed?: string } }[];
  };
  return observations.map(({ id, quantity }) => ({ id, printed: quantity.printed ?? '推算' }));
}

function stationsIn(dist: string): number {
  const text = readFileSync(path.join(dist, `figures/${stations}.json`), 'utf8');
  return (JSON.parse(text) as { stations: { stations: unknown[] } }).stations.stations.length;
}

/** @returns the pages of a built site that are checked. */
export function checkedPages(dist: string): CheckedPage[] {
  const snapshots = path.join(dist, 'data/unions', union, 'snapshots');
  const newest = readdirSync(snapshots)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .pop();
  const ofUnion = observationsIn(path.join(snapshots, newest ?? ''));
  const ofFigure = observationsIn(path.join(dist, `figures/${figure}.json`));
  return [
    { path: `unions/${union}/`, observations: ofUnion, tiles: true, stations: 0 },
    { path: `figures/${figure}/`, observations: ofFigure, tiles: false, stations: 0 },
    ...[figure, ...others].map((id) => ({
      path: `embed/${id}/`,
      observations: observationsIn(path.join(dist, `figures/${id}.json`)),
      tiles: false,
      stations: 0,
    })),
    { path: `embed/${stations}/`, observations: [], tiles: false, stations: stationsIn(dist) },
  ];
}
