import { type EditionName, editions } from '@gongkai/charts/editions';
import { isFictional, type Site, type SiteFigure } from '../site.ts';

/** @returns whether a site has the pictures of its figures for articles, print and links. */
export const hasEditions = ({ data }: Pick<Site, 'data'>): boolean => data.site?.pages?.pictures !== false;

/** Editions of a fictional figure: it shows what is possible, and nobody prints it. */
const fictionalEditions: readonly EditionName[] = ['wechat', 'share'];

/** @returns whether a figure is drawn for a place. */
const isDrawnFor = (figure: SiteFigure, name: EditionName): boolean =>
  !isFictional(figure) || fictionalEditions.includes(name);

/**
 * The editions in which a figure is drawn: what leads to a file of another leads nowhere.
 *
 * @param site which may leave them out
 * @param figure one of the site's
 */
export const editionNamesOf = (site: Pick<Site, 'data'>, figure: SiteFigure): readonly EditionName[] =>
  hasEditions(site) ? editions.map(({ name }) => name).filter((name) => isDrawnFor(figure, name)) : [];
