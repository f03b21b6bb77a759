/** Stations, with d3-geo: the HTML of a figure and its drawn map; everything else of a figure is in `../markup`. */

export { stationsBody } from './html.ts';
export { stationMap } from './map/draw.ts';
