import './whole-reader.ts';

export { sansFonts, serifFonts } from './drawing/svg.ts';
export { type BriefOptions, briefFigure } from './figure-brief.ts';
export { figureHtml } from './figure-html.ts';
export {
  csvText,
  figureCsv,
  type RowColumn,
  type RowTable,
  type RowTableOptions,
  rowsCsv,
  rowTable,
} from './files/csv.ts';
export { type FigureJsonOptions, figureJson } from './files/json.ts';
export { figureSvg } from './files/svg.ts';
export { Html, html, raw } from './html/html.ts';
export { viewOf } from './input/figure-view.ts';
export { bars } from './kinds/bars/picture.ts';
export { comparisonView } from './kinds/compare/figure.ts';
export { type Reason, whyNotComparable } from './kinds/compare/reasons.ts';
export { count } from './kinds/count/picture.ts';
export { outline } from './kinds/mechanism/html.ts';
export { mechanism } from './kinds/mechanism/mechanism.ts';
export { pictures } from './kinds/pictures.ts';
export { rate } from './kinds/rate/picture.ts';
export { hoursParts } from './kinds/stations/list/hours-words.ts';
export { legendHtml } from './kinds/stations/list/legend-html.ts';
export { inSystem, type Route, routesTo, type ShiftedSystem } from './kinds/stations/list/routes.ts';
export { stationMap } from './kinds/stations/map/draw.ts';
export { type UnionMark, unionsMap } from './kinds/stations/map/overview.ts';
export { groupCounts } from './kinds/stations/model/legend.ts';
export { stationWordsOf } from './kinds/stations/words/dictionary.ts';
export { table } from './kinds/table/table.ts';
export { kpiTile, tiles } from './kinds/tiles/tile.ts';
export {
  type DrawOptions,
  type FigureLinks,
  type FigureOptions,
  type Locale,
  locales,
  type SourceOptions,
  type TableOptions,
  type Theme,
  type TileOptions,
  themes,
  type WordOptions,
} from './options.ts';
export type { Body } from './page/body.ts';
export type { Draw } from './page/draw.ts';
export { figureMarkup } from './page/figure.ts';
export { printedHtml } from './page/printed.ts';
export { withRowIds } from './page/row-ids.ts';
export {
  type ColourOptions,
  type GivenPalette,
  type Palette,
  paletteOf,
  palettes,
} from './palette.ts';
export { paletteCss, paletteTokens } from './palette-css.ts';
export { commonPeriod } from './row/common-period.ts';
export { codeRemarks, statusRemarks } from './row/remarks.ts';
export { shownWords } from './row/shown.ts';
export { summary } from './summary/summary.ts';
export { wordsOfRole } from './text/printed.ts';
export {
  certaintyWords,
  dimensionLabel,
  domainLabel,
  figureKindLabel,
  formLabel,
  levelLabel,
  statusWords,
} from './words/code-labels.ts';
export {
  kindMeaning,
  kindWords,
  rowLabel,
} from './words/labels.ts';
export { periodWords } from './words/period.ts';
export { scopeWords } from './words/scope.ts';
