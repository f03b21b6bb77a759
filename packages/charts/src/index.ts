export { comparisonId, comparisonView } from './compare/figure.ts';
export { type Reason, whyNotComparable } from './compare/reasons.ts';
export { figureCsv, rowsCsv } from './download/csv.ts';
export { figureJson } from './download/json.ts';
export { figureSvg } from './download/svg.ts';
export { bars } from './drawing/bars.ts';
export { count } from './drawing/count.ts';
export { drawingOf, drawings } from './drawing/drawings.ts';
export { rate } from './drawing/rate.ts';
export { figureHtml } from './figure-html.ts';
export { mechanism } from './mechanism/mechanism.ts';
export {
  type DrawOptions,
  drawingWidths,
  type FigureLinks,
  type FigureOptions,
  type Locale,
  locales,
  mechanismWidths,
  type SourceOptions,
  type TableOptions,
  type Theme,
  type TileOptions,
  themes,
  type WordOptions,
} from './options.ts';
export type { Draw } from './page/draw.ts';
export { figureMarkup } from './page/figure.ts';
export { Html, html, raw } from './page/html.ts';
export { outline } from './page/outline.ts';
export { printedHtml } from './page/printed.ts';
export { summary } from './page/summary.ts';
export { table } from './page/table.ts';
export { kpiTile, tiles } from './page/tile.ts';
export { areaColour } from './palette.ts';
export { formulaWords, shownWords } from './row/shown.ts';
export { stationMap } from './stations/draw.ts';
export { groupDomain, groupKinds, groupOf, type StationGroup, stationGroups } from './stations/groups.ts';
export { groupCounts } from './stations/legend.ts';
export { legendHtml } from './stations/legend-html.ts';
export { type UnionMark, unionsMap } from './stations/overview.ts';
export { type Route, routesTo } from './stations/routes.ts';
export { stationWordsOf } from './stations/words/dictionary.ts';
export {
  certaintyWords,
  dimensionLabel,
  domainLabel,
  formLabel,
  kindMeaning,
  kindWords,
  levelLabel,
  rowLabel,
  statusWords,
} from './words/labels.ts';
export { periodWords } from './words/period.ts';
export { scopeWords } from './words/scope.ts';
