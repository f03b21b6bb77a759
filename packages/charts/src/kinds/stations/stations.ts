/** The drawing of stations, with d3-geo; everything else of a figure is in `../markup`. */
export { stationMap } from './draw.ts';
