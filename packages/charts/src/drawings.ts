/** How each kind that is a chart is drawn; everything else of a figure is in `./markup`. */
export { drawingOf } from './drawing/drawings.ts';
