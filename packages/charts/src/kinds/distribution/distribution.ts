/** What writes this kind of figure in a browser, with Plot. */
export { distributionBody } from './html.ts';
