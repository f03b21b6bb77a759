const snapshot = /^(?:unions|demo)\/[^/]+\/snapshots\/[^/]+\.json$/;

/** The files that the data consists of; below `demo/` stand unions that are made up. */
const dataFiles = [
  /^(indicators|site)\.json$/,
  /^(unions|demo)\/[^/]+\/(union|figures|indicators)\.json$/,
  /^(unions|demo)\/[^/]+\/(stations|boundary)\.geojson$/,
  snapshot,
  /^chain\.jsonl$/,
];

const schemaFile =
  /^schema\/(snapshot|union|indicators|own-indicators|figures|stations|boundary|site|chain)\.schema\.json$/;

/** What the names of data files are, for messages. */
export const knownNames =
  'indicators.json | site.json | chain.jsonl | {unions,demo}/…/{union,figures,indicators}.json | {unions,demo}/…/{stations,boundary}.geojson | {unions,demo}/…/snapshots/….json';

/**
 * Tells whether a path below the data folder is that of a snapshot.
 *
 * @example
 * ```ts
 * isSnapshotFile('unions/sample/snapshots/2026-01-31.json'); // true
 * isSnapshotFile('unions/sample/union.json'); // false
 * ```
 */
export const isSnapshotFile = (file: string): boolean => snapshot.test(file);

/** Tells whether a path below the data folder is that of a file with data. */
export const isDataFile = (file: string): boolean => dataFiles.some((pattern) => pattern.test(file));

/** Tells whether a file may stand in the data folder. Whatever else does is reported, because the folder is published. */
export const isKnownFile = (file: string): boolean => isDataFile(file) || schemaFile.test(file);
