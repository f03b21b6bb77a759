import { newestSnapshot } from '@gongkai/charts/editions';
import { allFigures, isFictional, type Site, type SiteFigure } from '../site.ts';
import type { Archive } from './archive.ts';

/** A figure with the hash of the snapshot as which it can be frozen. */
export interface Freezable {
  readonly figure: SiteFigure;
  readonly hash: string;
}

/**
 * The hash that stands for all that a figure shows: that of the newest snapshot of its one union. A figure of several unions changes with each of
 * them and has none, and fiction is not kept.
 *
 * @returns 64 hexadecimal digits, or null
 */
export function frozenHash(figure: SiteFigure): string | null {
  if (isFictional(figure) || figure.view.union === null) return null;
  return newestSnapshot(figure.view)?.sha256 ?? null;
}

/** @returns the figures that have no frozen page yet as they are now, without those that were taken down. */
export function unfrozen(site: Site, { pages, takedowns }: Archive): readonly Freezable[] {
  const known = new Set([...pages, ...takedowns].map(({ hash, figure }) => `${hash}/${figure}`));
  return allFigures(site).flatMap((figure) => {
    const hash = frozenHash(figure);
    return hash === null || known.has(`${hash}/${figure.figure.id}`) ? [] : [{ figure, hash }];
  });
}
