import type { FigureRow, Source } from '@gongkai/snapshot';

/** The languages that have a dictionary. */
export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The two sets of colours. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The widths in which a figure is drawn for a page; CSS shows the one that fits. */
export const drawingWidths = [320, 480, 720] as const;

/** A mechanism has one more: it opens a union's page, over the whole width of it. */
export const mechanismWidths = [...drawingWidths, 960] as const;

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
export interface DrawOptions extends WordOptions {
  /** Any DOM: the browser's, or linkedom's in Node. Nothing is attached to it. */
  readonly document: Document;
  /** In CSS pixels, 480 unless told. */
  readonly width?: number;
  /** Colours of the picture where no style sheet reaches it; `light` unless told. */
  readonly theme?: Theme;
}

/** How a tile is written. */
export interface TileOptions extends SourceOptions {
  /** Wrap the tile in `<gk-kpi-tile>`, which a script may upgrade. */
  readonly element?: boolean;
  /** Address of the indicator's page, linked from the label. */
  readonly indicatorHref?: (row: FigureRow) => string | null | undefined;
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
  /** The page to be put into a frame. */
  readonly embed?: string;
  readonly csv?: string;
  readonly json?: string;
  readonly svg?: string;
  readonly png?: string;
}

/** How a figure is written. */
export interface FigureOptions extends TableOptions {
  readonly document: Document;
  /** Level of its heading, 3 unless told. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** Id of the element; the figure's own id unless told. */
  readonly id?: string;
  readonly links?: FigureLinks;
}
