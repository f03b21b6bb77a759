import type { Site } from '../site.ts';

/** @returns whether a site has the pictures of its figures for articles, print and links. */
export const hasEditions = ({ data }: Pick<Site, 'data'>): boolean => data.site?.pages?.pictures !== false;
