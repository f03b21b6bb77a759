/** Every schema of the data model in one place: types, run-time checks and JSON Schema files all come from these. */
export { figure, figures } from './schema/figure.ts';
export { catalogue, indicator } from './schema/indicator.ts';
export { mechanism, mechanismEdge, mechanismNode } from './schema/mechanism.ts';
export { citation, denominator, formula, observation, period, scope } from './schema/observation.ts';
export { quantity } from './schema/quantity.ts';
export { site } from './schema/site.ts';
export { namedFacility, snapshot, source } from './schema/snapshot.ts';
export { boundary, station, stationProperties, stations, town } from './schema/stations.ts';
export { table, tableCell, tableSeries } from './schema/table.ts';
export { mapSettings, union } from './schema/union.ts';
export { wording } from './schema/wording.ts';
