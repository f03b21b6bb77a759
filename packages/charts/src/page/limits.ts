import type { FigureView } from '@gongkai/snapshot';
import type { FigureOptions } from '../options.ts';
import { rowWordsOf } from '../words/row-words.ts';

/** So many rows, parts or sources are written out in a page: the rest is in the files. */
export const maxListed = 200;

/** @returns the view with at most so many rows, parts, sources and snapshots; the same view where it has no more. */
export function firstOf(view: FigureView, most: number): FigureView {
  const { rows, mechanism, sources, snapshots } = view;
  const parts = mechanism?.nodes.length ?? 0;
  if (Math.max(rows.length, parts, sources.length, snapshots.length) <= most) return view;
  const nodes = mechanism?.nodes.slice(0, most) ?? [];
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = mechanism?.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)) ?? [];
  return {
    ...view,
    rows: rows.slice(0, most),
    mechanism: mechanism && { ...mechanism, nodes, edges: edges.slice(0, 2 * most) },
    sources: sources.slice(0, most),
    snapshots: snapshots.slice(0, most),
  };
}

/** @returns that not all of a figure is written out, where that is so. */
export function limitNotes(view: FigureView, options: FigureOptions): readonly string[] {
  const { rows, mechanism } = view;
  const words = rowWordsOf(options.locale).figure;
  const parts = mechanism?.nodes.length ?? 0;
  const rest = options.links?.csv || options.links?.json ? words.restInFiles : '';
  return [
    rows.length > maxListed ? words.listedFirst(maxListed, rows.length) + rest : '',
    parts > maxListed ? words.partsFirst(maxListed, parts) + rest : '',
  ].filter((note) => note !== '');
}
