export { type ErrorDetail, type SelectDetail, StationMap } from './station-map/station-map.ts';
export { setMapWorkerUrl } from './zoom/worker-setting.ts';
