import type { FigureOptions, TableOptions, TileOptions } from '@gongkai/charts';
import { parseHTML } from 'linkedom';
import { addresses } from './addresses.ts';
import type { Site, SiteFigure } from './site.ts';

/** One DOM for the whole build: drawings attach nothing to it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Addresses and names that every tile, table and figure of a site is written with. */
export function rowOptions(site: Site): TableOptions & TileOptions {
  return {
    unionName: site.unionName,
    sourceHref: (source, row) =>
      row ? addresses.printed(row.observation.id) : addresses.source(source.id, source.id),
    indicatorHref: (row) => addresses.indicator(row.indicator.id),
    unionHref: (row) => addresses.union(row.union.id),
  };
}

/**
 * @param site the site
 * @param siteFigure the figure to be written
 * @param png whether there is a PNG file of it
 */
export function figureOptions(site: Site, { figure, entry }: SiteFigure, png: boolean): FigureOptions {
  return {
    ...rowOptions(site),
    document,
    sourceHref: (source, row) =>
      row ? addresses.printed(row.observation.id) : addresses.source(entry.union.id, source.id),
    links: {
      page: addresses.figure(figure.id),
      csv: addresses.figureFile(figure.id, 'csv'),
      json: addresses.figureFile(figure.id, 'json'),
      svg: addresses.figureFile(figure.id, 'svg'),
      ...(png ? { png: addresses.figureFile(figure.id, 'png') } : {}),
    },
  };
}

export { document };
