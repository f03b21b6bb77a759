import { loadSite } from '@gongkai/astro';

/** The data of this site, read and checked once for all pages. */
export const site = await loadSite();
