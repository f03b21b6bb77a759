/** The pages that are checked, one of each kind that shows figures, with what must stand on them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A number as the data has it. */
export interface Printed {
  readonly id: string;
  readonly printed: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** It stands on a track from 0 to 100 %. */
  readonly isRate: boolean;
}

/** A page that is opened in every engine. */
export interface CheckedPage {
  readonly path: string;
  readonly observations: readonly Printed[];
  /** Of a figure that is drawn from a table: its cells, of which it lists what matters. */
  readonly cells: readonly Printed[];
  /** It has tiles beside its charts. */
  readonly tiles: boolean;
  /** Something in its figures folds away. */
  readonly folds: boolean;
  /** Files to which its first figure leads: all of them stand on a figure's own page. */
  readonly files: readonly string[];
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
  'demo-cases-series',
  'demo-cases-distribution',
  'demo-consultations-heat',
  'shifang-participation',
  'compare-service-stations',
  'baise-home-station-point',
] as const;

interface Entry {
  readonly id: string;
  /** A cell of a table may hold a code alone. */
  readonly quantity?: {
    readonly printed?: string;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string | null;
  };
}

interface Told {
  readonly observations: readonly Entry[];
  readonly table?: { readonly series: readonly { readonly cells: readonly Entry[] }[] };
}

const toldIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Told;

const printedOf = (entries: readonly Entry[]): readonly Printed[] =>
  entries.flatMap(({ id, quantity }) => {
    if (!quantity) return [];
    const { printed = '推算', value, low, high, unit } = quantity;
    return { id, printed, value, low, high, isRate: unit === '%' };
  });

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
  const page = (address: string, file: string, files: readonly string[]): CheckedPage => {
    const html = readFileSync(path.join(dist, address, 'index.html'), 'utf8');
    const { observations, table } = toldIn(file);
    return {
      path: address,
      observations: printedOf(observations),
      cells: printedOf(table?.series.flatMap(({ cells }) => cells) ?? []),
      tiles: html.includes('<gk-kpi-tile'),
      folds: html.includes('class="gk-more"'),
      files,
      stations: 0,
    };
  };
  const json = (id: string) => path.join(dist, `figures/${id}.json`);
  return [
    page(`unions/${union}/`, path.join(snapshots, newest ?? ''), ['csv']),
    page(`figures/${figure}/`, json(figure), ['csv', 'json', 'svg']),
    ...[figure, ...others].map((id) => page(`embed/${id}/`, json(id), ['csv'])),
    { ...page(`embed/${stations}/`, json(stations), ['csv']), folds: false, stations: stationsIn(dist) },
  ];
}
