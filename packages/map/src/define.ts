/** Registers the map of stations. */
import './station-map/station-map.define.ts';
