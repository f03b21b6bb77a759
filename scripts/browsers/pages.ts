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

function stationsIn(dist: string, id: string): number {
  const text = readFileSync(path.join(dist, `figures/${id}.json`), 'utf8');
  const { stations: shown } = JSON.parse(text) as { stations?: { stations: unknown[] } };
  return shown?.stations.length ?? 0;
}

const inFolder = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();

/** How the pages of a site are described. */
function describer(dist: string) {
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
  return {
    union(id: string): CheckedPage {
      const snapshots = path.join(dist, 'data/unions', id, 'snapshots');
      return page(`unions/${id}/`, path.join(snapshots, inFolder(snapshots, '.json').at(-1) ?? ''), []);
    },
    figure(id: string): CheckedPage {
      const shown = stationsIn(dist, id);
      const described = page(`figures/${id}/`, json(id), ['csv', 'json', 'svg']);
      return shown > 0 ? { ...described, folds: false, stations: shown } : described;
    },
  };
}

/** @returns the pages of our own built site that are checked. */
export function checkedPages(dist: string): CheckedPage[] {
  const page = describer(dist);
  return [page.union(union), ...[figure, ...others, stations].map(page.figure)];
}

/** @returns the pages of every union and every figure of any built site */
export function allPages(dist: string): CheckedPage[] {
  const page = describer(dist);
  const unions = readdirSync(path.join(dist, 'unions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const figures = inFolder(path.join(dist, 'figures'), '.json').map((file) => path.basename(file, '.json'));
  return [...unions.map(page.union), ...figures.map(page.figure)];
}
