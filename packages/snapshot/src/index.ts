export { basePath } from './base-path.ts';
export { appendEntries, chainFile, lineHash, type NewEntry, type Sha256 } from './chain/lines.ts';
export { type ChainLine, readChain, type Sealed, sealedFiles } from './chain/read.ts';
export { type Checked, check, load } from './check.ts';
export * from './codes.ts';
export { describeJsonChange, type JsonChange, jsonChanges } from './compare/json-changes.ts';
export { type ChangeKind, changeKinds, type ObservationChange, type Side } from './compare/observations.ts';
export { type Likeness, type Pair, pairAlike, phraseWithoutNumber } from './compare/pair-alike.ts';
export {
  compareSnapshots,
  type EntryChange,
  type FigureChange,
  type SnapshotComparison,
} from './compare/snapshots.ts';
export {
  ancestors,
  type Data,
  demonstrations,
  type FileContent,
  type Files,
  latest,
  publishingUnions,
  type SnapshotFile,
  type StationsFile,
  type UnionData,
} from './data.ts';
export { type CsvReader, csvReader, csvRows } from './figure-input/csv.ts';
export { missingQuantityFields } from './files/complete-quantities.ts';
export { isSnapshotFile } from './files/known-files.ts';
export { comparePublished } from './files/published.ts';
export { canonicalJson } from './json/canonical.ts';
export { type ParsedJson, parseJson } from './json/parse-json.ts';
export { figureSchemas, jsonSchemas } from './json-schema/json-schema.ts';
export { findPersonalData, type PersonalDataMatch } from './personal-data/find-personal-data.ts';
export { type PersonalCode, type PersonalKind, personalKinds } from './personal-data/text/match.ts';
export { periodTypeWords } from './problem/code-words.ts';
export type { FaultWords } from './problem/fault-words.ts';
export {
  DataError,
  describeFault,
  describeProblem,
  type Fault,
  type LocalizedText,
  type Problem,
  type ProblemLocale,
} from './problem/problem.ts';
export { localeOf } from './problem/problem-locale.ts';
export { textIn } from './problem/problem-text.ts';
export { type ProblemCode, problemWords } from './problem/problem-words.ts';
export type { UnitFamilyName } from './schema/values/unit-family.ts';
export { type IndicatorView, indicatorView } from './select/comparison.ts';
export {
  type Correction,
  correctionsOf,
  isSameNumber,
  type RecordedCorrection,
  recordedCorrection,
} from './select/corrections.ts';
export type { DistributionView, LeftOut } from './select/distribution.ts';
export { type FigureView, figureView } from './select/figure-view.ts';
export { byPlace, maxListed, type Place, regionParts } from './select/places.ts';
export {
  type FigureRow,
  type FormulaInput,
  type NumberedSource,
  type SnapshotRef,
  unionRows,
} from './select/rows.ts';
export { type Selected, selectedOf } from './select/selection.ts';
export { asFiction, type BoundaryView, type StationsView } from './select/stations.ts';
export { type TableCell, type TableSeries, type TableView, tableViewOf } from './select/table.ts';
export { distance, type Position } from './stations/distance.ts';
export { type LocatedStation, located } from './stations/located.ts';
export type {
  Boundary,
  Catalogue,
  ChainEntry,
  Figure,
  Figures,
  Indicator,
  MapSettings,
  Mechanism,
  MechanismEdge,
  MechanismNode,
  NamedFacility,
  Observation,
  Period,
  Scope,
  SiteSettings,
  Snapshot,
  Source,
  Station,
  Stations,
  Table,
  Town,
  Union,
} from './types.ts';
