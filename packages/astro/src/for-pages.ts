/** What pages of a site's own need: they are bundled by Astro, in no other place do these modules exist. */
export { siteWords } from 'virtual:gongkai/words';
export { inScript } from './languages/in-script.ts';
export { identity, links, locale, site } from './site-data.ts';
