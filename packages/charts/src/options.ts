import type { FigureRow, Source } from '@gongkai/snapshot';
import type { ColourOptions } from './palette.ts';

export { type Theme, themes } from '@gongkai/snapshot/palette';

/** The languages that have a dictionary. */
export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const;
/** A language in which figures are written. */
export type Locale = (typeof locales)[number];

/** How words are put. */
export interface WordOptions {
  /** Language of our own words; what a report printed is never translated. `zh-Hans` unless told. */
  readonly locale?: Locale;
  /** Name of a union by id, for a figure that is not the union's own; the id is shown where it gives null. */
  readonly unionName?: (id: string) => string | null | undefined;
}

/** Where sources are found. */
export interface SourceOptions extends WordOptions {
  /** Address of a source, or of the place in it where one row stands; no link where it gives nothing. */
  readonly sourceHref?: (source: Source, row: FigureRow | null) => string | null | undefined;
}

/** How one SVG is drawn. */
export interface DrawOptions extends WordOptions, ColourOptions {
  /** In CSS pixels, 480 unless told. */
  readonly width?: number;
  /** Height of the plot of a dense drawing; by its width unless told. */
  readonly plotHeight?: number;
  /** How much of the width a map takes, in the middle; its legend has all of it. The whole unless told. */
  readonly mapShare?: number;
}

/** How a tile is written. */
export interface TileOptions extends SourceOptions {
  /** The list has a caption that says what all of its tiles share: their period, their source. It is then left out of each. */
  readonly captioned?: boolean;
  /** Wrap the tile in `<gk-kpi-tile>`, which a script may upgrade. */
  readonly element?: boolean;
  /** Address of the indicator's page, linked from the label. */
  readonly indicatorHref?: (row: FigureRow) => string | null | undefined;
  /** Address of what hands out this number for articles, linked below it. */
  readonly useHref?: (row: FigureRow) => string | null | undefined;
  /** Text before the label, as the union's name where tiles of several unions stand together. */
  readonly kicker?: (row: FigureRow) => string | null | undefined;
}

/** How a table is written. */
export interface TableOptions extends SourceOptions {
  readonly indicatorHref?: (row: FigureRow) => string | null | undefined;
  /** Adds a first column with the union's name; for rows of several unions. */
  readonly showUnion?: boolean;
  readonly unionHref?: (row: FigureRow) => string | null | undefined;
  /** Name of the table for a screen reader. */
  readonly caption?: string;
}

/** Addresses of a figure's files and page; only those given are printed. */
export interface FigureLinks {
  readonly page?: string;
  /** The page that hands out the figure for articles: pictures, words, a frame. */
  readonly use?: string;
  /** The page to be put into a frame. */
  readonly embed?: string;
  readonly csv?: string;
  readonly json?: string;
  readonly svg?: string;
  readonly png?: string;
}

/** How a figure is written. */
export interface FigureOptions extends TableOptions {
  /** Level of its heading, 3 unless told. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** Id of the element; the figure's own id unless told. */
  readonly id?: string;
  readonly links?: FigureLinks;
  /** Write search and switches of a figure of stations where the map element will put its own; its loader shows them. Without one they would be of no use. */
  readonly earlyTools?: boolean;
}
