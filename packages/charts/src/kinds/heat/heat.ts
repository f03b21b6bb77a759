/** What writes this kind of figure in a browser, without Plot. */
export { heatBody } from './html.ts';
