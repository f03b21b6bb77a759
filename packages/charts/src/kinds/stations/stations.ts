/** Stations, with d3-geo: the HTML of a figure and its drawn map; everything else of a figure is in `../markup`. */
export { stationMap } from './draw.ts';
export { stationsBody } from './html.ts';
