import type { FigureKind } from '@gongkai/snapshot';
import { adoptSheet, type Sheet } from './adopt-sheet.ts';
import { siblingUrl } from './sibling-url.ts';

/** Each module has one sheet and nothing else: what is Vite's stands there alone, so that the package can be built module by module. */
type Load = () => Promise<{ readonly text: string; readonly address: string }>;

const figure: Load = () => import('./sheets/figure.ts');
const tile: Load = () => import('./sheets/tiles.ts');
const plot: Load = () => import('./sheets/plot.ts');

/** The sheets that some kinds need beside that of rows. */
const own: Partial<Record<FigureKind, Load>> = {
  tiles: tile,
  mechanism: () => import('./sheets/mechanism.ts'),
  stations: () => import('./sheets/stations.ts'),
  trend: plot,
  series: plot,
  distribution: plot,
  heat: plot,
};

async function sheetOf(load: Load): Promise<Sheet> {
  const { text, address } = await load();
  return { text, address: siblingUrl(address, import.meta.url) };
}

/**
 * @param kind of a figure, as its `data-kind` says it
 * @returns the sheets that it needs
 */
export async function sheetsOf(kind: string): Promise<readonly Sheet[]> {
  const more = own[kind as FigureKind];
  return Promise.all([figure, ...(more ? [more] : [])].map(sheetOf));
}

/** @returns the sheet of one tile that stands alone. */
export async function tileSheets(): Promise<readonly Sheet[]> {
  return [await sheetOf(tile)];
}

/**
 * Gives the tree in which a figure of the server's stands the sheets that it needs.
 *
 * @param root the tree
 * @param kind of the figure; `tile` for one tile
 */
export async function dress(root: Document | ShadowRoot, kind: string): Promise<void> {
  for (const sheet of await (kind === 'tile' ? tileSheets() : sheetsOf(kind))) await adoptSheet(root, sheet);
}
