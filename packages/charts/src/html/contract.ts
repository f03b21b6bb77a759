/**
 * Class names and data attributes that one package writes into HTML and another reads back. Each name stands here once: a writer and a reader that
 * disagreed would not be noticed by the compiler. One constant per name, so that a bundle takes only those that it uses.
 */

// The figure

/** The `<figure>` around everything. */
export const figureClass = 'gk-figure';
/** Id of the figure, on its `<figure>` or its SVG. */
export const figureAttribute = 'data-figure';
/** Name of the union whose figure it is; none where several unions stand in it. */
export const ownerAttribute = 'data-owner';
/** Kind of the figure; of a station its kind. */
export const kindAttribute = 'data-kind';
/** Work area, which gives the colour. */
export const areaAttribute = 'data-gk-area';
/** Light or dark, chosen by the host. */
export const themeAttribute = 'data-gk-theme';
/** Details that unfold: more about the rows, or many rows. */
export const moreClass = 'gk-more';
/** The word that says that something is fiction. */
export const fictionClass = 'gk-fiction';
/** A source in the caption. */
export const citationClass = 'gk-cite';
/** The period that all rows share, in the caption. */
export const periodClass = 'gk-period';
/** The last line of the caption, with its links. */
export const footClass = 'gk-foot';
/** Links to the figure's files. */
export const filesClass = 'gk-files';
/** The link to the page of a figure that stands among others. */
export const pageClass = 'gk-page';
/** The title of a figure. */
export const titleClass = 'gk-title';
/** The first digits of the hash of a snapshot. */
export const hashClass = 'gk-hash';
/** The link to the page on which a figure is taken for use elsewhere. */
export const useClass = 'gk-use';

// A row, and what is said of its number

/** Id of the observation that an element shows. */
export const observationAttribute = 'data-obs';
/** Date of the snapshot from which the number is, where several are shown. */
export const snapshotAttribute = 'data-snapshot';
/** The number as it was printed. */
export const numberCellClass = 'gk-num';
/** On a number that was computed and that no source printed. */
export const derivedClass = 'gk-derived';
/** The heading of rows of one union. */
export const groupRowClass = 'gk-group';
/** What is said of a row below its label. */
export const detailClass = 'gk-detail';
/** A cell that folds away until a reader asks for more. */
export const foldedCellClass = 'gk-x';
/** The mark that leads to a row's source. */
export const sourceClass = 'gk-src';
/** Marks in rows and on maps. */
export const marksClass = 'gk-marks';
/** The label of a number in a tile or in a part. */
export const labelClass = 'gk-label';

// Tiles

/** One tile. */
export const tileClass = 'gk-tile';
/** A list of tiles. */
export const tilesClass = 'gk-tiles';
/** The number of a tile, large. */
export const tileNumberClass = 'gk-figure-number';
/** A line below the number of a tile: period, scope, remarks. */
export const whenClass = 'gk-when';
/** What the words of a tile's number mean. */
export const meaningAttribute = 'data-meaning';
/** What is remarked of the number. */
export const noteAttribute = 'data-note';
/** What is remarked of its period. */
export const periodNoteAttribute = 'data-period-note';
/** Where in its source the number is printed. */
export const placeAttribute = 'data-place';
/** Source of a tile, or of all tiles of a list. */
export const sourceAttribute = 'data-source';

// Mechanisms

/** Id of a part. */
export const partAttribute = 'data-part';
/** The name of a part. */
export const partLabelClass = 'gk-node-label';
/** A remark about a part. */
export const partNoteClass = 'gk-node-note';
/** How far the source spells a part out. */
export const certaintyClass = 'gk-certainty';
/** How a part is linked to the one before it. */
export const linkClass = 'gk-link';
/** Other relations of a part. */
export const relationsClass = 'gk-edges';

// Stations: the whole, and the map

/** Everything below the heading of a figure of stations. */
export const stationsClass = 'gk-stations';
/** On the whole and on a station: it is fiction. */
export const syntheticAttribute = 'data-synthetic';
/** The moment that a demonstration records, as an ISO date. */
export const momentAttribute = 'data-moment';
/** That moment in words. */
export const momentTextAttribute = 'data-moment-text';
/** The base map of the zoomable map, as JSON. */
export const baseMapAttribute = 'data-base-map';
/** Where the tools of a map stand. */
export const mapToolsClass = 'gk-map-tools';
/** The tools of a map as the server writes them, hidden until a script is there that will make them work. */
export const earlyToolsClass = 'gk-early-tools';
/** Which tool a button is among them: `open`, `allDay` or `nearest`. */
export const earlyToolAttribute = 'data-tool';
/** On such a button that was pressed before the script was there. */
export const pressedAttribute = 'data-pressed';
/** The few stations before the map; a script puts those there that are open now, the nearest first. */
export const firstStationsClass = 'gk-first-stations';
/** The frame in which the drawn map stands, and the zoomable one. */
export const mapFrameClass = 'gk-map-frame';
/** The SVG of the drawn map. */
export const drawnMapClass = 'gk-map';
/** How the drawn map is projected: scale, left and top. */
export const mercatorAttribute = 'data-mercator';
/** The link to the file from which a zoomable map has its stations. */
export const mapSourceClass = 'gk-map-source';
/** Id of the union to which a link leads, beside a map of many unions. */
export const unionAttribute = 'data-union';
/** The legend below the map. */
export const legendClass = 'gk-legend';
/** Id of a group in the legend. */
export const groupAttribute = 'data-group';
/** On a group of which no station is drawn. */
export const undrawnAttribute = 'data-undrawn';
/** The kinds of a group, with spaces between them. */
export const kindsAttribute = 'data-kinds';

// Stations: the indexes, and the list

/** An index of the stations. */
export const indexClass = 'gk-find';
/** By what an index is: `kind`, `service` or `town`. */
export const indexByAttribute = 'data-by';
/** What unfolds of an index. */
export const indexPanelClass = 'gk-find-panel';
/** The code of an entry of an index. */
export const codeAttribute = 'data-code';
/** The list of stations. */
export const stationListClass = 'gk-list';
/** The stations of a township. */
export const townClass = 'gk-town';
/** Name of the township, of its group and of each station. */
export const townAttribute = 'data-town';
/** The heading of a township. */
export const townNameClass = 'gk-town-name';
/** One station. */
export const stationClass = 'gk-station';
/** Name of the station. */
export const nameAttribute = 'data-name';
/** Longitude and latitude of the station, in WGS-84. */
export const positionAttribute = 'data-at';
/** Its services, with spaces between them. */
export const servicesAttribute = 'data-services';
/** Its hours, as OpenStreetMap writes them. */
export const hoursAttribute = 'data-hours';
/** The line with its name. */
export const stationNameClass = 'gk-st-name';
/** The line with its hours. */
export const stationHoursClass = 'gk-st-when';
/** The line with its address. */
export const stationAddressClass = 'gk-st-where';
/** Details of a station that unfold. */
export const stationDetailsClass = 'gk-st-more';
/** The sentence that says that a station is fiction. */
export const stationFictionClass = 'gk-st-fiction';
/** Links to other maps, with the way there. */
export const stationRoutesClass = 'gk-st-routes';
/** The coordinate reference system of a link to another map. */
export const crsAttribute = 'data-crs';
