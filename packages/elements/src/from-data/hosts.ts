/** What a figure made in the browser must know of the element in which it will stand. */
export interface FigureHost extends HTMLElement {
  readonly headingLevel: number;
  /** Heading of a figure that says none itself. */
  readonly heading?: string;
  /** Work area of a figure that says none itself. */
  readonly area?: string;
  /** How rows are drawn that do not say it. */
  readonly kind?: string;
  /** Source, time and unit of rows that say none themselves. */
  readonly source?: string;
  readonly period?: string;
  readonly unit?: string;
  /** Level of unions that say none themselves. */
  readonly level?: string;
}
