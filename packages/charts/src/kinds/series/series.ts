/** What writes this kind of figure in a browser, with Plot. */
export { seriesBody } from './html.ts';
