import type { FigureView, SnapshotRef } from '@gongkai/snapshot';

/** Digits of a hash that name a version of a figure. */
export const versionDigits = 12;

/** The newest snapshot that a figure draws on, which is the version of the figure. */
export function newestSnapshot({ snapshots }: Pick<FigureView, 'snapshots'>): SnapshotRef | null {
  return snapshots.reduce<SnapshotRef | null>(
    (newest, one) => (newest === null || one.date > newest.date ? one : newest),
    null,
  );
}

/**
 * The version of a figure: the first digits of the hash of its newest snapshot.
 *
 * @param view a figure with what it shows
 * @returns twelve hexadecimal digits; null where the snapshot was not read from a file
 */
export function versionOf(view: Pick<FigureView, 'snapshots'>): string | null {
  return newestSnapshot(view)?.sha256?.slice(0, versionDigits) ?? null;
}

/**
 * The address of a figure's page that says what became of this version.
 *
 * @param view a figure with what it shows
 * @param url address of the site, of `data/site.json`
 * @returns an absolute address; null without `url`: nothing else knows where the site is
 */
export function versionAddress(
  view: Pick<FigureView, 'figure' | 'snapshots'>,
  url: string | undefined,
): string | null {
  if (url === undefined) return null;
  const page = new URL(`figures/${view.figure.id}/`, url.endsWith('/') ? url : `${url}/`);
  const version = versionOf(view);
  if (version !== null) page.searchParams.set('v', version);
  return page.href;
}
