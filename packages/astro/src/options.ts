import type { FigureOptions, TableOptions, TileOptions } from '@gongkai/charts';
import type { SnapshotFile, UnionData } from '@gongkai/snapshot';
import { addresses } from './addresses.ts';
import { siteLinks } from './links.ts';
import { languageOf, newest, type Site, type SiteFigure } from './site.ts';

/** @returns the date of a snapshot that a newer one has followed; nothing for the newest. */
export const supersededDate = (entry: UnionData, file: SnapshotFile): string | undefined =>
  file === newest(entry) ? undefined : file.snapshot.date;

/** Addresses and names that every tile, table and figure of a site is written with. */
export function rowOptions(site: Site): TableOptions & TileOptions {
  const links = siteLinks(site);
  return {
    locale: languageOf(site),
    unionName: site.unionName,
    sourceHref: (source, row) => {
      const place = site.placeOf(source);
      if (place === null) return null;
      const { union } = place.entry;
      const earlier = supersededDate(place.entry, place.snapshotFile);
      return row
        ? links.printed(union, row.observation.id, source, earlier)
        : links.source(union, source, earlier);
    },
    indicatorHref: (row) => links.indicator(row.indicator.id),
    unionHref: (row) => addresses.union(row.union.id),
  };
}

/**
 * @param site the site
 * @param siteFigure the figure to be written
 * @param png whether there is a PNG file of it
 */
export function figureOptions(site: Site, { figure }: SiteFigure, png: boolean): FigureOptions {
  return {
    ...rowOptions(site),
    earlyTools: true,
    links: {
      page: addresses.figure(figure.id),
      use: addresses.use(figure.id),
      csv: addresses.figureFile(figure.id, 'csv'),
      json: addresses.figureFile(figure.id, 'json'),
      svg: addresses.figureFile(figure.id, 'svg'),
      ...(png ? { png: addresses.figureFile(figure.id, 'png') } : {}),
    },
  };
}
