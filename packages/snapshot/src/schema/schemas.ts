/** Every schema of the data model in one place: types, run-time checks and JSON Schema files all come from these. */
export { chainEntry } from './chain.ts';
export { figure, figures } from './figure.ts';
export { catalogue, indicator } from './indicator.ts';
export { mechanism, mechanismEdge, mechanismNode } from './mechanism.ts';
export { citation, denominator, formula, observation, period, scope } from './observation.ts';
export { site } from './site.ts';
export { correction, namedFacility, snapshot, source } from './snapshot.ts';
export { boundary, station, stationProperties, stations, town } from './stations.ts';
export { table, tableCell, tableSeries } from './table.ts';
export { mapSettings, union } from './union.ts';
export { quantity } from './values/quantity.ts';
export { wording } from './values/wording.ts';
