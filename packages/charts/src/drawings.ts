/** How each kind that is a chart is drawn, with Plot; everything else of a figure is in `./markup`. */
export { drawingOf } from './drawing/drawings.ts';
